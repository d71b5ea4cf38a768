// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <librdkafka/rdkafka.h>

/// The only place where librdkafka's and Kafka's error codes become an Error. Private to core/kafka. Any thread.
namespace brokerscope::kafka {

/// `code` may come from librdkafka or straight from the wire (the numbers are the same). `detail` is the broker's or the
/// library's own text; the library's description of the code if it is empty.
[[nodiscard]] Error kafkaError(rd_kafka_resp_err_t code, const QString &detail = {});
[[nodiscard]] Error kafkaError(const rd_kafka_error_t *error);

/// A code that a fresh look at the metadata may cure (the leader or coordinator moved).
[[nodiscard]] bool isStaleMetadata(rd_kafka_resp_err_t code);

/// No answer of a broker within the question's time: names what was asked ("offsets of broker 2").
[[nodiscard]] Error notAnswering(const QString &who);

} // namespace brokerscope::kafka
