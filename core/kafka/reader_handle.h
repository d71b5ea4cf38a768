// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/rdkafka_handles.h"
#include "core/kafka/record_reader.h"

#include <mutex>

namespace brokerscope::kafka {

/// A librdkafka consumer handle for reading one topic, without a group: the library's simple consumer. A handle with a
/// group.id would ask for that group's coordinator, and a broker answers the first such question of its life by creating
/// __consumer_offsets. Private to core/kafka; any thread.
class ReaderHandle
{
public:
    [[nodiscard]] static Result<std::shared_ptr<ReaderHandle>> open(const ConnectionSettings &settings, const QString &topic,
                                                                    Isolation isolation);
    /// What waits in the library at most, over all partitions of the handle (they share one queue), give or take one response:
    /// whichever comes first. A record costs about 350 bytes beside its own.
    static constexpr qint64 kQueuedRecords = 50'000;
    static constexpr qint64 kQueuedBytes = 32 * 1024 * 1024;

    ReaderHandle() = default;
    Q_DISABLE_COPY_MOVE(ReaderHandle)

    [[nodiscard]] rd_kafka_t *handle() const { return m_handle.get(); }
    [[nodiscard]] rd_kafka_topic_t *topic() const { return m_topic.get(); }
    [[nodiscard]] const QByteArray &topicName() const { return m_topicName; }

    /// The library looks again within a few milliseconds whether a queue that was full has room (version 2.2 and later).
    [[nodiscard]] bool looksAgain() const { return m_looksAgain; }

    /// Lets the library tell about connections. On the reading thread.
    void serveEvents() { rd_kafka_poll(handle(), 0); }
    /// The newest of those; empty: none.
    [[nodiscard]] QString connectionTrouble() const;
    /// Size in bytes of a response that a broker wants to send and the library refuses; 0: none. The library then connects
    /// again for ever, and says so once in 30 s only: who sees this opens a new handle.
    [[nodiscard]] qint64 refusedResponseBytes() const;

private:
    static void onError(rd_kafka_t *, int code, const char *reason, void *opaque);

    QByteArray m_topicName;
    bool m_looksAgain = false;
    mutable std::mutex m_mutex; // guards the next two
    QString m_trouble;
    qint64 m_refusedBytes = 0;
    HandlePtr m_handle; // after what its callback uses: destroyed first
    TopicPtr m_topic; // before its handle
};

} // namespace brokerscope::kafka
