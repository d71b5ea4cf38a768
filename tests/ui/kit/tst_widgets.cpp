// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plain_text.h"
#include "ui/kit/style/widget_role.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/snapshot_table_model.h"
#include "ui/kit/table/table_text.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/command_block.h"
#include "ui/kit/widgets/dialog.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/field_note.h"
#include "ui/kit/widgets/link_button.h"
#include "ui/kit/widgets/message_area.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/tone_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::ui;

namespace {

struct Row
{
    QString name;
    qint64 value = 0;
    bool operator==(const Row &) const = default;
};

SnapshotTableModel<Row> *makeModel(QObject *parent)
{
    auto *model = new SnapshotTableModel<Row>(
        { { .id = u"name"_s, .title = u"Name"_s, .stretch = true, .cell = [](const Row &r) { return Cell::plain(r.name); }, .less = ascending(&Row::name) },
          { .id = u"value"_s, .title = u"Value"_s, .right = true, .cell = [](const Row &r) { return r.value < 0 ? Cell::unknown(u"no leader"_s) : Cell::count(r.value); } } },
        [](const Row &r) { return r.name; }, parent);
    model->setRows(std::vector<Row> { { u"=1+1"_s, 9007199254740993 }, { u"a,\"b\""_s, -1 } });
    return model;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsBreakBeforeOptions()
    {
        const QString command = u"kafka-topics.sh --bootstrap-server 127.0.0.1:19092 --create --topic a"_s;
        QCOMPARE(CommandBlock::broken(command, 200), command);
        QCOMPARE(CommandBlock::broken(command, 62), u"kafka-topics.sh --bootstrap-server 127.0.0.1:19092 --create \\\n  --topic a"_s);
        QCOMPARE(CommandBlock::broken(u"zkCli.sh -server 127.0.0.1:2181/kafka set /walk 'two words'"_s, 40),
                 u"zkCli.sh -server 127.0.0.1:2181/kafka \\\n  set /walk 'two words'"_s);
    }

    void dataIsNeverRichText()
    {
        const ToneLabel label(u"<b>x</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        const Paragraph paragraph(u"<img src=x>"_s);
        QVERIFY(!paragraph.text().contains(u"<img"_s));
        QVERIFY(!cellData(Cell::unknown(u"<b>why</b>"_s), Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

    void hostileTextIsWrittenOut()
    {
        const QString name = u"a&b \u202Egnp\u0007\nx"_s;
        const Cell cell = Cell::name(name, u"group"_s, name);
        QCOMPARE(cell.text, u"a&b \\u202Egnp\\u0007↵x"_s);
        QCOMPARE(cell.second, cell.text);
        QCOMPARE(cell.copyText(), name); // what is copied is what it is called
        QVERIFY(!Cell::plain(u"orders"_s).raw.isValid());
        QCOMPARE(ToneLabel(name).text(), cell.text);
        QCOMPARE(Paragraph(name).plainText(), u"a&b \\u202Egnp\\u0007\nx"_s);
        LinkButton link(u"x"_s);
        link.setText(name);
        QCOMPARE(link.text(), cell.text);
        QVERIFY(link.shortcut().isEmpty());
        QCOMPARE(plaintext::line(QString(30'000, u'x')), QString(QString(2000, u'x') + u'…'));
        QCOMPARE(plaintext::line(u"你好 →"_s), u"你好 →"_s);
    }

    /// What looks like HTML is escaped, what does not is not: Qt would show "&amp;" then.
    void aToolTipShowsWhatIsWritten()
    {
        for (const QString &text : {u"a < b & \"c\""_s, u"<b>x</b>  &  y"_s, u"&lt;"_s, u"x\n<img src=/a>"_s, u"<img src=/a>\nx"_s}) {
            const QString toolTip = plaintext::toolTip(text);
            QTextDocument document;
            if (Qt::mightBeRichText(toolTip))
                document.setHtml(toolTip);
            else
                document.setPlainText(toolTip);
            QCOMPARE(document.toPlainText(), text);
            QVERIFY(!document.toHtml().contains(u"<img"_s));
        }
    }

    void aParagraphGetsTheHeightItNeeds()
    {
        Paragraph paragraph(u"one two three four five six seven eight nine ten eleven twelve"_s);
        paragraph.resize(90, 10);
        paragraph.show();
        QVERIFY(paragraph.minimumHeight() >= 4 * paragraph.fontMetrics().height());
        paragraph.resize(900, 10); // and gives it back
        QVERIFY(paragraph.minimumHeight() < 2 * paragraph.fontMetrics().height());
    }

    void aDialogSaysWhyItCannot()
    {
        Dialog dialog(u"Create topic"_s, Dialog::Width::Normal, nullptr);
        auto *name = new QLineEdit;
        FieldNote *note = dialog.addField(u"&Name"_s, name);
        dialog.setVerb(u"Create topic"_s);
        dialog.setReason(u"A name is missing"_s);
        QVERIFY(!dialog.verbButton()->isEnabled());
        QCOMPARE(dialog.verbButton()->accessibleDescription(), u"A name is missing"_s);
        note->set(Tone::Error, u"A name is missing"_s);
        QCOMPARE(roleOf(name), WidgetRole::Invalid);

        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(dialog.focusWidget(), name);
        QSignalSpy confirmed(&dialog, &Dialog::confirmed);
        note->set(Tone::Muted, {});
        dialog.setReason({});
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 0); // Enter does not confirm
        dialog.verbButton()->click();
        QCOMPARE(confirmed.count(), 1);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void theTabChainOfADialogComesBack()
    {
        Dialog dialog(u"Two fields"_s, Dialog::Width::Normal, nullptr);
        auto *first = new QLineEdit, *second = new QLineEdit;
        dialog.addField(u"&First"_s, first);
        dialog.addField(u"&Second"_s, second);
        dialog.setVerb(u"Do it"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QList<QWidget *> order { dialog.focusWidget() };
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            order += dialog.focusWidget();
        }
        QCOMPARE(order, (QList<QWidget *> { first, second, dialog.cancelButton(), dialog.verbButton() }));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget(), first);
    }

    void aTableShowsItsStateWhileItIsEmpty()
    {
        DataTable table(u"Rows"_s);
        SnapshotTableModel<Row> *model = makeModel(&table);
        table.setModel(model);
        table.show();
        QVERIFY(!table.emptyState()->isVisible());
        model->setRows(std::vector<Row> {});
        QVERIFY(table.emptyState()->isVisible());
        table.emptyState()->showError(u"Not permitted"_s, { Error::Kind::Authorization, 29, u"Ask for DESCRIBE"_s, u"TOPIC_AUTHORIZATION_FAILED"_s });
        QCOMPARE(table.emptyState()->accessibleName(), u"Not permitted"_s);
    }

    void exportIsExactAndSafe()
    {
        const std::unique_ptr<SnapshotTableModel<Row>> model(makeModel(nullptr));
        QCOMPARE(tabletext::csv(model.get(), { 0, 1 }, { 0, 1 }), QByteArray("Name,Value\r\n'=1+1,9007199254740993\r\n\"a,\"\"b\"\"\",\r\n"));
        QVERIFY(tabletext::json(model.get(), { 0 }, { 0, 1 }).contains("\"value\": 9007199254740993"));
    }

    void columnsAreRememberedOnlyIfMoved()
    {
        DataTable table(u"Rows"_s);
        table.setModel(makeModel(&table));
        table.resize(600, 200);
        table.show();
        table.sortBy(u"name"_s, Qt::AscendingOrder);
        QVERIFY(table.saveState().isEmpty());
        table.header()->resizeSection(1, 222);
        const QByteArray state = table.saveState();
        QVERIFY(!state.isEmpty());

        DataTable other(u"Rows"_s);
        other.setModel(makeModel(&other));
        other.restoreState(state);
        QCOMPARE(other.header()->sectionSize(1), 222);
        QCOMPARE(other.header()->sortIndicatorSection(), 0);
    }

    void escClearsTheFilter()
    {
        FilterField field(u"Filter topics"_s);
        field.setText(u"x"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void atMostThreeMessagesAtOnceAndTheWorstFirst()
    {
        MessageArea area;
        QVERIFY(area.isHidden());
        area.setMessage(u"news"_s, Tone::Info, u"News"_s, {});
        area.setMessage(u"stale"_s, Tone::Warning, u"The list is not fresh."_s, u"Broker 1 is silent."_s);
        area.setMessage(u"gone"_s, Tone::Error, u"The topic is gone."_s, {});
        area.setMessage(u"slow"_s, Tone::Warning, u"It is slow."_s, {});
        QCOMPARE(area.shownIds(), (QStringList {u"gone"_s, u"stale"_s, u"slow"_s}));
        QVERIFY(!area.shownBar(u"news"_s));
        QVERIFY(!area.isHidden());

        // What is dismissed makes room, and stays away until it says something else.
        area.shownBar(u"stale"_s)->findChild<QToolButton *>()->click();
        QCOMPARE(area.shownIds(), (QStringList {u"gone"_s, u"slow"_s, u"news"_s}));
        area.setMessage(u"stale"_s, Tone::Warning, u"The list is not fresh."_s, u"Broker 1 is silent."_s);
        QCOMPARE(area.shownIds(), (QStringList {u"gone"_s, u"slow"_s, u"news"_s}));
        area.setMessage(u"stale"_s, Tone::Warning, u"The list is not fresh."_s, u"Broker 2 is silent."_s);
        QCOMPARE(area.shownIds(), (QStringList {u"gone"_s, u"stale"_s, u"slow"_s}));

        for (const QString &id : {u"gone"_s, u"slow"_s, u"stale"_s, u"never"_s})
            area.clear(id);
        QCOMPARE(area.shownIds(), QStringList {u"news"_s});
        area.clear(u"news"_s);
        QVERIFY(area.isHidden());
    }

    void theToolTipOfACutTextFollowsTheText()
    {
        ToneLabel label(u"a text that is far too long for its place"_s);
        label.setElided(true);
        label.resize(60, 20);
        label.show();
        (void)label.grab();
        QCOMPARE(label.toolTip(), label.text());
        label.setText(u"short"_s);
        (void)label.grab();
        QVERIFY(label.toolTip().isEmpty());
        label.setToolTip(u"why"_s); // somebody else's stays
        label.setText(u"again a text that is far too long"_s);
        (void)label.grab();
        QCOMPARE(label.toolTip(), u"why"_s);
    }

    void aDisabledControlSaysWhy()
    {
        const std::unique_ptr<QPushButton> button(makeButton(u"Reset…"_s));
        button->setToolTip(u"Reset offsets"_s);
        setDisabledReason(button.get(), u"the group has members"_s);
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), u"the group has members"_s);
        setDisabledReason(button.get(), {});
        QVERIFY(button->isEnabled());
        QCOMPARE(button->toolTip(), u"Reset offsets"_s);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
