// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/json_text.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <random>

using namespace brokerscope;
using namespace brokerscope::records;

namespace {

QByteArray compact(QByteArrayView json)
{
    const auto text = layOutJson(json, JsonLayout::Compact);
    return text ? *text : QByteArray("<refused>");
}

TEST(JsonText, numbersStayAsTheyWereWritten)
{
    EXPECT_EQ(compact(R"( { "id" : 9223372036854775807, "u":18446744073709551615 , "x":1e400,"y":-0.10 } )"),
              R"({"id":9223372036854775807,"u":18446744073709551615,"x":1e400,"y":-0.10})");
}

TEST(JsonText, duplicatesOrderEscapesAndLoneSurrogatesStay)
{
    const QByteArray json = R"({"b":1,"a":2,"b":3,"s":"\ud800 \u00e9 \/ é"})";
    EXPECT_EQ(compact(json), json);
}

TEST(JsonText, indented)
{
    const auto text = layOutJson(R"({"a":[1,{"b":[]}],"c":{}})", JsonLayout::Indented);
    ASSERT_TRUE(text);
    EXPECT_EQ(*text, "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}");
}

TEST(JsonText, scalarsAndEmptyContainers)
{
    for (const char *json : {"0", "-1", "\"\"", "true", "false", "null", "[]", "{}", "[[]]", "1.5E+10"})
        EXPECT_EQ(compact(json), json);
}

TEST(JsonText, refusesWhatIsNoJson)
{
    for (const char *json :
         {"", " ", "{", "[", "}", "{]", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "01", "-", "1.", ".5", "1e", "+1",
          "tru", "nul", "NaN", "\"", "\"\\x\"", "\"\\u12g4\"", "\"\\", "1 2", "[1 2]", "{} {}", "\"a\nb\"", "[\"\xff\"]", "'a'",
          "[1}", "{\"a\":1]"}) {
        const auto outcome = checkJson(json);
        ASSERT_FALSE(outcome) << json;
        EXPECT_EQ(outcome.error().kind, Error::Kind::Invalid) << json;
    }
    EXPECT_FALSE(checkJson(QByteArrayView("1\0", 2)));
    EXPECT_FALSE(checkJson(QByteArrayView("\"\0\"", 3)));
}

TEST(JsonText, depthAndSizeAreBounded)
{
    const QByteArray deep = QByteArray(1024, '[') + QByteArray(1024, ']');
    EXPECT_TRUE(checkJson(deep));
    const auto deeper = checkJson(QByteArray(100'000, '[').append(100'000, ']'));
    ASSERT_FALSE(deeper);
    EXPECT_EQ(deeper.error().kind, Error::Kind::Unsupported);
    EXPECT_FALSE(checkJson(QByteArray(100'000, '['))); // unclosed, too
    const auto large = checkJson(QByteArray(9 * 1024 * 1024, ' ').append('1'));
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().kind, Error::Kind::Unsupported);

    // 2 MB of input that would be 2 GB when indented: each line of a value at depth 1,000 costs 2,000 blanks.
    const QByteArray wide = QByteArray(1000, '[') + QByteArray("1,").repeated(1'000'000) + "1" + QByteArray(1000, ']');
    const auto blown = layOutJson(wide, JsonLayout::Indented);
    ASSERT_FALSE(blown);
    EXPECT_EQ(blown.error().kind, Error::Kind::Unsupported);
    EXPECT_TRUE(layOutJson(wide, JsonLayout::Compact));
}

// Bytes that hurt: never a crash, and never accepted where Qt's parser, which is laxer in nothing but size, refuses.
TEST(JsonText, randomDamageNeverCrashesNorPasses)
{
    const QByteArray good = R"({"a":[1,-2.5e3,"x\u00e9\n",{"b":null,"c":[true,false,[]]}],"d":"数据"})";
    ASSERT_TRUE(checkJson(good));
    std::mt19937 random(20'240'229);
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bad = good;
        for (int k = int(random() % 3); k >= 0; --k)
            bad[qsizetype(random() % quint32(bad.size()))] = char(random() & 0xff);
        if (random() % 4 == 0)
            bad.truncate(qsizetype(random() % quint32(bad.size())));
        if (!checkJson(bad))
            continue;
        ++accepted;
        QJsonParseError error;
        static_cast<void>(QJsonDocument::fromJson("[" + bad + "]", &error));
        EXPECT_EQ(error.error, QJsonParseError::NoError) << bad.toStdString();
        EXPECT_EQ(compact(compact(bad)), compact(bad));
    }
    EXPECT_GT(accepted, 100); // damage inside strings and numbers: both answers occur
}

TEST(JsonText, writtenStringsReadBack)
{
    QByteArray all;
    for (int c = 0; c < 128; ++c)
        all += char(c);
    all += "é数\U0001F600";
    QByteArray json = "[";
    appendJsonString(json, all);
    json += ']';
    EXPECT_TRUE(checkJson(json));
    EXPECT_EQ(QJsonDocument::fromJson(json)[0].toString().toUtf8(), all);
}

} // namespace
