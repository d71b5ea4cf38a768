// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace brokerscope::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal; makes SIGPIPE harmless (a write then fails instead). One a process; lives
/// on the main thread.
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void signalled();
};

} // namespace brokerscope::cli
