// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_forms.h"
#include "app/cli/text_table.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::cli;

namespace {

QByteArray text(const QJsonValue &value) { return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact); }

TEST(JsonForms, unknownIsNull)
{
    EXPECT_EQ(text(json::known(-1)), "[null]");
    EXPECT_EQ(text(json::known(0)), "[0]");
    EXPECT_EQ(text(json::orNull({})), "[null]");
    EXPECT_EQ(text(json::orNull(u""_s)), "[\"\"]");
    EXPECT_EQ(text(json::time(-1)), "[null]");
}

TEST(JsonForms, numbersBeyond2To53AreExact)
{
    EXPECT_EQ(text(json::known(9007199254740993)), "[9007199254740993]");
    EXPECT_EQ(text(json::known(std::numeric_limits<qint64>::max())), "[9223372036854775807]");
}

TEST(JsonForms, timesAreIsoUtcWithMilliseconds)
{
    EXPECT_EQ(json::time(0).toString(), "1970-01-01T00:00:00.000Z"_L1);
    EXPECT_EQ(json::time(1715678467412).toString(), "2024-05-14T09:21:07.412Z"_L1);
}

TEST(JsonForms, bytes)
{
    EXPECT_EQ(text(json::bytes(std::nullopt)), "[null]");
    EXPECT_EQ(text(json::bytes(QByteArray())), "[{\"text\":\"\"}]");
    EXPECT_EQ(text(json::bytes(QByteArray("a\0b", 3))), "[{\"text\":\"a\\u0000b\"}]");
    EXPECT_EQ(text(json::bytes(QByteArray("数"))), "[{\"text\":\"数\"}]");
    EXPECT_EQ(text(json::bytes(QByteArray("\xff\xfe"))), "[{\"base64\":\"//4=\"}]");
    EXPECT_EQ(text(json::bytes(QByteArray("\xef\xbb\xbfx"))), "[{\"text\":\"\xef\xbb\xbfx\"}]") << "a byte order mark is data";
    EXPECT_EQ(text(json::bytes(QByteArray("\xed\xa0\x80"))), "[{\"base64\":\"7aCA\"}]") << "a surrogate is not UTF-8";
    EXPECT_EQ(text(json::bytes(QByteArray("ab\xe6\x95"))), "[{\"base64\":\"YWLmlQ==\"}]") << "a cut character";
}

TEST(TextTable, columnsAreAlignedAndNamesCannotDriveTheTerminal)
{
    TextTable table({{u"NAME"_s}, {u"N"_s, TextTable::Align::Right}});
    table.addRow({u"a"_s, u"1"_s});
    table.addRow({u"\x1b[2J\nb"_s, u"1234"_s});
    EXPECT_EQ(table.toString(), "NAME             N\na                1\n\\x1b[2J\\x0ab  1234\n"_L1);
}

} // namespace
