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
    Q_DECLARE_TR_FUNCTIONS(DoctorP4)
};

/// A member owns the partition and is alive for the coordinator, it has committed before, and now it does not although
/// messages wait: busy, paused, or its commits fail. Which of them is seen only in its process, so this is never more
/// than possible.
class ApplicationBlocked : public Rule
{
public:
    QString id() const override { return u"P4"_s; }
    QString slug() const override { return u"application-blocked"_s; }
    Layer layer() const override { return Layer::Process; }

    Evaluation evaluate(const Case &theCase) const override
    {
        Evaluation result;
        result.notEvaluated = missingOffsets(theCase);
        if (!result.notEvaluated.isEmpty() || !theCase.isStable())
            return result;
        const qint64 now = theCase.input().snapshotAtMs;
        std::vector<const PartitionCase *> found;
        qint64 lag = 0;
        qint64 written = 0;
        bool isAnyTooShort = false;
        for (const PartitionCase &p : theCase.partitions()) {
            const bool isBehind = p.isKnown && p.owner && p.hasCommit() && p.facts->lastStable > p.facts->committed && p.lost == 0;
            if (!isBehind || p.hasCommitMoved)
                continue;
            const qint64 flat = p.commitFlatSinceMs < 0 ? 0 : now - p.commitFlatSinceMs;
            if (flat < kLongWatchMs && (flat < kShortWatchMs || !isLongUnseen(p, now))) {
                isAnyTooShort = true;
                continue;
            }
            found.push_back(&p);
            lag += p.lag;
            written += p.writtenWhileFlat;
        }
        result.notEvaluated = theCase.unknownReason();
        if (isAnyTooShort) {
            result.notEvaluated = Text::tr("A lag that does not grow needs 60 s of observation, one that grows 10 s; there are %1.")
                                      .arg(durationText(theCase.input().observedMs()));
        }
        if (found.empty())
            return result;
        Finding finding = findingOf(*this, Confidence::Weak, 3);
        finding.sinceMs = latestOf(found, &PartitionCase::commitFlatSinceMs);
        finding.text = Text::tr("No commit for %1 on %2 while %3 messages wait (%4 of them new): the member is there, but possibly its "
                                "application is blocked, has paused, or cannot commit")
                           .arg(durationText(now - finding.sinceMs), countedPartitions(found), numberText(lag), numberText(written));
        for (const PartitionCase *p : found)
            finding.subjects.push_back(p->subject());
        finding.evidence.push_back(theCase.stateEvidence());
        addOffsetEvidence(theCase, found, &finding);
        const GroupMember &owner = *found.front()->owner;
        finding.fixes.push_back({u"inspect-process"_s,
                                 Text::tr("Look what client '%1' at %2 does: its log, a thread dump, a call of pause() without resume()")
                                     .arg(owner.clientId, owner.host),
                                 Text::tr("none"), {}});
        finding.fixes.push_back({u"end-process"_s, Text::tr("Restart that client: member %1").arg(owner.memberId),
                                 Text::tr("messages since its last commit are delivered again"), {}});
        result.finding = std::move(finding);
        return result;
    }
};

} // namespace

std::unique_ptr<const Rule> makeApplicationBlocked()
{
    return std::make_unique<ApplicationBlocked>();
}

} // namespace brokerscope::doctor
