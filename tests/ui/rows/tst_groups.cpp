// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/snapshots.h"
#include "ui/groups/group_columns.h"
#include "ui/groups/group_detail_rows.h"
#include "ui/kit/page/group_state_cell.h"
#include "ui/kit/table/data_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace brokerscope;
using namespace brokerscope::test;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using GroupModel = SnapshotTableModel<GroupRow>;

std::unique_ptr<GroupModel> groupModel()
{
    auto model = std::make_unique<GroupModel>(groupColumns(), [](const GroupRow &row) { return row.id; });
    model->sort(0);
    return model;
}

GroupMember member(const QString &id, std::vector<TopicPartition> assignment)
{
    return {id, id + u"-client"_s, u"/10.0.0.1"_s, {}, QStringList{u"orders"_s}, std::move(assignment)};
}

Group group(const QString &id, GroupState state, std::vector<GroupMember> members,
            std::vector<CommittedOffset> committed)
{
    Group made;
    made.id = id;
    made.state = state;
    made.members = std::move(members);
    made.committed = std::move(committed);
    made.coordinator = 2;
    made.protocol = state == GroupState::Stable ? u"range"_s : QString();
    return made;
}

CommittedOffset commit(const QString &topic, qint32 partition, qint64 offset)
{
    return {{topic, partition}, offset, -1, {}, {}};
}

ClusterSnapshot topics()
{
    return snapshotOf(
        3, {{u"orders"_s, {{1, {1}, {1}, 100, 1000}, {2, {2}, {2}, 0, 500}}}, {u"silent"_s, {{3, {3}, {3}}}}}, {3});
}

std::vector<Group> dayOfGroups()
{
    Group silent = group(u"hidden"_s, GroupState::Unknown, {}, {});
    silent.describeError = Error::timeout(u"The coordinator is silent."_s);
    silent.committedError = Error::timeout(u"Its commits cannot be had."_s);
    silent.coordinator = -1;
    return {
        group(u"billing"_s, GroupState::Stable,
              {member(u"a"_s, {{u"orders"_s, 0}, {u"orders"_s, 1}}), member(u"b"_s, {})},
              {commit(u"orders"_s, 0, 900), commit(u"orders"_s, 1, 500)}),
        group(u"half"_s, GroupState::Empty, {}, {commit(u"orders"_s, 0, 1000), commit(u"silent"_s, 0, 5)}),
        group(u"rebalancing"_s, GroupState::PreparingRebalance, {member(u"c"_s, {})}, {commit(u"orders"_s, 1, 400)}),
        silent,
    };
}

} // namespace

class TestGroupRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theListAsText()
    {
        const auto model = groupModel();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        ClusterSnapshot snapshot = topics();
        addGroups(snapshot, dayOfGroups());
        QHash<QString, LagTrend> trends;
        trends.insert(u"billing"_s, {{1, std::numeric_limits<double>::quiet_NaN(), 3}, Trend::Rising});
        model->setRows(groupRows(snapshot, trends));
        const QString noProtocol = u"— {unknown: The group has no members, or does not tell.}"_s;
        COMPARE_TABLE(
            *model,
            {
                u"billing | Stable | 2 | 1 | 100 {100, rising} | Broker 2 | range"_s,
                u"half | Empty | 0 | 2 | ≥ 0 | Broker 2 | "_s + noProtocol,
                u"hidden | Unknown | — {unknown: The coordinator is silent.} | — {unknown: Its commits cannot be had.} | — {unknown: Its commits cannot be had.} | — {unknown: The coordinator is silent.} | "_s +
                    noProtocol,
                u"rebalancing | PreparingRebalance | 1 | 1 | 100 | Broker 2 | "_s + noProtocol,
            });
        QCOMPARE(model->index(0, 2).data(Qt::ToolTipRole).toString(), u"1 member(s) hold no partition"_s);
        QCOMPARE(model->index(1, 4).data(Qt::ToolTipRole).toString(), u"Broker 3 is silent."_s); // why it is "at least"
    }

    void aGapInTheHistoryIsNoChange()
    {
        const auto model = groupModel();
        ClusterSnapshot snapshot = topics();
        addGroups(snapshot, dayOfGroups());
        QHash<QString, LagTrend> trends;
        trends.insert(u"billing"_s, {{std::numeric_limits<double>::quiet_NaN(), 3}, Trend::Steady});
        model->setRows(groupRows(snapshot, trends));
        QSignalSpy changes(model.get(), &QAbstractItemModel::dataChanged);
        model->setRows(groupRows(snapshot, trends));
        QCOMPARE(changes.count(), 0);
    }

    void anUpdateKeepsWhatIsSelected()
    {
        const auto model = groupModel();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        DataTable table(u"Groups"_s);
        table.setModel(model.get());
        ClusterSnapshot snapshot = topics();
        addGroups(snapshot, dayOfGroups());
        model->setRows(groupRows(snapshot, {}));
        table.selectKeys({u"rebalancing"_s}, u"rebalancing"_s);
        QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);

        std::vector<Group> later = dayOfGroups();
        later.erase(later.begin()); // "billing" went
        later[1] = group(u"rebalancing"_s, GroupState::Stable, {member(u"c"_s, {{u"orders"_s, 1}})},
                         {commit(u"orders"_s, 1, 500)});
        later.push_back(group(u"aaa"_s, GroupState::Empty, {}, {}));
        addGroups(snapshot, later);
        model->setRows(groupRows(snapshot, {}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(table.selectedKeys(), QStringList{u"rebalancing"_s});
        QCOMPARE(table.currentKey(), u"rebalancing"_s);
        QVERIFY2(tableText(*model).contains(u"rebalancing | Stable | 1 | 1 | 0 | Broker 2 | range"_s),
                 qPrintable(tableText(*model)));
        QCOMPARE(model->index(0, 0).data().toString(), u"aaa"_s);

        addGroups(snapshot, {later.front()}); // the selected one goes too: nothing else is selected in its place
        model->setRows(groupRows(snapshot, {}));
        QVERIFY(table.selectedKeys().isEmpty());
    }

    void partitionsAsText()
    {
        SnapshotTableModel<GroupPartitionRow> model(
            groupPartitionColumns(), [](const GroupPartitionRow &row) -> QString {
                return row.lag.partition.topic + QString::number(row.lag.partition.partition);
            });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(0);
        ClusterSnapshot snapshot = topics();
        addGroups(snapshot,
                  {group(u"g"_s, GroupState::Stable, {member(u"a"_s, {{u"orders"_s, 0}, {u"orders"_s, 1}})},
                         {commit(u"orders"_s, 0, 40), commit(u"orders"_s, 1, 501), commit(u"silent"_s, 0, 5),
                          commit(u"gone"_s, 0, 1)})});
        model.setRows(groupPartitionRows(snapshot, u"g"_s));
        const QString nobody = u"— {unknown: No member owns this partition now.}"_s;
        const QString gone =
            u"— {unknown: The cluster does not know this partition; the topic may have been deleted.}"_s;
        COMPARE_TABLE(
            model,
            {
                u"gone | 0 | "_s + nobody + u" | "_s + nobody + u" | 1 | "_s + gone + u" | "_s + gone,
                u"orders | 0 | a-client | 10.0.0.1 | 40 | 1,000 | 900 {900, warning}"_s, // 60 of them are lost
                u"orders | 1 | a-client | 10.0.0.1 | 501 | 500 | 0 {0, error}"_s, // beyond the end
                u"silent | 0 | "_s + nobody + u" | "_s + nobody +
                    u" | 5 | — {unknown: Broker 3 is silent.} | — {unknown: Broker 3 is silent.}"_s,
            });
        QVERIFY(model.index(1, 6).data(Qt::ToolTipRole).toString().startsWith(u"60 record(s)"_s));
    }

    void whatWasNeverCommittedIsUnknown()
    {
        SnapshotTableModel<GroupPartitionRow> model(groupPartitionColumns(), [](const GroupPartitionRow &row) {
            return QString::number(row.lag.partition.partition);
        });
        ClusterSnapshot snapshot = topics();
        addGroups(snapshot, {group(u"g"_s, GroupState::Stable, {member(u"a"_s, {{u"orders"_s, 1}})}, {})});
        model.setRows(groupPartitionRows(snapshot, u"g"_s));
        const QString none = u"— {unknown: The group has committed no offset for this partition.}"_s;
        COMPARE_TABLE(model, {u"orders | 1 | a-client | 10.0.0.1 | "_s + none + u" | 500 | "_s + none});
    }

    void membersAsText()
    {
        SnapshotTableModel<GroupMemberRow> model(groupMemberColumns(),
                                                 [](const GroupMemberRow &row) { return row.member.memberId; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(0);
        ClusterSnapshot snapshot = topics();
        GroupMember fixed = member(u"s"_s, {{u"orders"_s, 1}});
        fixed.groupInstanceId = u"worker-1"_s;
        addGroups(snapshot,
                  {group(u"g"_s, GroupState::Stable, {member(u"a"_s, {{u"orders"_s, 0}}), member(u"i"_s, {}), fixed},
                         {commit(u"orders"_s, 0, 1000), commit(u"orders"_s, 1, 450)})});
        model.setRows(groupMemberRows(snapshot, u"g"_s));
        const QString holdsNothing = u"— {unknown: It holds nothing, or a part is not known.}"_s;
        COMPARE_TABLE(model,
                      {
                          u"a-client | a | 10.0.0.1 | orders-0 | 0"_s,
                          u"i-client | i | 10.0.0.1 | idle: holds nothing | "_s + holdsNothing,
                          u"s-client {s-client, worker-1} | s | 10.0.0.1 | orders-1 | 50"_s,
                      });

        // While it rebalances the broker hides who holds what: nobody is called idle.
        DataTable table(u"Members"_s);
        table.setModel(&model);
        table.selectKeys({u"i"_s}, u"i"_s);
        addGroups(snapshot,
                  {group(u"g"_s, GroupState::CompletingRebalance, {member(u"i"_s, {}), member(u"n"_s, {})}, {})});
        model.setRows(groupMemberRows(snapshot, u"g"_s));
        const QString hidden = u"— {unknown: The broker hides assignments while the group rebalances.}"_s;
        COMPARE_TABLE(model,
                      {
                          u"i-client | i | 10.0.0.1 | "_s + hidden + u" | "_s + holdsNothing,
                          u"n-client | n | 10.0.0.1 | "_s + hidden + u" | "_s + holdsNothing,
                      });
        QCOMPARE(table.selectedKeys(), QStringList{u"i"_s});
    }

    void everyStateIsSaidInWords()
    {
        for (const GroupState state :
             {GroupState::Unknown, GroupState::Empty, GroupState::PreparingRebalance, GroupState::CompletingRebalance,
              GroupState::Stable, GroupState::Dead, GroupState::Assigning, GroupState::Reconciling}) {
            const Cell cell = groupStateCell(state, u"The coordinator is silent."_s);
            QCOMPARE(cell.text, groupStateName(state));
            QVERIFY(!cell.icon.isEmpty());
            QVERIFY2(!cell.toolTip.isEmpty(), qPrintable(cell.text));
        }
        QCOMPARE(groupStateCell(GroupState::Unknown, u"The coordinator is silent."_s).toolTip,
                 u"The coordinator is silent."_s);
    }
};

QTEST_MAIN(TestGroupRows)
#include "tst_groups.moc"
