// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace brokerscope::local {

/// The time of a fault that ends by itself. Measured by bootTimeMs(): a laptop that sleeps does not prolong it. Lives
/// on a thread with an event loop.
class FaultTimer : public QObject
{
    Q_OBJECT

public:
    explicit FaultTimer(QObject *parent = nullptr);

    void begin(qint64 ms); ///< anew if it runs
    void stop(); ///< nothing more is told
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    [[nodiscard]] std::optional<int> secondsLeft() const; ///< rounded up; nullopt when it does not run

Q_SIGNALS:
    void ticked(); ///< about once a second, while it runs
    void ended(); ///< once, when the time is over

private:
    void look();

    QTimer m_timer;
    qint64 m_endsBootMs = 0;
};

} // namespace brokerscope::local
