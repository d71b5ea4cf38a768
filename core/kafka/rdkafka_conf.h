// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/kafka/connection_settings.h"
#include "core/kafka/rdkafka_handles.h"

#include <QByteArray>

#include <utility>
#include <vector>

/// From ConnectionSettings to a librdkafka handle. Private to core/kafka.
namespace brokerscope::kafka {

using ConfEntries = std::vector<std::pair<QByteArray, QByteArray>>;

/// The user's properties, then what holds for every handle of Brokerscope (client.id, no topic creation, explicit
/// isolation.level, bounded connection set-up), then `own`, which wins. Fails with a sentence that names the property that
/// the library refuses; the value never appears in it. Also refuses properties that would load code.
[[nodiscard]] Result<ConfPtr> makeConf(const ConnectionSettings &settings, const ConfEntries &own = {});

/// Opens a handle; it connects in the background. Consumers without "group.id" in `own` get none.
[[nodiscard]] Result<HandlePtr> makeHandle(rd_kafka_type_t type, ConfPtr conf);

} // namespace brokerscope::kafka
