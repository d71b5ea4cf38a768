// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/group_consumer.h"

#include "core/kafka/kafka_error.h"
#include "core/kafka/rdkafka_conf.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace brokerscope::kafka {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

} // namespace

class GroupConsumer::Private
{
public:
    rd_kafka_t *handle = nullptr; // closed and destroyed by run()
    qint64 maxPerSecond = 0;
    std::atomic<qint64> consumed{0};
    std::mutex mutex;
    std::condition_variable wake;
    bool isLeaving = false; // guarded by mutex
    std::thread thread;

    void leave()
    {
        const std::lock_guard lock(mutex);
        isLeaving = true;
        wake.notify_all();
    }

    bool mustLeave()
    {
        const std::lock_guard lock(mutex);
        return isLeaving;
    }

    /// Returns early when it is time to leave.
    void sleepUntil(Clock::time_point time)
    {
        std::unique_lock lock(mutex);
        wake.wait_until(lock, time, [this] { return isLeaving; });
    }

    void run()
    {
        // No rebalance callback: the library assigns and revokes by itself, so that this member never holds up its group.
        const Clock::duration perRecord = Clock::duration(1s) / std::max<qint64>(1, maxPerSecond);
        Clock::time_point due = Clock::now();
        while (!mustLeave()) {
            const MessagePtr message(rd_kafka_consumer_poll(handle, 100));
            if (!message || message->err != RD_KAFKA_RESP_ERR_NO_ERROR)
                continue; // the library retries by itself; a member has nobody to tell
            ++consumed;
            if (maxPerSecond > 0) {
                due = std::max(due + perRecord, Clock::now() - 100ms); // what was not used is not saved up
                if (due > Clock::now() + 20ms) // in pieces: one wake-up for several records
                    sleepUntil(due);
            }
        }
        close();
    }

    /// Commits and leaves, for at most 3 s: rd_kafka_consumer_close() would wait for a coordinator that is gone.
    void close()
    {
        QueuePtr queue(rd_kafka_queue_new(handle));
        const ErrorPtr error(rd_kafka_consumer_close_queue(handle, queue.get()));
        const auto deadline = Clock::now() + 2500ms;
        while (!error && rd_kafka_consumer_closed(handle) == 0 && Clock::now() < deadline)
            EventPtr(rd_kafka_queue_poll(queue.get(), 50));
        queue.reset();
        const bool isClosed = rd_kafka_consumer_closed(handle) != 0;
        const auto destroy = [member = std::exchange(handle, nullptr)] {
            rd_kafka_destroy_flags(member, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
        };
        if (isClosed)
            destroy();
        else
            std::thread(destroy).detach(); // waits for the coordinator for as long as a session lasts; nobody else shall
    }
};

GroupConsumer::GroupConsumer(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Result<std::unique_ptr<GroupConsumer>> GroupConsumer::start(const ConnectionSettings &connection,
                                                            const GroupConsumerSettings &settings)
{
    auto conf = makeConf(connection, {{"group.id", settings.groupId.toUtf8()},
                                      {"client.id", settings.clientId.toUtf8()},
                                      {"auto.offset.reset", settings.offsetReset.toUtf8()},
                                      {"enable.auto.commit", "true"},
                                      {"session.timeout.ms", "10000"}, // a member that was killed is gone soon
                                      {"auto.commit.interval.ms", "1000"},
                                      // Many members live in one process: few wake-ups and little memory each.
                                      {"fetch.wait.max.ms", "250"},
                                      {"fetch.min.bytes", "65536"},
                                      {"queued.max.messages.kbytes", "2048"},
                                      {"queued.min.messages", "500"},
                                      {"log_level", "0"}});
    if (!conf)
        return failure(conf.error());
    rd_kafka_conf_set_log_cb(conf->get(), [](const rd_kafka_t *, int, const char *, const char *) {});
    auto handle = makeHandle(RD_KAFKA_CONSUMER, std::move(*conf));
    if (!handle)
        return failure(handle.error());
    rd_kafka_poll_set_consumer(handle->get());

    const PartitionListPtr topics(rd_kafka_topic_partition_list_new(int(settings.topics.size())));
    for (const QString &topic : settings.topics)
        rd_kafka_topic_partition_list_add(topics.get(), topic.toUtf8().constData(), RD_KAFKA_PARTITION_UA);
    if (const auto code = rd_kafka_subscribe(handle->get(), topics.get()); code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return failure(kafkaError(code));

    auto d = std::make_unique<Private>();
    d->maxPerSecond = settings.maxRecordsPerSecond;
    d->handle = handle->release();
    d->thread = std::thread([priv = d.get()] { priv->run(); });
    return std::unique_ptr<GroupConsumer>(new GroupConsumer(std::move(d)));
}

GroupConsumer::~GroupConsumer()
{
    d->leave();
    d->thread.join();
}

void GroupConsumer::leave() { d->leave(); }

qint64 GroupConsumer::consumedCount() const { return d->consumed; }

} // namespace brokerscope::kafka
