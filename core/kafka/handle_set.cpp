// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/handle_set.h"

#include "core/kafka/rdkafka_conf.h"

#include <thread>

namespace brokerscope::kafka {

namespace {

// Handles are destroyed in the background; a program that ends meanwhile would pull OpenSSL from under them. Made after the
// first handle, so that it is destroyed before what the library registered for the end. Bounded: a call to a dead cluster may
// still run, and a program that was told why should end.
struct WaitAtExit
{
    ~WaitAtExit() { rd_kafka_wait_destroyed(1000); }
};

} // namespace

Result<std::shared_ptr<HandleSet>> HandleSet::open(const ConnectionSettings &settings)
{
    auto conf = makeConf(settings, {{"enable.auto.commit", "false"}, {"log.queue", "true"}});
    if (!conf)
        return failure(conf.error());
    rd_kafka_conf_set_events(conf->get(), RD_KAFKA_EVENT_ERROR | RD_KAFKA_EVENT_LOG);
    auto handle = makeHandle(RD_KAFKA_CONSUMER, std::move(*conf));
    if (!handle)
        return failure(handle.error());

    static const WaitAtExit waitAtExit;
    std::shared_ptr<HandleSet> set(new HandleSet);
    set->m_settings = settings;
    set->m_uncommitted = std::move(*handle);
    set->m_events.reset(rd_kafka_queue_new(set->uncommitted()));
    const QueuePtr main(rd_kafka_queue_get_main(set->uncommitted()));
    rd_kafka_queue_forward(main.get(), set->events());
    rd_kafka_set_log_queue(set->uncommitted(), set->events());
    return set;
}

HandleSet::~HandleSet()
{
    if (m_uncommitted) {
        const QueuePtr main(rd_kafka_queue_get_main(uncommitted()));
        rd_kafka_queue_forward(main.get(), nullptr);
        rd_kafka_set_log_queue(uncommitted(), nullptr);
    }
    std::thread([uncommitted = std::move(m_uncommitted), events = std::move(m_events), committed = std::move(m_committed)]() mutable {
        events.reset();
        uncommitted.reset();
        committed.reset();
    }).detach();
}

rd_kafka_t *HandleSet::committed()
{
    const std::lock_guard lock(m_mutex);
    if (!m_committed) {
        auto conf = makeConf(m_settings, {{"enable.auto.commit", "false"}, {"isolation.level", "read_committed"}, {"log_level", "0"}});
        if (conf)
            if (auto handle = makeHandle(RD_KAFKA_CONSUMER, std::move(*conf)))
                m_committed = std::move(*handle);
    }
    return m_committed.get();
}

} // namespace brokerscope::kafka
