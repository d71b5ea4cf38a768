// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/snapshots.h"
#include "ui/kit/table/data_table.h"
#include "ui/topics/partition_row.h"
#include "ui/topics/topic_columns.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace brokerscope;
using namespace brokerscope::test;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using TopicModel = SnapshotTableModel<TopicRow>;

std::unique_ptr<TopicModel> topicModel()
{
    auto model = std::make_unique<TopicModel>(topicColumns(), [](const TopicRow &row) { return row.name; });
    model->sort(0);
    return model;
}

Group groupOf(const QString &id, const TopicPartition &partition, qint64 committed)
{
    Group group;
    group.id = id;
    group.state = GroupState::Stable;
    group.members.push_back({u"m1"_s, u"client"_s, u"/10.0.0.1"_s, {}, QStringList{partition.topic}, {partition}});
    group.committed.push_back({partition, committed, -1, {}, {}});
    return group;
}

/// What an ordinary day has: a topic that is well, one with a partition nobody leads, one whose broker is silent, an
/// internal one, and one that may not be looked at.
ClusterSnapshot day()
{
    return snapshotOf(3,
                      {{u"orders"_s, {{1, {1, 2}, {1, 2}, 0, 1200}, {2, {2, 1}, {2, 1}, 50, 150}}},
                       {u"payments"_s, {{1, {1, 2}, {1}, 0, 10}, {-1, {2, 1}, {}}}},
                       {u"silent"_s, {{3, {3}, {3}}}},
                       {u"__consumer_offsets"_s, {{1, {1}, {1}, 0, 7}}, true},
                       {u"secret"_s, {}, false, 29}},
                      {3});
}

} // namespace

class TestTopicRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theListAsText()
    {
        const auto model = topicModel();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        ClusterSnapshot snapshot = day();
        addGroups(snapshot, {groupOf(u"billing"_s, {u"orders"_s, 0}, 1000), groupOf(u"audit"_s, {u"silent"_s, 0}, 5)});
        model->setRows(topicRows(snapshot));
        const QString secret =
            u"— {unknown: Not permitted: ask for DESCRIBE on this topic (TOPIC_AUTHORIZATION_FAILED, 29).}"_s;
        const QString nobody = u"— {unknown: No consumer group reads this topic.}"_s;
        COMPARE_TABLE(*model,
                      {
                          u"__consumer_offsets {__consumer_offsets, internal} | 1 | 1 | 0 | 7 | 0 | "_s + nobody,
                          u"orders | 2 | 2 | 0 | 1,300 | 1 | 200"_s,
                          u"payments | 2 | 2 | 3 {3, error} | ≥ 10 | 0 | "_s + nobody,
                          u"secret | "_s + secret + u" | "_s + secret + u" | "_s + secret + u" | "_s + secret +
                              u" | 0 | "_s + nobody,
                          u"silent | 1 | 1 | 0 | — {unknown: Broker 3 is silent.} | 1 | — {unknown: Broker 3 is silent.}"_s,
                      });
        QCOMPARE(model->index(2, 4).data(Qt::ToolTipRole).toString(), u"Partition 1 has no leader."_s);
        QCOMPARE(model->index(2, 3).data(Qt::ToolTipRole).toString(), u"1 partition(s) without a leader"_s);
    }

    void whatWasNotAskedIsUnknownAndNotZero()
    {
        const auto model = topicModel();
        model->setRows(topicRows(snapshotOf(1, {{u"orders"_s, {{1, {1}, {1}}}}})));
        COMPARE_TABLE(
            *model,
            {u"orders | 1 | 1 | 0 | — {unknown: Not asked yet.} | — {unknown: Not known yet.} | — {unknown: Not known yet.}"_s});
        model->setRows(topicRows(ClusterSnapshot()));
        QCOMPARE(model->rowCount(), 0);
    }

    void aTopicThatIsNewerThanTheOffsetsSaysSo()
    {
        ClusterSnapshot snapshot = snapshotOf(1, {{u"orders"_s, {{1, {1}, {1}, 0, 3}}}});
        const auto offsets = snapshot.offsets;
        snapshot = snapshotOf(1, {{u"new"_s, {{1, {1}, {1}}}}, {u"orders"_s, {{1, {1}, {1}}}}});
        snapshot.offsets = offsets;
        const auto model = topicModel();
        model->setRows(topicRows(snapshot));
        QVERIFY2(tableText(*model).contains(
                     u"new | 1 | 1 | 0 | — {unknown: The topic is newer than the last look at the offsets.}"_s),
                 qPrintable(tableText(*model)));
    }

    void anUpdateKeepsWhatIsSelected()
    {
        const auto model = topicModel();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        DataTable table(u"Topics"_s);
        table.setModel(model.get());
        model->setRows(topicRows(day()));
        table.selectKeys({u"orders"_s, u"payments"_s}, u"orders"_s);
        QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(model.get(), &QAbstractItemModel::dataChanged);

        // Messages arrived, a topic came before the selected ones, one that is selected went.
        model->setRows(
            topicRows(snapshotOf(3,
                                 {{u"invoices"_s, {{1, {1}, {1}, 0, 1}}},
                                  {u"orders"_s, {{1, {1, 2}, {1, 2}, 0, 1201}, {2, {2, 1}, {2, 1}, 50, 150}}},
                                  {u"silent"_s, {{3, {3}, {3}}}}},
                                 {3})));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(table.selectedKeys(), QStringList{u"orders"_s});
        QCOMPARE(table.currentKey(), u"orders"_s);
        QVERIFY(tableText(*model).contains(u"orders | 2 | 2 | 0 | 1,301"_s));
        QCOMPARE(changes.count(), 1); // of "orders" alone

        changes.clear();
        model->setRows(
            topicRows(snapshotOf(3,
                                 {{u"invoices"_s, {{1, {1}, {1}, 0, 1}}},
                                  {u"orders"_s, {{1, {1, 2}, {1, 2}, 0, 1201}, {2, {2, 1}, {2, 1}, 50, 150}}},
                                  {u"silent"_s, {{3, {3}, {3}}}}},
                                 {3})));
        QCOMPARE(changes.count(), 0); // the same again is no change
    }

    void theFilterSearchesNames()
    {
        const auto model = topicModel();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setRows(topicRows(day()));
        model->setFilterText(u"PAY"_s);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->totalRows(), 5);
    }

    void partitionsAsText()
    {
        SnapshotTableModel<PartitionRow> model(partitionColumns(),
                                               [](const PartitionRow &row) { return QString::number(row.partition); });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(0);
        // Broker 4 is not in the list of brokers.
        ClusterSnapshot snapshot = snapshotOf(
            3,
            {{u"t"_s, {{1, {1, 2, 3}, {1, 2, 3}, 0, 100}, {2, {1, 2, 4}, {2}, 5, 1005}, {-1, {4}, {}}, {3, {3}, {3}}}}},
            {3});
        model.setRows(partitionRows(snapshot, u"t"_s));
        const QString leaderless = u"— {unknown: The partition has no leader, so its offsets cannot be asked.}"_s;
        const QString silent = u"— {unknown: Broker 3 is silent.}"_s;
        const auto notTold = [](const QString &reason) -> QString {
            return reason + u" | "_s + reason + u" | "_s + reason + u" | "_s + reason;
        };
        const QString lso = u"— {unknown: Not asked yet.}"_s;
        const QString noShare = u"— {unknown: Known when every partition tells its messages, and there are some.}"_s;
        COMPARE_TABLE(
            model,
            {
                u"0 | Broker 1 | 1, 2, 3 {1 leader, 2, 3} | 3 of 3 | 0 | 100 | "_s + lso + u" | 100 | "_s + noShare,
                u"1 | Broker 2 {Broker 2, preferred is 1} | 1, 2, 4 {1 out of sync, 2 leader, 4 offline} | 1 of 3 {1 of 3, warning} | 5 | 1,005 | "_s +
                    lso + u" | 1,000 | "_s + noShare,
                u"2 | none | 4 {4 offline} | 0 of 1 {0 of 1, warning} | "_s + notTold(leaderless) + u" | "_s + noShare,
                u"3 | Broker 3 | 3 {3 leader} | 1 of 1 | "_s + notTold(silent) + u" | "_s + noShare,
            });
        model.setRows(partitionRows(snapshot, u"elsewhere"_s));
        QCOMPARE(model.rowCount(), 0);
    }

    void theShareIsOfTheWholeTopic()
    {
        const auto rows = partitionRows(snapshotOf(1, {{u"t"_s, {{1, {1}, {1}, 0, 300}, {1, {1}, {1}, 50, 150}}}}), u"t"_s);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].share, 0.75);
        QCOMPARE(rows[1].share, 0.25);
        for (const PartitionRow &row : partitionRows(snapshotOf(1, {{u"t"_s, {{1, {1}, {1}, 7, 7}}}}), u"t"_s))
            QCOMPARE(row.share, -1.0); // an empty topic has no shares
    }

    void theLagHasItsTrend()
    {
        ClusterSnapshot snapshot = snapshotOf(1, {{u"t"_s, {{1, {1}, {1}, 0, 300}}}});
        addGroups(snapshot, {groupOf(u"billing"_s, {u"t"_s, 0}, 100)});
        QHash<QString, QList<double>> history;
        history.insert(u"t"_s, {50, 200});
        const auto topics = topicRows(snapshot, history);
        QCOMPARE(topics.size(), 1U);
        QCOMPARE(topics[0].trend.trend, Trend::Rising);
        QCOMPARE(topics[0].trend.history, (QList<double>{50, 200}));
        const auto groups = topicGroupRows(snapshot, u"t"_s, {{u"billing"_s, LagTrend::of(QList<double>{200, 50})}});
        QCOMPARE(groups.size(), 1U);
        QCOMPARE(groups[0].trend.trend, Trend::Falling);
        QVERIFY(LagTrend::of(QList<double>{200}).history.isEmpty()); // one sample is no line
    }

    void groupsOfATopicAsText()
    {
        SnapshotTableModel<TopicGroupRow> model(topicGroupColumns(),
                                                [](const TopicGroupRow &row) { return row.group; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(0);
        ClusterSnapshot snapshot = day();
        Group hidden = groupOf(u"hidden"_s, {u"orders"_s, 1}, 100);
        hidden.members.clear();
        hidden.state = GroupState::Unknown;
        hidden.describeError = Error::timeout(u"The coordinator is silent."_s);
        Group empty = groupOf(u"old"_s, {u"orders"_s, 0}, -1);
        addGroups(snapshot,
                  {groupOf(u"billing"_s, {u"orders"_s, 0}, 1000), hidden, empty,
                   groupOf(u"elsewhere"_s, {u"payments"_s, 0}, 1)});
        model.setRows(topicGroupRows(snapshot, u"orders"_s));
        COMPARE_TABLE(model,
                      {
                          u"billing | Stable | 1 | 1 | 200"_s,
                          u"hidden | Unknown | — {unknown: The coordinator is silent.} | 1 | 50"_s,
                          u"old | Stable | 1 | 1 | — {unknown: No offset is committed, or the end is not known.}"_s,
                      });
    }
};

QTEST_MAIN(TestTopicRows)
#include "tst_topics.moc"
