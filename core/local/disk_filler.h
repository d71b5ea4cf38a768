// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/local/local_reason.h"

#include <QString>

/// Fills the file system of a log folder on purpose, and only one that nothing else lives on: a small one, mounted at
/// the log folder itself. Each call blocks for as long as the file system takes. Any thread.
namespace brokerscope::local::filler {

constexpr qint64 kLargestBytes = qint64(1)
    << 30; ///< more would take too long, and too much of the memory where it is a tmpfs

struct FileSystem
{
    bool isMountPoint = false; ///< the folder is the top of its file system
    qint64 totalBytes = 0;
    qint64 freeBytes = 0; ///< for this user
};

/// nullopt if the folder cannot be looked at.
[[nodiscard]] std::optional<FileSystem> fileSystemOf(const QString &folder);
/// None: it may be filled. Else NotItsOwnDisk or DiskTooBig, or FolderUnusable without facts.
[[nodiscard]] LocalReason whyNot(const QString &folder, const std::optional<FileSystem> &facts);
/// Takes all that is free with one file beside the logs, which Kafka does not read. Refuses what whyNot() names.
[[nodiscard]] Outcome fill(const QString &folder);
/// Removes that file; true if there was one.
bool clear(const QString &folder);

} // namespace brokerscope::local::filler
