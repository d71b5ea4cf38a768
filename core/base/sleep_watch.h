// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace brokerscope {

/// Notices that the machine was suspended: CLOCK_BOOTTIME went on, CLOCK_MONOTONIC stood still, and with it every timer. What waits
/// for a timer then waits for too long, and connections may be dead without a word. Thread of its creator.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds; only differences mean anything.
    struct Clocks
    {
        std::function<qint64()> withSleep; ///< goes on while the machine is suspended
        std::function<qint64()> withoutSleep; ///< stands still
    };

    explicit SleepWatch(QObject *parent = nullptr); ///< with the kernel's clocks
    explicit SleepWatch(Clocks clocks, QObject *parent = nullptr);

Q_SIGNALS:
    /// Within a second or two after it woke.
    void woke(qint64 sleptMs);

private:
    void look();

    Clocks m_clocks;
    qint64 m_slept; ///< since boot
    QTimer m_timer;
};

} // namespace brokerscope
