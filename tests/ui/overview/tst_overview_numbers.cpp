// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/group_lag.h"
#include "ui/overview/overview_numbers.h"

#include <QTest>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;

/// What the cards count, above all while brokers do not answer: unknown is never 0.
class TestOverviewNumbers : public QObject
{
    Q_OBJECT

private:
    /// Two brokers that lead a partition each; of these offsets `known` are known.
    static ClusterSnapshot snapshot(quint32 known)
    {
        TopicTableBuilder builder;
        builder.addTopic(u"orders"_s, false);
        for (const qint32 id : {0, 1}) {
            const std::array<qint32, 1> replicas{id};
            builder.addPartition(id, id, 0, replicas, replicas);
        }
        const auto topics = std::make_shared<const TopicTable>(builder.take());
        auto offsets = std::make_shared<OffsetTable>(topics);
        for (PartitionIndex p = 0; p < 2; ++p) {
            OffsetTable::Lane lane{qint32(p), 1, {}};
            if (p < known) {
                offsets->setLogStart(p, 0);
                offsets->setHighWatermark(p, 10);
            } else {
                lane.error = Error::timeout(u"silent"_s);
            }
            offsets->setLane(lane);
        }
        auto groups = std::make_shared<GroupTable>();
        groups->rows.push_back({});
        for (const qint32 partition : {0, 1})
            groups->rows.back().committed.push_back({{u"orders"_s, partition}, 4, -1, {}, {}});
        auto lags = std::make_shared<LagTable>();
        lags->rows.push_back(cluster::groupLag(groups->rows.back(), *offsets));
        lags->groups = groups;
        auto brokers = std::make_shared<BrokerTable>();
        brokers->rows = {{0, u"a"_s, 9092, {}}, {1, u"b"_s, 9092, {}}};
        ClusterSnapshot result;
        result.brokers.succeed(brokers, 1, 1);
        result.topics.succeed(topics, 1, 1);
        result.offsets.succeed(offsets, 1, 1);
        result.groups.succeed(groups, 1, 1);
        result.lags.succeed(lags, 1, 1);
        return result;
    }

private Q_SLOTS:
    void beforeTheFirstAnswerNothingIsKnown() { QCOMPARE(ui::overviewNumbers({}), ui::OverviewNumbers()); }

    void allAnswer()
    {
        const ui::OverviewNumbers numbers = ui::overviewNumbers(snapshot(2));
        QCOMPARE(numbers.brokersAnswering, qint64(2));
        QCOMPARE(numbers.lag, qint64(12));
        QVERIFY(numbers.isLagComplete);
    }

    void oneIsSilent()
    {
        const ui::OverviewNumbers numbers = ui::overviewNumbers(snapshot(1));
        QCOMPARE(numbers.brokersAnswering, qint64(1));
        QCOMPARE(numbers.lag, qint64(6));
        QVERIFY(!numbers.isLagComplete);
    }

    void allAreSilent()
    {
        ClusterSnapshot silent = snapshot(0);
        silent.brokers.fail(Error::timeout(u"silent"_s), 2);
        const ui::OverviewNumbers numbers = ui::overviewNumbers(silent);
        QCOMPARE(numbers.brokersAnswering, qint64(0));
        QCOMPARE(numbers.brokers, qint64(2));
        QCOMPARE(numbers.lag, qint64(-1));
    }

    void oldOffsetsDoNotMakeABrokerAnswer()
    {
        ClusterSnapshot silent = snapshot(2);
        silent.brokers.fail(Error::timeout(u"silent"_s), 2);
        QCOMPARE(ui::overviewNumbers(silent).brokersAnswering, qint64(0));
        silent.brokers.fail({Error::Kind::Authorization, 29, {}, {}, false}, 3); // who refuses is there
        QCOMPARE(ui::overviewNumbers(silent).brokersAnswering, qint64(2));
    }

    void withoutGroupsTheLagIsNone()
    {
        ClusterSnapshot empty = snapshot(2);
        auto lags = std::make_shared<LagTable>();
        lags->groups = std::make_shared<GroupTable>();
        empty.lags.succeed(lags, 1, 1);
        QCOMPARE(ui::overviewNumbers(empty).lag, qint64(0));
    }
};

QTEST_GUILESS_MAIN(TestOverviewNumbers)
#include "tst_overview_numbers.moc"
