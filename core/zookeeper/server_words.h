// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

/// ZooKeeper's four-letter words. Most servers allow only `srvr` (4lw.commands.whitelist): what is not allowed is
/// Error::Authorization, never zeros.
namespace brokerscope::zookeeper {

/// What `srvr` says. Fields that the server left out are unset.
struct ServerSummary
{
    QString version; ///< "3.8.4"
    QString build; ///< what follows the number in the version line
    QString mode; ///< "standalone", "leader", "follower", "observer", "read-only"; empty: not said
    std::optional<double> latencyMinMs;
    std::optional<double> latencyAvgMs;
    std::optional<double> latencyMaxMs;
    std::optional<qint64> received;
    std::optional<qint64> sent;
    std::optional<qint64> connections;
    std::optional<qint64> outstanding;
    std::optional<qint64> nodeCount;
    QString zxid; ///< "0x1f"
};

using ServerValues = std::vector<std::pair<QString, QString>>; ///< in the server's order

/// The parsers take anything (at most their first 1 MiB is read); what is not the word's answer is an error.
[[nodiscard]] Result<ServerSummary> parseSrvr(const QByteArray &answer);
[[nodiscard]] Result<ServerValues> parseMntr(const QByteArray &answer); ///< tab- or "="-separated lines (mntr, conf, envi)
[[nodiscard]] Outcome parseRuok(const QByteArray &answer);
/// "3.8.0" of "3.8.0-${mvngit.commit.id}, built on …"; empty if there is no number.
[[nodiscard]] QString versionNumber(const QString &text);
/// The error in an answer that is not the word's own: "not in the whitelist", "not currently serving requests".
[[nodiscard]] std::optional<Error> refusalIn(const QByteArray &answer);

/// Asks one server one word; at most 1 MiB of answer is kept. Words that change the server (crst, srst, stmk) are refused with
/// Error::Invalid. Runs on a thread of its own: any thread may ask.
[[nodiscard]] Answer<QByteArray> askWord(const QString &host, quint16 port, const QByteArray &word,
                                         std::chrono::milliseconds deadline = std::chrono::milliseconds(3000));

} // namespace brokerscope::zookeeper
