// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"

#include <vector>

namespace brokerscope::cluster {

/// Something that happened between two snapshots.
struct ClusterEvent
{
    enum class Kind {
        BrokerJoined,
        BrokerLeft,
        ControllerMoved,
        LeaderMoved,
        LeaderLost,
        IsrShrank,
        IsrGrew,
        TopicCreated,
        TopicDeleted,
        GroupChanged ///< members or state: a rebalance
    };

    Kind kind = Kind::BrokerJoined;
    qint64 wallMs = 0; ///< when it was seen; it happened up to one refresh before
    QString object; ///< "orders-3", "broker 2", group id
    QString topic; ///< for a link; null: none
    QString before;
    QString after;

    bool operator==(const ClusterEvent &) const = default;
};

/// What differs, from parts whose data changed only: a part that is unknown before or after gives no event. At most
/// `limit` events, so that the loss of a broker with 10,000 partitions does not flood the list. Pure; any thread.
[[nodiscard]] std::vector<ClusterEvent> eventsBetween(const ClusterSnapshot &before, const ClusterSnapshot &after,
                                                      std::size_t limit = 200);

} // namespace brokerscope::cluster
