// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_cluster.h"

#include <QMetaType>
#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace brokerscope::local {

/// One line of a local process's log (a stack trace is part of its line's message).
struct LocalLogLine
{
    std::optional<qint64> atMs; ///< since 1970-01-01 UTC; none: the line carries no time (a process's plain output)
    QString process; ///< "zookeeper", "broker-0", "demo", "supervisor"
    QString level; ///< "INFO", "WARN", "ERROR", …; empty if the line has none
    QString message; ///< hostile plain text

    bool operator==(const LocalLogLine &) const = default;
};

/// Reads the logs of a local cluster from its folder, whether it runs or not.
/// Lives on a thread with an event loop. Reads at most 1 MB a file and step.
class LocalLog : public QObject
{
    Q_OBJECT

public:
    explicit LocalLog(const LocalCluster &cluster, QObject *parent = nullptr);

    /// The newest lines of all processes (or of one), in order of time. Blocks for some ms.
    [[nodiscard]] std::vector<LocalLogLine> last(int lines, std::optional<ProcessId> only = {});
    /// From here on emits what is added (checked 4 times a second; a rotated file is followed).
    void follow(std::optional<ProcessId> only = {});

    [[nodiscard]] static LocalLogLine parse(const QString &process, const QString &line);

Q_SIGNALS:
    void logLines(const std::vector<brokerscope::local::LocalLogLine> &lines);

private:
    struct Place
    {
        qint64 offset = 0;
        quint64 inode = 0;
    };

    void poll();
    [[nodiscard]] std::map<QString, QString> files(std::optional<ProcessId> only) const; // file -> process

    LocalCluster m_cluster;
    std::optional<ProcessId> m_only;
    std::map<QString, Place> m_places;
    QTimer m_timer;
};

} // namespace brokerscope::local

Q_DECLARE_METATYPE(brokerscope::local::LocalLogLine)
