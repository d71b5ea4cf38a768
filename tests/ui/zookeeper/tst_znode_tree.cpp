// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/zookeeper/fake_zookeeper.h"
#include "ui/zookeeper/znode_tree.h"
#include "ui/zookeeper/znode_tree_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace brokerscope;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 30'000; ///< what only a hang needs

} // namespace

class TestZnodeTree : public QObject
{
    Q_OBJECT

private:
    /// The rows that a person would see, two blanks a level.
    static QStringList lines(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            result += QString(depth * 2, u' ') + index.data().toString();
            result += lines(model, index, depth + 1);
        }
        return result;
    }

    static void expand(ZnodeTreeModel &model, const QString &path)
    {
        model.setVisiblePaths({path}); // whether it has children is asked for rows in sight
        // QAbstractItemModelTester expands everything itself.
        QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(path) || model.canFetchMore(model.indexOf(path)), kPatience);
        model.fetchMore(model.indexOf(path));
        QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(path), kPatience);
    }

private Q_SLOTS:
    void itReadsOneLevelAtATimeInAnOrderForPeople()
    {
        test::FakeZooKeeper zk;
        for (const QString &path : {u"/brokers"_s, u"/brokers/ids"_s, u"/brokers/ids/10"_s, u"/brokers/ids/9"_s, u"/brokers/ids/x"_s, u"/admin"_s})
            zk.nodes[path] = {};
        ZnodeTreeModel model(&zk);
        model.setActive(true);
        QTRY_COMPARE_WITH_TIMEOUT(lines(model), (QStringList{u"admin"_s, u"brokers"_s}), kPatience);
        QCOMPARE(zk.listed, QStringList{u"/"_s});
        expand(model, u"/brokers"_s);
        expand(model, u"/brokers/ids"_s);
        QCOMPARE(lines(model), (QStringList{u"admin"_s, u"brokers"_s, u"  ids"_s, u"    9"_s, u"    10"_s, u"    x"_s}));
        QCOMPARE(zk.listed, (QStringList{u"/"_s, u"/brokers"_s, u"/brokers/ids"_s}));
    }

    void itWatchesWhatIsExpandedAndNothingElse()
    {
        test::FakeZooKeeper zk;
        for (const QString &path : {u"/a"_s, u"/a/b"_s, u"/a/b/c"_s, u"/d"_s, u"/d/e"_s})
            zk.nodes[path] = {};
        {
            ZnodeTreeModel model(&zk);
            model.setActive(true);
            QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(u"/"_s), kPatience);
            expand(model, u"/a"_s);
            expand(model, u"/a/b"_s);
            QCOMPARE(zk.watchCount(), 3);
            model.forget(model.indexOf(u"/a"_s));
            QCOMPARE(zk.watchCount(), 1);
            QCOMPARE(lines(model), (QStringList{u"a"_s, u"d"_s}));
            expand(model, u"/a"_s);
            QCOMPARE(zk.watchCount(), 2);
            model.setActive(false); // the page is hidden
            QCOMPARE(zk.watchCount(), 0);
            model.setActive(true);
            QTRY_COMPARE_WITH_TIMEOUT(zk.watchCount(), 2, kPatience);
        }
        QCOMPARE(zk.watchCount(), 0);
    }

    void whatChangesOutsideAppears()
    {
        test::FakeZooKeeper zk;
        for (const QString &path : {u"/a"_s, u"/a/1"_s, u"/a/3"_s, u"/a/3/x"_s})
            zk.nodes[path] = {};
        ZnodeTreeModel model(&zk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(u"/"_s), kPatience);
        expand(model, u"/a"_s);
        expand(model, u"/a/3"_s);
        const QPersistentModelIndex three = model.indexOf(u"/a/3"_s);
        zk.add(u"/a/2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lines(model), (QStringList{u"a"_s, u"  1"_s, u"  2"_s, u"  3"_s, u"    x"_s}), kPatience);
        QCOMPARE(three.row(), 2); // it is the same row, moved
        QCOMPARE(model.indexOf(u"/a/3/x"_s).parent(), QModelIndex(three));
        zk.take(u"/a/1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lines(model), (QStringList{u"a"_s, u"  2"_s, u"  3"_s, u"    x"_s}), kPatience);
        zk.nodes.erase(u"/a/3/x"_s);
        zk.take(u"/a/3"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lines(model), (QStringList{u"a"_s, u"  2"_s}), kPatience);
        QVERIFY(!three.isValid());
        QTRY_COMPARE_WITH_TIMEOUT(zk.watchCount(), 2, kPatience); // the root and /a
    }

    void aLongListComesInPortionsAndSaysSo()
    {
        test::FakeZooKeeper zk;
        zk.nodes[u"/a"_s] = {};
        constexpr int kCount = 9001;
        for (int i = 0; i < kCount; ++i)
            zk.nodes[u"/a/n%1"_s.arg(i, 5, 10, QChar(u'0'))] = {};
        ZnodeTreeModel model(&zk);
        model.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(u"/"_s), kPatience);
        expand(model, u"/a"_s);
        const QModelIndex a = model.indexOf(u"/a"_s);
        const int first = model.rowCount(a);
        QVERIFY(first > 100 && first < kCount);
        const QModelIndex rest = model.index(first - 1, 0, a);
        QVERIFY(model.pathAt(rest).isNull());
        QVERIFY2(rest.data().toString().contains(QLocale().toString(kCount - first + 1)), qPrintable(rest.data().toString()));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(a), kCount, kPatience);
        QCOMPARE(model.pathAt(model.index(kCount - 1, 0, a)), u"/a/n09000"_s);
        // A whole list that changes: replaced, not moved row by row.
        for (int i = 0; i < kCount; i += 2)
            zk.nodes.erase(u"/a/n%1"_s.arg(i, 5, 10, QChar(u'0')));
        zk.add(u"/a/last"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(model.indexOf(u"/a"_s)), kCount / 2 + 1, kPatience);
    }

    void childrenThatMayNotBeListedSaySo()
    {
        test::FakeZooKeeper zk;
        zk.nodes[u"/secret"_s] = {};
        zk.nodes[u"/secret/x"_s] = {};
        zk.forbidden.insert(u"/secret"_s);
        ZnodeTreeModel model(&zk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(u"/"_s), kPatience);
        expand(model, u"/secret"_s);
        QCOMPARE(lines(model), (QStringList{u"secret"_s, u"  not permitted"_s}));
        zk.forbidden.clear();
        Q_EMIT zk.znodeChanged(u"/secret"_s, zookeeper::ZooKeeperClient::Change::Unknown);
        QTRY_COMPARE_WITH_TIMEOUT(lines(model), (QStringList{u"secret"_s, u"  x"_s}), kPatience);
    }

    void aHostileNameMovesNothing()
    {
        test::FakeZooKeeper zk;
        const QString name = u"a\u202Eb<b>c"_s;
        zk.nodes[u"/"_s + name] = {};
        ZnodeTreeModel model(&zk);
        model.setActive(true);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, kPatience);
        QCOMPARE(model.index(0, 0).data().toString(), u"a\\u202Eb<b>c"_s);
        QCOMPARE(model.pathAt(model.index(0, 0)), u"/"_s + name);
    }

    void theViewWalksToAPath()
    {
        test::FakeZooKeeper zk;
        for (const QString &path : {u"/a"_s, u"/a/b"_s, u"/a/b/c"_s, u"/d"_s})
            zk.nodes[path] = {};
        for (int i = 0; i < 3000; ++i)
            zk.nodes[u"/a/b/c/%1"_s.arg(i)] = {};
        ZnodeTreeModel model(&zk);
        ZnodeTree tree(&model);
        tree.resize(400, 400);
        tree.show();
        model.setActive(true);
        tree.walkTo(u"/a/b/c/2900"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tree.currentPath(), u"/a/b/c/2900"_s, kPatience);
        QVERIFY(tree.isExpanded(model.indexOf(u"/a/b"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(tree.viewport()->rect().contains(tree.visualRect(tree.currentIndex()).center()), kPatience);
        tree.walkTo(u"/a/nothing"_s); // stays where it is
        QTest::qWait(50);
        QCOMPARE(tree.currentPath(), u"/a/b/c/2900"_s);
        tree.collapse(model.indexOf(u"/a"_s));
        QTRY_COMPARE_WITH_TIMEOUT(zk.watchCount(), 1, kPatience);
    }

    void onlyRowsInSightAreAskedFor()
    {
        test::FakeZooKeeper zk;
        for (int i = 0; i < 2000; ++i)
            zk.nodes[u"/n%1"_s.arg(i)] = {};
        ZnodeTreeModel model(&zk);
        ZnodeTree tree(&model);
        tree.resize(300, 300);
        tree.show();
        model.setActive(true);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2000, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(zk.statQuestions > 0, kPatience);
        QTest::qWait(200);
        QVERIFY2(zk.statQuestions < 10, qPrintable(QString::number(zk.statQuestions)));
    }
};

QTEST_MAIN(TestZnodeTree)
#include "tst_znode_tree.moc"
