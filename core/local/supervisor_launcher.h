// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/local/local_reason.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace brokerscope::local {

/// Starts a detached brokerscope-supervisor and waits, without blocking, for the one line that it prints: it can be
/// connected to, or why not. One start at a time. Lives on a thread with an event loop.
class SupervisorLauncher : public QObject
{
    Q_OBJECT

public:
    explicit SupervisorLauncher(QObject *parent = nullptr);
    ~SupervisorLauncher() override;

    void launch(const QString &folder);
    [[nodiscard]] bool isLaunching() const { return m_fd >= 0; }

    /// $BROKERSCOPE_SUPERVISOR, else beside this program, else beside its folder (build trees), else in PATH.
    [[nodiscard]] static QString program();

Q_SIGNALS:
    void launched(qint64 pid);
    void failed(const brokerscope::local::LocalReason &reason);

private:
    void readable();
    void finish(const LocalReason &reason, qint64 pid);

    int m_fd = -1;
    QSocketNotifier *m_notifier = nullptr;
    QTimer m_deadline;
    QByteArray m_line;
};

} // namespace brokerscope::local
