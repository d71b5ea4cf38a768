// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/kafka_worker.h"

#include "core/base/clock.h"
#include "core/kafka/group_gather.h"
#include "core/kafka/kafka_error.h"
#include "core/kafka/metadata_reader.h"
#include "core/kafka/offset_fetch.h"
#include "core/kafka/time_fetch.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::kafka {

namespace {

constexpr auto kGrace = 500ms; // from the library's timeout to the deadline: what it answers late still counts
constexpr auto kControllerPause = 250ms; // until the new one is asked: every broker has to hear of it
constexpr int kCommittedAtOnce = 100;
constexpr qint64 kTopicsFreshMs = 10'000; // a monitor asks more often: this is for who asks once
constexpr qint64 kTopicsWithoutGroupsFreshMs = 300;
constexpr qint64 kMetadataLanes = -1; // keys −1 … −4: so many metadata calls can be stuck at once
constexpr int kMetadataLaneCount = 4;
constexpr std::chrono::milliseconds kSoonAfter{200};

} // namespace

void KafkaWorker::Inbox::post(std::function<void(KafkaWorker &)> f)
{
    const QMutexLocker lock(&mutex);
    if (worker)
        QMetaObject::invokeMethod(worker, [to = worker, f = std::move(f)] { f(*to); }, Qt::QueuedConnection);
}

KafkaWorker::KafkaWorker(ConnectionSettings settings, std::shared_ptr<HandleSet> handles, std::shared_ptr<ConnectionWatch> watch)
    : m_settings(std::move(settings))
    , m_handles(std::move(handles))
    , m_watch(std::move(watch))
    , m_lanes(m_settings.requestTimeout + 2s)
    , m_groupAdmin(std::make_shared<GroupAdmin>(*m_handles, m_calls, m_settings.requestTimeout))
    , m_topicRequests(std::make_unique<TopicRequests>(*m_handles, m_calls, m_settings.requestTimeout))
{
    m_inbox->worker = this;
}

KafkaWorker::~KafkaWorker() = default;

std::shared_ptr<GroupBackend> KafkaWorker::groupBackend() const
{
    if (m_wireGroups)
        return m_wireGroups;
    return m_groupAdmin;
}

void KafkaWorker::start()
{
    // Our own requests have neither TLS nor SASL. Made here: sockets live on the worker's thread.
    const QString protocol = m_settings.properties.value(u"security.protocol"_s, u"plaintext"_s);
    if (protocol.trimmed().compare(u"plaintext"_s, Qt::CaseInsensitive) == 0)
        m_wireGroups = std::make_shared<wire::WireGroups>(m_groupAdmin, m_settings.requestTimeout * 2 / 5);
    rd_kafka_queue_cb_event_enable(
        m_handles->events(),
        [](rd_kafka_t *, void *opaque) {
            auto *worker = static_cast<KafkaWorker *>(opaque);
            if (!worker->m_isWoken.exchange(true))
                QMetaObject::invokeMethod(worker, &KafkaWorker::drainEvents, Qt::QueuedConnection);
        },
        this);
    drainEvents(); // what came before the callback was there
}

void KafkaWorker::close()
{
    {
        const QMutexLocker lock(&m_inbox->mutex);
        m_inbox->worker = nullptr;
    }
    rd_kafka_queue_cb_event_enable(m_handles->events(), nullptr, nullptr);
    for (const auto &open : m_open)
        if (const auto question = open.lock())
            question->fail(Error::cancelled());
    m_open.clear();
    m_committedQueue.clear();
    m_calls.clear();
    for (PortProbe *probe : findChildren<PortProbe *>())
        delete probe;
    m_wireGroups.reset();
    m_groupAdmin.reset();
    m_topicRequests.reset();
    m_handles.reset();
}

// No bootstrap port is a broker's: unless others of the cluster are known, waiting longer changes nothing.
void KafkaWorker::failMetadata()
{
    if (m_brokers)
        return;
    for (const auto &open : std::exchange(m_openMetadata, {}))
        if (const auto question = open.lock())
            question->fail(explained(kafkaError(RD_KAFKA_RESP_ERR__TRANSPORT)));
}

void KafkaWorker::drainEvents()
{
    m_isWoken = false;
    if (!m_handles)
        return;
    while (const EventPtr event{rd_kafka_queue_poll(m_handles->events(), 0)}) {
        switch (rd_kafka_event_type(event.get())) {
        case RD_KAFKA_EVENT_ERROR:
            m_watch->add(rd_kafka_event_error(event.get()), QString::fromUtf8(rd_kafka_event_error_string(event.get())));
            break;
        case RD_KAFKA_EVENT_LOG:
            break; // errors come as events; the rest is noise
        default:
            m_calls.dispatch(event.get());
        }
    }
}

void KafkaWorker::watchOver(const std::shared_ptr<OpenQuestion> &question, std::function<void()> onDeadline)
{
    std::erase_if(m_open, [](const auto &open) {
        const auto alive = open.lock();
        return !alive || alive->isSettled();
    });
    m_open.push_back(question);
    QTimer::singleShot(m_settings.requestTimeout + kGrace, this, [weak = std::weak_ptr(question), onDeadline = std::move(onDeadline)] {
        if (const auto open = weak.lock(); open && !open->isSettled())
            onDeadline();
    });
}

Error KafkaWorker::explained(Error error) const
{
    if (error.kind != Error::Kind::Timeout && error.kind != Error::Kind::Unreachable)
        return error;
    // Something answered within this very question: then it is not the connection.
    if (m_answeredAtMs != 0 && bootTimeMs() - m_answeredAtMs < m_settings.requestTimeout.count())
        return error;
    if (auto known = m_watch->explanation()) {
        if (known->detail.isEmpty())
            known->detail = error.detail;
        return *known;
    }
    return error;
}

template <typename T>
std::function<void(Result<T>)> KafkaWorker::into(const QuestionPtr<T> &question)
{
    return [this, question](Result<T> result) {
        if (result)
            question->finish(std::move(result));
        else
            question->fail(explained(result.error()));
    };
}

void KafkaWorker::fetchMetadata(const QuestionPtr<ClusterMetadata> &question)
{
    watchOver(question, [this, question] { question->fail(explained(notAnswering(QCoreApplication::translate("Kafka", "The cluster")))); });
    std::erase_if(m_openMetadata, [](const auto &open) { return open.expired(); });
    m_openMetadata.push_back(question);
    const auto round = std::make_shared<MetadataRound>(MetadataRound{question, deadline()});
    attemptMetadata(round);
    // The library asks one broker that it holds for alive, and goes on with that one when it is silent. If it is frozen, the
    // library drops it when its silence is over, which it looks at once a second; the next call asks another.
    const auto quarter = m_settings.requestTimeout / 4;
    QTimer::singleShot(quarter, this, [this, round] {
        if (!round->question->isSettled() && m_handles)
            probeBootstrap();
    });
    const auto silence = HandleSet::brokerSilence(m_settings);
    for (const std::chrono::milliseconds delay : {quarter, silence + kSoonAfter, silence + 1s + kSoonAfter})
        QTimer::singleShot(delay, this, [this, round] {
            if (!round->question->isSettled() && m_handles)
                attemptMetadata(round);
        });
}

void KafkaWorker::attemptMetadata(const std::shared_ptr<MetadataRound> &round)
{
    ++round->started;
    ++round->open;
    m_metadataLane = (m_metadataLane + 1) % kMetadataLaneCount;
    m_lanes.post(kMetadataLanes - m_metadataLane, [round, question = round->question, limit = round->limit, handles = m_handles, inbox = m_inbox] {
        if (question->isSettled())
            return;
        auto metadata = readMetadata(handles->uncommitted(), int(std::max<qint64>(1, limit.remainingTime())));
        if (metadata) {
            question->finish(*metadata);
            inbox->post([metadata = std::move(*metadata)](KafkaWorker &worker) { worker.onMetadata(metadata); });
        } else {
            inbox->post([round, error = metadata.error()](KafkaWorker &worker) { worker.onMetadataFailed(round, error); });
        }
    });
}

void KafkaWorker::onMetadataFailed(const std::shared_ptr<MetadataRound> &round, const Error &error)
{
    --round->open;
    if (round->question->isSettled())
        return;
    if (round->started < kMetadataLaneCount && round->limit.remainingTime() > m_settings.requestTimeout.count() / 8)
        attemptMetadata(round);
    else if (round->open == 0)
        round->question->fail(explained(error));
}

void KafkaWorker::onMetadata(const ClusterMetadata &metadata)
{
    m_topics = metadata.topics;
    m_brokers = metadata.brokers;
    if (m_wireGroups)
        m_wireGroups->setBrokers(*m_brokers);
    m_answeredAtMs = bootTimeMs();
    m_watch->setReached();
}

void KafkaWorker::withTopics(std::function<void(std::shared_ptr<const TopicTable>)> f)
{
    // Who coordinates a group is read off __consumer_offsets, which appears with the first group.
    const qint64 ageMs = bootTimeMs() - m_answeredAtMs;
    const bool hasGroups = m_topics && m_topics->findTopic(u"__consumer_offsets"_s) != kNoIndex;
    if (m_topics && ageMs < (hasGroups ? kTopicsFreshMs : kTopicsWithoutGroupsFreshMs))
        return f(m_topics);
    m_lanes.post(kMetadataLanes - (++m_metadataLane % kMetadataLaneCount), [f = std::move(f), limit = deadline(), handles = m_handles, inbox = m_inbox] {
        auto metadata = readMetadata(handles->uncommitted(), int(std::max<qint64>(1, limit.remainingTime() / 2)));
        inbox->post([f, metadata = std::move(metadata)](KafkaWorker &worker) {
            if (metadata)
                worker.onMetadata(*metadata);
            f(metadata ? metadata->topics : worker.m_topics);
        });
    });
}

void KafkaWorker::fetchOffsets(const QuestionPtr<std::shared_ptr<const OffsetTable>> &question, std::shared_ptr<const TopicTable> topics,
                               const std::vector<PartitionIndex> &partitions, OffsetParts parts)
{
    const auto fetch = std::make_shared<OffsetFetch>(question, std::move(topics), partitions, parts, deadline());
    watchOver(question, [fetch] { fetch->expire(); });
    fetch->finishIfDone();
    for (const qint32 leader : fetch->leaders())
        m_lanes.post(leader, [fetch, leader, handles = m_handles] { fetch->runLane(*handles, leader); });
}

void KafkaWorker::fetchOffsetsForTime(const QuestionPtr<std::vector<Result<qint64>>> &question, std::vector<TopicPartition> partitions,
                                      qint64 timestampMs)
{
    const auto fetch = std::make_shared<std::shared_ptr<TimeFetch>>(); // made when the leaders are known
    watchOver(question, [this, question, fetch] {
        if (*fetch)
            (*fetch)->expire();
        else
            question->fail(explained(notAnswering(QCoreApplication::translate("Kafka", "The cluster"))));
    });
    withTopics([this, question, fetch, timestampMs, partitions = std::move(partitions), limit = deadline()](const std::shared_ptr<const TopicTable> &topics) {
        if (!topics)
            return question->fail(explained(notAnswering(QCoreApplication::translate("Kafka", "The cluster"))));
        *fetch = std::make_shared<TimeFetch>(question, partitions, timestampMs, *topics, limit);
        (*fetch)->finishIfDone();
        for (const qint32 leader : (*fetch)->leaders())
            m_lanes.post(leader, [fetch = *fetch, leader, handles = m_handles] { fetch->runLane(*handles, leader); });
    });
}

void KafkaWorker::fetchGroups(const QuestionPtr<std::shared_ptr<const GroupTable>> &question)
{
    const auto gather = std::make_shared<std::shared_ptr<GroupGather>>();
    watchOver(question, [this, question, gather] {
        if (*gather)
            (*gather)->expire();
        else
            question->fail(explained(notAnswering(QCoreApplication::translate("Kafka", "The cluster"))));
    });
    withTopics([this, question, gather](const std::shared_ptr<const TopicTable> &topics) {
        if (question->isSettled())
            return;
        *gather = std::make_shared<GroupGather>(groupBackend(), topics, [this](const Error &error) { return explained(error); });
        (*gather)->fetchAll(question);
    });
}

void KafkaWorker::describeGroups(const QuestionPtr<std::vector<Group>> &question, const QStringList &ids)
{
    const auto gather = std::make_shared<std::shared_ptr<GroupGather>>();
    watchOver(question, [this, question, gather] {
        if (*gather)
            (*gather)->expire();
        else
            question->fail(explained(notAnswering(QCoreApplication::translate("Kafka", "The cluster"))));
    });
    withTopics([this, question, gather, ids](const std::shared_ptr<const TopicTable> &topics) {
        if (question->isSettled())
            return;
        *gather = std::make_shared<GroupGather>(groupBackend(), topics, [this](const Error &error) { return explained(error); });
        (*gather)->fetchSome(ids, question);
    });
}

void KafkaWorker::fetchCommitted(const QuestionPtr<std::vector<CommittedOffset>> &question, const QString &id)
{
    watchOver(question, [this, question] {
        question->fail(explained(notAnswering(QCoreApplication::translate("Kafka", "The group's coordinator"))));
    });
    m_committedQueue.push_back([this, question, id] {
        groupBackend()->committed(m_topics ? groupCoordinator(*m_topics, id) : -1, id, [this, question](Result<std::vector<CommittedOffset>> result) {
            --m_committedOpen;
            into(question)(std::move(result));
            startCommitted();
        });
    });
    if (m_topics)
        return startCommitted();
    withTopics([this](const std::shared_ptr<const TopicTable> &) { startCommitted(); });
}

void KafkaWorker::startCommitted()
{
    while (m_handles && m_committedOpen < kCommittedAtOnce && !m_committedQueue.empty()) {
        ++m_committedOpen;
        const auto next = std::move(m_committedQueue.front());
        m_committedQueue.pop_front();
        next();
    }
}

void KafkaWorker::describeConfig(const QuestionPtr<std::vector<ConfigEntry>> &question, rd_kafka_ResourceType_t type, const QString &name)
{
    watchOver(question, [this, question] { question->fail(explained(notAnswering(QCoreApplication::translate("Kafka", "The broker")))); });
    // The library would wait for a broker that does not exist.
    if (type == RD_KAFKA_RESOURCE_BROKER && m_brokers && !m_brokers->find(name.toInt()))
        return question->fail({Error::Kind::NotFound, 0,
                               QCoreApplication::translate("Kafka", "The cluster has no broker %1 now: check the number, or start it.").arg(name), {},
                               true});
    m_topicRequests->describeConfig(type, name, into(question));
}

void KafkaWorker::createTopic(const QuestionPtr<std::monostate> &question, const NewTopic &topic, bool validateOnly)
{
    watchOver(question, [this, question] { question->fail(explained(notAnswering(QCoreApplication::translate("Kafka", "The controller")))); });
    askController(question, deadline(), [this, topic, validateOnly](TopicRequests::Done done) {
        m_topicRequests->create(topic, validateOnly, m_brokers ? int(m_brokers->rows.size()) : 0, std::move(done));
    });
}

void KafkaWorker::deleteTopic(const QuestionPtr<std::monostate> &question, const QString &name)
{
    watchOver(question, [this, question] { question->fail(explained(notAnswering(QCoreApplication::translate("Kafka", "The controller")))); });
    askController(question, deadline(), [this, name](TopicRequests::Done done) { m_topicRequests->remove(name, std::move(done)); });
}

// The library keeps to the controller of the last metadata, and asks for no other when that one refuses: so we do.
void KafkaWorker::askController(const QuestionPtr<std::monostate> &question, QDeadlineTimer limit, std::function<void(TopicRequests::Done)> ask)
{
    ask([this, question, limit, ask](const Outcome &outcome) {
        const bool hasMoved = !outcome && outcome.error().code == RD_KAFKA_RESP_ERR_NOT_CONTROLLER;
        if (!hasMoved || question->isSettled() || limit.remainingTimeAsDuration() < kControllerPause)
            return into(question)(outcome);
        m_lanes.post(kMetadataLanes - (++m_metadataLane % kMetadataLaneCount), [question, limit, ask, handles = m_handles, inbox = m_inbox] {
            auto metadata = readMetadata(handles->uncommitted(), int(std::max<qint64>(1, limit.remainingTime() / 2)));
            inbox->post([question, limit, ask, metadata = std::move(metadata)](KafkaWorker &worker) {
                if (metadata)
                    worker.onMetadata(*metadata);
                QTimer::singleShot(kControllerPause, &worker, [&worker, question, limit, ask] {
                    if (worker.m_handles && !question->isSettled())
                        worker.askController(question, limit, ask);
                });
            });
        });
    });
}

void KafkaWorker::probeBootstrap()
{
    if (m_probesOpen > 0)
        return;
    m_anyProbeHopeful = false;
    const QStringList servers = m_settings.bootstrapServers.split(u',');
    const int limit = int(m_settings.requestTimeout.count() / 2);
    for (const QString &server : servers) {
        const qsizetype colon = server.lastIndexOf(u':');
        ++m_probesOpen;
        new PortProbe(
            server.left(colon), server.mid(colon + 1).toUShort(), limit,
            [this, server](PortProbe::Finding finding) {
                m_watch->add(server, finding);
                m_anyProbeHopeful |= finding == PortProbe::Finding::Kafka || finding == PortProbe::Finding::Silent ||
                                     finding == PortProbe::Finding::ClosedAtOnce || finding == PortProbe::Finding::Tls;
                if (--m_probesOpen == 0 && !m_anyProbeHopeful)
                    failMetadata();
            },
            this);
    }
}

} // namespace brokerscope::kafka
