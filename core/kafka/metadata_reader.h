// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/sources.h"

#include <librdkafka/rdkafka.h>

namespace brokerscope::kafka {

/// Asks for brokers and all topics; blocks for at most `timeoutMs` (a lane's call). Also refreshes the handle's own idea of
/// who leads what, which its offset look-ups use.
[[nodiscard]] Result<ClusterMetadata> readMetadata(rd_kafka_t *handle, int timeoutMs);

/// Only the refresh.
[[nodiscard]] rd_kafka_resp_err_t refreshMetadata(rd_kafka_t *handle, int timeoutMs);

} // namespace brokerscope::kafka
