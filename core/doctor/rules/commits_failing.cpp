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
    Q_DECLARE_TR_FUNCTIONS(DoctorO5)
};

/// Members own the partition, messages come in, and there has never been a commit. Whether they read cannot be seen from
/// outside (only the client knows its position), so this is never more than possible.
class CommitsFailing : public Rule
{
public:
    QString id() const override { return u"O5"_s; }
    QString slug() const override { return u"commits-failing"_s; }
    Layer layer() const override { return Layer::Offsets; }

    Evaluation evaluate(const Case &theCase) const override
    {
        Evaluation result;
        result.notEvaluated = missingOffsets(theCase);
        if (!result.notEvaluated.isEmpty() || !theCase.isStable())
            return result;
        const DoctorInput &input = theCase.input();
        std::vector<const PartitionCase *> found;
        qint64 written = 0;
        bool isAnyUncommitted = false;
        for (const PartitionCase &p : theCase.partitions()) {
            if (!p.isKnown || !p.owner || p.hasCommit())
                continue;
            isAnyUncommitted = true;
            if (!isLongUnseen(p, input.snapshotAtMs))
                continue;
            found.push_back(&p);
            written += p.writtenWhileFlat;
        }
        result.notEvaluated = theCase.unknownReason();
        if (isAnyUncommitted && found.empty() && input.observedMs() < kShortWatchMs)
            result.notEvaluated = Text::tr("Needs 10 s of observation; there are %1.").arg(durationText(input.observedMs()));
        if (found.empty())
            return result;
        Finding finding = findingOf(*this, Confidence::Weak, 3);
        finding.text = Text::tr("%1 messages were written to %2 in the last %3 and the group has never committed: possibly its commits fail, "
                                "it does not commit by design, or it does not read")
                           .arg(numberText(written), countedPartitions(found), durationText(input.observedMs()));
        for (const PartitionCase *p : found)
            finding.subjects.push_back(p->subject());
        finding.sinceMs = latestOf(found, &PartitionCase::commitFlatSinceMs);
        finding.evidence.push_back(theCase.stateEvidence());
        addOffsetEvidence(theCase, found, &finding);
        finding.fixes.push_back({u"read-client-log"_s,
                                 Text::tr("Look into the log of client '%1' at %2 for commit errors, and at its enable.auto.commit")
                                     .arg(found.front()->owner->clientId, found.front()->owner->host),
                                 Text::tr("none"), {}});
        result.finding = std::move(finding);
        return result;
    }
};

} // namespace

std::unique_ptr<const Rule> makeCommitsFailing()
{
    return std::make_unique<CommitsFailing>();
}

} // namespace brokerscope::doctor
