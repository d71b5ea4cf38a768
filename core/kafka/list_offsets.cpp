// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/list_offsets.h"

#include "core/kafka/kafka_error.h"
#include "core/kafka/metadata_reader.h"

namespace brokerscope::kafka {

bool concernsOnePartition(rd_kafka_resp_err_t code)
{
    switch (code) {
    case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION:
    case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC:
        return true;
    case RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT:
    case RD_KAFKA_RESP_ERR_NETWORK_EXCEPTION:
    case RD_KAFKA_RESP_ERR_UNSUPPORTED_VERSION:
    case RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED:
        return false;
    default:
        return int(code) > 0; // the library's own codes are negative: they are about the connection
    }
}

rd_kafka_resp_err_t ListOffsets::run(std::vector<OffsetAsk> &asks, qint64 what)
{
    const std::span<OffsetAsk> all(asks);
    for (std::size_t begin = 0; begin < all.size(); begin += kChunk) {
        const auto part = all.subspan(begin, std::min<std::size_t>(kChunk, all.size() - begin));
        if (const auto code = chunk(part, what); code != RD_KAFKA_RESP_ERR_NO_ERROR) {
            for (OffsetAsk &left : all.subspan(begin))
                if (left.offset == kUnknownOffset && left.error == RD_KAFKA_RESP_ERR_NO_ERROR)
                    left.error = code;
            return code;
        }
    }
    return RD_KAFKA_RESP_ERR_NO_ERROR;
}

rd_kafka_resp_err_t ListOffsets::chunk(std::span<OffsetAsk> asks, qint64 what)
{
    if (m_deadline.hasExpired())
        return RD_KAFKA_RESP_ERR__TIMED_OUT;
    auto code = ask(asks, what);
    if (isStaleMetadata(code) && !m_hasRefreshed) {
        m_hasRefreshed = true; // once a look-up: a partition whose topic is gone stays stale
        static_cast<void>(refreshMetadata(m_handle, remainingMs()));
        code = ask(asks, what);
    }
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR || !concernsOnePartition(code))
        return code;
    if (asks.size() == 1) {
        asks.front().error = code;
        return RD_KAFKA_RESP_ERR_NO_ERROR;
    }
    const std::size_t half = asks.size() / 2;
    if (const auto first = chunk(asks.first(half), what); first != RD_KAFKA_RESP_ERR_NO_ERROR)
        return first;
    return chunk(asks.subspan(half), what);
}

rd_kafka_resp_err_t ListOffsets::ask(std::span<OffsetAsk> asks, qint64 what)
{
    const PartitionListPtr list(rd_kafka_topic_partition_list_new(int(asks.size())));
    for (const OffsetAsk &ask : asks)
        rd_kafka_topic_partition_list_add(list.get(), ask.topic.constData(), ask.partition)->offset = what;
    const auto code = rd_kafka_offsets_for_times(m_handle, list.get(), remainingMs());
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return code;
    for (std::size_t i = 0; i < asks.size(); ++i) {
        const rd_kafka_topic_partition_t &element = list->elems[i];
        asks[i].error = element.err;
        asks[i].offset = element.err == RD_KAFKA_RESP_ERR_NO_ERROR && element.offset >= 0 ? element.offset : kUnknownOffset;
    }
    return code;
}

} // namespace brokerscope::kafka
