// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/text_search.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::records;

namespace {

Record record(std::optional<QByteArray> key, std::optional<QByteArray> value, std::vector<RecordHeader> headers = {})
{
    Record record;
    record.key = std::move(key);
    record.value = std::move(value);
    record.headers = std::move(headers);
    return record;
}

TEST(TextSearch, looksIntoTheChosenParts)
{
    const Record r = record("order-7", "{\"state\":\"PAID\"}", {{u"trace"_s, "abc"}, {u"none"_s, std::nullopt}});
    EXPECT_TRUE(TextMatcher({.text = u"paid"_s}).matches(r));
    EXPECT_FALSE(TextMatcher({.text = u"paid"_s, .caseSensitivity = Qt::CaseSensitive}).matches(r));
    EXPECT_FALSE(TextMatcher({.text = u"paid"_s, .inValue = false}).matches(r));
    EXPECT_TRUE(TextMatcher({.text = u"ORDER"_s}).matches(r));
    EXPECT_TRUE(TextMatcher({.text = u"trace"_s}).matches(r));
    EXPECT_TRUE(TextMatcher({.text = u"ABC"_s, .inKey = false, .inValue = false}).matches(r));
    EXPECT_FALSE(TextMatcher({.text = u"abc"_s, .inHeaders = false}).matches(r));
    EXPECT_TRUE(TextMatcher({}).matches(record(std::nullopt, std::nullopt)));
    EXPECT_FALSE(TextMatcher({.text = u"x"_s}).matches(record(std::nullopt, std::nullopt)));
}

TEST(TextSearch, bytesThatAreNoTextAreSearchedToo)
{
    const QByteArray bytes = QByteArray::fromHex("ff00fe") + "needle" + QByteArray::fromHex("80");
    EXPECT_TRUE(TextMatcher({.text = u"NEEDLE"_s}).matches(bytes));
    EXPECT_TRUE(TextMatcher({.text = u"needle"_s, .caseSensitivity = Qt::CaseSensitive}).matches(bytes));
    EXPECT_FALSE(TextMatcher({.text = u"needles"_s}).matches(bytes));
}

TEST(TextSearch, lettersBeyondAsciiHaveTheirCase)
{
    EXPECT_TRUE(TextMatcher({.text = u"MÜLLER"_s}).matches(QByteArray("Ségolène Müller")));
    EXPECT_FALSE(TextMatcher({.text = u"MÜLLER"_s, .caseSensitivity = Qt::CaseSensitive}).matches(QByteArray("Müller")));
    // Across the border of two pieces of a large value.
    for (const int shift : {-20, -8, -7, -6, -1, 0, 1, 7}) {
        const QByteArray large = QByteArray(256 * 1024 + shift, 'x') + "äöü-ENDE" + QByteArray(999, 'y');
        EXPECT_TRUE(TextMatcher({.text = u"ÄÖÜ-ende"_s}).matches(large)) << shift;
    }
}

TEST(TextSearch, agreesWithASlowSearch)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> letter('a', 'c');
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        QByteArray needle;
        for (int i = 0; i < 40; ++i)
            text += char(letter(random));
        for (int i = 0; i < 1 + round % 5; ++i)
            needle += char(letter(random));
        EXPECT_EQ(TextMatcher({.text = QString::fromLatin1(needle.toUpper())}).matches(text), text.contains(needle))
            << text.constData() << " " << needle.constData();
    }
}

} // namespace
