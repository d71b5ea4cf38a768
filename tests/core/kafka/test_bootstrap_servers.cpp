// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/client_factory.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using brokerscope::kafka::validateBootstrapServers;

namespace {

TEST(BootstrapServers, acceptsAndNormalises)
{
    EXPECT_EQ(validateBootstrapServers(u"localhost:9092"_s).value(), u"localhost:9092"_s);
    EXPECT_EQ(validateBootstrapServers(u" a:1 , b.example.com:02 ,"_s).value(), u"a:1,b.example.com:2"_s);
    EXPECT_EQ(validateBootstrapServers(u"PLAINTEXT://kafka_1:9092"_s).value(), u"kafka_1:9092"_s);
    EXPECT_EQ(validateBootstrapServers(u"[::1]:9092,127.0.0.1:9092"_s).value(), u"[::1]:9092,127.0.0.1:9092"_s);
    EXPECT_EQ(validateBootstrapServers(u"a:1,a:1"_s).value(), u"a:1"_s);
}

TEST(BootstrapServers, refusesTheRestWithASentence)
{
    const QStringList refused{
        u""_s, u" "_s, u","_s, u"localhost"_s, u"localhost:"_s, u":9092"_s, u"a:0"_s, u"a:65536"_s,
        u"a:x"_s, u"a:+1"_s, u"a:-1"_s, u"::1:9092"_s, u"[::1]"_s, u"[::1:9092"_s, u"[x]:1"_s,
        u"[::1]x:1"_s, u"http://a:80"_s, u"a:9092/kafka"_s, u"a b:1"_s, u"a:1 b:2"_s, u"a;b:1"_s,
        u"ä:1"_s, u"-a:1"_s};
    for (const QString &text : refused) {
        const auto result = validateBootstrapServers(text);
        ASSERT_FALSE(result.has_value()) << text.toStdString();
        EXPECT_EQ(result.error().kind, Error::Kind::Invalid);
        EXPECT_TRUE(result.error().message.endsWith(u'.'));
    }
}

} // namespace
