// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/doctor_text.h"
#include "core/doctor/rules/rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DoctorG1)
};

/// Members that ask for the same topics compete for the same partitions.
struct Competition
{
    QStringList topics; ///< existing ones
    std::vector<const GroupMember *> members;
    std::vector<const GroupMember *> idle;
    qint32 partitions = 0;
    bool isSubscriptionKnown = true;
    bool areAllOwned = true;

    [[nodiscard]] bool explainsIdle() const { return !idle.empty() && partitions > 0 && areAllOwned && partitions < qint32(members.size()); }
};

class MoreMembersThanPartitions : public Rule
{
public:
    QString id() const override { return u"G1"_s; }
    QString slug() const override { return u"more-members-than-partitions"_s; }
    Layer layer() const override { return Layer::Group; }
    Evaluation evaluate(const Case &theCase) const override;

private:
    [[nodiscard]] static std::vector<Competition> competitions(const DoctorInput &input);
    [[nodiscard]] static QString text(const std::vector<Competition> &found, std::size_t members);
    static void addEvidence(const Case &theCase, const Competition &competition, Finding *finding);
    static void addFixes(const Case &theCase, const Competition &competition, Finding *finding);
};

std::vector<Competition> MoreMembersThanPartitions::competitions(const DoctorInput &input)
{
    std::set<TopicPartition> owned;
    QStringList ownedTopics;
    bool isAllKnown = true;
    for (const GroupMember &member : input.members) {
        owned.insert(member.assignment.begin(), member.assignment.end());
        for (const TopicPartition &p : member.assignment)
            ownedTopics += p.topic;
        isAllKnown = isAllKnown && member.subscription.has_value();
    }
    ownedTopics.sort();
    ownedTopics.removeDuplicates();

    std::map<QStringList, Competition> bySubscription;
    for (const GroupMember &member : input.members) {
        // Where subscriptions are hidden, what the others own tells what is to be had.
        QStringList topics = isAllKnown ? *member.subscription : ownedTopics;
        topics.sort();
        Competition &c = bySubscription[topics];
        c.isSubscriptionKnown = isAllKnown;
        c.members.push_back(&member);
        if (member.assignment.empty())
            c.idle.push_back(&member);
    }
    std::vector<Competition> all;
    for (auto &[topics, c] : bySubscription) {
        for (const QString &name : topics) {
            const TopicFacts *topic = input.topic(name);
            if (!topic || topic->partitions == 0)
                continue; // a missing topic is another cause
            c.topics += name;
            c.partitions += topic->partitions;
            for (qint32 p = 0; p < topic->partitions; ++p)
                c.areAllOwned = c.areAllOwned && owned.contains({name, p});
        }
        all.push_back(std::move(c));
    }
    return all;
}

Evaluation MoreMembersThanPartitions::evaluate(const Case &theCase) const
{
    const DoctorInput &input = theCase.input();
    Evaluation result;
    if (!input.groupSource.isKnown() || !input.metadataSource.isKnown()) {
        result.notEvaluated = Text::tr("The group's members or the topics' partitions are not known.");
        return result;
    }
    if (input.state != GroupState::Stable && !input.members.empty()) {
        result.notEvaluated = Text::tr("In the state %1 the broker hides what the members own.").arg(groupStateName(input.state));
        return result;
    }
    // A share group feeds all its members from one partition; other protocols (Connect) hand out something else.
    const bool isForeign = !input.protocolType.isEmpty() && input.protocolType != u"consumer"_s;
    if (input.state != GroupState::Stable || input.type == GroupType::Share || isForeign)
        return result;

    std::vector<Competition> found;
    for (Competition &c : competitions(input)) {
        if (c.explainsIdle())
            found.push_back(std::move(c));
    }
    const bool isHidden = std::any_of(input.members.begin(), input.members.end(), [](const GroupMember &m) { return !m.subscription; });
    if (isHidden) {
        result.notEvaluated = Text::tr("What the members subscribed to is not known to this source: "
                                       "it is taken from what the others own, so the finding is probable, not proven.");
    }
    if (found.empty()) {
        const bool hasIdle = std::any_of(input.members.begin(), input.members.end(), [](const GroupMember &m) { return m.assignment.empty(); });
        if (!hasIdle)
            result.notEvaluated.clear();
        return result;
    }
    Finding finding = findingOf(*this, isHidden ? Confidence::Strong : Confidence::Proven, 1);
    finding.text = text(found, input.members.size());
    finding.evidence.push_back(theCase.stateEvidence());
    std::set<QString> idleIds;
    for (const Competition &c : found) {
        for (const GroupMember *member : c.idle) {
            finding.subjects.push_back(Subject::member(member->memberId));
            idleIds.insert(member->memberId);
        }
        addEvidence(theCase, c, &finding);
        addFixes(theCase, c, &finding);
    }
    finding.fixes.push_back({u"leave"_s, Text::tr("Leave the idle members: one takes over when another member ends."), Text::tr("none"), {}});
    // At least since the oldest sample of an unbroken run in which the same members were there.
    for (auto it = input.history.rbegin(); it != input.history.rend(); ++it) {
        const bool isSame = it->state == GroupState::Stable && std::all_of(idleIds.begin(), idleIds.end(), [&](const QString &id) {
            return std::binary_search(it->memberIds.begin(), it->memberIds.end(), id);
        });
        if (!isSame)
            break;
        finding.sinceMs = it->takenAtMs;
    }
    result.finding = std::move(finding);
    return result;
}

QString MoreMembersThanPartitions::text(const std::vector<Competition> &found, std::size_t members)
{
    qsizetype idle = 0;
    qint32 partitions = 0;
    QStringList topics;
    for (const Competition &c : found) {
        idle += qsizetype(c.idle.size());
        partitions += c.partitions;
        topics += c.topics;
    }
    topics.removeDuplicates();
    const QString who = idle == 1 ? Text::tr("1 of %1 members is idle").arg(members) : Text::tr("%1 of %2 members are idle").arg(idle).arg(members);
    if (topics.size() > 1)
        return Text::tr("%1: the topics %2 have %3 partitions together").arg(who, joinSome(topics), numberText(partitions));
    return partitions == 1 ? Text::tr("%1: topic %2 has 1 partition").arg(who, topics.value(0))
                           : Text::tr("%1: topic %2 has %3 partitions").arg(who, topics.value(0), numberText(partitions));
}

void MoreMembersThanPartitions::addEvidence(const Case &theCase, const Competition &competition, Finding *finding)
{
    const DoctorInput &input = theCase.input();
    for (const GroupMember *member : competition.members) {
        QJsonObject assignment;
        for (const TopicPartition &p : member->assignment) {
            QJsonArray partitions = assignment.value(p.topic).toArray();
            partitions.append(p.partition);
            assignment.insert(p.topic, partitions);
        }
        finding->evidence.push_back(theCase.evidence(u"member-assignment"_s, input.groupSource,
                                                     QJsonObject{{u"member"_s, member->memberId}, {u"assignment"_s, assignment}}));
        if (member->subscription) {
            finding->evidence.push_back(theCase.evidence(
                u"member-subscription"_s, input.groupSource,
                QJsonObject{{u"member"_s, member->memberId}, {u"subscription"_s, QJsonArray::fromStringList(*member->subscription)}}));
        }
    }
    QJsonObject counts;
    for (const QString &name : competition.topics)
        counts.insert(name, input.topic(name)->partitions);
    finding->evidence.push_back(theCase.evidence(u"topic-partitions"_s, input.metadataSource, counts));
}

void MoreMembersThanPartitions::addFixes(const Case &theCase, const Competition &competition, Finding *finding)
{
    for (const GroupMember *member : competition.idle) {
        finding->fixes.push_back({u"end-process"_s,
                                  Text::tr("End the idle process: client '%1' at %2, member %3").arg(member->clientId, member->host, member->memberId),
                                  Text::tr("none: it owns no partition"), {}});
    }
    const QString topic = competition.topics.first();
    const qint32 wanted = theCase.input().topic(topic)->partitions + qint32(competition.members.size()) - competition.partitions;
    finding->fixes.push_back({u"add-partitions"_s, Text::tr("Raise %1 to %2 partitions").arg(topic).arg(wanted),
                              Text::tr("keys go to other partitions than before, and it cannot be undone"),
                              u"kafka-topics.sh --bootstrap-server %1 --alter --topic %2 --partitions %3"_s
                                  .arg(theCase.input().bootstrapServers, topic, QString::number(wanted))});
}

} // namespace

std::unique_ptr<const Rule> makeMoreMembersThanPartitions()
{
    return std::make_unique<MoreMembersThanPartitions>();
}

} // namespace brokerscope::doctor
