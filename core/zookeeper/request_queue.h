// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/library_handle.h"
#include "core/zookeeper/request.h"

#include <deque>
#include <map>

namespace brokerscope::zookeeper {

/// Every request that has no answer yet: the waiting ones in order, and those that the library holds (at most kWindow, since
/// what is queued in the library can be neither cancelled nor reordered, and its answers would flood the worker). The library
/// forgets its requests when a handle is closed; this registry does not. The worker's thread only.
class RequestQueue
{
public:
    static constexpr std::size_t kWindow = 200;

    void submit(Request request);
    /// Before everything that waits: watches, so that no later read overtakes them. Watches keep their order among each other.
    void submitFirst(Request request);

    enum class Send { Everything, InternalOnly };
    /// Sends what fits into the window. Stops at a handle that takes nothing.
    void pump(LibraryHandle &handle, Send what);
    /// A completion of the handle that was pumped to. True if it came from the server (and not from a broken connection).
    bool complete(LibraryEvent event);
    /// The handle is gone: reads wait again, writes answer that their outcome is unknown, watches
    /// go with it (WatchTable arms them anew).
    void handleGone(const QString &why);
    /// Answers with `why()` what is past its deadline.
    void expire(qint64 nowBootMs, const std::function<Error()> &why);
    void failWaiting(const Error &error);
    void failAll(const Error &error);

    [[nodiscard]] bool isEmpty() const { return m_waiting.empty() && m_sent.empty(); }
    [[nodiscard]] std::size_t sentCount() const { return m_sent.size(); }

private:
    void sendAgain(Request request);

    std::deque<Request> m_waiting;
    std::map<quint64, Request> m_sent; ///< by id, so in the order of sending; answered ones stay until the library is done
};

} // namespace brokerscope::zookeeper
