// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/kafka_error.h"
#include "core/kafka/rdkafka_conf.h"

#include <gtest/gtest.h>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::kafka;

namespace {

QByteArray value(rd_kafka_conf_t *conf, const char *name)
{
    std::array<char, 256> text{};
    std::size_t size = text.size();
    return rd_kafka_conf_get(conf, name, text.data(), &size) == RD_KAFKA_CONF_OK ? QByteArray(text.data()) : QByteArray();
}

TEST(KafkaConf, whatEveryHandleNeedsIsSetEvenAgainstTheUser)
{
    const auto conf = makeConf({u"localhost:9092"_s,
                                {{u"client.id"_s, u"x"_s},
                                 {u"allow.auto.create.topics"_s, u"true"_s},
                                 {u"isolation.level"_s, u"read_committed"_s},
                                 {u"security.protocol"_s, u"ssl"_s}}});
    ASSERT_TRUE(conf.has_value());
    EXPECT_EQ(value(conf->get(), "client.id"), "brokerscope");
    EXPECT_EQ(value(conf->get(), "allow.auto.create.topics"), "false");
    EXPECT_EQ(value(conf->get(), "isolation.level"), "read_uncommitted");
    EXPECT_EQ(value(conf->get(), "security.protocol"), "ssl");
    EXPECT_EQ(value(makeConf({u"a:1"_s, {}}, {{"isolation.level", "read_committed"}})->get(), "isolation.level"), "read_committed");
}

TEST(KafkaConf, refusedPropertyIsNamedAndItsValueIsNot)
{
    const auto wrong = makeConf({u"a:1"_s, {{u"security.protocol"_s, u"hunter2"_s}}});
    ASSERT_FALSE(wrong.has_value());
    EXPECT_EQ(wrong.error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(wrong.error().message.contains(u"security.protocol"_s));
    EXPECT_FALSE(QString(wrong.error().message + wrong.error().detail).contains(u"hunter2"_s));

    const auto unknown = makeConf({u"a:1"_s, {{u"sasl.jaas.config"_s, u"x"_s}}});
    ASSERT_FALSE(unknown.has_value());
    EXPECT_TRUE(unknown.error().message.contains(u"sasl.jaas.config"_s));

    EXPECT_FALSE(makeConf({u"a:1"_s, {{u"plugin.library.paths"_s, u"/tmp/x.so"_s}}}).has_value());
    EXPECT_FALSE(makeConf({u"nonsense"_s, {}}).has_value());
}

TEST(KafkaError, kindsAndSentences)
{
    EXPECT_EQ(kafkaError(RD_KAFKA_RESP_ERR__TIMED_OUT).kind, Error::Kind::Timeout);
    EXPECT_EQ(kafkaError(RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS).kind, Error::Kind::Conflict);
    EXPECT_EQ(kafkaError(RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED).kind, Error::Kind::Authorization);
    EXPECT_EQ(kafkaError(RD_KAFKA_RESP_ERR__RESOLVE).kind, Error::Kind::Unreachable);
    EXPECT_EQ(kafkaError(RD_KAFKA_RESP_ERR__DESTROY).kind, Error::Kind::Cancelled);
    EXPECT_EQ(kafkaError(RD_KAFKA_RESP_ERR_END_ALL).kind, Error::Kind::Internal);
    const Error error = kafkaError(RD_KAFKA_RESP_ERR_INVALID_CONFIG, u"Unknown topic config name: x"_s);
    EXPECT_EQ(error.code, 40);
    EXPECT_EQ(error.detail, u"Unknown topic config name: x"_s);
}

} // namespace
