// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/admin_calls.h"

namespace brokerscope::kafka {

AdminOptionsPtr AdminCalls::begin(rd_kafka_t *handle, rd_kafka_admin_op_t operation, std::chrono::milliseconds timeout, Handler handler)
{
    AdminOptionsPtr options(rd_kafka_AdminOptions_new(handle, operation));
    rd_kafka_AdminOptions_set_request_timeout(options.get(), int(timeout.count()), nullptr, 0);
    const quintptr id = ++m_last;
    rd_kafka_AdminOptions_set_opaque(options.get(), reinterpret_cast<void *>(id));
    m_open.emplace(id, std::move(handler));
    return options;
}

bool AdminCalls::dispatch(rd_kafka_event_t *event)
{
    const auto found = m_open.find(reinterpret_cast<quintptr>(rd_kafka_event_opaque(event)));
    if (found == m_open.end())
        return false;
    const Handler handler = std::move(found->second);
    m_open.erase(found);
    handler(event);
    return true;
}

} // namespace brokerscope::kafka
