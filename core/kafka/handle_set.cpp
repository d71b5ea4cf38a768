// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/handle_set.h"

#include "core/kafka/metadata_reader.h"
#include "core/kafka/rdkafka_conf.h"

#include <algorithm>
#include <thread>

using namespace std::chrono_literals;

namespace brokerscope::kafka {

namespace {

// Handles are destroyed in the background; a program that ends meanwhile would pull OpenSSL from under them. Made after the
// first handle, so that it is destroyed before what the library registered for the end. Bounded: a call to a dead cluster may
// still run, and a program that was told why should end.
struct WaitAtExit
{
    ~WaitAtExit() { rd_kafka_wait_destroyed(1000); }
};

ConfEntries ownEntries(const ConnectionSettings &settings, const QByteArray &isolation)
{
    return {{"enable.auto.commit", "false"},
            {"isolation.level", isolation},
            {"fetch.wait.max.ms", "100"}, // must be a second below the next one
            {"socket.timeout.ms", QByteArray::number(qint64(HandleSet::brokerSilence(settings).count()))}};
}

// Beside the first handle, whose complaints say the same. Null if it cannot be opened.
HandlePtr openQuiet(const ConnectionSettings &settings, const ConfEntries &own)
{
    auto conf = makeConf(settings, own);
    if (!conf)
        return nullptr;
    rd_kafka_conf_set_log_cb(conf->get(), nullptr);
    auto handle = makeHandle(RD_KAFKA_CONSUMER, std::move(*conf));
    return handle ? std::move(*handle) : nullptr;
}

} // namespace

std::chrono::milliseconds HandleSet::brokerSilence(const ConnectionSettings &settings)
{
    return std::max(1200ms, settings.requestTimeout * 2 / 5);
}

Result<std::shared_ptr<HandleSet>> HandleSet::open(const ConnectionSettings &settings)
{
    ConfEntries own = ownEntries(settings, "read_uncommitted");
    own.emplace_back("log.queue", "true");
    auto conf = makeConf(settings, own);
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
    std::thread([uncommitted = std::move(m_uncommitted), events = std::move(m_events), committed = std::move(m_committed),
                 grouped = std::move(m_grouped)]() mutable {
        events.reset();
        uncommitted.reset();
        committed.reset();
        grouped.reset();
    }).detach();
}

rd_kafka_t *HandleSet::grouped()
{
    if (!m_grouped) {
        ConfEntries own = ownEntries(m_settings, "read_uncommitted");
        own.emplace_back("group.id", "brokerscope");
        m_grouped = openQuiet(m_settings, own);
    }
    return m_grouped.get();
}

rd_kafka_t *HandleSet::committed(int timeoutMs)
{
    const std::unique_lock lock(m_mutex, std::chrono::milliseconds(timeoutMs));
    if (!lock)
        return nullptr;
    if (!m_committed)
        m_committed = openQuiet(m_settings, ownEntries(m_settings, "read_committed"));
    if (m_committed && m_isCommittedStale.exchange(false) && refreshMetadata(m_committed.get(), timeoutMs) != RD_KAFKA_RESP_ERR_NO_ERROR)
        m_isCommittedStale = true;
    return m_committed.get();
}

} // namespace brokerscope::kafka
