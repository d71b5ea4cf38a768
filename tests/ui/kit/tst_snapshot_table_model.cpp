// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/format.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/snapshot_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace brokerscope::ui;

namespace {

struct Row
{
    QString name;
    int value = 0;
    bool operator==(const Row &) const = default;
};

using Model = SnapshotTableModel<Row>;

std::unique_ptr<Model> makeModel()
{
    return std::make_unique<Model>(
        std::vector<Column<Row>> {
            { .id = u"name"_s, .title = u"Name"_s, .stretch = true, .searched = true,
              .cell = [](const Row &r) { return Cell::name(r.name, u"topic"_s); }, .less = ascending(&Row::name) },
            { .id = u"value"_s, .title = u"Value"_s, .right = true,
              .cell = [](const Row &r) { return Cell::count(r.value); }, .less = ascending(&Row::value) },
        },
        [](const Row &r) { return r.name; });
}

QString dump(const Model &model)
{
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i)
        lines += model.rowAt(i).name + u'=' + QString::number(model.rowAt(i).value);
    return lines.join(u' ');
}

std::vector<Row> many(int count, int offset = 0)
{
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({ u"t%1"_s.arg(i + offset, 6, 10, QChar(u'0')), i });
    return rows;
}

} // namespace

class TestSnapshotTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPersistentIndexesThroughARefresh()
    {
        auto model = makeModel();
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->sort(0);
        model->setRows(std::vector<Row> { { u"c"_s, 3 }, { u"a"_s, 1 }, { u"b"_s, 2 } });
        QCOMPARE(dump(*model), u"a=1 b=2 c=3"_s);
        const QPersistentModelIndex b(model->index(1, 1));
        QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);

        model->setRows(std::vector<Row> { { u"b"_s, 20 }, { u"c"_s, 3 }, { u"d"_s, 4 }, { u"aa"_s, 0 } });
        QCOMPARE(dump(*model), u"aa=0 b=20 c=3 d=4"_s);
        QVERIFY(b.isValid());
        QCOMPARE(b.row(), 1);
        QCOMPARE(b.data().toString(), u"20"_s);

        model->sort(1, Qt::DescendingOrder);
        QCOMPARE(dump(*model), u"b=20 d=4 c=3 aa=0"_s);
        QCOMPARE(b.row(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void announcesOnlyWhatChanged()
    {
        auto model = makeModel();
        model->setRows(std::vector<Row> { { u"a"_s, 1 }, { u"b"_s, 2 }, { u"c"_s, 3 } });
        QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        model->setRows(std::vector<Row> { { u"a"_s, 1 }, { u"b"_s, 5 }, { u"c"_s, 3 } });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
    }

    void filters()
    {
        auto model = makeModel();
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setRows(std::vector<Row> { { u"orders"_s, 1 }, { u"payments"_s, 2 }, { u"Order-status"_s, 3 } });
        model->setFilterText(u"ORDER"_s);
        QCOMPARE(dump(*model), u"orders=1 Order-status=3"_s);
        QCOMPARE(model->totalRows(), 3);
        model->setFilter([](const Row &row) { return row.value > 1; });
        QCOMPARE(dump(*model), u"Order-status=3"_s);
        model->setFilterText({});
        QCOMPARE(dump(*model), u"payments=2 Order-status=3"_s);
    }

    void survivesRandomRefreshes()
    {
        auto model = makeModel();
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->sort(1);
        std::mt19937 random(42);
        for (int round = 0; round < 200; ++round) {
            std::vector<Row> rows;
            for (int i = 0; i < 30; ++i) {
                if (random() % 3 != 0)
                    rows.push_back({ QString::number(i), static_cast<int>(random() % 20) });
            }
            std::shuffle(rows.begin(), rows.end(), random);
            std::vector<Row> expected = rows;
            std::stable_sort(expected.begin(), expected.end(), [](const Row &a, const Row &b) { return a.value < b.value; });
            model->setRows(std::move(rows));
            QCOMPARE(model->rowCount(), static_cast<int>(expected.size()));
            for (int i = 0; i < model->rowCount(); ++i)
                QCOMPARE(model->rowAt(i), expected[static_cast<std::size_t>(i)]);
        }
    }

    void preparesManyRowsOnThePool()
    {
        auto model = makeModel();
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QThread *maker = nullptr;
        model->setMaker([&maker] {
            maker = QThread::currentThread();
            return many(10'000);
        });
        QCOMPARE(model->rowCount(), 0); // nothing happens before the event loop
        QTRY_COMPARE(model->rowCount(), 10'000);
        QVERIFY(maker && maker != QThread::currentThread());
        // Only the newest of the questions asked meanwhile counts.
        for (int i = 0; i < 20; ++i)
            model->setRows(many(1000 + i));
        QTRY_COMPARE(model->rowCount(), 1019);
        QTRY_VERIFY(!model->isPreparing());
    }

    void aModelMayGoWhileItsRowsAreMade()
    {
        auto model = makeModel();
        model->setMaker([] {
            QThread::msleep(20);
            return many(5000);
        });
        model.reset();
        QTest::qWait(60); // the answer arrives at nobody
    }

    void selectionComesBackAfterAReset()
    {
        auto model = makeModel();
        DataTable table(u"Rows"_s);
        table.setModel(model.get());
        model->setRows(many(1000));
        QTRY_COMPARE(model->rowCount(), 1000);
        table.selectKeys({ u"t000500"_s, u"t000900"_s }, u"t000900"_s);
        QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        model->setRows(many(1000, 400));
        QTRY_COMPARE(resets.count(), 1);
        QCOMPARE(table.selectedKeys(), (QStringList { u"t000500"_s, u"t000900"_s }));
        QCOMPARE(table.currentKey(), u"t000900"_s);
    }

    void unknownSaysWhy()
    {
        const Cell cell = Cell::unknown(u"no leader"_s);
        QCOMPARE(cell.text, format::dash());
        QVERIFY(cell.accessibleText().contains(u"no leader"_s));
        QVERIFY(cell.copyText().isEmpty());
    }
};

QTEST_MAIN(TestSnapshotTableModel)
#include "tst_snapshot_table_model.moc"
