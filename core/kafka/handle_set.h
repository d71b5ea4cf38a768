// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/kafka/connection_settings.h"
#include "core/kafka/rdkafka_handles.h"

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>

namespace brokerscope::kafka {

/// The librdkafka handles of one client, shared by the worker and every lane that is in a call: destroyed when the last of
/// them lets go, on a thread of its own (rd_kafka_destroy joins the library's threads).
class HandleSet
{
public:
    /// Opens the first handle; fails on a property that the library refuses.
    [[nodiscard]] static Result<std::shared_ptr<HandleSet>> open(const ConnectionSettings &settings);
    /// After so long without an answer the library drops a broker; it looks once a second. Less than half of the request timeout,
    /// so that another broker can be asked within the same question.
    [[nodiscard]] static std::chrono::milliseconds brokerSilence(const ConnectionSettings &settings);
    ~HandleSet();
    Q_DISABLE_COPY_MOVE(HandleSet)

    [[nodiscard]] rd_kafka_t *uncommitted() const { return m_uncommitted.get(); } ///< read_uncommitted: "end" is the high watermark
    /// read_committed: "end" is the last stable offset. Opened at the first use; null if it cannot be. Any thread.
    /// Its idea of who leads what is refreshed first (blocking for at most `timeoutMs`) after somebody called
    /// setCommittedStale(): nobody asks it for metadata otherwise.
    [[nodiscard]] rd_kafka_t *committed(int timeoutMs);
    void setCommittedStale() { m_isCommittedStale = true; }
    /// With a group.id, for the library's calls about committed offsets: on a handle without one it ends the process when a
    /// broker answers that it is not the coordinator (librdkafka's issue 5040, open in 2.8). It never joins that group. Opened at
    /// the first use (the library then looks for the group's coordinator, for which Kafka makes its offsets topic: there is one
    /// where anything can be committed); null if it cannot be. The worker's thread.
    [[nodiscard]] rd_kafka_t *grouped();
    /// Answers of the admin calls, errors and log lines. One reader: the worker.
    [[nodiscard]] rd_kafka_queue_t *events() const { return m_events.get(); }

private:
    HandleSet() = default;

    ConnectionSettings m_settings;
    HandlePtr m_uncommitted;
    QueuePtr m_events; // after the handle: destroyed before it
    std::timed_mutex m_mutex; // guards m_committed; held during its refresh
    HandlePtr m_committed;
    HandlePtr m_grouped;
    std::atomic<bool> m_isCommittedStale = true;
};

} // namespace brokerscope::kafka
