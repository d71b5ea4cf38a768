// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folders.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/snapshot_table_model.h"
#include "ui/kit/widgets/tab_row.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/layout_keeper.h"
#include "ui/shell/settings.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace brokerscope;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Row
{
    QString name;
    int value = 0;
    bool operator==(const Row &) const = default;
};

/// A page with everything that is remembered.
class SamplePage : public QWidget
{
public:
    SamplePage()
    {
        auto *model = new SnapshotTableModel<Row>(
            {{.id = u"name"_s, .title = u"Name"_s, .stretch = true, .cell = [](const Row &r) { return Cell::plain(r.name); }, .less = ascending(&Row::name)},
             {.id = u"value"_s, .title = u"Value"_s, .right = true, .cell = [](const Row &r) { return Cell::count(r.value); }, .less = ascending(&Row::value)},
             {.id = u"twice"_s, .title = u"Twice"_s, .right = true, .cell = [](const Row &r) { return Cell::count(2 * r.value); }}},
            [](const Row &r) { return r.name; }, this);
        model->setRows(std::vector<Row>{{u"a"_s, 1}, {u"b"_s, 2}});
        table = new DataTable(u"Rows"_s);
        table->setObjectName(u"rows"_s);
        table->setModel(model);
        table->sortBy(u"name"_s, Qt::AscendingOrder);
        splitter = new QSplitter;
        splitter->setObjectName(u"split"_s);
        splitter->addWidget(table);
        splitter->addWidget(new QWidget);
        tabs = new TabRow(u"Parts"_s);
        tabs->add(u"first"_s, u"First"_s, splitter);
        tabs->add(u"second"_s, u"Second"_s, new QWidget);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(tabs);
        resize(800, 400);
    }

    [[nodiscard]] QString columns() const
    {
        QStringList ids;
        for (int visual = 0; visual < table->header()->count(); ++visual) {
            const int logical = table->header()->logicalIndex(visual);
            if (!table->header()->isSectionHidden(logical))
                ids << table->model()->headerData(logical, Qt::Horizontal).toString();
        }
        return ids.join(u' ');
    }

    DataTable *table;
    QSplitter *splitter;
    TabRow *tabs;
};

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.path() + u"/layout%1.ini"_s.arg(++m_files); }

    static void write(const QString &file, const QByteArray &content)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
    }

private Q_SLOTS:
    void whatWasMovedComesBack()
    {
        const QString file = newFile();
        {
            QSettings settings(file, QSettings::IniFormat);
            LayoutKeeper keeper(&settings);
            SamplePage page;
            keeper.attach(&page, u"sample"_s);
            page.show();
            page.table->header()->resizeSection(1, 222);
            page.table->header()->moveSection(1, 0);
            page.table->sortByColumn(1, Qt::DescendingOrder);
            page.splitter->setSizes({100, 700});
            Q_EMIT page.splitter->splitterMoved(100, 1); // what a drag says
            page.tabs->bar()->setCurrentIndex(1);
        }
        QSettings settings(file, QSettings::IniFormat);
        LayoutKeeper keeper(&settings);
        SamplePage page;
        keeper.attach(&page, u"sample"_s);
        QCOMPARE(page.columns(), u"Value Name Twice"_s);
        QCOMPARE(page.table->header()->sectionSize(1), 222);
        QCOMPARE(page.table->header()->sortIndicatorSection(), 1);
        QCOMPARE(page.table->header()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(page.table->model()->index(0, 0).data().toString(), u"b"_s);
        QCOMPARE(page.tabs->currentId(), u"second"_s);
        page.tabs->setCurrentId(u"first"_s);
        page.show();
        QVERIFY(page.splitter->sizes().constFirst() < page.splitter->sizes().constLast());

        SamplePage other; // of another name: nothing is remembered of it
        keeper.attach(&other, u"other"_s);
        QCOMPARE(other.columns(), u"Name Value Twice"_s);
        QCOMPARE(other.tabs->currentId(), u"first"_s);
    }

    void whatWasNotMovedIsNotWritten()
    {
        const QString file = newFile();
        {
            QSettings settings(file, QSettings::IniFormat);
            LayoutKeeper keeper(&settings);
            SamplePage page;
            keeper.attach(&page, u"sample"_s);
            page.show();
            page.resize(500, 300);
            page.tabs->setCurrentId(u"second"_s); // the program's doing, not the user's
            QTest::qWait(10);
        }
        QVERIFY(QSettings(file, QSettings::IniFormat).allKeys().isEmpty());
    }

    void aPageMadeAnewBeforeTheFileIsWrittenHasTheNewest()
    {
        QSettings settings(newFile(), QSettings::IniFormat);
        LayoutKeeper keeper(&settings);
        SamplePage first;
        keeper.attach(&first, u"sample"_s);
        first.table->header()->moveSection(2, 0);
        SamplePage second;
        keeper.attach(&second, u"sample"_s);
        QCOMPARE(second.columns(), u"Twice Name Value"_s);
    }

    void aForeignFileDoesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto columns = [](QByteArray json) -> QByteArray { // written with ' for "
            return "[pages]\nsample\\columns\\rows=\"" + json.replace("'", "\\\"") + "\"\n";
        };
        QByteArray noise;
        for (int i = 0; i < 4096; ++i)
            noise += char((i * 167 + 13) % 251);
        QTest::newRow("noise") << noise;
        QTest::newRow("half a file") << QByteArray("[pages]\nsample\\columns\\rows=\"{\\\"colu");
        QTest::newRow("other types") << QByteArray("[pages]\nsample\\columns\\rows=@Size(3 4)\nsample\\tab=@Point(1 2)\nsample\\splitter\\split=true\n");
        QTest::newRow("serialized rubbish") << QByteArray("[pages]\nsample\\columns\\rows=@Variant(\\0\\0\\x7f\\xff\\xff)\nsample\\splitter\\split=@ByteArray(\\0\\0\\0\\xff\\xff\\xff\\xff\\xff)\n");
        QTest::newRow("all hidden") << columns("{'columns':[{'id':'name','hidden':true},{'id':'value','hidden':true},{'id':'twice','hidden':true}]}");
        QTest::newRow("absurd widths") << columns("{'columns':[{'id':'name','width':2000000000},{'id':'value','width':-7},{'id':'twice','width':1e300}]}");
        QTest::newRow("unknown columns") << columns("{'columns':[{'id':'rack'},{'id':7},42,null],'sort':'rack'}");
        QTest::newRow("twice the same") << columns("{'columns':[{'id':'twice'},{'id':'twice'},{'id':'twice'},{'id':'twice'}]}");
        QTest::newRow("an unknown tab") << QByteArray("[pages]\nsample\\tab=nowhere\n");
    }

    void aForeignFileDoesNoHarm()
    {
        QFETCH(const QByteArray, content);
        const QString file = newFile();
        write(file, content);
        int shown = 0;
        {
            QSettings settings(file, QSettings::IniFormat);
            LayoutKeeper keeper(&settings);
            SamplePage page;
            keeper.attach(&page, u"sample"_s);
            page.show();
            QVERIFY(!page.columns().isEmpty());
            for (int i = 0; i < 3; ++i)
                if (!page.table->header()->isSectionHidden(i))
                    QVERIFY2(page.table->header()->sectionSize(i) >= 40 && page.table->header()->sectionSize(i) <= 4000,
                             qPrintable(QString::number(page.table->header()->sectionSize(i))));
            QCOMPARE(page.tabs->currentId(), u"first"_s);
            QCOMPARE(page.table->model()->rowCount(), 2);
            while (page.table->header()->isSectionHidden(shown))
                ++shown;
            page.table->header()->resizeSection(shown, 123);
        }
        // And the file serves again from now on.
        QSettings settings(file, QSettings::IniFormat);
        LayoutKeeper keeper(&settings);
        SamplePage page;
        keeper.attach(&page, u"sample"_s);
        QCOMPARE(page.table->header()->sectionSize(shown), 123);
    }

    void aFolderInPlaceOfTheFileDoesNoHarm()
    {
        const QString file = newFile();
        QVERIFY(QDir().mkpath(file));
        QSettings settings(file, QSettings::IniFormat);
        LayoutKeeper keeper(&settings);
        SamplePage page;
        keeper.attach(&page, u"sample"_s);
        page.tabs->bar()->setCurrentIndex(1);
        QCOMPARE(page.columns(), u"Name Value Twice"_s);
    }

    void choicesFromAForeignFileFallBack()
    {
        qputenv("XDG_CONFIG_HOME", (m_folder.path() + u"/config"_s).toUtf8());
        qputenv("XDG_STATE_HOME", (m_folder.path() + u"/state"_s).toUtf8());
        QVERIFY(QDir().mkpath(folders::config()));
        write(folders::config() + u"/settings.ini"_s, "[appearance]\ntheme=mauve\nlanguage=tlh\n[refresh]\nseconds=-3\n");
        const Settings settings;
        QCOMPARE(settings.theme(), ThemeChoice::Auto);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.refreshSeconds(), 5);
    }

    void shortcutsFromAForeignFileFallBack()
    {
        const QString file = newFile();
        write(file, "[shortcuts]\ngo.back=Ctrl+J\nnobody=Ctrl+K\n");
        const auto make = [](ActionRegistry &actions) {
            actions.add(u"go.back"_s, u"Back"_s, {QKeySequence(Qt::ALT | Qt::Key_Left)});
            actions.add(u"go.forward"_s, u"Forward"_s, {QKeySequence(Qt::ALT | Qt::Key_Right)});
        };
        ActionRegistry chosen;
        make(chosen);
        chosen.restore(QSettings(file, QSettings::IniFormat));
        QCOMPARE(chosen.action(u"go.back"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));

        write(file, "[shortcuts]\ngo.back=Alt+Right\n"); // what another action has
        ActionRegistry shared;
        make(shared);
        shared.restore(QSettings(newFile(), QSettings::IniFormat));
        const QString conflicting = newFile();
        write(conflicting, "[shortcuts]\ngo.back=Alt+Right\n");
        shared.restore(QSettings(conflicting, QSettings::IniFormat));
        QVERIFY(shared.conflicts().empty());
        QCOMPARE(shared.action(u"go.back"_s)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Left));

        const QString garbage = newFile();
        write(garbage, "[shortcuts]\ngo.back=Banana+Q\ngo.forward=\n");
        ActionRegistry kept;
        make(kept);
        kept.restore(QSettings(garbage, QSettings::IniFormat));
        QCOMPARE(kept.action(u"go.back"_s)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Left));
        QVERIFY(kept.action(u"go.forward"_s)->shortcuts().isEmpty()); // a wish
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
