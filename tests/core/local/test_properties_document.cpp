// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/properties_document.h"
#include "core/local/properties_text.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace brokerscope::local;
using namespace Qt::Literals::StringLiterals;
using properties::Document;
using Fault = Document::Fault;

namespace {

QString valueOf(const Document &document, const QString &key)
{
    const Document::Line *line = document.find(key);
    return line ? line->value : u"(none)"_s;
}

std::pair<int, Fault> faultOf(const QByteArray &text)
{
    const Document document = Document::parse(text);
    const Document::Line *line = document.firstFault();
    return line ? std::pair(line->number, line->fault) : std::pair(0, Fault::None);
}

} // namespace

TEST(PropertiesDocument, readsWhatJavaReads)
{
    const Document document = Document::parse("# remark\n! another\n\n  a = 1\nb:2\r\nc 3\r\td\\ e\\=f = x\\ty\\u00e9\\z\n"
                                              "long=one, \\\n     two, \\\r\n  # no remark\nempty=\nurl=http://x:1/?a=b#c\nlast=\\\\");
    EXPECT_FALSE(document.firstFault());
    EXPECT_EQ(valueOf(document, u"a"_s), u"1"_s);
    EXPECT_EQ(valueOf(document, u"b"_s), u"2"_s);
    EXPECT_EQ(valueOf(document, u"c"_s), u"3"_s);
    EXPECT_EQ(valueOf(document, u"d e=f"_s), u"x\ty\u00e9z"_s);
    EXPECT_EQ(valueOf(document, u"long"_s), u"one, two, # no remark"_s);
    EXPECT_EQ(valueOf(document, u"empty"_s), QString());
    EXPECT_EQ(valueOf(document, u"url"_s), u"http://x:1/?a=b#c"_s);
    EXPECT_EQ(valueOf(document, u"last"_s), u"\\"_s);
    EXPECT_EQ(document.find(u"empty"_s)->number, 11); // the three lines of "long" count
}

TEST(PropertiesDocument, namesTheLineAndWhatIsWrongWithIt)
{
    EXPECT_EQ(faultOf("a=1\nnonsense\n"), std::pair(2, Fault::NoValue));
    EXPECT_EQ(faultOf("a=1\n=2\n"), std::pair(2, Fault::NoKey));
    EXPECT_EQ(faultOf("#\na=\\u00g1\n"), std::pair(2, Fault::BadEscape));
    EXPECT_EQ(faultOf("a=\\u+123"), std::pair(1, Fault::BadEscape));
    EXPECT_EQ(faultOf("a=\\u12"), std::pair(1, Fault::BadEscape));
    EXPECT_EQ(faultOf("a=1\n\nb=2\na = 3\n"), std::pair(4, Fault::Repeated));
    EXPECT_EQ(faultOf("a=\xff\xfe\n"), std::pair(1, Fault::NotUtf8));
    EXPECT_EQ(faultOf(QByteArray("a=1\0\n", 5)), std::pair(1, Fault::ControlCharacter));
    EXPECT_EQ(faultOf(QByteArray(Document::kMost, 'a') + "=1\nb=2\n").second, Fault::TooLong);
    EXPECT_EQ(faultOf(QByteArray("\n").repeated(Document::kMostLines + 1)), std::pair(int(Document::kMostLines) + 1, Fault::TooLong));
    for (const Fault fault : {Fault::NotUtf8, Fault::ControlCharacter, Fault::NoValue, Fault::NoKey, Fault::BadEscape, Fault::Repeated, Fault::TooLong})
        EXPECT_FALSE(properties::textOf(fault).isEmpty());
}

TEST(PropertiesDocument, keepsRemarksOrderAndSpelling)
{
    Document document = Document::parse("# why\nb : 1\r\n\n! other\na=x \\\n  y\nz=3");
    document.set(u"b"_s, u"2"_s);
    document.set(u"new key"_s, u" C:\\temp\n数据"_s);
    EXPECT_TRUE(document.unset(u"a"_s));
    EXPECT_FALSE(document.unset(u"a"_s));
    EXPECT_EQ(document.text(), "# why\nb=2\r\n\n! other\nz=3\nnew\\ key=\\ C:\\\\temp\\u000a数据\n");
    EXPECT_EQ(valueOf(Document::parse(document.text()), u"new key"_s), u" C:\\temp\n数据"_s);
}

// Out of the bytes that matter to the form: whatever comes, nothing is lost, and what is set is read back.
TEST(PropertiesDocument, bearsHostileInput)
{
    constexpr QByteArrayView kPieces = "ab=: \t\f\\\\\\#!\r\n\n\nu01Ff\"'";
    QRandomGenerator random(20261128);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text;
        for (int i = random.bounded(60); i > 0; --i)
            text += random.bounded(30) == 0 ? char(random.bounded(256)) : kPieces[random.bounded(int(kPieces.size()))];
        Document document = Document::parse(text);
        ASSERT_EQ(document.text(), text);
        QString key(1 + random.bounded(4), u' ');
        QString value(random.bounded(6), u' ');
        for (QString *part : {&key, &value})
            for (QChar &c : *part)
                c = random.bounded(4) == 0 ? QChar(char16_t(random.bounded(1, 0x3000))) : QChar(char16_t(kPieces[random.bounded(int(kPieces.size()))]));
        document.set(key, value);
        const Document again = Document::parse(document.text());
        ASSERT_TRUE(again.find(key)) << text.toHex().constData() << " " << qPrintable(key);
        ASSERT_EQ(again.find(key)->value, value) << text.toHex().constData() << " " << document.text().toHex().constData();
        // The form that is written for Kafka says the same.
        const Document forJava = Document::parse(properties::text({{key, value}}));
        ASSERT_TRUE(forJava.find(key));
        ASSERT_EQ(forJava.find(key)->value, value);
    }
}
