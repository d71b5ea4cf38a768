// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/data_text.h"
#include "ui/zookeeper/kafka_fields.h"
#include "ui/zookeeper/properties_text.h"
#include "ui/zookeeper/sorted_names.h"
#include "ui/zookeeper/znode_data_view.h"

#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTest>

using namespace brokerscope;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kState = R"({"controller_epoch":4,"leader":1,"version":1,"leader_epoch":17,"isr":[1,2]})";

} // namespace

class TestZnodeData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormatIsGuessed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DataFormat>("format");
        QTest::newRow("json") << kState << DataFormat::Json;
        QTest::newRow("number") << QByteArray("17") << DataFormat::Text;
        QTest::newRow("properties") << QByteArray("# mine\na=1\nb = 2\n") << DataFormat::Properties;
        QTest::newRow("change notification") << QByteArray("Topic:orders") << DataFormat::Text;
        QTest::newRow("url") << QByteArray("http://host") << DataFormat::Text;
        QTest::newRow("binary") << QByteArray("\x00\xff\x01", 3) << DataFormat::Hex;
        QTest::newRow("empty") << QByteArray() << DataFormat::Text;
    }
    void theFormatIsGuessed()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(guessFormat(bytes), "format");
    }

    void whatIsEditableComesBackAsTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("json") << kState;
        QTest::newRow("json, large numbers, doubles, escapes") << QByteArray(R"({"a":12345678901234567890,"a":1e400,"b":"\u00e9\/"})");
        QTest::newRow("json, own layout") << QByteArray("{ \"a\" : 1 }");
        QTest::newRow("json, line at its end") << QByteArray("{\"a\":1}\n");
        QTest::newRow("json, indented") << QByteArray("{\n  \"a\": 1\n}");
        QTest::newRow("lines") << QByteArray("a\nb\n\n");
        QTest::newRow("lines of Windows") << QByteArray("a\r\nb\r\n");
        QTest::newRow("mixed lines") << QByteArray("a\r\nb\nc\r");
        QTest::newRow("no-break blank") << QByteArray("a\xc2\xa0z");
        QTest::newRow("line and paragraph separators") << QByteArray("a\xe2\x80\xa8z\xe2\x80\xa9y");
        QTest::newRow("zero byte") << QByteArray("a\0b", 3);
        QTest::newRow("bidi") << QByteArray("a\xe2\x80\xae z");
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x00", 3);
        QTest::newRow("blanks") << QByteArray("  \t ");
        QTest::newRow("Chinese") << QByteArray("中文 值");
        QRandomGenerator random(7);
        for (int i = 0; i < 40; ++i) {
            QByteArray bytes;
            for (quint32 n = random.bounded(200U); n > 0; --n)
                bytes += char(random.bounded(256));
            QTest::addRow("random %d", i) << bytes;
        }
    }
    void whatIsEditableComesBackAsTheSameBytes()
    {
        QFETCH(const QByteArray, bytes);
        for (const DataFormat format : {DataFormat::Text, DataFormat::Json, DataFormat::Properties, DataFormat::Hex, DataFormat::Base64}) {
            const DataText shown = toText(bytes, format);
            if (!shown.isEditable)
                continue;
            const auto back = toBytes(shown.text, shown);
            QVERIFY(back);
            QCOMPARE(back->toHex(), bytes.toHex());
            // And through the editor, which has ideas of its own about some characters.
            QPlainTextEdit editor;
            editor.setPlainText(shown.text);
            QString text = editor.document()->toRawText();
            text.replace(QChar::ParagraphSeparator, u'\n');
            QCOMPARE(text, shown.text);
        }
        QVERIFY(toText(bytes, DataFormat::Hex).isEditable);
        QVERIFY(toText(bytes, DataFormat::Base64).isEditable);
    }

    void anEditOfJsonKeepsItsLayout()
    {
        DataText shown = toText(kState, DataFormat::Json);
        QVERIFY(shown.isEditable && shown.text.contains(u'\n'));
        shown.text.replace(u"17"_s, u"18"_s);
        QCOMPARE(*toBytes(shown.text, shown), QByteArray(kState).replace("17", "18"));
        QVERIFY(!toBytes(u"{\"a\":"_s, shown));
        QVERIFY(!toText("{ \"a\" : 1 }", DataFormat::Json).isEditable); // its blanks would be lost
        QVERIFY(toText("{ \"a\" : 1 }", DataFormat::Text).isEditable);
    }

    void badHexAndBase64AreRefused()
    {
        const DataText hex = toText("abc", DataFormat::Hex);
        QCOMPARE(hex.text, u"61 62 63"_s);
        QCOMPARE(*toBytes(u"6162\n 6a"_s, hex), QByteArray("abj"));
        QVERIFY(!toBytes(u"616"_s, hex));
        QVERIFY(!toBytes(u"6g"_s, hex));
        const DataText base64 = toText("abc", DataFormat::Base64);
        QCOMPARE(base64.text, u"YWJj"_s);
        QVERIFY(!toBytes(u"YW*j"_s, base64));
    }

    void largeDataAreShownInPart()
    {
        const QByteArray large(200'000, 'x');
        for (const DataFormat format : {DataFormat::Text, DataFormat::Json, DataFormat::Hex}) {
            const DataText shown = toText(large, format);
            QVERIFY(!shown.isEditable);
            QVERIFY(!shown.note.isEmpty());
            QVERIFY(shown.text.size() < 200'000);
        }
    }

    void propertiesAsJavaReadsThem()
    {
        const auto properties = parseProperties("# comment\nkey=value\nlong = a\\\n   b\nco\\:lon:x\nempty=\nuni=\\u00e9\n");
        QVERIFY(properties);
        const Properties expected{{u"key"_s, u"value"_s}, {u"long"_s, u"ab"_s}, {u"co:lon"_s, u"x"_s}, {u"empty"_s, u""_s}, {u"uni"_s, u"é"_s}};
        QCOMPARE(properties->size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(properties->at(i), expected.at(i));
        QVERIFY(!parseProperties("just a line"));
        QVERIFY(!parseProperties("{\"a\":1}"));
        QVERIFY(!parseProperties(""));
    }

    void namesAreInAnOrderForPeople()
    {
        QCOMPARE(sortedNames({u"b"_s, u"10"_s, u"9"_s, u"a"_s, u"007"_s, u"7"_s}), (QStringList{u"007"_s, u"7"_s, u"9"_s, u"10"_s, u"a"_s, u"b"_s}));
        const QStringList before = sortedNames({u"a"_s, u"c"_s, u"d"_s, u"e"_s});
        const NamesDifference difference = differenceOfNames(before, sortedNames({u"a"_s, u"b"_s, u"bb"_s, u"e"_s, u"f"_s}));
        QCOMPARE(difference.removed, (std::vector<NamesDifference::Range>{{1, 2}}));
        QCOMPARE(difference.inserted, (std::vector<NamesDifference::Range>{{1, 2}, {4, 4}}));
    }

    void manyNamesAreInThatOrderToo()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 400; ++round) {
            // Few letters and short: much is equal, or equal at its beginning; some numbers longer than 64 bits hold.
            const QString letters = round % 3 == 0 ? u"01"_s : round % 3 == 1 ? u"0a"_s : u"aé中"_s;
            const QString prefix = round % 2 == 0 ? QString() : u"1111111111111111"_s;
            QStringList names;
            for (int i = 0; i < 30; ++i) {
                QString name = prefix;
                for (int length = random.bounded(1, 9); length > 0; --length)
                    name += letters.at(random.bounded(int(letters.size())));
                names << name;
            }
            QStringList expected = names;
            std::sort(expected.begin(), expected.end(), isBefore);
            QCOMPARE(sortedNames(names), expected);
        }
        QCOMPARE(sortedNames({}), QStringList());
    }

    void kafkasFieldsLeadToTheirBrokers()
    {
        const auto fields = kafkaFields({u"/brokers/topics/t/partitions/0/state"_s, kState, {}});
        const auto leader = std::find_if(fields.begin(), fields.end(), [](const KafkaField &f) { return f.name == "leader"_L1; });
        QVERIFY(leader != fields.end());
        QCOMPARE(leader->link, (Location{u"broker"_s, u"1"_s, {}}));
        QCOMPARE(subjectOf(u"/brokers/topics/my.topic/partitions/0/state"_s), (Location{u"topic"_s, u"my.topic"_s, {}}));
        QCOMPARE(subjectOf(u"/brokers/ids/3"_s), (Location{u"broker"_s, u"3"_s, {}}));
        QCOMPARE(subjectOf(u"/consumers/old/offsets/t/0"_s), (Location{u"group"_s, u"old"_s, {}}));
        QCOMPARE(subjectOf(u"/config/brokers/<default>"_s), Location());
        QCOMPARE(subjectOf(u"/brokers/topics"_s), Location());
        QVERIFY(kafkaFields({u"/x"_s, QByteArray("[1"), {}}).size() == 1);
    }

    void theEditorKeepsBytesThroughFormats()
    {
        ZnodeDataView view;
        view.setData(QByteArray("a\r\nb"), false, {});
        auto *editor = view.findChild<QPlainTextEdit *>(u"znode.data"_s);
        QVERIFY(editor && !editor->isReadOnly() && !view.isEdited());
        editor->setFocus();
        QTest::keyClicks(editor, u"x"_s); // at the start
        QVERIFY(view.isEdited());
        QCOMPARE(*view.edited(), std::optional<QByteArray>("xa\r\nb"));
        QTest::keyClick(editor, Qt::Key_Backspace);
        QVERIFY(!view.isEdited());
        QCOMPARE(*view.edited(), std::optional<QByteArray>("a\r\nb"));
        view.edit(QByteArray("\xff"));
        QVERIFY(view.isEdited());
        QCOMPARE(editor->toPlainText(), u"ff"_s);
        view.discard();
        QVERIFY(!view.isEdited());
        QCOMPARE(editor->toPlainText(), u"a\nb"_s);
    }

    void anEditCanBePutAsideEvenWhereItIsFaulty()
    {
        ZnodeDataView view;
        view.setData(QByteArray("{\"a\":1}"), false, {});
        QVERIFY(!view.draft());
        auto *editor = view.findChild<QPlainTextEdit *>(u"znode.data"_s);
        editor->setPlainText(u"{\"a\":"_s);
        QVERIFY(!view.edited());
        const auto faulty = view.draft();
        QVERIFY(faulty);
        view.setData(QByteArray("other"), false, {});
        QVERIFY(!view.isEdited() && !view.draft());
        view.setData(QByteArray("{\"a\":1}"), false, {});
        view.restore(*faulty);
        QCOMPARE(editor->toPlainText(), u"{\"a\":"_s);
        QVERIFY(view.isEdited() && !view.edited());
        view.discard();
        view.edit(std::nullopt);
        const auto none = view.draft();
        view.discard();
        view.restore(*none);
        QVERIFY(view.isEdited());
        QCOMPARE(*view.edited(), std::optional<QByteArray>());
    }

    void secretsAreNeitherShownNorEdited()
    {
        ZnodeDataView view;
        view.setData(QByteArray("hunter2"), true, {});
        auto *editor = view.findChild<QPlainTextEdit *>(u"znode.data"_s);
        QVERIFY(editor->isReadOnly());
        QVERIFY(!editor->toPlainText().contains(u"hunter2"_s));
    }
};

QTEST_MAIN(TestZnodeData)
#include "tst_znode_data.moc"
