// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/connect_string.h"

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::zookeeper;
using namespace Qt::Literals::StringLiterals;

namespace {

TEST(ConnectString, goodOnesAreNormalised)
{
    const std::pair<QString, QString> cases[] = {
        {u"localhost:2181"_s, u"localhost:2181"_s},
        {u"localhost"_s, u"localhost:2181"_s},
        {u"a:1,b:2,c/kafka"_s, u"a:1,b:2,c:2181/kafka"_s},
        {u" a:1 , b:2 "_s, u"a:1,b:2"_s},
        {u"a:1/"_s, u"a:1"_s},
        {u"a:1/kafka/"_s, u"a:1/kafka"_s},
        {u"a:1/x/y"_s, u"a:1/x/y"_s},
        {u"[::1]"_s, u"[::1]:2181"_s},
        {u"[fe80::1]:99,a:1/k"_s, u"[fe80::1]:99,a:1/k"_s},
        {u"10.0.0.1:65535"_s, u"10.0.0.1:65535"_s},
    };
    for (const auto &[input, expected] : cases) {
        const auto parsed = parseConnectString(input);
        ASSERT_TRUE(parsed) << input.toStdString() << ": " << parsed.error().message.toStdString();
        EXPECT_EQ(parsed->text(), expected);
        EXPECT_EQ(parseConnectString(parsed->text()).value(), *parsed) << "normalised text must mean the same";
    }
}

TEST(ConnectString, eachFaultHasItsSentence)
{
    const std::pair<QString, QString> faults[] = {
        {u""_s, u"is empty"_s},
        {u"   "_s, u"is empty"_s},
        {u"/kafka"_s, u"names no server"_s},
        {u"a:1,,b:2"_s, u"empty entry"_s},
        {u"a:1,"_s, u"empty entry"_s},
        {u":2181"_s, u"no host"_s},
        {u"a:"_s, u"no port"_s},
        {u"a:abc"_s, u"not a number"_s},
        {u"a:+1"_s, u"not a number"_s},
        {u"a:0"_s, u"out of range"_s},
        {u"a:65536"_s, u"out of range"_s},
        {u"a:99999999999999999999"_s, u"out of range"_s},
        {u"a:1//b"_s, u"two slashes"_s},
        {u"a:1/k//"_s, u"two slashes"_s},
        {u"a:1/k/../x"_s, u"“..”"_s},
        {u"a:1/kafka,b:2/kafka"_s, u"stands once"_s},
        {u"::1"_s, u"more than one colon"_s},
        {u"[::1"_s, u"closing bracket"_s},
        {u"[::1]2181"_s, u"only a port can follow"_s},
        {u"[abc]:1"_s, u"not an IPv6 address"_s},
        {u"http://a:1"_s, u"web address"_s},
        {u"a b:1"_s, u"a character that host names do not have"_s},
        {u"a\u0001:1"_s, u"a character that host names do not have"_s},
        {QString(9000, u'a'), u"longer than"_s},
    };
    for (const auto &[input, words] : faults) {
        const auto parsed = parseConnectString(input);
        ASSERT_FALSE(parsed) << input.toStdString();
        EXPECT_EQ(parsed.error().kind, Error::Kind::Invalid);
        EXPECT_TRUE(parsed.error().message.contains(words)) << input.toStdString() << ": " << parsed.error().message.toStdString();
    }
}

} // namespace
