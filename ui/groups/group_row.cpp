// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_row.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GroupRow)
};

bool sameValue(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || a == b;
}

} // namespace

bool GroupRow::operator==(const GroupRow &other) const
{
    // A gap is NaN, which equals nothing, itself included.
    return id == other.id && state == other.state && type == other.type && members == other.members
        && idleMembers == other.idleMembers && topics == other.topics && topicsReason == other.topicsReason && lag == other.lag && isLagComplete == other.isLagComplete
        && lagReason == other.lagReason && trend == other.trend && coordinator == other.coordinator && protocol == other.protocol
        && problem == other.problem
        && std::equal(lagHistory.begin(), lagHistory.end(), other.lagHistory.begin(), other.lagHistory.end(), sameValue);
}

qint64 idleMemberCount(const Group &group)
{
    if (group.state != GroupState::Stable)
        return 0;
    return std::count_if(group.members.begin(), group.members.end(), [](const GroupMember &m) { return m.assignment.empty(); });
}

std::vector<GroupRow> groupRows(const ClusterSnapshot &snapshot, const QHash<QString, GroupTrend> &trends)
{
    std::vector<GroupRow> rows;
    if (!snapshot.groups.data)
        return rows;
    rows.reserve(snapshot.groups.data->rows.size());
    for (const Group &group : snapshot.groups.data->rows) {
        GroupRow row;
        row.id = group.id;
        row.state = group.state;
        row.type = group.type;
        row.coordinator = group.coordinator;
        row.protocol = group.protocol;
        if (group.describeError) {
            row.problem = group.describeError->message;
        } else {
            row.members = qint64(group.members.size());
            row.idleMembers = idleMemberCount(group);
        }
        std::set<QString> topics;
        for (const CommittedOffset &commit : group.committed)
            topics.insert(commit.partition.topic);
        for (const GroupMember &member : group.members)
            for (const TopicPartition &partition : member.assignment)
                topics.insert(partition.topic);
        // Neither told: a group of no topics would be something else.
        const bool isNothingKnown = group.committedError && (group.describeError || !group.isAssignmentKnown());
        row.topics = isNothingKnown ? -1 : qint64(topics.size());
        row.topicsReason = isNothingKnown ? group.committedError->message : QString();
        const LagTable *lags = snapshot.lags.data.get();
        const Group *measured = lags ? lags->groups->find(group.id) : nullptr;
        if (measured) {
            const GroupLag &lag = lags->rows[std::size_t(measured - lags->groups->rows.data())];
            row.isLagComplete = lag.isComplete;
            if (!lag.isUnknown() && (lag.isComplete || !lag.partitions.empty()))
                row.lag = lag.lag;
            for (const PartitionLag &partition : lag.partitions)
                if (row.lagReason.isEmpty())
                    row.lagReason = partition.reason;
        }
        if (row.lagReason.isEmpty() && group.committedError)
            row.lagReason = group.committedError->message;
        const GroupTrend trend = trends.value(group.id);
        row.lagHistory = trend.history;
        row.trend = trend.trend;
        rows.push_back(std::move(row));
    }
    return rows;
}

Cell groupStateCell(GroupState state, const QString &problem)
{
    const QString name = groupStateName(state);
    switch (state) {
    case GroupState::Stable:
        return Cell::badge(name, u"ok"_s, Tone::Ok).withToolTip(Text::tr("Stable: the members have their assignments."));
    case GroupState::Empty:
        return Cell::badge(name, u"idle"_s, Tone::Muted).withToolTip(Text::tr("Empty: no members; offsets may remain."));
    case GroupState::PreparingRebalance:
        return Cell::badge(name, u"rebalance"_s, Tone::Warning).withToolTip(Text::tr("PreparingRebalance: the members are being asked to rejoin."));
    case GroupState::CompletingRebalance:
        return Cell::badge(name, u"rebalance"_s, Tone::Warning).withToolTip(Text::tr("CompletingRebalance: waiting for the assignment."));
    case GroupState::Assigning:
        return Cell::badge(name, u"rebalance"_s, Tone::Warning).withToolTip(Text::tr("Assigning: the coordinator works out who gets which partition."));
    case GroupState::Reconciling:
        return Cell::badge(name, u"rebalance"_s, Tone::Warning).withToolTip(Text::tr("Reconciling: the members are moving to their new assignments."));
    case GroupState::Dead:
        return Cell::badge(name, u"error"_s, Tone::Error).withToolTip(Text::tr("Dead: no members and no metadata."));
    case GroupState::Unknown:
        return Cell::badge(name, u"unknown"_s, Tone::Muted)
            .withToolTip(problem.isEmpty() ? Text::tr("The group is listed, but its state could not be had: it may use the new protocol.") : problem);
    }
    return Cell::plain(name);
}

} // namespace brokerscope::ui
