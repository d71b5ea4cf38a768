// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/log_reader.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace brokerscope::local {

/// The end of a local cluster's logs, followed, for the command line. Lives on a thread with an event loop that may block on the
/// disk: the window reads on a worker through LogReader.
class LocalLog : public QObject
{
    Q_OBJECT

public:
    explicit LocalLog(const LocalCluster &cluster, const LogFilter &filter = {}, std::optional<ProcessId> only = {}, QObject *parent = nullptr);

    /// The newest lines that the filter wants, in order of time, whole. Blocks: only as long as `lines` of them take to find.
    [[nodiscard]] std::vector<LogRecord> last(int lines);
    /// From there on emits what is added (checked 4 times a second; a rotated file is followed).
    void follow();

Q_SIGNALS:
    void logLines(const std::vector<brokerscope::local::LogRecord> &lines);

private:
    void poll();

    LogReader m_reader;
    LogFilter m_filter;
    LogPosition m_end;
    QTimer m_timer;
};

} // namespace brokerscope::local
