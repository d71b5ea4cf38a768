// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/doctor_text.h"
#include "core/doctor/rules/rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DoctorT3)
};

/// Silence that is well: everything that was written has been read. Proven where a commit says so; where there is none,
/// only an empty log is left to reason from (reference 3.4).
class NormalWaitingForData : public Rule
{
public:
    QString id() const override { return u"T3"_s; }
    QString slug() const override { return u"normal-waiting-for-data"_s; }
    Layer layer() const override { return Layer::Topic; }
    Evaluation evaluate(const Case &theCase) const override;

private:
    struct Found
    {
        std::vector<const PartitionCase *> partitions;
        bool areAllCommitted = true;
        bool wereAllReset = true; ///< without a commit at first, at the end now, nothing written between
        qint64 lastRecordMs = -1;
        std::set<QString> topics; ///< with records
        std::set<QString> topicsWithTime; ///< whose newest record was read
        [[nodiscard]] bool isLastRecordKnown() const { return lastRecordMs >= 0 && topics == topicsWithTime; }
    };
    [[nodiscard]] static Found look(const Case &theCase);
    [[nodiscard]] static QString text(const Case &theCase, const Found &found, qint64 sinceMs);
};

NormalWaitingForData::Found NormalWaitingForData::look(const Case &theCase)
{
    Found found;
    for (const PartitionCase &p : theCase.partitions()) {
        if (!p.isKnown || p.facts->leader < 0 || (theCase.isStable() && !p.owner))
            continue;
        const PartitionFacts &f = *p.facts;
        // A read_uncommitted client past an open transaction is well: committed == hw > lso.
        const bool isReadToEnd = f.committed == f.highWatermark && p.lost == 0;
        const bool isNothingThere = !p.hasCommit() && f.highWatermark == f.logStart && f.lastStable == f.highWatermark;
        if (!isReadToEnd && !isNothingThere)
            continue;
        found.partitions.push_back(&p);
        found.areAllCommitted = found.areAllCommitted && p.hasCommit();
        found.wereAllReset = found.wereAllReset && p.isSampled && p.hasCommit() && p.firstCommitted < 0
            && p.endFlatSinceMs == theCase.input().history.front().takenAtMs && f.highWatermark > 0;
        found.lastRecordMs = std::max(found.lastRecordMs, f.lastRecordAtMs);
        if (f.highWatermark > f.logStart)
            found.topics.insert(f.id.topic);
        if (f.lastRecordAtMs >= 0)
            found.topicsWithTime.insert(f.id.topic);
    }
    return found;
}

QString NormalWaitingForData::text(const Case &theCase, const Found &found, qint64 sinceMs)
{
    const QString where = countedPartitions(found.partitions);
    QString text;
    if (theCase.isEmpty()) {
        text = Text::tr("Nobody consumes in the group now, and nothing waits for it: %1 was read to the end").arg(where);
    } else if (!found.areAllCommitted) {
        text = Text::tr("Normal: waiting for the first data. Nothing is there to read in %1, and nothing was committed yet").arg(where);
    } else if (found.wereAllReset) {
        text = Text::tr("Normal: the group was set to the end of %1, and nothing new has come since").arg(where);
    } else if (found.partitions.size() == 1) {
        const qint64 offset = found.partitions.front()->facts->committed;
        text = Text::tr("Normal: waiting for new data. %1 is read to its end, offset %2 of %2").arg(where, numberText(offset));
    } else {
        text = Text::tr("Normal: waiting for new data. All %1 partitions are read to their ends").arg(numberText(qint64(found.partitions.size())));
    }
    if (found.isLastRecordKnown())
        text += Text::tr("; the newest message is of %1").arg(timeText(found.lastRecordMs));
    else if (sinceMs >= 0)
        text += Text::tr("; nothing was written since %1").arg(timeText(sinceMs));
    return text;
}

Evaluation NormalWaitingForData::evaluate(const Case &theCase) const
{
    Evaluation result;
    result.notEvaluated = missingOffsets(theCase);
    if (!result.notEvaluated.isEmpty())
        return result;
    const DoctorInput &input = theCase.input();
    if (!theCase.isStable() && !theCase.isEmpty()) {
        result.notEvaluated = Text::tr("In the state %1 nobody can say who reads.").arg(groupStateName(input.state));
        return result;
    }
    const Found found = look(theCase);
    result.notEvaluated = theCase.unknownReason();
    if (found.partitions.empty())
        return result;
    const bool isProven = theCase.isStable() && found.areAllCommitted;
    Finding finding = findingOf(*this, isProven ? Confidence::Proven : Confidence::Strong, 0);
    finding.sinceMs = found.isLastRecordKnown() ? found.lastRecordMs
                                                                        : latestOf(found.partitions, &PartitionCase::endFlatSinceMs);
    finding.text = text(theCase, found, finding.sinceMs);
    finding.evidence.push_back(theCase.stateEvidence());
    for (const PartitionCase *p : found.partitions) {
        finding.subjects.push_back(p->subject());
        if (p->owner) {
            finding.evidence.push_back(theCase.evidence(
                u"member-assignment"_s, input.groupSource,
                QJsonObject{{u"member"_s, p->owner->memberId},
                            {u"assignment"_s, QJsonObject{{p->facts->id.topic, QJsonArray{p->facts->id.partition}}}}}));
        }
    }
    addOffsetEvidence(theCase, found.partitions, &finding);
    if (found.lastRecordMs >= 0) {
        FactSource source = input.offsetsSource;
        source.call = u"assign + read of the record before the high watermark"_s;
        finding.evidence.push_back(theCase.evidence(u"last-record"_s, source, QJsonObject{{u"time"_s, isoTime(found.lastRecordMs)}}));
    }
    const QString topic = found.partitions.front()->facts->id.topic;
    finding.fixes.push_back({u"produce-and-watch"_s, Text::tr("Nothing to mend. To see it move, write a message to %1").arg(topic),
                             Text::tr("one more message in the topic"),
                             u"kafka-console-producer.sh --bootstrap-server %1 --topic %2"_s.arg(input.bootstrapServers, topic)});
    result.finding = std::move(finding);
    return result;
}

} // namespace

std::unique_ptr<const Rule> makeNormalWaitingForData()
{
    return std::make_unique<NormalWaitingForData>();
}

} // namespace brokerscope::doctor
