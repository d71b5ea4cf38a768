// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/local/local_reason.h"

#include <QString>

#include <memory>
#include <optional>

namespace brokerscope::local {

/// The lock of a cluster's folder: two flocks held for the object's life, one on the folder itself (which stays valid
/// when someone deletes the lock file) and one on folder/.lock, which also names the holder. ZooKeeper locks nothing, so
/// this is the only guard against two servers on one data folder. The descriptors are CLOEXEC: no child keeps it.
class ClusterLock
{
public:
    /// FolderInUse naming the holder, or FolderUnusable.
    [[nodiscard]] static std::unique_ptr<ClusterLock> take(const QString &folder, const QString &program, LocalReason *why);
    ~ClusterLock();
    Q_DISABLE_COPY_MOVE(ClusterLock)

    /// Whether the one that held it before ended without giving it back: it was killed, or the machine went down.
    [[nodiscard]] bool wasAbandoned() const { return m_wasAbandoned; }

    /// Pid of the process that holds the folder, if any does. Takes and releases the lock to find out.
    [[nodiscard]] static std::optional<qint64> holder(const QString &folder);

private:
    ClusterLock(int folderFd, int fileFd);

    int m_folderFd;
    int m_fileFd;
    bool m_isHeld = false;
    bool m_wasAbandoned = false;
};

} // namespace brokerscope::local
