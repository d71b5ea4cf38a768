// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace brokerscope::local {

/// What a line of Kafka's or ZooKeeper's log says, where it matters to a person: as kind and arguments, so that the sentence is made
/// where the language is known. Known from the lines that the three runtimes really write (tests/fixtures/logs).
struct LogEvent
{
    enum class Kind {
        ControllerElected, ///< args: broker, epoch
        ControllerResigned, ///< args: broker
        LeaderElected, ///< args: partition, broker, leader epoch
        IsrShrank, ///< args: partition, from, to
        IsrChanged, ///< args: partition, to
        RebalanceStarted, ///< args: group, old generation, reason (Kafka's own words)
        RebalanceDone, ///< args: group, generation, members
        MemberFailed, ///< args: member, group
        SessionExpired, ///< args: session, timeout in ms (of ZooKeeper's own line)
        RecoveryStarted, ///< args: folder or partition; not shut down in order before
        LogFolderFailed, ///< args: folder
        DiskFull,
        BrokerFenced, ///< args: broker
        BrokerUnfenced, ///< args: broker
        TopicCreated, ///< args: topic
        TopicDeleted, ///< args: topic
        BrokerStarted, ///< args: broker
        BrokerStopped ///< args: broker
    };
    enum class Severity { Normal, Warning, Error };

    Kind kind = Kind::ControllerElected;
    QStringList args; ///< hostile plain text
    QString process;
    std::optional<qint64> atMs; ///< since 1970-01-01 UTC

    /// Null for a line that says nothing of the kind. Pure, cheap for what does not match; any thread.
    [[nodiscard]] static std::optional<LogEvent> of(QByteArrayView message, const QString &process);
    [[nodiscard]] QString text() const; ///< one translated sentence
    [[nodiscard]] QString word() const; ///< for scripts: never renamed
    [[nodiscard]] Severity severity() const;

    bool operator==(const LogEvent &) const = default;
};

} // namespace brokerscope::local
