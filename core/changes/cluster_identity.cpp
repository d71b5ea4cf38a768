// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/cluster_identity.h"

#include "core/kafka/sources.h"
#include "core/zookeeper/client.h"
#include "core/zookeeper/kafka_znodes.h"

namespace brokerscope::changes {

Result<QString> readClusterId(const ChangeContext &context, Change::Target target)
{
    if (target == Change::Target::ZooKeeper) {
        const auto znode = context.steps->wait([&] { return context.zookeeper->get(QStringLiteral("/cluster/id")); });
        if (!znode && znode.error().kind == Error::Kind::NotFound)
            return QString();
        if (!znode)
            return failure(znode.error());
        return zookeeper::parseClusterId(znode->data.value_or(QByteArray()));
    }
    const auto metadata = context.steps->wait([&] { return context.kafka->fetchMetadata(); });
    if (!metadata)
        return failure(metadata.error());
    return metadata->brokers->clusterId;
}

} // namespace brokerscope::changes
