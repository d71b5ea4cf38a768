// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/diagnosis.h"

#include "core/doctor/case.h"
#include "core/doctor/doctor_text.h"
#include "core/doctor/ranking.h"
#include "core/doctor/rule.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

const QString kWaiting = u"normal-waiting-for-data"_s;
const QString kConsuming = u"normal-consuming"_s;
const QString kUnexplained = u"unexplained"_s;

Verdict verdictOf(const Finding &finding)
{
    Verdict verdict{finding.slug, finding.id, finding.confidence, finding.text, finding.sinceMs, {}};
    if (!finding.fixes.empty())
        verdict.nextStep = finding.fixes.front().text;
    return verdict;
}

/// Commits move on every partition that has lag: slow or draining, with its rate and the time to drain.
Verdict consuming(const Case &theCase)
{
    qint64 lag = 0;
    qint64 read = 0;
    qint64 written = 0;
    for (const PartitionCase &p : theCase.partitions()) {
        lag += p.lag;
        if (!p.isSampled || !p.hasCommit())
            continue;
        // A first commit has no earlier offset to be compared with.
        const qint64 from = p.firstCommitted >= 0 ? p.firstCommitted : p.facts->committed;
        read += std::max<qint64>(0, p.facts->committed - from);
    }
    // Growth of the ends over the window, from the first sample.
    const auto &history = theCase.input().history;
    for (const PartitionCase &p : theCase.partitions()) {
        if (history.empty() || !p.isKnown)
            continue;
        for (const PartitionSample &s : history.front().partitions) {
            if (s.id == p.facts->id && s.highWatermark >= 0)
                written += std::max<qint64>(0, p.facts->highWatermark - s.highWatermark);
        }
    }
    const qint64 ms = std::max<qint64>(1, theCase.input().observedMs());
    const double readRate = double(read) * 1000.0 / double(ms);
    const double netRate = double(read - written) * 1000.0 / double(ms);
    Verdict verdict;
    verdict.slug = kConsuming;
    verdict.confidence = Confidence::Proven;
    verdict.text = Text::tr("Normal: consuming %1 messages/s, %2 behind").arg(numberText(qint64(readRate + 0.5)), numberText(lag));
    if (netRate > 0.0) {
        verdict.text += Text::tr("; at this rate it catches up in %1").arg(durationText(qint64(double(lag) / netRate * 1000.0)));
        verdict.nextStep = Text::tr("Nothing to mend: wait until it has caught up.");
    } else {
        verdict.text += Text::tr("; it does not catch up, since %1 messages/s are written").arg(numberText(qint64(double(written) * 1000.0 / double(ms) + 0.5)));
        verdict.nextStep = Text::tr("If the lag matters, add members (up to the number of partitions) or make the processing faster.");
    }
    return verdict;
}

Verdict unexplained(const DoctorInput &input, const std::vector<Subject> &left)
{
    Verdict verdict;
    verdict.slug = kUnexplained;
    verdict.confidence = Confidence::Weak;
    const bool isRebalancing = input.state == GroupState::PreparingRebalance || input.state == GroupState::CompletingRebalance;
    if (!input.groupSource.isKnown()) {
        const QString why = input.groupSource.error ? input.groupSource.error->message : Text::tr("no answer came");
        verdict.text = Text::tr("The group's coordinator told nothing about it: %1").arg(why);
    } else if (isRebalancing) {
        verdict.text = Text::tr("The group is rebalancing (%1, %2 members): nobody gets messages meanwhile, and why it does not end is not visible yet")
                           .arg(groupStateName(input.state)).arg(input.members.size());
    } else if (input.partitions.empty()) {
        verdict.text = Text::tr("The group has committed nothing and its members own nothing: there is nothing to judge");
    } else {
        verdict.text = Text::tr("%1 of the group's members and partitions do not progress, and no rule explains them").arg(left.size());
    }
    verdict.nextStep = Text::tr("Look at what was not evaluated and why, ask again after a minute, and read the consumer's own log.");
    return verdict;
}

} // namespace

bool Verdict::isNormal() const
{
    return slug == kWaiting || slug == kConsuming;
}

Diagnosis diagnose(DoctorInput input)
{
    input.normalise();
    const Case theCase(input);
    Diagnosis diagnosis;
    diagnosis.groupId = input.groupId;
    diagnosis.clusterId = input.clusterId;
    diagnosis.brokers = input.brokers;
    diagnosis.snapshotAtMs = input.snapshotAtMs;
    diagnosis.observedMs = input.observedMs();
    for (const FactSource *source : {&input.groupSource, &input.committedSource, &input.metadataSource, &input.offsetsSource}) {
        if (source->error)
            diagnosis.sourceErrors.emplace_back(source->call, *source->error);
    }

    std::vector<Finding> findings;
    for (const auto &rule : allRules()) {
        Evaluation evaluation = rule->evaluate(theCase);
        if (evaluation.finding)
            findings.push_back(std::move(*evaluation.finding));
        if (!evaluation.notEvaluated.isEmpty())
            diagnosis.notEvaluated.push_back({rule->id(), rule->slug(), evaluation.notEvaluated});
    }
    const std::vector<Subject> interest = subjectsOfInterest(theCase);
    diagnosis.findings = rank(std::move(findings), interest);
    diagnosis.unexplained = unexplainedSubjects(diagnosis.findings, interest);

    const bool hasLag = std::any_of(theCase.partitions().begin(), theCase.partitions().end(), [](const PartitionCase &p) { return p.lag > 0; });
    if (interest.empty() && hasLag)
        diagnosis.verdict = consuming(theCase);
    else if (!diagnosis.findings.empty())
        diagnosis.verdict = verdictOf(diagnosis.findings.front());
    else
        diagnosis.verdict = unexplained(input, diagnosis.unexplained);
    return diagnosis;
}

} // namespace brokerscope::doctor
