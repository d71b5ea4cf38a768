// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace brokerscope::ui {

/// Measures for how long the GUI thread does not come back to its event loop: a thread of its own posts an empty event every
/// 10 ms and takes the time until it was handled. Started by --watchdog, the tour and the tests.
class StallWatchdog : public QObject
{
    Q_OBJECT

public:
    struct Report
    {
        qint64 samples = 0;
        double p99Ms = 0;
        double maximumMs = 0;
    };

    explicit StallWatchdog(QObject *parent = nullptr);
    ~StallWatchdog() override;

    [[nodiscard]] Report report() const;

private:
    void run();

    mutable QMutex m_mutex; // guards m_delays
    std::vector<float> m_delays; // milliseconds
    std::atomic<bool> m_answered{true};
    std::atomic<bool> m_quit{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace brokerscope::ui
