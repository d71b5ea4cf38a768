// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/broker_table.h"
#include "core/model/group_lag.h"
#include "core/model/group_table.h"
#include "core/model/offset_table.h"
#include "core/model/part.h"
#include "core/model/topic_table.h"

namespace brokerscope {

/// How the connection to ZooKeeper stands, in words that are true.
struct ZooKeeperStatus
{
    enum class State {
        NotConfigured, ///< the connection names no ZooKeeper (a KRaft cluster has none)
        Identifying, ///< asking the port what it is
        Connecting,
        Connected,
        ReadOnly,
        Lost, ///< since `sinceBootMs`; the session may have expired
        Expired,
        Failed ///< for the reason in the part's error
    };
    State state = State::NotConfigured;
    QString server; ///< "host:port" in use; null: none
    QString chroot; ///< "/kafka"; "/" without one
    qint64 sinceBootMs = 0;
    quint64 sessionId = 0;
    qint32 sessionTimeoutMs = 0; ///< that the server granted; 0 without a session
    int attempts = 0; ///< to reach a server since it was last connected
    QString serverVersion; ///< "3.8.4"; null: not known

    bool operator==(const ZooKeeperStatus &) const = default;
};

enum class MetadataMode { Unknown, ZooKeeper, KRaft };

/// Everything known of one cluster at one moment. Immutable; parts are shared between snapshots as long as they do not
/// change, and each has its own age and error.
struct ClusterSnapshot
{
    quint64 serial = 0; ///< counts up by one a snapshot of one monitor
    MetadataMode metadataMode = MetadataMode::Unknown;
    Part<BrokerTable> brokers;
    Part<TopicTable> topics;
    /// Its topics() is the TopicTable it was asked for, which may be one older than `topics`.
    Part<OffsetTable> offsets;
    Part<GroupTable> groups;
    Part<LagTable> lags; ///< made from `groups` and `offsets`; as old as the older of the two
    Part<ZooKeeperStatus> zookeeper;
};

using ClusterSnapshotPtr = std::shared_ptr<const ClusterSnapshot>;

} // namespace brokerscope
