// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace brokerscope::local {

/// Why a process of a local cluster is not running, or why a cluster could not start. It travels from the supervisor as
/// code and arguments, so that the sentence is made where the language is known.
struct LocalReason
{
    enum class Code {
        None,
        Killed, ///< killed through Brokerscope
        StoppedByUser, ///< stopped through Brokerscope
        SupervisorGone, ///< the supervisor ended without telling why
        SupervisorMissing, ///< args: path that was tried
        FolderInUse, ///< args: folder, holder
        FolderUnusable, ///< args: folder; detail: why
        PathNotAllowed, ///< args: folder (has a comma or a colon)
        RuntimeMissing, ///< args: runtime
        JarMissing, ///< args: runtime, jar
        JarCorrupt, ///< args: runtime, jar
        JavaMissing,
        JavaTooOld, ///< args: path, version found, version needed
        PortTaken, ///< args: port, who
        LogFolderLocked, ///< args: who
        ClusterIdMismatch,
        StaleRegistration, ///< args: broker
        OutOfMemory,
        DiskFull, ///< args: folder
        BadConfiguration, ///< detail: the line; or args: file of own settings, line; detail: why
        FormatFailed, ///< detail: the line
        NotReady, ///< args: stage, seconds
        KilledFromOutside, ///< SIGKILL that Brokerscope did not send
        Signalled, ///< args: signal
        Exited, ///< args: exit code
        GaveUp, ///< args: restarts, minutes, the last reason
        ZooKeeperDown, ///< it waits for ZooKeeper
        FolderGone, ///< args: folder; removed while the cluster ran
        NotItsOwnDisk, ///< args: folder; it cannot be filled on purpose
        DiskTooBig ///< args: folder, its file system's size, the most (MiB); it cannot be filled on purpose
    };

    Code code = Code::None;
    QStringList args;
    QString detail; ///< the process's own line, verbatim; hostile plain text

    [[nodiscard]] bool isNone() const { return code == Code::None; }
    /// One translated sentence that says what to do; empty for None.
    [[nodiscard]] QString text() const;
    [[nodiscard]] Error::Kind kind() const;
    [[nodiscard]] Error error() const;
    /// True where starting again without a change may help (a crash), false where it cannot (a taken port).
    [[nodiscard]] bool isTransient() const;

    [[nodiscard]] QJsonObject toJson() const; ///< {"code","args","detail"}
    [[nodiscard]] static LocalReason fromJson(const QJsonObject &object);

    bool operator==(const LocalReason &) const = default;
};

} // namespace brokerscope::local
