// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/produce_records.h"

#include "core/base/shell_quote.h"
#include "core/changes/topic_name.h"
#include "core/changes/topic_reading.h"
#include "core/kafka/sources.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <deque>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

struct ProduceRecordsText
{
    Q_DECLARE_TR_FUNCTIONS(ProduceRecordsText)
};

/// Under way at once: bounded, so that a large input does not fill the library's queue.
constexpr std::size_t kUnderWay = 500;
constexpr int kReadBackStepMs = 100;

} // namespace

ProduceRecords::ProduceRecords(QString clusterId, QString topic, std::vector<kafka::OutgoingRecord> records)
    : Change(std::move(clusterId))
    , m_topic(std::move(topic))
{
    for (auto &record : records)
        record.topic = m_topic;
    m_records = std::make_shared<const std::vector<kafka::OutgoingRecord>>(std::move(records));
}

QString ProduceRecords::kind() const
{
    return u"produceRecords"_s;
}

QString ProduceRecords::objectName() const
{
    return m_topic;
}

QString ProduceRecords::actionName() const
{
    return actionNameOf(kind());
}

Confirmation ProduceRecords::confirmation() const
{
    return m_records->size() > 1 ? Confirmation::Confirm : Confirmation::None;
}

std::vector<FieldProblem> ProduceRecords::check() const
{
    std::vector<FieldProblem> problems;
    if (const QString reason = topicNameProblem(m_topic); !reason.isNull())
        problems.push_back({u"topic"_s, FieldProblem::Severity::Error, reason});
    if (m_records->empty())
        problems.push_back({u"records"_s, FieldProblem::Severity::Error, ProduceRecordsText::tr("There is nothing to send: give at least one value.")});
    const bool isBelow = std::any_of(m_records->begin(), m_records->end(), [](const auto &r) { return r.partition < -1; });
    if (isBelow)
        problems.push_back({u"partition"_s, FieldProblem::Severity::Error, ProduceRecordsText::tr("Partitions count from 0; leave it out to choose by key.")});
    return problems;
}

QString ProduceRecords::commandLine(const ToolDialect &dialect) const
{
    QStringList words{u"kafka-console-producer.sh"_s, u"--bootstrap-server"_s, dialect.bootstrapServers, u"--topic"_s, m_topic};
    if (dialect.needsClientProperties)
        words << u"--producer.config"_s << u"client.properties"_s;
    const bool hasKey = std::any_of(m_records->begin(), m_records->end(), [](const auto &r) { return r.key.has_value(); });
    const bool hasNull = std::any_of(m_records->begin(), m_records->end(), [](const auto &r) { return !r.value.has_value(); });
    const bool hasHeaders = std::any_of(m_records->begin(), m_records->end(), [](const auto &r) { return !r.headers.empty(); });
    // The tool reads lines "headers TAB key TAB value" with these properties (headers and null.marker since Kafka 3.2).
    if (hasKey)
        words << u"--property"_s << u"parse.key=true"_s;
    if (hasHeaders)
        words << u"--property"_s << u"parse.headers=true"_s;
    if (hasNull)
        words << u"--property"_s << u"null.marker=NULL"_s;
    const QString tool = shellLine(words);
    if (m_records->size() != 1)
        return tool + u" < records.txt"_s;
    const auto &record = m_records->front();
    QByteArray line;
    if (hasHeaders) {
        QByteArrayList headers;
        for (const RecordHeader &header : record.headers)
            headers += header.name.toUtf8() + ':' + header.value.value_or(QByteArray());
        line += headers.join(',') + '\t';
    }
    if (hasKey)
        line += record.key.value_or(QByteArray()) + '\t';
    line += record.value.value_or("NULL");
    return u"printf '%s\\n' "_s + shellQuoteBytes(line) + u" | "_s + tool;
}

Result<Preview> ProduceRecords::makePreview(const ChangeContext &context) const
{
    for (const FieldProblem &problem : check())
        return failure(Error::invalid(problem.message));
    const auto shape = readTopicShape(context, m_topic);
    if (!shape)
        return failure(shape.error());
    if (shape->partitions == 0) {
        return failure(Error{Error::Kind::NotFound, 3,
                             ProduceRecordsText::tr("There is no topic '%1': create it first, nothing is created by writing.").arg(m_topic), {}, false});
    }
    for (const auto &record : *m_records) {
        if (record.partition >= shape->partitions) {
            return failure(Error::invalid(ProduceRecordsText::tr("The topic '%1' has the partitions 0 to %2: partition %3 does not exist.")
                                              .arg(m_topic).arg(shape->partitions - 1).arg(record.partition)));
        }
    }
    const QLocale locale;
    const RecordCount count = countRecords(context, shape->topics, m_topic);
    const qint64 added = qint64(m_records->size());
    Preview preview;
    preview.rows.push_back({ProduceRecordsText::tr("Messages in %1").arg(m_topic), count.isComplete ? locale.toString(count.value) : QString(),
                            count.isComplete ? locale.toString(count.value + added) : u"+"_s + locale.toString(added)});
    preview.consequences += ProduceRecordsText::tr("Writes %n message(s); every consumer of the topic will get them.", nullptr, int(added));
    if (shape->isInternal)
        preview.warnings += ProduceRecordsText::tr("'%1' is one of Kafka's own topics: a foreign message there can break the cluster.").arg(m_topic);
    preview.restoreNote = ProduceRecordsText::tr("A message that is written cannot be taken back.");
    return preview;
}

ChangeResult ProduceRecords::execute(const ChangeContext &context) const
{
    auto writer = kafka::RecordWriter::open(context.kafkaSettings);
    if (!writer)
        return ChangeResult::of(m_topic, failure(writer.error())).asNotSent();

    ChangeResult result;
    result.outcome = ChangeOutcome::Done;
    std::deque<Answer<kafka::WrittenRecord>> underWay;
    std::map<qint32, qint64> newest; // partition -> highest offset written
    auto takeFirst = [&] {
        const auto written = context.steps->wait([&] { return underWay.front(); });
        underWay.pop_front();
        ChangeItem item;
        item.item = m_topic + u'#' + QString::number(result.items.size());
        if (written) {
            item.partition = written->partition;
            item.offset = written->offset;
            qint64 &highest = newest.try_emplace(written->partition, -1).first->second;
            highest = std::max(highest, written->offset);
        } else {
            const ChangeResult one = ChangeResult::of(item.item, failure(written.error()));
            item.outcome = one.outcome;
            item.error = one.error;
            // Known failures weigh more than unknown ones; either is not "done".
            if (result.outcome != ChangeOutcome::Failed)
                result.outcome = one.outcome;
            if (!result.error)
                result.error = one.error;
        }
        result.items.push_back(std::move(item));
    };
    for (const auto &record : *m_records) {
        if (underWay.size() >= kUnderWay)
            takeFirst();
        underWay.push_back((*writer)->send(record));
    }
    while (!underWay.empty())
        takeFirst();
    qint64 written = 0;
    for (const ChangeItem &item : result.items)
        written += item.outcome == ChangeOutcome::Done;
    result.rows.push_back({ProduceRecordsText::tr("Messages in %1").arg(m_topic), {}, u"+"_s + QLocale().toString(written)});
    readBack(context, newest, &result);
    return result;
}

void ProduceRecords::readBack(const ChangeContext &context, const std::map<qint32, qint64> &newest, ChangeResult *result) const
{
    if (newest.empty())
        return;
    const auto shape = readTopicShape(context, m_topic);
    if (!shape) {
        result->readBack.error = shape.error();
        return;
    }
    const TopicIndex t = shape->topics->findTopic(m_topic);
    std::vector<PartitionIndex> partitions;
    for (const auto &[partition, offset] : newest) {
        const PartitionIndex p = t == kNoIndex ? kNoIndex : shape->topics->findPartition(t, partition);
        if (p != kNoIndex)
            partitions.push_back(p);
    }
    // The high watermark follows when the followers have fetched.
    for (int waited = 0;; waited += kReadBackStepMs) {
        const auto offsets = context.steps->wait(
            [&] { return context.kafka->fetchOffsets(shape->topics, partitions, kafka::OffsetParts::StartAndEnd); });
        if (!offsets) {
            result->readBack.error = offsets.error();
            return;
        }
        result->readBack.wasRead = true;
        result->readBack.differences.clear();
        for (const PartitionIndex p : partitions) {
            const qint64 written = newest.at(shape->topics->partition(p));
            const qint64 end = (*offsets)->highWatermark(p);
            if (end <= written) {
                result->readBack.differences.push_back({ProduceRecordsText::tr("End of partition %1").arg(shape->topics->partition(p)),
                                                        u"> "_s + QString::number(written),
                                                        end == kUnknownOffset ? QString() : QString::number(end)});
            }
        }
        if (result->readBack.differences.empty() || waited >= context.readBackPatience.count() || !context.steps->sleep(kReadBackStepMs))
            return;
    }
}

std::unique_ptr<Change> ProduceRecords::undo(const ChangeResult &) const
{
    return nullptr;
}

QString ProduceRecords::undoNote(const ChangeResult &result) const
{
    const bool isWritten = std::any_of(result.items.begin(), result.items.end(), [](const ChangeItem &item) { return item.outcome != ChangeOutcome::Failed; });
    if (!isWritten)
        return {};
    return ProduceRecordsText::tr("A message that is written cannot be taken back.");
}

std::unique_ptr<Change> ProduceRecords::clone() const
{
    return std::make_unique<ProduceRecords>(*this);
}

QJsonObject ProduceRecords::fields() const
{
    return {{u"topic"_s, m_topic}, {u"count"_s, qint64(m_records->size())}};
}

} // namespace brokerscope::changes
