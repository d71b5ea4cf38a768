// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/admin_calls.h"
#include "core/kafka/connection_watch.h"
#include "core/kafka/group_admin.h"
#include "core/kafka/handle_set.h"
#include "core/kafka/lane_pool.h"
#include "core/kafka/question.h"
#include "core/kafka/sources.h"
#include "core/kafka/topic_requests.h"
#include "core/kafka/wire/wire_groups.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QObject>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace brokerscope::kafka {

/// The worker of one client, on its own thread: owns the handles' event queue, the open questions and their deadlines, and
/// never blocks: what blocks in the library runs on lanes. All functions on that thread, except where said.
class KafkaWorker : public QObject
{
    Q_OBJECT

public:
    KafkaWorker(ConnectionSettings settings, std::shared_ptr<HandleSet> handles, std::shared_ptr<ConnectionWatch> watch);
    ~KafkaWorker() override;

    void start(); ///< first, once
    /// Answers every open question with "cancelled" and lets go of the handles. Last, once.
    void close();

    void fetchMetadata(const QuestionPtr<ClusterMetadata> &question);
    void fetchOffsets(const QuestionPtr<std::shared_ptr<const OffsetTable>> &question, std::shared_ptr<const TopicTable> topics,
                      const std::vector<PartitionIndex> &partitions, OffsetParts parts);
    void fetchOffsetsForTime(const QuestionPtr<std::vector<Result<qint64>>> &question, std::vector<TopicPartition> partitions,
                             qint64 timestampMs);
    void fetchGroups(const QuestionPtr<std::shared_ptr<const GroupTable>> &question);
    void describeGroups(const QuestionPtr<std::vector<Group>> &question, const QStringList &ids);
    void fetchCommitted(const QuestionPtr<std::vector<CommittedOffset>> &question, const QString &id);
    void describeConfig(const QuestionPtr<std::vector<ConfigEntry>> &question, rd_kafka_ResourceType_t type, const QString &name);
    void createTopic(const QuestionPtr<std::monostate> &question, const NewTopic &topic, bool validateOnly);
    void deleteTopic(const QuestionPtr<std::monostate> &question, const QString &name);

private:
    // How lanes (which may outlive the worker) reach it.
    struct Inbox
    {
        QMutex mutex;
        KafkaWorker *worker = nullptr; // null once closed
        void post(std::function<void(KafkaWorker &)> f);
    };

    void watchOver(const std::shared_ptr<OpenQuestion> &question, std::function<void()> onDeadline);
    /// One metadata question and the calls under way for it.
    struct MetadataRound
    {
        QuestionPtr<ClusterMetadata> question;
        QDeadlineTimer limit;
        int started = 0;
        int open = 0;
    };
    void attemptMetadata(const std::shared_ptr<MetadataRound> &round);
    void onMetadataFailed(const std::shared_ptr<MetadataRound> &round, const Error &error);
    void onMetadata(const ClusterMetadata &metadata);
    /// Topics from the newest metadata; asks for them first if they are old (null if none can be had).
    void withTopics(std::function<void(std::shared_ptr<const TopicTable>)> f);
    [[nodiscard]] std::shared_ptr<GroupBackend> groupBackend() const;
    void probeBootstrap();
    void failMetadata();
    void drainEvents();
    void startCommitted();
    void askController(const QuestionPtr<std::monostate> &question, QDeadlineTimer limit, std::function<void(TopicRequests::Done)> ask);
    [[nodiscard]] QDeadlineTimer deadline() const { return QDeadlineTimer(m_settings.requestTimeout); }
    /// A timeout while nothing can be reached becomes what the ports say.
    [[nodiscard]] Error explained(Error error) const;
    template <typename T>
    [[nodiscard]] std::function<void(Result<T>)> into(const QuestionPtr<T> &question);

    const ConnectionSettings m_settings;
    std::shared_ptr<HandleSet> m_handles; // null once closed
    const std::shared_ptr<ConnectionWatch> m_watch;
    const std::shared_ptr<Inbox> m_inbox = std::make_shared<Inbox>();
    LanePool m_lanes;
    AdminCalls m_calls;
    std::shared_ptr<GroupAdmin> m_groupAdmin;
    std::shared_ptr<wire::WireGroups> m_wireGroups; // null unless connections are plaintext
    std::unique_ptr<TopicRequests> m_topicRequests;
    std::vector<std::weak_ptr<OpenQuestion>> m_open;
    std::shared_ptr<const TopicTable> m_topics; // newest
    std::shared_ptr<const BrokerTable> m_brokers; // newest
    qint64 m_answeredAtMs = 0; // boot time of the newest metadata; 0: never
    std::vector<std::weak_ptr<Question<ClusterMetadata>>> m_openMetadata;
    int m_probesOpen = 0;
    bool m_anyProbeHopeful = false; // a port that may yet turn out a broker's
    int m_metadataLane = 0;
    std::deque<std::function<void()>> m_committedQueue; // at most so many requests are under way at once
    int m_committedOpen = 0;
    std::atomic<bool> m_isWoken = false; // a drain is already queued
};

} // namespace brokerscope::kafka
