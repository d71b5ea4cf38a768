// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/snapshots.h"

#include "core/cluster/group_lag.h"

#include <QAbstractItemModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

namespace {

constexpr qint64 kBootMs = 1'000;
constexpr qint64 kWallMs = 1'700'000'000'000;

std::shared_ptr<const OffsetTable> offsetsOf(const std::shared_ptr<const TopicTable> &topics, const std::vector<TopicSpec> &specs,
                                             const std::vector<qint32> &silent)
{
    auto offsets = std::make_shared<OffsetTable>(topics);
    for (const qint32 broker : silent) {
        OffsetTable::Lane lane;
        lane.brokerId = broker;
        lane.error = Error::timeout(u"Broker %1 is silent."_s.arg(broker));
        offsets->setLane(std::move(lane));
    }
    for (const TopicSpec &spec : specs)
        for (std::size_t i = 0; i < spec.partitions.size(); ++i) {
            const PartitionIndex p = topics->findPartition(topics->findTopic(spec.name), qint32(i));
            if (spec.partitions[i].start >= 0)
                offsets->setLogStart(p, spec.partitions[i].start);
            if (spec.partitions[i].end >= 0)
                offsets->setHighWatermark(p, spec.partitions[i].end);
        }
    return offsets;
}

} // namespace

ClusterSnapshot snapshotOf(int brokers, const std::vector<TopicSpec> &topics, const std::vector<qint32> &silent)
{
    ClusterSnapshot snapshot;
    auto brokerTable = std::make_shared<BrokerTable>();
    for (int id = 1; id <= brokers; ++id)
        brokerTable->rows.push_back({id, u"broker-%1"_s.arg(id), 9092, {}});
    snapshot.brokers.succeed(brokerTable, kBootMs, kWallMs);
    TopicTableBuilder builder;
    bool anyOffset = false;
    for (const TopicSpec &topic : topics) {
        builder.addTopic(topic.name, topic.isInternal, topic.error);
        for (std::size_t i = 0; i < topic.partitions.size(); ++i) {
            const PartitionSpec &spec = topic.partitions[i];
            builder.addPartition(qint32(i), spec.leader, 0, spec.replicas, spec.isr);
            anyOffset = anyOffset || spec.start >= 0 || spec.end >= 0;
        }
    }
    const auto table = std::make_shared<const TopicTable>(builder.take());
    snapshot.topics.succeed(table, kBootMs, kWallMs);
    if (anyOffset || !silent.empty())
        snapshot.offsets.succeed(offsetsOf(table, topics, silent), kBootMs, kWallMs);
    return snapshot;
}

void addGroups(ClusterSnapshot &snapshot, std::vector<Group> groups)
{
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.id < b.id; });
    auto table = std::make_shared<GroupTable>();
    table->rows = std::move(groups);
    snapshot.groups.succeed(table, kBootMs, kWallMs);
    if (!snapshot.offsets.data)
        return;
    auto lags = std::make_shared<LagTable>();
    lags->groups = table;
    for (const Group &group : table->rows)
        lags->rows.push_back(cluster::groupLag(group, *snapshot.offsets.data));
    snapshot.lags.succeed(lags, kBootMs, kWallMs);
}

QString tableText(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QString text = index.data().toString();
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            cells << (spoken == text ? text : u"%1 {%2}"_s.arg(text, spoken));
        }
        lines << cells.join(u" | "_s);
    }
    return lines.join(u'\n');
}

QString tableDifference(const QAbstractItemModel &model, const QStringList &lines)
{
    const QStringList actual = model.rowCount() == 0 ? QStringList() : tableText(model).split(u'\n');
    for (qsizetype i = 0; i < std::max(actual.size(), lines.size()); ++i)
        if (actual.value(i) != lines.value(i) || i >= std::min(actual.size(), lines.size()))
            return u"row %1 is\n    %2\nand should be\n    %3"_s.arg(i).arg(actual.value(i, u"(none)"_s), lines.value(i, u"(none)"_s));
    return {};
}

} // namespace brokerscope::test
