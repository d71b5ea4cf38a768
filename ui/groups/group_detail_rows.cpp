// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_detail_rows.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GroupDetail)
};

QString plainHost(const QString &host)
{
    return host.startsWith(u'/') ? host.mid(1) : host; // brokers say "/127.0.0.1"
}

Cell offsetCell(qint64 offset, const PartitionLag &lag)
{
    return offset < 0 ? Cell::unknown(lag.reason.isEmpty() ? Text::tr("Not known.") : lag.reason) : Cell::count(offset);
}

Cell lagCell(const PartitionLag &lag)
{
    switch (lag.status) {
    case LagStatus::Ok: return Cell::count(lag.lag);
    case LagStatus::Lost:
        return Cell::count(lag.lag).withIcon(u"warning"_s).withTone(Tone::Warning).withToolTip(
            Text::tr("%n record(s) that the group had not read are gone: the commit lies before the first offset.", nullptr, int(std::min<qint64>(lag.lost, 2'000'000'000))));
    case LagStatus::Ahead:
        return Cell::count(lag.lag).withIcon(u"error"_s).withTone(Tone::Error).withToolTip(
            Text::tr("The commit lies beyond the end: the topic was recreated or truncated."));
    case LagStatus::None: return Cell::unknown(Text::tr("The group has committed no offset for this partition."));
    case LagStatus::Unknown: return Cell::unknown(lag.reason.isEmpty() ? Text::tr("Not known.") : lag.reason);
    }
    return {};
}

} // namespace

const GroupLag *findLag(const ClusterSnapshot &snapshot, const QString &group)
{
    if (!snapshot.lags.data)
        return nullptr;
    const Group *found = snapshot.lags.data->groups->find(group);
    return found ? &snapshot.lags.data->rows[std::size_t(found - snapshot.lags.data->groups->rows.data())] : nullptr;
}

std::vector<GroupPartitionRow> groupPartitionRows(const ClusterSnapshot &snapshot, const QString &group)
{
    std::vector<GroupPartitionRow> rows;
    const GroupLag *lag = findLag(snapshot, group);
    if (!lag)
        return rows;
    const Group *described = snapshot.lags.data->groups->find(group);
    for (const PartitionLag &partition : lag->partitions) {
        GroupPartitionRow row{partition, {}, {}};
        const auto owner = std::find_if(described->members.begin(), described->members.end(),
                                        [&](const GroupMember &m) { return !partition.owner.isEmpty() && m.memberId == partition.owner; });
        if (owner != described->members.end()) {
            row.clientId = owner->clientId;
            row.host = plainHost(owner->host);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<GroupMemberRow> groupMemberRows(const ClusterSnapshot &snapshot, const QString &group)
{
    std::vector<GroupMemberRow> rows;
    const Group *described = snapshot.groups.data ? snapshot.groups.data->find(group) : nullptr;
    if (!described)
        return rows;
    const GroupLag *lag = findLag(snapshot, group);
    for (const GroupMember &member : described->members) {
        GroupMemberRow row{member, described->isAssignmentKnown(), -1};
        if (lag && !member.assignment.empty()) {
            row.lag = 0;
            for (const PartitionLag &partition : lag->partitions)
                if (partition.owner == member.memberId)
                    row.lag = partition.lag < 0 || row.lag < 0 ? -1 : row.lag + partition.lag;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<GroupPartitionRow>> groupPartitionColumns()
{
    using Row = GroupPartitionRow;
    std::vector<Column<GroupPartitionRow>> columns{
        {.id = u"topic"_s, .title = Text::tr("Topic"), .width = 240, .stretch = true, .searched = true,
         .cell = [](const Row &r) { return Cell::name(r.lag.partition.topic, u"topic"_s); },
         .less = ascending([](const Row &r) { return r.lag.partition; })},
        {.id = u"partition"_s, .title = Text::tr("Partition"), .width = 110, .right = true,
         .cell = [](const Row &r) { return Cell::count(r.lag.partition.partition); },
         .less = ascending([](const Row &r) { return r.lag.partition.partition; })},
        {.id = u"member"_s, .title = Text::tr("Member"), .width = 200, .searched = true,
         .cell = [](const Row &r) {
             return r.clientId.isEmpty() ? Cell::unknown(Text::tr("No member owns this partition now.")) : Cell::plain(r.clientId).withToolTip(r.lag.owner);
         },
         .less = ascending(&Row::clientId)},
        {.id = u"host"_s, .title = Text::tr("Host"), .width = 130,
         .cell = [](const Row &r) { return r.host.isEmpty() ? Cell::unknown(Text::tr("No member owns this partition now.")) : Cell::plain(r.host); },
         .less = ascending(&Row::host)},
        {.id = u"current"_s, .title = Text::tr("Current offset"), .width = 130, .right = true,
         .help = Text::tr("The offset that the group committed last."),
         .cell = [](const Row &r) { return offsetCell(r.lag.committed, r.lag); }, .less = ascending([](const Row &r) { return r.lag.committed; })},
        {.id = u"end"_s, .title = Text::tr("End offset"), .width = 130, .right = true,
         .cell = [](const Row &r) { return offsetCell(r.lag.highWatermark, r.lag); },
         .less = ascending([](const Row &r) { return r.lag.highWatermark; })},
        {.id = u"lag"_s, .title = Text::tr("Lag"), .width = 120, .right = true, .cell = [](const Row &r) { return lagCell(r.lag); },
         .less = ascending([](const Row &r) { return r.lag.lag; })},
    };
    return columns;
}

std::vector<Column<GroupMemberRow>> groupMemberColumns()
{
    using Row = GroupMemberRow;
    std::vector<Column<GroupMemberRow>> columns{
        {.id = u"client"_s, .title = Text::tr("Client ID"), .width = 200, .stretch = true,
         .cell = [](const Row &r) { return Cell::name(r.member.clientId, r.isIdle() ? u"idle"_s : u"group"_s, r.member.groupInstanceId); },
         .less = ascending([](const Row &r) { return r.member.clientId; })},
        {.id = u"member"_s, .title = Text::tr("Member ID"), .width = 260,
         .cell = [](const Row &r) { return Cell::mono(r.member.memberId).withToolTip(r.member.memberId); },
         .less = ascending([](const Row &r) { return r.member.memberId; })},
        {.id = u"host"_s, .title = Text::tr("Host"), .width = 130, .cell = [](const Row &r) { return Cell::plain(plainHost(r.member.host)); }},
        {.id = u"partitions"_s, .title = Text::tr("Partitions"), .width = 220,
         .cell = [](const Row &r) {
             if (!r.isAssignmentKnown)
                 return Cell::unknown(Text::tr("The broker hides assignments while the group rebalances."));
             if (r.isIdle())
                 return Cell::badge(Text::tr("idle: holds nothing"), u"idle"_s, Tone::Warning);
             QStringList names;
             for (const TopicPartition &p : r.member.assignment)
                 names << p.topic + u'-' + QString::number(p.partition);
             return Cell::plain(names.join(u", "_s)).withToolTip(names.join(u", "_s));
         },
         .less = ascending([](const Row &r) { return r.member.assignment.size(); })},
        {.id = u"lag"_s, .title = Text::tr("Lag"), .width = 120, .right = true,
         .cell = [](const Row &r) { return r.lag < 0 ? Cell::unknown(Text::tr("It holds nothing, or a part is not known.")) : Cell::count(r.lag); },
         .less = ascending(&Row::lag)},
    };
    return columns;
}

} // namespace brokerscope::ui
