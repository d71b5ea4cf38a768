// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/connect_string.h"
#include "core/zookeeper/server_search.h"
#include "core/zookeeper/watch_table.h"

#include <QTimer>

namespace brokerscope::zookeeper {

/// The connection's life, on the worker's thread: identify the servers, open a handle, look whether the chroot is there, serve,
/// notice a loss, start over. Nothing here blocks. All of zoo_* but the close runs on this thread.
class ClientWorker : public QObject
{
    Q_OBJECT

public:
    struct Listener ///< called on the worker's thread
    {
        std::function<void(const ZooKeeperStatus &, const std::optional<Error> &)> status;
        std::function<void(const QString &shownPath, ZooKeeperClient::Change)> changed;
    };

    ClientWorker(ZooKeeperOptions options, Listener listener);
    ~ClientWorker() override;

    // All on the worker's thread.
    void start();
    void submit(Request request); ///< its path as the asker knows it
    void watch(const QString &path, ZooKeeperClient::Watch what);
    void unwatch(const QString &path, ZooKeeperClient::Watch what);
    void shutDown(); ///< answers everything with Cancelled, and every later request too

private:
    enum class Phase {
        Probing, ///< asking the servers what they are
        Waiting, ///< no server was good; the next round comes by the retry timer
        Opening, ///< a handle, no session yet
        Checking, ///< a session; is the chroot there?
        ChrootMissing,
        Up, ///< requests are sent, also while the connection is lost: the library comes back by itself
        Ended
    };

    void probe();
    void onServers(const ServerChoice &choice);
    void open(const QStringList &addresses);
    void onEvents();
    void onTick();
    void onHandleState(LibraryHandle::State state);
    void onSession();
    void checkChroot();
    void lookForChroots();
    void onChrootMissing(const QStringList &others);
    void onUp();
    void pump();
    void beat(qint64 now);
    void setLost(qint64 sinceBootMs);
    void closeHandle(const QString &why);
    void startOver(ZooKeeperStatus::State state, const Error &error, std::chrono::milliseconds pause);
    void setState(ZooKeeperStatus::State state, std::optional<Error> error);
    void publish();
    [[nodiscard]] Error lateError() const;
    void ask(Request::Kind kind, const QString &serverPath, std::function<void(Result<LibraryEvent>)> done);

    const ZooKeeperOptions m_options;
    const Listener m_listener;
    ConnectString m_connect;
    Phase m_phase = Phase::Waiting;
    std::unique_ptr<LibraryHandle> m_handle;
    RequestQueue m_queue;
    WatchTable m_watches;
    QTimer m_tick;
    QTimer m_retry;
    ServerSearch m_search;

    qint64 m_openedAtBootMs = 0;
    qint64 m_heardAtBootMs = 0; ///< when the server last answered anything
    bool m_isBeatOut = false;
    bool m_wasUp = false;
    bool m_failsFast = false; ///< m_error is a known reason: requests are answered with it at once
    qint64 m_chrootAskedAtBootMs = 0;

    ZooKeeperStatus m_status;
    std::optional<Error> m_error; ///< why it is not connected
    ZooKeeperStatus m_toldStatus;
    std::optional<Error> m_toldError;
};

} // namespace brokerscope::zookeeper
