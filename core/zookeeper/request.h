// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/library_event.h"

#include <functional>
#include <utility>

namespace brokerscope::zookeeper {

/// One request to the server, on its way through the worker.
struct Request
{
    enum class Kind {
        Children,
        Get,
        Stat,
        Acl,
        Create,
        Set,
        Remove,
        ArmExists, ///< exists with a watch of id `watchId`
        ArmChildren ///< children with a watch of id `watchId`
    };

    Kind kind = Kind::Stat;
    QString path; ///< as the server knows it (with the chroot)
    QString shownPath; ///< as the asker knows it
    std::optional<QByteArray> data;
    int version = ZooKeeperClient::kAnyVersion;
    ZooKeeperClient::Mode mode = ZooKeeperClient::Mode::Persistent;
    std::chrono::milliseconds deadline{5000};
    bool isInternal = false; ///< the worker's own question, put before the chroot is known to exist
    bool deadlineFromSending = false; ///< else from the asking
    std::function<void(Result<LibraryEvent>)> done; ///< on the worker's thread, at most once; null once answered
    std::function<bool()> isWanted; ///< null: yes

    // kept by the queue
    quint64 watchId = 0;
    qint64 dueAtBootMs = 0; ///< 0: not yet
    int sendings = 0;

    [[nodiscard]] bool isWrite() const { return kind == Kind::Create || kind == Kind::Set || kind == Kind::Remove; }
    [[nodiscard]] bool isArming() const { return kind == Kind::ArmExists || kind == Kind::ArmChildren; }
    void answer(Result<LibraryEvent> result)
    {
        if (auto handler = std::exchange(done, nullptr))
            handler(std::move(result));
    }
};

} // namespace brokerscope::zookeeper
