// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/record_table.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/code_view.h"
#include "ui/records/bytes_view.h"
#include "ui/records/message_actions.h"
#include "ui/records/message_model.h"
#include "ui/records/message_panel.h"
#include "ui/records/produce_input.h"
#include "ui/records/read_options.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace brokerscope;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

/// The messages page's parts that need no cluster.
class TestMessages : public QObject
{
    Q_OBJECT

private:
    static Record record(qint64 offset, std::optional<QByteArray> value, std::optional<QByteArray> key = std::nullopt)
    {
        Record record;
        record.topic = u"orders"_s;
        record.partition = 3;
        record.offset = offset;
        record.timestampMs = 1'700'000'000'000 + offset;
        record.key = std::move(key);
        record.value = std::move(value);
        return record;
    }
    static std::vector<Record> numbered(qint64 from, qint64 count)
    {
        std::vector<Record> records;
        for (qint64 i = from; i < from + count; ++i)
            records.push_back(record(i, QByteArray("value ") + QByteArray::number(i)));
        return records;
    }
    static QString shown(const MessageModel &model)
    {
        QStringList offsets;
        for (int row = 0; row < model.rowCount(); ++row)
            offsets << QString::number(model.recordAt(row).offset);
        return offsets.join(u' ');
    }

private Q_SLOTS:
    void theNewestAreFirstAndTheOldestLeave()
    {
        MessageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLimits(5, 1 << 20);
        model.append(numbered(0, 3));
        QCOMPARE(shown(model), u"2 1 0"_s);
        QPersistentModelIndex two = model.index(0, 0);
        model.append(numbered(3, 4));
        QCOMPARE(shown(model), u"6 5 4 3 2"_s);
        QCOMPARE(two.row(), 4); // the record it stands on, not the row
        QCOMPARE(model.store().droppedCount(), 2);
        model.append(numbered(7, 12));
        QCOMPARE(shown(model), u"18 17 16 15 14"_s);
        QVERIFY(!two.isValid());
        QCOMPARE(model.store().droppedCount() + model.rowCount(), 19);
        model.setOrder(MessageModel::Order::NewestLast);
        QCOMPARE(shown(model), u"14 15 16 17 18"_s);
        model.append(numbered(19, 2));
        QCOMPARE(shown(model), u"16 17 18 19 20"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        model.append(numbered(21, 1));
        QCOMPARE(shown(model), u"21"_s);
    }

    void aSearchInWhatIsLoadedChoosesRows()
    {
        MessageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLimits(6, 1 << 20);
        model.append(numbered(0, 5));
        model.setChosen(std::vector<bool>{true, false, true, false, true});
        QCOMPARE(shown(model), u"4 2 0"_s);
        model.append(numbered(5, 3), {false, true, true}); // 0 and 1 leave
        QCOMPARE(shown(model), u"7 6 4 2"_s);
        model.append(numbered(8, 10), std::vector<bool>{true, true, true, true, true, false, true, false, false, true});
        QCOMPARE(shown(model), u"17 14 12"_s);
        model.setChosen(std::nullopt);
        QCOMPARE(shown(model), u"17 16 15 14 13 12"_s);
        QCOMPARE(model.rowOf(3, 15), 2);
        QCOMPARE(model.rowOf(3, 1), -1);
    }

    void nullEmptyAndBlankAreToldApart()
    {
        QCOMPARE(bytesCell(std::nullopt, std::nullopt, 50).kind, Cell::Kind::Badge);
        QCOMPARE(bytesCell(std::nullopt, std::nullopt, 50).text, u"null"_s);
        QCOMPARE(bytesCell(QByteArray("null"), std::nullopt, 50).kind, Cell::Kind::Mono);
        QCOMPARE(bytesCell(QByteArray(), std::nullopt, 50).text, u"empty"_s);
        QCOMPARE(bytesCell(QByteArray(" \n "), std::nullopt, 50).text, u"blank"_s);
        QCOMPARE(bytesCell(QByteArray("9007199254740993"), records::Codec::Json, 50).text, u"9007199254740993"_s);
    }

    void whatIsNotOfTheCodecSaysSo()
    {
        const QByteArray binary = QByteArray::fromHex("00000000 2a0c6f2d");
        const Cell cell = bytesCell(binary, records::Codec::Json, 100);
        QCOMPARE(cell.text, u"00 00 00 00 2a 0c 6f 2d"_s);
        QCOMPARE(cell.tone, Tone::Warning);
        QVERIFY(cell.accessibleText().startsWith(u"not JSON"_s));
        QCOMPARE(bytesCell(binary, std::nullopt, 100).tone, Tone::Normal); // as asked: what it looks like
        QCOMPARE(bytesCell(QByteArray("hello"), records::Codec::Json, 100).tone, Tone::Warning);
        QCOMPARE(bytesCell(QByteArray("hello"), records::Codec::Json, 100).text, u"hello"_s);
    }

    void hostileTextIsShownHarmlessly()
    {
        const Cell cell = bytesCell(QByteArray("<img src=/etc/passwd>\xe2\x80\xae&\x1b[31m"), std::nullopt, 100);
        QCOMPARE(cell.text, u"<img src=/etc/passwd>\\u202E&\\u001B[31m"_s);
        MessageModel model;
        Record hostile = record(1, "v", "<b>k</b>");
        hostile.headers = {{u"<img src=x>\u202E"_s, "<i>"}};
        model.append(std::vector{hostile});
        model.setPreviewChars(4);
        QCOMPARE(model.index(0, MessageModel::Key).data(CopyRole).toString(), u"<b>k</b>"_s);
        QVERIFY(model.index(0, MessageModel::Key).data(Qt::ToolTipRole).toString().isEmpty());
        MessagePanel panel;
        panel.setRecord(hostile);
        panel.resize(400, 400);
        panel.grab();
    }

    void partitionsAreReadAsOneWritesThem()
    {
        using List = std::vector<qint32>;
        QCOMPARE(parsePartitions(u""), List());
        QCOMPARE(parsePartitions(u"7, 0-2,1"), (List{0, 1, 2, 7}));
        QCOMPARE(partitionsText({0, 1, 2, 7}), u"0-2,7"_s);
        QVERIFY(!parsePartitions(u"a"));
        QVERIFY(!parsePartitions(u"3-1"));
        QVERIFY(!parsePartitions(u"-1"));
        QVERIFY(!parsePartitions(u"0-99999999"));
    }

    void aReadContinuesWhereItEnded()
    {
        ReadOptions options;
        options.mode = ReadOptions::Mode::Oldest;
        options.rows = 10;
        const cluster::FeedRequest first = feedRequest(u"t"_s, options);
        QCOMPARE(first.parts.size(), std::size_t(1));
        QCOMPARE(first.parts[0].limit, std::optional<qint64>(10));
        const cluster::FeedRequest next = continuedRequest(u"t"_s, options, {{{u"t"_s, 0}, 0, 5}, {{u"t"_s, 1}, 0, 7}, {{u"t"_s, 2}, 2, 5}});
        QCOMPARE(next.parts.size(), std::size_t(2));
        QCOMPARE(next.parts[0].partitions, (std::vector<qint32>{0, 2}));
        QCOMPARE(std::get<kafka::ReadFromOffset>(next.parts[0].start).offset, 5);
        QCOMPARE(next.limit, std::optional<qint64>(10));
    }

    void anExportRunsNoFormulaAndLosesNothing()
    {
        const std::vector<Record> records{record(1, "=cmd|' /C calc'!A0", "-1"), record(2, "a,\"b\"\r\nc", "\xff"), record(3, std::nullopt)};
        const QList<QByteArray> lines = exportText({records[0]}, ExportFormat::Csv).split('\n');
        QVERIFY2(lines[1].contains(",text,'-1,text,'=cmd|' /C calc'!A0,"), lines[1].constData());
        QVERIFY(exportText({records[1]}, ExportFormat::Csv).contains("base64,/w==,text,\"a,\"\"b\"\"\r\nc\","));
        QVERIFY(exportText({records[2]}, ExportFormat::Csv).contains(",null,,null,,"));
        const QByteArray json = exportText(records, ExportFormat::Json);
        QCOMPARE(json.count('\n'), 3);
        QVERIFY(json.contains("\"value\":{\"text\":\"a,\\\"b\\\"\\r\\nc\"}"));
    }

    /// The window draws one frame of a value of 100 MB and of one of 1 MB in a single line as it draws one of 100 bytes: only
    /// the head is looked at. Measured against each other, not against a clock.
    void aHugeValueIsShownByItsHead()
    {
        const QByteArray line(100'000'000, 'x');
        BytesView view(u"Value"_s);
        view.resize(500, 600);
        view.show();
        view.setBytes(line);
        QVERIFY(view.codeView()->toPlainText().size() <= 2 * records::kPanelBytes);
        QCOMPARE(view.decoded().shownBytes, records::kPanelBytes);
        QVERIFY(bytesCell(line, std::nullopt, 200).text.size() <= 200);
        view.setBytes(QByteArray(1'000'000, 'y'));
        auto *full = view.findChild<QPushButton *>();
        QVERIFY(full && full->isVisible());
        full->click();
        // Broken into lines that the layout can take, and put in piece by piece: nothing is lost.
        QTRY_COMPARE_WITH_TIMEOUT(view.codeView()->toPlainText().remove(u'\n').size(), 1'000'000, 20'000);
        QVERIFY(view.codeView()->document()->blockCount() > 100);
    }

    /// Away from the edge where new messages come in, the rows in sight stay; at it, the new ones are shown.
    void theRowsInSightStayWhileOthersComeAndGo()
    {
        MessageModel model;
        model.setLimits(200, 1 << 20);
        model.append(numbered(0, 200));
        RecordTable table(u"Messages"_s);
        table.setModel(&model);
        table.resize(600, 300);
        table.show();
        const auto top = [&] { return model.recordAt(table.rowAt(0)).offset; };
        table.setNewestEdge(RecordTable::Edge::Top);
        table.setFollow(true);
        model.append(numbered(200, 10));
        QCOMPARE(top(), 209);
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + 50);
        QVERIFY(!table.isFollowing());
        QCOMPARE(top(), 159);
        model.append(numbered(210, 10));
        QCOMPARE(top(), 159);
        table.setFollow(true);
        QCOMPARE(top(), 219);

        model.setOrder(MessageModel::Order::NewestLast);
        table.setNewestEdge(RecordTable::Edge::Bottom);
        table.setFollow(true);
        const auto bottom = [&] { return model.recordAt(table.rowAt(table.viewport()->height() - table.rowHeight(0) - 2)).offset; };
        model.append(numbered(220, 10));
        QVERIFY(bottom() >= 228);
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() - 100);
        const qint64 seen = top();
        model.append(numbered(230, 10)); // ten leave above
        QCOMPARE(top(), seen);
    }

    void whatIsTypedBecomesBytesAndBack()
    {
        const QByteArrayList samples{"", "text", "{\"id\":9007199254740993}", "line\nline\t", "\xef\xbb\xbfmark", "\xff\xfe", QByteArray("\0x", 2), "\r"};
        for (const QByteArray &bytes : samples) {
            const auto back = toBytes(typedBytes(bytes));
            QVERIFY2(back && *back, bytes.constData());
            QCOMPARE(**back, bytes);
        }
        QVERIFY(!toBytes(typedBytes(std::nullopt))->has_value());
        QCOMPARE(typedBytes(QByteArray("[1]")).codec, records::Codec::Json);
        QVERIFY(!toBytes({u"{"_s, records::Codec::Json, false}));
        QVERIFY(!toBytes({u"0"_s, records::Codec::Hex, false}));
        QVERIFY(!toBytes({u"äö"_s, records::Codec::Hex, false}));
        QCOMPARE(**toBytes({u"00 fF"_s, records::Codec::Hex, false}), QByteArray("\0\xff", 2));
        const auto headers = parseHeaders(u"a=1\nb=\nc\nd=x=y"_s);
        QVERIFY(headers);
        QCOMPARE(headers->size(), std::size_t(4));
        QVERIFY(!(*headers)[2].value);
        QCOMPARE(*(*headers)[3].value, QByteArray("x=y"));
        QCOMPARE(headerLines(*headers), u"a=1\nb=\nc\nd=x=y"_s);
        QVERIFY(!parseHeaders(u"=x"_s));
    }

    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void cleanupTestCase() { m_theme.reset(); }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
