// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/evidence_collector.h"

#include "core/base/clock.h"
#include "core/cluster/cluster_session.h"
#include "core/doctor/evidence.h"
#include "core/kafka/record_reader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

namespace {

constexpr int kPauseMs = 2000;
constexpr int kReadMs = 4000; // for the newest records of all topics together
constexpr int kTopicsRead = 8;

} // namespace

struct EvidenceCollector::Round
{
    int open = 0; ///< questions without an answer
    Result<Group> group = failure(Error::cancelled());
    Result<std::vector<CommittedOffset>> committed = failure(Error::cancelled());
    Result<kafka::ClusterMetadata> metadata = failure(Error::cancelled());
    Result<std::shared_ptr<const OffsetTable>> offsets = failure(Error::cancelled());
    qint64 groupMs = -1, committedMs = -1, metadataMs = -1, offsetsMs = -1;
    std::vector<PartitionIndex> partitions;

    template <typename T>
    [[nodiscard]] static FactSource source(const QString &call, const Result<T> &answer, qint64 atMs)
    {
        if (answer)
            return {call, atMs, std::nullopt};
        return {call, -1, answer.error()};
    }
};

EvidenceCollector::EvidenceCollector(const cluster::ClusterSession &session, QString groupId, QObject *parent)
    : EvidenceCollector(session.kafka(), session.kafkaSettings(), std::move(groupId), parent)
{
}

EvidenceCollector::EvidenceCollector(kafka::KafkaClient *kafka, kafka::ConnectionSettings settings, QString groupId, QObject *parent)
    : QObject(parent)
    , m_kafka(kafka)
    , m_settings(std::move(settings))
    , m_groupId(std::move(groupId))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &EvidenceCollector::askRound);
    m_readDeadline.setSingleShot(true);
    connect(&m_readDeadline, &QTimer::timeout, this, [this] {
        m_topicsToRead.clear();
        if (m_reader)
            m_reader->stop();
    });
}

EvidenceCollector::~EvidenceCollector() = default;

void EvidenceCollector::setWindow(std::chrono::milliseconds window)
{
    m_window = window;
}

void EvidenceCollector::setHistory(std::vector<HistorySample> earlier)
{
    m_history = std::move(earlier);
}

void EvidenceCollector::start()
{
    askRound();
}

void EvidenceCollector::stop()
{
    finish(failure(Error::cancelled()));
}

void EvidenceCollector::askRound()
{
    if (m_isFinished)
        return;
    m_round = std::make_unique<Round>();
    m_round->open = 3;
    const auto answered = [this] {
        if (!m_isFinished && --m_round->open == 0)
            askOffsets();
    };
    async::deliver(m_kafka->describeGroups({m_groupId}), this, [this, answered](Result<std::vector<Group>> groups) {
        if (m_isFinished)
            return;
        m_round->groupMs = wallTimeMs();
        if (!groups)
            m_round->group = failure(groups.error());
        else if (groups->empty())
            m_round->group = failure(Error{Error::Kind::NotFound, 0, tr("There is no group '%1'.").arg(m_groupId), {}, false});
        else if (groups->front().describeError)
            m_round->group = failure(*groups->front().describeError);
        else
            m_round->group = std::move(groups->front());
        answered();
    });
    async::deliver(m_kafka->fetchCommitted(m_groupId), this, [this, answered](Result<std::vector<CommittedOffset>> committed) {
        if (m_isFinished)
            return;
        m_round->committedMs = wallTimeMs();
        m_round->committed = std::move(committed);
        answered();
    });
    async::deliver(m_kafka->fetchMetadata(), this, [this, answered](Result<kafka::ClusterMetadata> metadata) {
        if (m_isFinished)
            return;
        m_round->metadataMs = wallTimeMs();
        m_round->metadata = std::move(metadata);
        answered();
    });
}

void EvidenceCollector::askOffsets()
{
    Round &round = *m_round;
    if (!round.metadata) {
        roundDone();
        return;
    }
    static const std::vector<CommittedOffset> none;
    round.partitions = concernedPartitions(round.group ? *round.group : Group(), round.committed ? *round.committed : none, *round.metadata->topics);
    if (round.partitions.empty()) {
        round.offsets = std::shared_ptr<const OffsetTable>();
        round.offsetsMs = round.metadataMs;
        roundDone();
        return;
    }
    async::deliver(m_kafka->fetchOffsets(round.metadata->topics, round.partitions, kafka::OffsetParts::StartEndAndStable), this,
                   [this](Result<std::shared_ptr<const OffsetTable>> offsets) {
                       if (m_isFinished)
                           return;
                       m_round->offsetsMs = wallTimeMs();
                       m_round->offsets = std::move(offsets);
                       roundDone();
                   });
}

void EvidenceCollector::roundDone()
{
    Round &round = *m_round;
    const bool isGone = round.group && round.group->state == GroupState::Dead && (!round.committed || round.committed->empty());
    if (isGone || (!round.group && round.group.error().kind == Error::Kind::NotFound)) {
        finish(failure(Error{Error::Kind::NotFound, 69,
                             tr("There is no group '%1': no consumer has joined it or committed in it. Check the group.id that the consumers use.").arg(m_groupId),
                             {}, false}));
        return;
    }
    DoctorInput input;
    input.groupId = m_groupId;
    input.bootstrapServers = m_settings.bootstrapServers;
    input.snapshotAtMs = wallTimeMs();
    input.groupSource = Round::source(u"DescribeConsumerGroups(%1)"_s.arg(m_groupId), round.group, round.groupMs);
    input.committedSource = Round::source(u"ListConsumerGroupOffsets(%1)"_s.arg(m_groupId), round.committed, round.committedMs);
    input.metadataSource = Round::source(u"rd_kafka_metadata"_s, round.metadata, round.metadataMs);
    input.offsetsSource = Round::source(u"rd_kafka_offsets_for_times"_s, round.offsets, round.offsetsMs);
    if (round.group) {
        input.state = round.group->state;
        input.type = round.group->type;
        input.protocolType = round.group->protocolType;
        input.coordinator = round.group->coordinator;
        input.members = round.group->members;
    }
    if (round.metadata) {
        input.clusterId = round.metadata->brokers->clusterId;
        for (const Broker &broker : round.metadata->brokers->rows)
            input.brokers.push_back(broker.id);
        static const std::vector<CommittedOffset> none;
        fillPartitions(&input, round.committed ? *round.committed : none, *round.metadata->topics, round.partitions,
                       round.offsets ? round.offsets->get() : nullptr);
    }
    const qint64 observed = m_history.empty() ? 0 : input.snapshotAtMs - m_history.front().takenAtMs;
    Q_EMIT progressed(std::min<qint64>(observed, m_window.count()), m_window.count());
    if (observed < m_window.count()) {
        m_history.push_back(sampleOf(input));
        m_pause.start(int(std::clamp<qint64>(m_window.count() - observed, 1, kPauseMs)));
        return;
    }
    input.history = m_history;
    m_input = std::move(input);
    for (const PartitionFacts &p : m_input.partitions) {
        const bool isReadToEnd = p.areOffsetsKnown() && p.committed == p.highWatermark && p.highWatermark > p.logStart;
        if (isReadToEnd && !m_topicsToRead.contains(p.id.topic) && m_topicsToRead.size() < kTopicsRead)
            m_topicsToRead += p.id.topic;
    }
    m_readDeadline.start(kReadMs);
    readNextTopic();
}

void EvidenceCollector::readNextTopic()
{
    if (m_isFinished)
        return;
    if (m_topicsToRead.isEmpty()) {
        for (PartitionFacts &p : m_input.partitions) {
            if (const auto it = m_newestMs.find(p.id); it != m_newestMs.end())
                p.lastRecordAtMs = it->second;
        }
        finish(std::move(m_input));
        return;
    }
    kafka::ReadRequest request;
    request.topic = m_topicsToRead.takeFirst();
    request.start = kafka::ReadFromNewest{1};
    request.limit = 1;
    m_reader = std::make_unique<kafka::RecordReader>(m_settings, request);
    connect(m_reader.get(), &kafka::RecordReader::recordsRead, this, [this](const kafka::RecordBatch &batch) {
        for (const Record &record : *batch) {
            if (record.timestampMs >= 0)
                m_newestMs[{record.topic, record.partition}] = record.timestampMs;
        }
        m_reader->batchDone();
    });
    // Queued: the reader must not be replaced inside its own signal.
    connect(m_reader.get(), &kafka::RecordReader::finished, this, &EvidenceCollector::readNextTopic, Qt::QueuedConnection);
    m_reader->start();
}

void EvidenceCollector::finish(Result<DoctorInput> result)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_pause.stop();
    m_readDeadline.stop();
    m_result = std::move(result);
    Q_EMIT finished();
}

} // namespace brokerscope::doctor
