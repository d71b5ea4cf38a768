// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/rdkafka_handles.h"

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <unordered_map>

namespace brokerscope::kafka {

/// The open requests of librdkafka's admin interface. Each is known to the library by a number, never by a pointer, so that
/// an answer that comes too late finds nothing. One thread: the worker's.
class AdminCalls
{
public:
    /// The event lives only while the handler runs.
    using Handler = std::function<void(rd_kafka_event_t *event)>;

    /// Options with this request timeout (the library's default is 60 s) whose answer will call the handler.
    [[nodiscard]] AdminOptionsPtr begin(rd_kafka_t *handle, rd_kafka_admin_op_t operation, std::chrono::milliseconds timeout,
                                        Handler handler);
    /// Gives an answer to its handler. False if it is not one of ours.
    bool dispatch(rd_kafka_event_t *event);
    void clear() { m_open.clear(); }

private:
    std::unordered_map<quintptr, Handler> m_open;
    quintptr m_last = 0;
};

} // namespace brokerscope::kafka
