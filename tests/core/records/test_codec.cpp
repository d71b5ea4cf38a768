// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/codec.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::records;

namespace {

TEST(Codec, namesGoBothWays)
{
    for (const Codec codec : {Codec::Text, Codec::Json, Codec::Hex})
        EXPECT_EQ(codecFromName(codecName(codec)), codec);
    EXPECT_EQ(codecFromName(u"avro"), std::nullopt);
}

TEST(Codec, guesses)
{
    EXPECT_EQ(guessCodec(R"( {"a":1})"), Codec::Json);
    EXPECT_EQ(guessCodec("[1,2]"), Codec::Json);
    EXPECT_EQ(guessCodec("42"), Codec::Text); // a bare number is text first
    EXPECT_EQ(guessCodec("{not json}"), Codec::Text);
    EXPECT_EQ(guessCodec("[INFO] started"), Codec::Text);
    EXPECT_EQ(guessCodec(""), Codec::Text);
    EXPECT_EQ(guessCodec("Grüße\n"), Codec::Text);
    EXPECT_EQ(guessCodec("\xff\xfe\x00"), Codec::Hex);
    EXPECT_EQ(guessCodec(QByteArrayView("\0\0\0\x2a", 4)), Codec::Hex); // a big-endian int
    EXPECT_EQ(guessCodec(QByteArray("[\"" + QByteArray(200'000, 'x') + "\"]")), Codec::Json); // longer than what is looked at
}

TEST(Codec, previewIsOneBoundedLine)
{
    const QString json = preview("{\n  \"a\": 1,\n  \"s\": \"x  y\\\" z\"\n}", Codec::Json);
    EXPECT_EQ(json, u"{ \"a\": 1, \"s\": \"x  y\\\" z\" }"_s);
    EXPECT_EQ(preview("a\nb", Codec::Text), u"a↵b"_s);
    EXPECT_EQ(preview("", Codec::Text), QString());
    EXPECT_EQ(preview("\x01\xff", Codec::Hex), u"01 ff"_s);
    EXPECT_EQ(preview("\xff\xfe", Codec::Json), u"ff fe"_s); // no text: hex, whatever was wanted

    const QByteArray hostile[] = {QByteArray(10'000'000, 'x'), QByteArray(10'000, '\0'), QByteArray("€").repeated(5000),
                                  QByteArray("\U0001F600").repeated(5000), QByteArray(10'000, char(0xff)),
                                  "{" + QByteArray(5000, ' ') + "}", "o" + QByteArray("\u0301").repeated(10'000)};
    for (const QByteArray &bytes : hostile) {
        for (const Codec codec : {Codec::Text, Codec::Json, Codec::Hex}) {
            const QString text = preview(bytes, codec);
            EXPECT_LE(text.size(), kPreviewChars);
            EXPECT_FALSE(text.contains(u'\n'));
            EXPECT_TRUE(text.isValidUtf16());
            EXPECT_TRUE(text.endsWith(u'…')) << text.size();
        }
    }
    EXPECT_EQ(preview(QByteArray(1000, 'x'), Codec::Text).size(), 1000);
    EXPECT_FALSE(preview(QByteArray(1000, 'x'), Codec::Text).endsWith(u'…'));
}

TEST(Codec, jsonIsLaidOutAndKeepsItsNumbers)
{
    const Decoded decoded = decode(R"({"id":9007199254740993})", Codec::Json);
    EXPECT_EQ(decoded.used, Codec::Json);
    EXPECT_EQ(decoded.text, u"{\n  \"id\": 9007199254740993\n}"_s);
    EXPECT_EQ(decoded.shownBytes, 23);
    EXPECT_FALSE(decoded.fallback);
}

TEST(Codec, aCodecThatFailsNeverHidesTheBytes)
{
    const Decoded text = decode("{broken", Codec::Json);
    EXPECT_EQ(text.used, Codec::Text);
    EXPECT_EQ(text.text, u"{broken"_s);
    ASSERT_TRUE(text.fallback);
    EXPECT_EQ(text.fallback->kind, Error::Kind::Invalid);

    for (const Codec wanted : {Codec::Json, Codec::Text}) {
        const Decoded hex = decode("\xff\x00", wanted);
        EXPECT_EQ(hex.used, Codec::Hex);
        EXPECT_TRUE(hex.text.startsWith(u"00000000  ff"_s));
        EXPECT_TRUE(hex.fallback);
    }
    EXPECT_EQ(decode({}, Codec::Hex).text, QString());
}

TEST(Codec, thePanelIsBounded)
{
    const Decoded text = decode(QByteArray(100'000'000, 'x'), Codec::Text);
    EXPECT_EQ(text.text.size(), kPanelBytes);
    EXPECT_EQ(text.shownBytes, kPanelBytes);
    const QByteArray many = "[" + QByteArray("1,").repeated(1'000'000) + "1]";
    const Decoded json = decode(many, Codec::Json);
    EXPECT_EQ(json.used, Codec::Text); // too large to lay out within the panel
    EXPECT_TRUE(json.fallback);
    EXPECT_LE(json.text.size(), kPanelBytes);
    const Decoded all = decode(many, Codec::Json, 8 * 1024 * 1024);
    EXPECT_EQ(all.used, Codec::Json);
    EXPECT_LE(decode(QByteArray(1'000'000, char(0x80)), Codec::Hex).text.size(), 2 * kPanelBytes);
}

} // namespace
