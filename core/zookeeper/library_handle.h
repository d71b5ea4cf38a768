// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/library_event.h"

#include <functional>

struct _zhandle; // zhandle_t of zookeeper.h

namespace brokerscope::zookeeper {

struct Request;
class Inbox;

/// One handle (one session) of the C client. One thread: the worker's. Requests are asynchronous; what the library's own
/// threads bring lies in an inbox until take(). Destroying it hands the close, which takes up to 1.5 s with a frozen server,
/// to a background thread.
class LibraryHandle
{
public:
    /// `servers`: "address:port" with numeric addresses, so that the library never waits for a name. `wake` is run on
    /// receiver's thread when the inbox stops being empty. The receiver must outlive the handle.
    [[nodiscard]] static Result<std::unique_ptr<LibraryHandle>> open(const QStringList &servers, std::chrono::milliseconds sessionTimeout,
                                                                     QObject *receiver, const std::function<void()> &wake);
    ~LibraryHandle();
    Q_DISABLE_COPY_MOVE(LibraryHandle)

    enum class State { Connecting, Connected, ReadOnly, Expired, AuthFailed };
    [[nodiscard]] State state() const;
    [[nodiscard]] QString connectedServer() const; ///< "address:port"; null: none
    [[nodiscard]] quint64 sessionId() const;
    [[nodiscard]] int sessionTimeoutMs() const; ///< as granted; whatever the peer wrote there

    /// An id for a request or a watch of this handle; unique in the process.
    [[nodiscard]] quint64 newId();
    /// Returns the library's rc: 0 = a completion with this id will come, unless the handle is closed before.
    [[nodiscard]] int send(const Request &request, quint64 id);
    void addAuth(const QString &scheme, const QByteArray &credential);

    [[nodiscard]] std::vector<LibraryEvent> take();

private:
    LibraryHandle(quint64 generation, std::shared_ptr<Inbox> inbox);

    quint64 m_generation;
    quint64 m_serial = 0;
    std::shared_ptr<Inbox> m_inbox; // shared with the closer: callbacks may come until the close is done
    _zhandle *m_handle = nullptr;
};

/// State of a ZOO_*_STATE number.
[[nodiscard]] LibraryHandle::State handleStateOf(int zooState);

} // namespace brokerscope::zookeeper
