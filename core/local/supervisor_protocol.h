// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/local/local_reason.h"
#include "core/local/local_state.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// What a supervisor and its clients say to each other over the cluster's local socket: one JSON object a line (UTF-8,
/// '\n'), at most kMaxLine bytes.
///
/// Client to supervisor: {"id": n, "command": word, …}
///     "status"                          answered at once
///     "up"      "keep": bool            answered when the cluster is ready, or failed; kept from then on
///     "down"                            answered when everything has ended; then the supervisor ends
///     "keep"    "keep": bool            whether the cluster outlives its last client
///     "kill" "pause" "resume" "start" "stop"   "process": "zookeeper" | "broker-N"   (kill and pause are faults without a time)
///     "fault"   "process", "fault": word of LocalFault, "seconds": n   answered when it is done; without seconds it lasts until undone
///     "undo"    "process"               thaws it, starts it, frees its disk: what its fault needs
///     "demoStart" "commandLine": […]    · "demoStop"
/// Supervisor to client:
///     {"reply": n, "cluster": {…}}      done; the object of LocalClusterState
///     {"reply": n, "error": {"kind","message","detail","retriable"}, "why": {reason}, "cluster": {…}}
///     {"event": "state", "cluster": {…}}       at every change, and once after connecting
///     {"event": "events", "fromTheStart": bool, "entries": […]}   LocalEvent, oldest first: those there are after connecting, then each one more
///
/// End of file of the last client without "keep" stops everything in order; during a start that an "up" is to keep, too: nobody
/// knows of it yet. The supervisor prints one line on standard output when it can be connected to ({"listening": pid}), or
/// why it cannot start ({"why": {reason}}), and closes it.
namespace brokerscope::local::protocol {

constexpr qint64 kMaxLine = 1 << 20;

/// Where the supervisor of a folder listens.
[[nodiscard]] QString socketPath(const QString &folder);
/// The socket of a key, in the sockets' folder: below 108 bytes, whatever the key's length.
[[nodiscard]] QString socketOf(const QByteArray &key);
/// Makes the sockets' folder (0700) and checks that it is a folder of this user that nobody else can enter.
[[nodiscard]] LocalReason prepareSocketFolder();
/// Whether the process at the other end of a connected local socket belongs to this user.
[[nodiscard]] bool isPeerOfThisUser(qintptr descriptor);

[[nodiscard]] qint64 peerPid(qintptr descriptor); ///< of the process at the other end; 0: unknown

[[nodiscard]] QByteArray line(const QJsonObject &message);
[[nodiscard]] QJsonObject parseLine(const QByteArray &line); ///< empty if it is not an object
[[nodiscard]] QJsonObject errorObject(const Error &error);
[[nodiscard]] Error errorFrom(const QJsonObject &message); ///< of a reply with "error"; from its "why" if it has one

} // namespace brokerscope::local::protocol
