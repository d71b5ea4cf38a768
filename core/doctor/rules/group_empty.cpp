// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/doctor_text.h"
#include "core/doctor/rules/rules.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DoctorG15)
};

class GroupEmpty : public Rule
{
public:
    QString id() const override { return u"G15"_s; }
    QString slug() const override { return u"group-empty"_s; }
    Layer layer() const override { return Layer::Group; }

    Evaluation evaluate(const Case &theCase) const override
    {
        Evaluation result;
        result.notEvaluated = missingOffsets(theCase);
        if (!result.notEvaluated.isEmpty() || !theCase.isEmpty())
            return result;
        std::vector<const PartitionCase *> waiting;
        qint64 lag = 0;
        qint64 grown = 0;
        for (const PartitionCase &p : theCase.partitions()) {
            if (!p.isKnown || !p.hasCommit() || p.lag == 0)
                continue;
            waiting.push_back(&p);
            lag += p.lag;
            grown += p.writtenWhileFlat;
        }
        result.notEvaluated = theCase.unknownReason();
        if (waiting.empty())
            return result;
        const DoctorInput &input = theCase.input();
        Finding finding = findingOf(*this, Confidence::Proven, 4);
        finding.text = waiting.size() == 1
            ? Text::tr("Nobody consumes in the group: it has no members, and %1 messages wait in %2").arg(numberText(lag), countedPartitions(waiting))
            : Text::tr("Nobody consumes in the group: it has no members, and %1 messages wait in %2 partitions")
                  .arg(numberText(lag), numberText(qint64(waiting.size())));
        if (grown > 0)
            finding.text += Text::tr(" (%1 more in the last %2)").arg(numberText(grown), durationText(input.observedMs()));
        finding.subjects.push_back(Subject::group(input.groupId));
        for (const PartitionCase *p : waiting)
            finding.subjects.push_back(p->subject());
        finding.evidence.push_back(theCase.stateEvidence());
        addOffsetEvidence(theCase, waiting, &finding);
        for (auto it = input.history.rbegin(); it != input.history.rend() && it->state == GroupState::Empty; ++it)
            finding.sinceMs = it->takenAtMs;
        finding.fixes.push_back({u"start-consumers"_s,
                                 Text::tr("Start the consumers; if they run, compare their group.id with '%1' and their bootstrap servers with %2")
                                     .arg(input.groupId, input.bootstrapServers),
                                 Text::tr("none"), {}});
        const QString topic = waiting.front()->facts->id.topic;
        finding.fixes.push_back({u"reset-offsets"_s, Text::tr("If the messages that wait are not wanted: set the group to the end of %1").arg(topic),
                                 Text::tr("the messages that wait are skipped"), resetCommand(theCase, topic, u"--to-latest"_s)});
        result.finding = std::move(finding);
        return result;
    }
};

} // namespace

std::unique_ptr<const Rule> makeGroupEmpty()
{
    return std::make_unique<GroupEmpty>();
}

} // namespace brokerscope::doctor
