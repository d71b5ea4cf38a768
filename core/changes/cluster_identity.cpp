// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/cluster_identity.h"

#include "core/kafka/sources.h"

namespace brokerscope::changes {

Result<QString> readClusterId(const ChangeContext &context, Change::Target)
{
    const auto metadata = context.steps->wait([&] { return context.kafka->fetchMetadata(); });
    if (!metadata)
        return failure(metadata.error());
    return metadata->brokers->clusterId;
}

} // namespace brokerscope::changes
