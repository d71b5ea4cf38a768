// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/topic_columns.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TopicsPage)
};

/// A topic that the cluster tells nothing of has no partitions to count: that is unknown, not 0.
QString hiddenReason(const TopicRow &row)
{
    constexpr qint16 kNotAuthorized = 29;
    if (row.error == kNotAuthorized)
        return Text::tr("Not permitted: ask for DESCRIBE on this topic (TOPIC_AUTHORIZATION_FAILED, 29).");
    return Text::tr("The cluster tells nothing of this topic now (Kafka error %1).").arg(row.error);
}

Cell countCell(const TopicRow &row, qint64 value)
{
    return row.isHidden() ? Cell::unknown(hiddenReason(row)) : Cell::count(value);
}

Cell outOfSyncCell(const TopicRow &row)
{
    if (row.isHidden())
        return Cell::unknown(hiddenReason(row));
    if (row.offline > 0)
        return Cell::count(row.outOfSync).withIcon(u"error"_s).withTone(Tone::Error).withToolTip(
            Text::tr("%n partition(s) without a leader", nullptr, int(row.offline)));
    return row.outOfSync > 0 ? Cell::count(row.outOfSync).withIcon(u"out-of-sync"_s).withTone(Tone::Warning) : Cell::count(0);
}

Cell messagesCell(const TopicRow &row)
{
    if (row.isHidden())
        return Cell::unknown(hiddenReason(row));
    if (row.messages < 0)
        return Cell::unknown(row.messagesReason.isEmpty() ? Text::tr("Not asked yet.") : row.messagesReason);
    if (!row.isMessagesComplete)
        return Cell::number(format::atLeast(format::count(row.messages)), row.messages).withToolTip(row.messagesReason);
    return Cell::count(row.messages).withToolTip(
        Text::tr("End − start, summed over the partitions; an upper bound where the topic is compacted or has transactions."));
}

Cell lagCell(const TopicRow &row)
{
    if (row.groups == 0)
        return Cell::unknown(Text::tr("No consumer group reads this topic."));
    if (row.lag < 0)
        return Cell::unknown(row.lagReason.isEmpty() ? Text::tr("Not known yet.") : row.lagReason);
    Cell cell = Cell::lag(row.lag, row.trend.history, row.trend.trend);
    if (!row.isLagComplete) {
        cell.text = format::atLeast(format::count(row.lag));
        cell.toolTip = row.lagReason;
    }
    return cell;
}

} // namespace

std::vector<Column<TopicRow>> topicColumns()
{
    std::vector<Column<TopicRow>> columns{
        {.id = u"name"_s, .title = Text::tr("Name"), .width = 260, .stretch = true, .searched = true,
         .cell = [](const TopicRow &r) { return Cell::name(r.name, u"topic"_s, r.isInternal ? Text::tr("internal") : QString()); },
         .less = ascending(&TopicRow::name)},
        {.id = u"partitions"_s, .title = Text::tr("Partitions"), .width = 110, .right = true,
         .cell = [](const TopicRow &r) { return countCell(r, r.partitions); }, .less = ascending(&TopicRow::partitions)},
        {.id = u"replicationFactor"_s, .title = Text::tr("Replication Factor"), .width = 160, .right = true,
         .cell = [](const TopicRow &r) { return countCell(r, r.replicationFactor); },
         .less = ascending(&TopicRow::replicationFactor)},
        {.id = u"outOfSync"_s, .title = Text::tr("Out of sync replicas"), .width = 170, .right = true, .cell = outOfSyncCell,
         .less = ascending([](const TopicRow &r) { return std::pair(r.offline, r.outOfSync); })},
        {.id = u"messages"_s, .title = Text::tr("Messages"), .width = 130, .right = true, .cell = messagesCell,
         .less = ascending(&TopicRow::messages)},
        {.id = u"groups"_s, .title = Text::tr("Consumer Groups"), .width = 150, .right = true,
         .cell = [](const TopicRow &r) { return r.groups < 0 ? Cell::unknown(Text::tr("Not known yet.")) : Cell::count(r.groups); },
         .less = ascending(&TopicRow::groups)},
        {.id = u"lag"_s, .title = Text::tr("Lag"), .width = 210, .right = true, .cell = lagCell, .less = ascending(&TopicRow::lag)},
    };
    return columns;
}

} // namespace brokerscope::ui
