// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/child.h"

#include <QTemporaryDir>

#include <csignal>
#include <memory>

namespace brokerscope::test {

/// A real standalone ZooKeeper of runtime "3.9" (3.8.4) or "2.4.1" (3.5.9) on a free port of 127.0.0.1, in a folder in /tmp.
/// Its tick is 500 ms: it grants sessions of 1 to 10 s. Only `srvr` is allowed, as by default, unless `words` says more. Ends with
/// SIGKILL and takes its folder with it. Blocks.
class ZooKeeperServer
{
public:
    /// Null if it did not answer within 60 s; prints its log then.
    [[nodiscard]] static std::unique_ptr<ZooKeeperServer> start(const QString &runtime = QStringLiteral("3.9"),
                                                                const QString &words = QStringLiteral("srvr"),
                                                                int heapMb = 128);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString connectString(const QString &chroot = {}) const; ///< "127.0.0.1:p" + chroot
    void kill(); ///< SIGKILL, and waits for its end
    void stop(); ///< SIGTERM, and waits for its end
    [[nodiscard]] bool startAgain(); ///< on the same port and folder
    void pause() { m_child->send(SIGSTOP); }
    void resume() { m_child->send(SIGCONT); }

private:
    ZooKeeperServer(const QString &runtime, const QString &words, int heapMb);

    QTemporaryDir m_folder;
    QString m_jars;
    quint16 m_port;
    int m_heapMb;
    std::unique_ptr<Child> m_child;
};

} // namespace brokerscope::test
