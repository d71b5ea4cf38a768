// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/case.h"

#include "core/doctor/doctor_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

namespace {

/// likely: where it stands if the same partitions were known then, which spares the search.
const PartitionSample *sampleOf(const HistorySample &history, const TopicPartition &id, std::size_t likely = 0)
{
    if (likely < history.partitions.size() && history.partitions[likely].id == id)
        return &history.partitions[likely];
    const auto it = std::lower_bound(history.partitions.begin(), history.partitions.end(), id,
                                     [](const PartitionSample &s, const TopicPartition &i) { return s.id < i; });
    return it != history.partitions.end() && it->id == id ? &*it : nullptr;
}

QJsonValue offsetValue(qint64 offset)
{
    return offset < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(offset);
}

} // namespace

Case::Case(const DoctorInput &input)
    : m_input(input)
{
    m_partitions.reserve(input.partitions.size());
    for (std::size_t i = 0; i < input.partitions.size(); ++i)
        m_partitions.push_back(examine(i));
    // Owners: by one pass over the assignments, since a group may have thousands of partitions.
    if (input.state != GroupState::Stable)
        return;
    for (const GroupMember &member : input.members) {
        for (const TopicPartition &owned : member.assignment) {
            const auto it = std::lower_bound(m_partitions.begin(), m_partitions.end(), owned,
                                             [](const PartitionCase &p, const TopicPartition &i) { return p.facts->id < i; });
            if (it != m_partitions.end() && it->facts->id == owned)
                it->owner = &member;
        }
    }
}

PartitionCase Case::examine(std::size_t index) const
{
    const PartitionFacts &facts = m_input.partitions[index];
    PartitionCase p;
    p.facts = &facts;
    p.isKnown = facts.areOffsetsKnown() && m_input.committedSource.isKnown() && !facts.committedError;
    if (!p.isKnown)
        return p;
    if (facts.committed >= 0) {
        p.lost = std::max<qint64>(0, facts.logStart - facts.committed);
        p.isAhead = facts.committed > facts.highWatermark;
        p.lag = facts.highWatermark - std::clamp(facts.committed, facts.logStart, std::max(facts.logStart, facts.highWatermark));
    }
    // Backwards from now: as long as the value is what it is now.
    bool isCommitSame = true;
    bool isEndSame = true;
    qint64 later = facts.highWatermark; // of the sample after the one looked at
    qint64 laterMs = m_input.snapshotAtMs;
    for (auto it = m_input.history.rbegin(); it != m_input.history.rend(); ++it) {
        const PartitionSample *sample = sampleOf(*it, facts.id, index);
        if (!sample || sample->highWatermark < 0)
            continue;
        p.isSampled = true;
        p.firstCommitted = sample->committed;
        isCommitSame = isCommitSame && sample->committed == facts.committed;
        isEndSame = isEndSame && sample->highWatermark == facts.highWatermark;
        if (isCommitSame) {
            p.commitFlatSinceMs = it->takenAtMs;
            p.writtenWhileFlat = facts.highWatermark - sample->highWatermark;
            if (later > sample->highWatermark)
                p.oldestUnseenWriteMs = laterMs;
        }
        if (isEndSame)
            p.endFlatSinceMs = it->takenAtMs;
        later = sample->highWatermark;
        laterMs = it->takenAtMs;
    }
    p.hasCommitMoved = p.isSampled && facts.committed > p.firstCommitted && facts.committed >= 0;
    return p;
}

QString Case::unknownReason() const
{
    QStringList unknown;
    QString why;
    for (const PartitionCase &p : m_partitions) {
        if (p.isKnown)
            continue;
        unknown += partitionText(p.facts->id);
        if (!why.isEmpty())
            continue;
        if (p.facts->offsetsError)
            why = p.facts->offsetsError->message;
        else if (p.facts->committedError)
            why = p.facts->committedError->message;
        else if (m_input.committedSource.error)
            why = m_input.committedSource.error->message;
        else if (m_input.offsetsSource.error)
            why = m_input.offsetsSource.error->message;
    }
    if (unknown.isEmpty())
        return {};
    if (why.isEmpty())
        why = QCoreApplication::translate("Doctor", "no answer came");
    return QCoreApplication::translate("Doctor", "Offsets of %1 are not known: %2").arg(joinSome(unknown), why);
}

Evidence Case::evidence(const QString &key, const FactSource &source, const QJsonValue &raw) const
{
    return {key, source.call, source.takenAtMs, m_input.snapshotAtMs - source.takenAtMs, raw};
}

Evidence Case::stateEvidence() const
{
    return evidence(u"group-state"_s, m_input.groupSource, groupStateName(m_input.state));
}

std::vector<Evidence> Case::offsetEvidence(const PartitionCase &partition) const
{
    const PartitionFacts &f = *partition.facts;
    const QJsonObject id{{u"topic"_s, f.id.topic}, {u"partition"_s, f.id.partition}};
    QJsonObject committed = id;
    committed.insert(u"committed"_s, offsetValue(f.committed));
    QJsonObject offsets = id;
    offsets.insert(u"low"_s, offsetValue(f.logStart));
    offsets.insert(u"hw"_s, offsetValue(f.highWatermark));
    offsets.insert(u"lso"_s, offsetValue(f.lastStable));
    std::vector<Evidence> all{evidence(u"committed"_s, m_input.committedSource, committed),
                              evidence(u"offsets"_s, m_input.offsetsSource, offsets)};
    return all;
}

Evidence Case::historyEvidence(const PartitionCase &partition) const
{
    QJsonArray samples;
    qint64 newest = -1;
    for (const HistorySample &sample : m_input.history) {
        const PartitionSample *s = sampleOf(sample, partition.facts->id);
        if (!s)
            continue;
        newest = sample.takenAtMs;
        samples.append(QJsonObject{{u"time"_s, isoTime(sample.takenAtMs)},
                                   {u"committed"_s, offsetValue(s->committed)},
                                   {u"hw"_s, offsetValue(s->highWatermark)}});
    }
    const QJsonObject raw{{u"topic"_s, partition.facts->id.topic}, {u"partition"_s, partition.facts->id.partition}, {u"samples"_s, samples}};
    const QString source = m_input.committedSource.call + u" + "_s + m_input.offsetsSource.call;
    return {u"history"_s, source, newest, newest < 0 ? -1 : m_input.snapshotAtMs - newest, raw};
}

std::vector<Subject> subjectsOfInterest(const Case &theCase)
{
    const DoctorInput &input = theCase.input();
    std::vector<Subject> subjects;
    const bool isSettled = theCase.isStable() || theCase.isEmpty();
    if (!isSettled)
        subjects.push_back(Subject::group(input.groupId));
    if (theCase.isStable()) {
        for (const GroupMember &member : input.members) {
            if (member.assignment.empty())
                subjects.push_back(Subject::member(member.memberId));
        }
    }
    for (const PartitionCase &p : theCase.partitions()) {
        const bool isWaiting = !p.isKnown || p.facts->leader < 0 || p.lost > 0 || p.isAhead
            || (p.hasCommit() ? p.lag > 0 && !p.hasCommitMoved : p.facts->highWatermark > p.facts->logStart);
        if (isWaiting)
            subjects.push_back(p.subject());
    }
    if (subjects.empty() && theCase.partitions().empty()) // nothing that could be called well
        subjects.push_back(Subject::group(input.groupId));
    std::sort(subjects.begin(), subjects.end());
    return subjects;
}

} // namespace brokerscope::doctor
