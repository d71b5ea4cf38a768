// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brokers/broker_partition_row.h"
#include "ui/brokers/broker_row.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace brokerscope;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNow = 100'000;

/// Brokers 1 and 2 are listed, 3 is not; 1 leads three of four partitions, 3's replicas are out of sync.
ClusterSnapshot snapshot()
{
    ClusterSnapshot s;
    auto brokers = std::make_shared<BrokerTable>();
    brokers->rows = {{1, u"a"_s, 9092, {}}, {2, u"b"_s, 9092, u"r2"_s}};
    brokers->controllerId = 2;
    s.brokers.succeed(brokers, kNow, 0);
    TopicTableBuilder builder;
    builder.addTopic(u"orders"_s, false);
    const std::vector<qint32> all{1, 2, 3};
    const std::vector<qint32> inSync{1, 2};
    for (qint32 p = 0; p < 4; ++p)
        builder.addPartition(p, p == 3 ? 2 : 1, 0, all, inSync);
    const auto topics = std::make_shared<const TopicTable>(builder.take());
    s.topics.succeed(topics, kNow, 0);
    auto offsets = std::make_shared<OffsetTable>(topics);
    offsets->setLane({1, kNow - 3000, std::nullopt});
    offsets->setLane({2, kNow - 60'000, Error{Error::Kind::Timeout, 0, u"Broker 2 gave no answer."_s, {}, true}});
    s.offsets.succeed(offsets, kNow, 0);
    return s;
}

} // namespace

class TestBrokerRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachBrokerIsCounted()
    {
        const auto rows = brokerRows(snapshot(), kNow);
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].partitions, 4);
        QCOMPARE(rows[0].leaders, 3);
        QCOMPARE(rows[1].leaders, 1);
        QCOMPARE(*rows[0].leaderSkew(), 0.5); // 3 where 2 would be even
        QCOMPARE(*rows[1].leaderSkew(), -0.5);
        QVERIFY(!rows[2].leaderSkew());
        QCOMPARE(rows[2].outOfSync, 4);
        QVERIFY(!rows[0].isController && rows[1].isController);
    }

    void whoDoesNotAnswerSaysSinceWhen()
    {
        const auto rows = brokerRows(snapshot(), kNow);
        QCOMPARE(rows[0].state, BrokerRow::State::Answers);
        QCOMPARE(rows[0].answerAgeMs, 3000);
        QCOMPARE(rows[1].state, BrokerRow::State::Silent);
        QCOMPARE(rows[1].answerAgeMs, 60'000);
        QCOMPARE(rows[1].reason, u"Broker 2 gave no answer."_s);
        QCOMPARE(rows[2].state, BrokerRow::State::NotListed);
        QCOMPARE(rows[2].answerAgeMs, -1);
    }

    void theGroupsOfABrokerAreAnAnswerToo()
    {
        ClusterSnapshot s = snapshot();
        s.offsets = {};
        QCOMPARE(brokerRows(s, kNow)[0].state, BrokerRow::State::NotAsked);
        auto groups = std::make_shared<GroupTable>();
        groups->brokerErrors = {{2, Error{Error::Kind::Timeout, 0, u"silence"_s, {}, true}}};
        s.groups.succeed(groups, kNow - 1000, 0);
        const auto rows = brokerRows(s, kNow);
        QCOMPARE(rows[0].state, BrokerRow::State::Answers);
        QCOMPARE(rows[0].answerAgeMs, 1000);
        QCOMPARE(rows[1].state, BrokerRow::State::Silent);
    }

    void nothingKnownIsNeverZero()
    {
        ClusterSnapshot s = snapshot();
        s.topics = {};
        s.offsets = {};
        const auto rows = brokerRows(s, kNow);
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(!rows[0].isCounted && !rows[0].leaderSkew());
        for (const Column<BrokerRow> &column : brokerColumns()) {
            if (column.id == "partitions"_L1 || column.id == "leaders"_L1 || column.id == "outOfSync"_L1 || column.id == "answer"_L1) {
                const Cell cell = column.cell(rows[0]);
                QCOMPARE(cell.text, u"—"_s);
                QVERIFY(!cell.toolTip.isEmpty());
            }
        }
        QVERIFY(brokerRows({}, kNow).empty());
    }

    void partitionsOfABroker()
    {
        const auto led = brokerPartitionRows(snapshot(), 1);
        QCOMPARE(led.size(), std::size_t(4));
        QCOMPARE(led[0].role, BrokerPartitionRow::Role::Leads);
        QVERIFY(led[0].isPreferred);
        QCOMPARE(led[3].role, BrokerPartitionRow::Role::Follows);
        const auto out = brokerPartitionRows(snapshot(), 3);
        QCOMPARE(out[0].role, BrokerPartitionRow::Role::OutOfSync);
        QCOMPARE(out[0].offline, std::vector<qint32>{3});
        QVERIFY(brokerPartitionRows(snapshot(), 9).empty());
    }

    void theModelKeepsItsRules()
    {
        SnapshotTableModel<BrokerRow> model(brokerColumns(), [](const BrokerRow &r) { return QString::number(r.id); });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(brokerRows(snapshot(), kNow));
        QCOMPARE(model.rowCount(), 3);
        ClusterSnapshot without = snapshot();
        without.topics = {};
        model.setRows(brokerRows(without, kNow));
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_MAIN(TestBrokerRows)
#include "tst_broker_rows.moc"
