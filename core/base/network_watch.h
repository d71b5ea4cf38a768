// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QSocketNotifier;

namespace brokerscope {

/// Notices that this machine's network is another now: an address came or went, or the way to everywhere else. The kernel says so
/// (rtnetlink), whoever runs the network. Thread of its creator.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);
    /// Messages of rtnetlink come from this descriptor instead; it takes it.
    explicit NetworkWatch(int descriptor, QObject *parent = nullptr);
    ~NetworkWatch() override;
    Q_DISABLE_COPY_MOVE(NetworkWatch)

    /// False: the kernel does not tell, and nothing will be noticed.
    [[nodiscard]] bool isWatching() const { return m_notifier; }

Q_SIGNALS:
    /// Once it has been quiet for half a second: one change makes many messages. At the latest 5 s after the first.
    void changed();

private:
    void read();
    void note();

    int m_descriptor;
    QSocketNotifier *m_notifier = nullptr;
    QTimer m_quiet;
    QTimer m_latest;
};

} // namespace brokerscope
