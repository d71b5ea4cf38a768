// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/kafka/connection_settings.h"

#include <memory>

namespace brokerscope::kafka {

class KafkaClient;
class RecordReader;
class RecordWriter;
class GroupConsumer;

/// Checks the form of "host:port,host:port" ([v6]:port too) and normalises it. Sends nothing.
[[nodiscard]] Result<QString> validateBootstrapServers(const QString &text);

/// Whether the library takes the properties; the sentence names the one that it refuses. Opens nothing, sends nothing.
[[nodiscard]] Outcome validateProperties(const ConnectionSettings &settings);

/// Opens the handles; connects in the background. Fails only on a property that the library refuses (its sentence names the
/// property). Any thread; the caller owns the client.
[[nodiscard]] Result<std::unique_ptr<KafkaClient>> makeClient(const ConnectionSettings &settings);

} // namespace brokerscope::kafka
