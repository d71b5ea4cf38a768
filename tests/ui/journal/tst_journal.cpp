// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/snapshots.h"
#include "ui/journal/journal_page.h"
#include "ui/journal/journal_panel.h"
#include "ui/kit/format.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/message_area.h"
#include "ui/kit/widgets/preview_block.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace brokerscope;
using namespace brokerscope::changes;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

JournalEntry entry(qint64 id, const QString &kind, const QString &object, ChangeOutcome outcome = ChangeOutcome::Done)
{
    JournalEntry e;
    e.id = id;
    e.startedAtMs = 1'700'000'000'000 + id * 1000;
    e.finishedAtMs = e.startedAtMs + 120;
    e.clusterId = u"A"_s;
    e.connection = u"prod"_s;
    e.kind = kind;
    e.action = u"as it was called then"_s;
    e.object = object;
    e.commandLine = u"zkCli.sh …"_s;
    e.outcome = outcome;
    return e;
}

/// Opens nothing: a page that is asked to go somewhere notes it.
class Notes : public Navigator
{
public:
    void go(const Location &location) override { places << location.page + u' ' + location.object; }
    void openWindow(const Location &) override {}
    void toast(ToastKind, const QString &, const QString &, const Location &) override {}
    void saveFile(const QString &name, const QByteArray &content) override { files.insert(name, content); }
    Outcome openCluster(const profile::ConnectionProfile &, const QHash<QString, QString> &) override { return brokerscope::done(); }
    [[nodiscard]] bool isConnected(const QUuid &) const override { return false; }
    void showConnected(const QUuid &) override {}
    void closeLocalCluster(const QString &) override {}

    QStringList places;
    QHash<QString, QByteArray> files;
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

    [[nodiscard]] static std::unique_ptr<Journal> journalWith(const QString &path, int entries)
    {
        auto journal = Journal::open(path).value();
        for (int i = 0; i < entries; ++i) {
            const qint64 id = journal->begin(entry(0, u"setZnode"_s, u"/n%1"_s.arg(i))).value();
            JournalDetails details;
            details.rows = {{u"Data"_s, u"old"_s, u"new"_s}};
            details.readBack.wasRead = true;
            details.undoNote = u"Writes the former data."_s;
            const QJsonObject undo{{u"kind"_s, u"setZnode"_s}, {u"clusterId"_s, u"A"_s}, {u"fields"_s, QJsonObject{{u"path"_s, u"/n"_s}, {u"version"_s, 1}}}};
            (void)journal->finish(id, ChangeOutcome::Done, {}, undo, details);
        }
        return journal;
    }

private Q_SLOTS:
    void everyEntryIsALine()
    {
        JournalList list;
        list.entries = {entry(5, u"setZnode"_s, u"/a\u202E\n"_s), entry(4, u"produceRecords"_s, u"orders"_s), entry(3, u"createTopic"_s, u"t"_s, ChangeOutcome::Failed),
                        entry(2, u"deleteZnode"_s, u"/b"_s, ChangeOutcome::Unknown), entry(1, u"ofTheFuture"_s, u"x"_s)};
        list.entries[0].holdsUndo = true;
        list.entries[0].undoOf = 2;
        list.entries[1].details.undoNote = u"Written is written."_s;
        list.entries[2].message = u"The broker refused it."_s;
        list.entries[3].finishedAtMs = -1;
        list.entries[4].undoneBy = 5;
        SnapshotTableModel<JournalRow> model(journalColumns(), [](const JournalRow &r) { return r.key(); });
        const QAbstractItemModelTester tester(&model);
        model.setRows(journalRows(list));
        QCOMPARE(model.rowCount(), 5);
        const auto text = [&](int row, const QString &column) {
            for (std::size_t c = 0; c < model.columns().size(); ++c)
                if (model.columns()[c].id == column)
                    return model.cellAt(row, int(c));
            return Cell();
        };
        QCOMPARE(text(0, u"object"_s).text, u"/a\\u202E↵"_s); // hostile names move nothing
        QCOMPARE(text(0, u"action"_s).text, u"Change data"_s);
        QCOMPARE(text(0, u"action"_s).second, u"takes back 2"_s);
        QCOMPARE(text(0, u"undo"_s).text, u"can be taken back"_s);
        QCOMPARE(text(1, u"undo"_s).text, format::dash());
        QCOMPARE(text(1, u"undo"_s).toolTip, u"Written is written."_s);
        QCOMPARE(text(2, u"result"_s).text, u"failed"_s);
        QCOMPARE(text(2, u"result"_s).toolTip, u"The broker refused it."_s);
        QCOMPARE(text(3, u"result"_s).text, u"not known"_s);
        QVERIFY(!text(3, u"result"_s).toolTip.isEmpty());
        QCOMPARE(text(4, u"action"_s).text, u"as it was called then"_s);
        QCOMPARE(text(4, u"undo"_s).text, u"taken back by 5"_s);
        QCOMPARE(text(0, u"time"_s).copyText(), format::isoTime(list.entries[0].startedAtMs));
        QCOMPARE(journalTarget(list.entries[0]).page, u"zookeeper"_s);
        QCOMPARE(journalTarget(list.entries[1]), (Location{u"messages"_s, u"orders"_s, {}}));

        model.setFilter(&JournalRow::canBeUndone);
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(nullptr);
        model.setFilterText(u"PRODUCE"_s);
        QCOMPARE(model.rowCount(), 1);
        // What is taken back changes its line, and keeps its place.
        model.setFilterText({});
        list.entries[0].undoneBy = 6;
        model.setRows(journalRows(list));
        QCOMPARE(text(0, u"undo"_s).text, u"taken back by 6"_s);
    }

    void withoutAClusterItListsAndSaysWhatIsMissing()
    {
        QTemporaryDir folder;
        const auto journal = journalWith(folder.filePath(u"j.db"_s), 700);
        Notes notes;
        PageContext context;
        context.navigator = &notes;
        context.journal = journal.get();
        JournalPage page(context);
        page.resize(1400, 800);
        page.show();
        auto *table = page.findChild<DataTable *>(u"journal.table"_s);
        const QAbstractItemModelTester tester(table->model());
        QTRY_COMPARE(table->model()->rowCount(), 700);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"/n699"_s); // newest first
        table->setCurrentIndex(table->model()->index(3, 0));
        auto *panel = page.findChild<JournalPanel *>();
        QTRY_VERIFY(panel->entry().has_value());
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->entry()->object, u"/n696"_s);
        const auto *undo = panel->findChild<QPushButton *>(u"journal.undoButton"_s);
        QVERIFY(!undo->isEnabled());
        QVERIFY2(undo->toolTip().contains(u"prod"_s), qPrintable(undo->toolTip())); // where to connect
        QTest::mouseClick(panel->findChild<QPushButton *>(u"journal.openButton"_s), Qt::LeftButton);
        QCOMPARE(notes.places, QStringList{u"zookeeper /n696"_s});

        // What another program writes appears, and the entry that is looked at stays.
        const qint64 id = journal->begin(entry(0, u"createTopic"_s, u"later"_s)).value();
        QVERIFY(journal->finish(id, ChangeOutcome::Failed, u"no"_s, {}));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 701, 10'000);
        QCOMPARE(table->currentKey(), QString::number(panel->entry()->id));
    }

    void anEntryIsShownByItsNumber()
    {
        QTemporaryDir folder;
        const auto journal = journalWith(folder.filePath(u"j.db"_s), 20);
        Notes notes;
        PageContext context;
        context.navigator = &notes;
        context.journal = journal.get();
        JournalPage page(context);
        page.showLocation({u"journal"_s, u"4"_s, {}});
        page.show();
        QTRY_VERIFY(page.findChild<JournalPanel *>()->entry().has_value());
        QCOMPARE(page.findChild<JournalPanel *>()->entry()->id, 4);
    }

    void emptyUnopenedAndDamagedAreToldApart()
    {
        QTemporaryDir folder;
        Notes notes;
        PageContext context;
        context.navigator = &notes;
        {
            JournalPage page(context);
            page.show();
            QVERIFY(page.hasLiveData());
            QVERIFY(page.findChild<DataTable *>()->emptyState()->isVisible());
        }
        const QString path = folder.filePath(u"j.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("someone's notes, and no database at all ..............................................................");
        file.close();
        const auto journal = Journal::open(path).value();
        context.journal = journal.get();
        JournalPage page(context);
        page.show();
        QTRY_VERIFY(page.hasLiveData());
        QCOMPARE(page.findChild<MessageArea *>()->shownIds(), QStringList{u"aside"_s});
        QVERIFY(page.findChild<DataTable *>()->emptyState()->isVisible());
    }
};

QTEST_MAIN(TestJournal)
#include "tst_journal.moc"
