// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/doctor_text.h"
#include "core/doctor/rules/rules.h"
#include "core/doctor/rules/thresholds.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DoctorO1)
};

class NoCommittedOffsetLatest : public Rule
{
public:
    QString id() const override { return u"O1"_s; }
    QString slug() const override { return u"no-committed-offset-latest"_s; }
    Layer layer() const override { return Layer::Offsets; }

    Evaluation evaluate(const Case &theCase) const override
    {
        Evaluation result;
        result.notEvaluated = missingOffsets(theCase);
        if (!result.notEvaluated.isEmpty() || !theCase.isStable())
            return result;
        const DoctorInput &input = theCase.input();
        std::vector<const PartitionCase *> found;
        qint64 older = 0;
        qint64 written = 0;
        for (const PartitionCase &p : theCase.partitions()) {
            const bool isUntouched = p.isKnown && p.owner && !p.hasCommit() && p.facts->highWatermark > p.facts->logStart;
            // Messages came in while it was owned, long enough ago to be committed: that is more than an old log (O5).
            if (!isUntouched || isLongUnseen(p, input.snapshotAtMs))
                continue;
            found.push_back(&p);
            older += p.facts->highWatermark - p.facts->logStart - p.writtenWhileFlat;
            written += p.writtenWhileFlat;
        }
        result.notEvaluated = theCase.unknownReason();
        if (found.empty())
            return result;
        Finding finding = findingOf(*this, Confidence::Proven, 2);
        finding.text = Text::tr("The group never committed an offset for %1: with auto.offset.reset=latest its %2 older messages are never delivered")
                           .arg(countedPartitions(found), numberText(older));
        if (written == 0 && input.observedMs() > 0)
            finding.text += Text::tr(", and nothing new was written in the last %1").arg(durationText(input.observedMs()));
        for (const PartitionCase *p : found)
            finding.subjects.push_back(p->subject());
        finding.sinceMs = latestOf(found, &PartitionCase::commitFlatSinceMs);
        finding.evidence.push_back(theCase.stateEvidence());
        addOffsetEvidence(theCase, found, &finding);
        const QString topic = found.front()->facts->id.topic;
        finding.fixes.push_back({u"produce-and-watch"_s,
                                 Text::tr("If only new messages are wanted: write one to %1; it arrives, and the group commits").arg(topic),
                                 Text::tr("one more message in the topic"),
                                 u"kafka-console-producer.sh --bootstrap-server %1 --topic %2"_s.arg(input.bootstrapServers, topic)});
        finding.fixes.push_back({u"reset-offsets"_s,
                                 Text::tr("If the older messages are wanted: end the members, set the group to the start of %1, and start them again").arg(topic),
                                 Text::tr("all of the older messages are delivered"), resetCommand(theCase, topic, u"--to-earliest"_s)});
        result.finding = std::move(finding);
        return result;
    }
};

} // namespace

std::unique_ptr<const Rule> makeNoCommittedOffsetLatest()
{
    return std::make_unique<NoCommittedOffsetLatest>();
}

} // namespace brokerscope::doctor
