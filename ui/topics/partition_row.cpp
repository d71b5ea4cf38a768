// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/partition_row.h"

#include "ui/kit/format.h"
#include "ui/kit/page/group_state_cell.h"
#include "ui/kit/table/replica_cell.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PartitionTable)
};

Cell leaderCell(const PartitionRow &row)
{
    if (row.leader < 0)
        return Cell::badge(Text::tr("none"), u"error"_s, Tone::Error).withToolTip(Text::tr("No replica can lead the partition now: nothing can be read or written."));
    const QString name = Text::tr("Broker %1").arg(row.leader);
    if (row.preferredLeader >= 0 && row.leader != row.preferredLeader)
        return Cell::link(name).withIcon(u"warning"_s).withSecond(Text::tr("preferred is %1").arg(row.preferredLeader));
    return Cell::link(name).withIcon(u"leader"_s);
}

Cell offsetCell(qint64 offset, const PartitionRow &row)
{
    return offset < 0 ? Cell::unknown(row.reason.isEmpty() ? Text::tr("Not asked yet.") : row.reason) : Cell::count(offset);
}

// A share needs the whole: none where a partition is unknown or the topic is empty.
void setShares(std::vector<PartitionRow> &rows)
{
    qint64 sum = 0;
    for (const PartitionRow &row : rows) {
        if (row.messages() < 0)
            return;
        sum += row.messages();
    }
    if (sum > 0)
        for (PartitionRow &row : rows)
            row.share = double(row.messages()) / double(sum);
}

Cell shareCell(const PartitionRow &row)
{
    if (row.share < 0)
        return Cell::unknown(Text::tr("Known when every partition tells its messages, and there are some."));
    return Cell::ofShare(format::percent(row.share), row.share, row.share);
}

Cell lagCell(const TopicGroupRow &row)
{
    if (row.lag < 0)
        return Cell::unknown(Text::tr("No offset is committed, or the end is not known."));
    Cell cell = Cell::lag(row.lag, row.trend.history, row.trend.trend);
    if (!row.isLagComplete)
        cell.text = format::atLeast(format::count(row.lag));
    return cell;
}

} // namespace

std::vector<PartitionRow> partitionRows(const ClusterSnapshot &snapshot, const QString &topic)
{
    std::vector<PartitionRow> rows;
    if (!snapshot.topics.data)
        return rows;
    const TopicTable &topics = *snapshot.topics.data;
    const TopicIndex t = topics.findTopic(topic);
    if (t == kNoIndex)
        return rows;
    const OffsetTable *offsets = snapshot.offsets.data.get();
    const TopicIndex offsetTopic = offsets ? offsets->topics()->findTopic(topic) : kNoIndex;
    const PartitionIndex first = topics.firstPartition(t);
    for (PartitionIndex p = first; p < first + topics.partitionCount(t); ++p) {
        PartitionRow row;
        row.partition = topics.partition(p);
        row.leader = topics.leader(p);
        row.preferredLeader = topics.preferredLeader(p);
        row.replicas = topics.replicas(p);
        row.isr = topics.isr(p);
        if (snapshot.brokers.data)
            for (const qint32 id : row.replicas)
                if (!snapshot.brokers.data->find(id))
                    row.offlineBrokers.push_back(id);
        const PartitionIndex o = offsetTopic == kNoIndex ? kNoIndex : offsets->topics()->findPartition(offsetTopic, row.partition);
        if (o != kNoIndex) {
            row.first = offsets->logStart(o);
            row.next = offsets->highWatermark(o);
            row.lastStable = offsets->lastStable(o);
            const OffsetTable::Lane *lane = offsets->lane(row.leader);
            if (row.leader < 0)
                row.reason = Text::tr("The partition has no leader, so its offsets cannot be asked.");
            else if (lane && lane->error)
                row.reason = lane->error->message;
        }
        rows.push_back(std::move(row));
    }
    setShares(rows);
    return rows;
}

QHash<QString, LagTrend> topicGroupTrends(const cluster::LagHistory &history, const ClusterSnapshot &snapshot, const QString &topic)
{
    QHash<QString, LagTrend> trends;
    if (!snapshot.groups.data)
        return trends;
    for (const Group &group : snapshot.groups.data->rows)
        if (const cluster::LagHistory::Series *series = history.of(group.id, topic))
            trends.insert(group.id, LagTrend::of(*series));
    return trends;
}

std::vector<TopicGroupRow> topicGroupRows(const ClusterSnapshot &snapshot, const QString &topic, const QHash<QString, LagTrend> &trends)
{
    std::vector<TopicGroupRow> rows;
    if (!snapshot.lags.data)
        return rows;
    const auto &groups = snapshot.lags.data->groups->rows;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        TopicGroupRow row;
        for (const PartitionLag &partition : snapshot.lags.data->rows[i].partitions) {
            if (partition.partition.topic != topic)
                continue;
            ++row.partitions;
            if (partition.lag >= 0)
                row.lag = std::max<qint64>(row.lag, 0) + partition.lag;
            else
                row.isLagComplete = row.isLagComplete && partition.status != LagStatus::Unknown;
        }
        if (row.partitions == 0)
            continue;
        row.group = groups[i].id;
        row.state = groups[i].state;
        row.members = groups[i].describeError ? -1 : qint64(groups[i].members.size());
        row.problem = groups[i].describeError ? groups[i].describeError->message : QString();
        row.trend = trends.value(row.group);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<PartitionRow>> partitionColumns()
{
    std::vector<Column<PartitionRow>> columns{
        {.id = u"partition"_s, .title = Text::tr("Partition"), .width = 120, .right = true,
         .cell = [](const PartitionRow &r) { return Cell::count(r.partition); }, .less = ascending(&PartitionRow::partition)},
        {.id = u"leader"_s, .title = Text::tr("Leader"), .width = 210, .cell = leaderCell, .less = ascending(&PartitionRow::leader)},
        {.id = u"replicas"_s, .title = Text::tr("Replicas"), .width = 220, .stretch = true, .help = Text::tr("In the order of the assignment: the first is the preferred leader. Star: leader; broken link: not in sync."),
         .cell = [](const PartitionRow &r) { return replicaCell(r.replicas, r.leader, r.isr, r.offlineBrokers); }},
        {.id = u"inSync"_s, .title = Text::tr("In Sync"), .width = 100, .right = true,
         .cell = [](const PartitionRow &r) {
             const bool isShort = r.isr.size() < r.replicas.size();
             Cell cell = Cell::number(Text::tr("%1 of %2", "in-sync replicas").arg(r.isr.size()).arg(r.replicas.size()), qint64(r.isr.size()));
             return isShort ? std::move(cell).withTone(Tone::Warning).withIcon(u"out-of-sync"_s) : cell;
         },
         .less = ascending([](const PartitionRow &r) { return r.isr.size(); })},
        {.id = u"first"_s, .title = Text::tr("First offset"), .width = 130, .right = true,
         .cell = [](const PartitionRow &r) { return offsetCell(r.first, r); }, .less = ascending(&PartitionRow::first)},
        {.id = u"next"_s, .title = Text::tr("Next offset"), .width = 130, .right = true,
         .help = Text::tr("The high watermark: the offset that the next record gets."),
         .cell = [](const PartitionRow &r) { return offsetCell(r.next, r); }, .less = ascending(&PartitionRow::next)},
        {.id = u"lastStable"_s, .title = Text::tr("LSO"), .width = 120, .right = true, .hidden = true,
         .help = Text::tr("Last stable offset: what a consumer with read_committed may read up to."),
         .cell = [](const PartitionRow &r) { return offsetCell(r.lastStable, r); }, .less = ascending(&PartitionRow::lastStable)},
        {.id = u"messages"_s, .title = Text::tr("Messages"), .width = 120, .right = true,
         .cell = [](const PartitionRow &r) { return offsetCell(r.messages(), r); },
         .less = ascending([](const PartitionRow &r) { return r.messages(); })},
        {.id = u"share"_s, .title = Text::tr("Share"), .width = 150, .right = true,
         .help = Text::tr("Of the topic's messages: partitions that are far apart have keys that come more often than others."),
         .cell = shareCell, .less = ascending(&PartitionRow::share)},
    };
    return columns;
}

std::vector<Column<TopicGroupRow>> topicGroupColumns()
{
    std::vector<Column<TopicGroupRow>> columns{
        {.id = u"group"_s, .title = Text::tr("Group ID"), .width = 260, .stretch = true,
         .cell = [](const TopicGroupRow &r) { return Cell::name(r.group, u"group"_s); }, .less = ascending(&TopicGroupRow::group)},
        {.id = u"state"_s, .title = Text::tr("State"), .width = 180,
         .cell = [](const TopicGroupRow &r) { return groupStateCell(r.state, r.problem); }, .less = ascending(&TopicGroupRow::state)},
        {.id = u"members"_s, .title = Text::tr("Members"), .width = 110, .right = true,
         .cell = [](const TopicGroupRow &r) { return r.members < 0 ? Cell::unknown(r.problem) : Cell::count(r.members); }, .less = ascending(&TopicGroupRow::members)},
        {.id = u"partitions"_s, .title = Text::tr("Partitions"), .width = 110, .right = true,
         .cell = [](const TopicGroupRow &r) { return Cell::count(r.partitions); }, .less = ascending(&TopicGroupRow::partitions)},
        {.id = u"lag"_s, .title = Text::tr("Lag"), .width = 210, .right = true, .cell = lagCell,
         .less = ascending(&TopicGroupRow::lag)},
    };
    return columns;
}

} // namespace brokerscope::ui
