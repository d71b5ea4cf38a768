// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/display_text.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope::records;

namespace {

TEST(DisplayText, ordinaryTextOfAllScriptsStays)
{
    const QString text = u"Grüße, 数据 مرحبا \U0001F600 e\u0301 C:\\new"_s;
    EXPECT_EQ(escaped(text, Lines::One), text);
}

TEST(DisplayText, whatIsHiddenIsWrittenOut)
{
    EXPECT_EQ(escaped(u"a\u202Egpj.exe"_s, Lines::One), u"a\\u202Egpj.exe"_s);
    EXPECT_EQ(escaped(u"\x1b[31mred\x07"_s, Lines::One), u"\\u001B[31mred\\u0007"_s);
    EXPECT_EQ(escaped(QString(QChar(u'\0')).append(u"\u200B\u2066\uFEFF\u0085\u2028"_s), Lines::One),
              u"\\u0000\\u200B\\u2066\\uFEFF\\u0085\\u2028"_s);
    EXPECT_EQ(escaped(QString(QChar(0xd800)).append(u'x'), Lines::One), u"\\uD800x"_s);
    EXPECT_EQ(escaped(u"\U000E0041"_s, Lines::One), u"\\U000E0041"_s); // a tag character
}

TEST(DisplayText, linesStayOrBecomeVisible)
{
    EXPECT_EQ(escaped(u"a\n\tb\r"_s, Lines::One), u"a↵⇥b\\u000D"_s);
    EXPECT_EQ(escaped(u"a\n\tb"_s, Lines::Many), u"a\n\tb"_s);
}

TEST(DisplayText, towersOfCombiningMarksAreCut)
{
    const QString shown = escaped(QString(u"o"_s + QString(10'000, QChar(0x0301)) + u"x"_s), Lines::One);
    EXPECT_EQ(shown.count(QChar(0x0301)), 8);
    EXPECT_EQ(shown.count(u"\\u0301"_s), 10'000 - 8);
    EXPECT_TRUE(shown.endsWith(u'x'));
}

TEST(DisplayText, utf8OnlyWhereItIsWellFormed)
{
    EXPECT_TRUE(isUtf8("Grüße"));
    EXPECT_TRUE(isUtf8(QByteArrayView("a\0b", 3)));
    EXPECT_FALSE(isUtf8("\xc0\xaf")); // overlong
    EXPECT_FALSE(isUtf8("\xed\xa0\x80")); // a surrogate
    EXPECT_FALSE(isUtf8("\xf4\x90\x80\x80")); // beyond U+10FFFF
    EXPECT_FALSE(isUtf8("abc\xe2\x82")); // cut
}

TEST(DisplayText, aHeadCutsNoCharacter)
{
    const QByteArray euros = QByteArray("€").repeated(10);
    for (qsizetype size = 0; size <= euros.size() + 2; ++size) {
        const QByteArrayView head = utf8Head(euros, size);
        EXPECT_TRUE(isUtf8(head)) << size;
        EXPECT_EQ(head.size(), std::min<qsizetype>(size, euros.size()) / 3 * 3);
    }
    EXPECT_EQ(utf8Head(QByteArray(100, char(0x80)), 50).size(), 50);
    EXPECT_EQ(utf8Head("abc", -1).size(), 0);
}

TEST(DisplayText, hexDumpHasSixteenBytesARow)
{
    EXPECT_EQ(hexDump({}), QString());
    EXPECT_EQ(hexDump(QByteArrayView("hello, \x00\xffworld!ab", 17)),
              u"00000000  68 65 6c 6c 6f 2c 20 00  ff 77 6f 72 6c 64 21 61  |hello, ..world!a|\n"
              "00000010  62                                                |b|"_s);
}

} // namespace
