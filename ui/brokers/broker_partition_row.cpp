// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brokers/broker_partition_row.h"

#include "ui/kit/table/replica_cell.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BrokerPartitionTable)
};

Cell roleCell(const BrokerPartitionRow &row)
{
    switch (row.role) {
    case BrokerPartitionRow::Role::Leads: {
        Cell cell = Cell::plain(Text::tr("leads")).withIcon(u"leader"_s);
        return row.isPreferred ? cell : std::move(cell).withSecond(Text::tr("preferred is %1").arg(row.replicas.empty() ? -1 : row.replicas.front()));
    }
    case BrokerPartitionRow::Role::Follows: {
        Cell cell = Cell::plain(Text::tr("follows"));
        return row.isPreferred ? std::move(cell).withSecond(Text::tr("is the preferred leader")) : cell;
    }
    case BrokerPartitionRow::Role::OutOfSync: break;
    }
    return Cell::badge(Text::tr("out of sync"), u"out-of-sync"_s, Tone::Warning);
}

} // namespace

std::vector<BrokerPartitionRow> brokerPartitionRows(const ClusterSnapshot &snapshot, qint32 broker)
{
    std::vector<BrokerPartitionRow> rows;
    if (!snapshot.topics.data)
        return rows;
    const TopicTable &topics = *snapshot.topics.data;
    for (TopicIndex t = 0; t < topics.topicCount(); ++t) {
        const PartitionIndex first = topics.firstPartition(t);
        for (PartitionIndex p = first; p < first + topics.partitionCount(t); ++p) {
            std::vector<qint32> replicas = topics.replicas(p);
            if (std::find(replicas.begin(), replicas.end(), broker) == replicas.end())
                continue;
            BrokerPartitionRow row;
            row.topic = topics.name(t);
            row.partition = topics.partition(p);
            row.leader = topics.leader(p);
            row.isr = topics.isr(p);
            row.isPreferred = replicas.front() == broker;
            row.role = row.leader == broker                                       ? BrokerPartitionRow::Role::Leads
                : std::binary_search(row.isr.begin(), row.isr.end(), broker) ? BrokerPartitionRow::Role::Follows
                                                                             : BrokerPartitionRow::Role::OutOfSync;
            if (snapshot.brokers.data)
                for (const qint32 id : replicas)
                    if (!snapshot.brokers.data->find(id))
                        row.offline.push_back(id);
            row.replicas = std::move(replicas);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<Column<BrokerPartitionRow>> brokerPartitionColumns()
{
    std::vector<Column<BrokerPartitionRow>> columns{
        {.id = u"partition"_s, .title = Text::tr("Partition"), .width = 300, .stretch = true, .searched = true,
         .cell = [](const BrokerPartitionRow &r) { return Cell::name(r.name(), u"partition"_s); },
         .less = ascending([](const BrokerPartitionRow &r) { return std::tie(r.topic, r.partition); })},
        {.id = u"role"_s, .title = Text::tr("Role"), .width = 220, .cell = roleCell, .less = ascending(&BrokerPartitionRow::role)},
        {.id = u"leader"_s, .title = Text::tr("Leader"), .width = 130,
         .cell = [](const BrokerPartitionRow &r) {
             return r.leader < 0 ? Cell::badge(Text::tr("none"), u"error"_s, Tone::Error)
                                 : Cell::link(Text::tr("Broker %1").arg(r.leader));
         },
         .less = ascending(&BrokerPartitionRow::leader)},
        {.id = u"replicas"_s, .title = Text::tr("Replicas"), .width = 220,
         .cell = [](const BrokerPartitionRow &r) { return replicaCell(r.replicas, r.leader, r.isr, r.offline); }},
    };
    return columns;
}

} // namespace brokerscope::ui
