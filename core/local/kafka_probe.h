// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <set>

/// The two Kafka requests that tell whether a broker is ready, as bytes: readiness must not depend on the client library
/// that is started beside it. Any thread.
namespace brokerscope::local::probe {

struct Metadata
{
    std::set<int> brokers; ///< ids
    int controller = -1; ///< −1: none
};

[[nodiscard]] QByteArray apiVersionsRequest(); ///< v0, with its length
[[nodiscard]] bool isApiVersionsAnswer(const QByteArray &answer); ///< without its length
[[nodiscard]] QByteArray metadataRequest(); ///< v4, no topics
[[nodiscard]] std::optional<Metadata> parseMetadata(const QByteArray &answer);

/// Whether the answer to `srvr` is of a serving ZooKeeper.
[[nodiscard]] bool isServing(const QByteArray &srvr);
/// Whether the answer to `dump` lists the broker's registration.
[[nodiscard]] bool isRegistered(const QByteArray &dump, int broker);
/// The longest timeout of the sessions that brokers are registered by, in ms, from the answers to `dump` and `cons`: what ZooKeeper
/// agreed to, whatever was asked for. nullopt if no broker has one.
[[nodiscard]] std::optional<int> longestBrokerSessionMs(const QByteArray &dump, const QByteArray &cons);
/// The tick of ZooKeeper in ms, from the answer to `conf`.
[[nodiscard]] std::optional<int> tickMs(const QByteArray &conf);

} // namespace brokerscope::local::probe
