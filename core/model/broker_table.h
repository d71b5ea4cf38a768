// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace brokerscope {

/// A broker as Kafka's Metadata answer names it.
struct Broker
{
    qint32 id = -1;
    QString host; ///< advertised; plain text, hostile
    quint16 port = 0;
    QString rack; ///< null: unknown (librdkafka 2.0 does not tell)

    bool operator==(const Broker &) const = default;
};

/// All brokers of a cluster, sorted by id.
struct BrokerTable
{
    std::vector<Broker> rows;
    qint32 controllerId = -1; ///< -1: unknown or none
    QString clusterId; ///< null: unknown

    [[nodiscard]] const Broker *find(qint32 id) const
    {
        const auto it = std::lower_bound(rows.begin(), rows.end(), id, [](const Broker &b, qint32 i) { return b.id < i; });
        return it != rows.end() && it->id == id ? &*it : nullptr;
    }

    bool operator==(const BrokerTable &) const = default;
};

} // namespace brokerscope
