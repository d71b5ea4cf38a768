// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace brokerscope::local {

/// Something that a person broke on purpose in a process of a local cluster, until it is undone. A value; any thread.
struct LocalFault
{
    enum class Kind {
        Kill, ///< SIGKILL; undone by a start
        Freeze, ///< SIGSTOP, for a time or until it is thawed
        ExpireSessions, ///< ZooKeeper frozen for longer than the brokers' sessions last, then thawed
        Stop, ///< ZooKeeper stopped in order while its brokers run; undone by a start
        FillDisk ///< a file takes what is left of the file system of a broker's log folder; undone by its removal
    };

    Kind kind = Kind::Kill;
    qint64 beganAtMs = 0; ///< since 1970-01-01 UTC
    std::optional<int> seconds; ///< after which it ends by itself; none: it lasts until it is undone
    std::optional<int> secondsLeft; ///< of them, at the time of the report

    /// "kill", "freeze", "expire-sessions", "stop", "fill-disk": stable, also the command line's.
    [[nodiscard]] static QString word(Kind kind);
    [[nodiscard]] static std::optional<Kind> parse(const QString &word);
    [[nodiscard]] static QStringList words();
    /// What was done, translated: "Frozen for 10 s".
    [[nodiscard]] static QString text(Kind kind, std::optional<int> seconds);
    [[nodiscard]] static QString undoText(Kind kind); ///< translated: "Thaw"
    /// One translated sentence with what is left of it and its undo.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isFreeze() const { return kind == Kind::Freeze || kind == Kind::ExpireSessions; }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<LocalFault> fromJson(const QJsonObject &object); ///< nullopt for an empty one

    bool operator==(const LocalFault &) const = default;
};

} // namespace brokerscope::local
