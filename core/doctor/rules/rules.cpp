// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/rules/rules.h"

#include "core/doctor/doctor_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

namespace {

constexpr std::size_t kShownPartitions = 20;

/// Names in Kafka's own character set need no quotes; a group id may be anything.
QString quoted(const QString &word)
{
    const auto isSafe = [](QChar c) { return (c.unicode() < 0x80 && c.isLetterOrNumber()) || u"@%+=:,./_-"_s.contains(c); };
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isSafe))
        return word;
    QString inner = word;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

std::vector<std::unique_ptr<const Rule>> makeAll()
{
    std::vector<std::unique_ptr<const Rule>> rules;
    rules.push_back(makeMoreMembersThanPartitions());
    rules.push_back(makeGroupEmpty());
    rules.push_back(makeNoCommittedOffsetLatest());
    rules.push_back(makeCommittedBelowLogStart());
    rules.push_back(makeCommittedBeyondEnd());
    rules.push_back(makeCommitsFailing());
    rules.push_back(makeNormalWaitingForData());
    rules.push_back(makeApplicationBlocked());
    return rules;
}

} // namespace

const std::vector<std::unique_ptr<const Rule>> &allRules()
{
    static const std::vector<std::unique_ptr<const Rule>> rules = makeAll();
    return rules;
}

Finding findingOf(const Rule &rule, Confidence confidence, int severity)
{
    Finding finding;
    finding.id = rule.id();
    finding.slug = rule.slug();
    finding.layer = rule.layer();
    finding.confidence = confidence;
    finding.severity = severity;
    return finding;
}

void addOffsetEvidence(const Case &theCase, const std::vector<const PartitionCase *> &partitions, Finding *finding)
{
    for (std::size_t i = 0; i < std::min(partitions.size(), kShownPartitions); ++i) {
        for (Evidence &evidence : theCase.offsetEvidence(*partitions[i]))
            finding->evidence.push_back(std::move(evidence));
        if (partitions[i]->isSampled)
            finding->evidence.push_back(theCase.historyEvidence(*partitions[i]));
    }
}

QString missingOffsets(const Case &theCase)
{
    const DoctorInput &input = theCase.input();
    for (const FactSource *source : {&input.groupSource, &input.committedSource, &input.offsetsSource}) {
        if (!source->isKnown()) {
            return QCoreApplication::translate("Doctor", "%1 gave no answer: %2")
                .arg(source->call, source->error ? source->error->message : QCoreApplication::translate("Doctor", "not asked"));
        }
    }
    return {};
}

QString resetCommand(const Case &theCase, const QString &topic, const QString &how)
{
    return u"kafka-consumer-groups.sh --bootstrap-server %1 --group %2 --reset-offsets %3 --topic %4 --execute"_s
        .arg(theCase.input().bootstrapServers, quoted(theCase.input().groupId), how, quoted(topic));
}

QString countedPartitions(const std::vector<const PartitionCase *> &partitions)
{
    QStringList names;
    for (const PartitionCase *p : partitions)
        names += partitionText(p->facts->id);
    return joinSome(names);
}

qint64 latestOf(const std::vector<const PartitionCase *> &partitions, qint64 PartitionCase::*member)
{
    qint64 latest = -1;
    for (const PartitionCase *p : partitions) {
        if (p->*member < 0)
            return -1;
        latest = std::max(latest, p->*member);
    }
    return latest;
}

} // namespace brokerscope::doctor
