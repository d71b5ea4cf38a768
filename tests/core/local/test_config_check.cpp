// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/config_check.h"
#include "core/local/config_rows.h"
#include "core/local/runtime_catalog.h"

#include <gtest/gtest.h>

using namespace brokerscope::local;
using namespace Qt::Literals::StringLiterals;
using Kind = SettingsFile::Kind;
using Weight = ConfigObjection::Weight;

namespace {

Weight weightOf(const char *key, const char *value, Kind kind = Kind::AllBrokers, const QString &runtime = u"3.9"_s)
{
    const LocalCluster cluster{u"c"_s, u"/x"_s, u"u"_s, runtime, runtime == u"4.4"_s ? 0 : 21000, {{0, 21001, 0}, {1, 21002, 0}}};
    const ConfigObjection objection = config::check(cluster, {kind}, QString::fromUtf8(key), QString::fromUtf8(value));
    EXPECT_EQ(objection.weight == Weight::None, objection.text.isEmpty());
    return objection.weight;
}

} // namespace

TEST(ConfigKeys, areThoseOfEachVersion)
{
    const auto of = [](const QString &runtime) { return ConfigKeys::of(runtime, Kind::AllBrokers); };
    EXPECT_EQ(of(u"2.4.1"_s)->all().size(), 192U);
    EXPECT_EQ(of(u"3.9"_s)->all().size(), 315U);
    EXPECT_EQ(of(u"4.4"_s)->all().size(), 353U);
    for (const QString &runtime : runtimes::words()) {
        const auto keys = of(runtime);
        const ConfigKey *threads = keys->find(u"num.io.threads"_s);
        ASSERT_TRUE(threads) << qPrintable(runtime);
        EXPECT_EQ(threads->type, ConfigKey::Type::Int);
        EXPECT_EQ(threads->defaultValue, u"8"_s);
        EXPECT_EQ(threads->valid, u"[1,...]"_s);
        EXPECT_EQ(threads->importance, u"high"_s);
        EXPECT_EQ(threads->update, ConfigKey::Update::ClusterWide);
        EXPECT_EQ(keys->find(u"log.retention.hours"_s)->update, ConfigKey::Update::ReadOnly);
        for (const ConfigKey &key : keys->all()) {
            EXPECT_FALSE(key.name.isEmpty() || key.importance.isEmpty() || key.help.isEmpty()) << qPrintable(key.name);
            EXPECT_FALSE(key.help.contains(u"<code>") || key.help.contains(u"&lt;")) << qPrintable(key.help);
        }
    }
    EXPECT_TRUE(of(u"2.4.1"_s)->find(u"advertised.host.name"_s) && !of(u"3.9"_s)->find(u"advertised.host.name"_s));
    EXPECT_TRUE(of(u"3.9"_s)->find(u"zookeeper.connect"_s) && !of(u"4.4"_s)->find(u"zookeeper.connect"_s));
    EXPECT_TRUE(of(u"4.4"_s)->find(u"group.share.enable"_s) || of(u"4.4"_s)->find(u"group.share.max.size"_s));
    EXPECT_FALSE(of(u"3.9"_s)->find(u"log.dir"_s)->defaultValue->contains(u"("_s));
    EXPECT_EQ(of(u"3.9"_s)->find(u"log.segment.bytes"_s)->defaultValue, u"1073741824"_s); // without "(1 gibibyte)"
    EXPECT_FALSE(of(u"3.9"_s)->find(u"log.retention.ms"_s)->defaultValue); // null
    EXPECT_TRUE(ConfigKeys::of(u"3.9"_s, Kind::ZooKeeper)->find(u"tickTime"_s));
    EXPECT_TRUE(ConfigKeys::of(u"3.9"_s, Kind::LogLevels)->find(u"kafka.controller"_s));
    EXPECT_TRUE(ConfigKeys::of(u"9.9"_s, Kind::AllBrokers)->all().empty());
}

TEST(ConfigCheck, holdsEveryDefaultForValid)
{
    const LocalCluster three{u"c"_s, u"/x"_s, u"u"_s, u"3.9"_s, 21000, {{0, 21001, 0}, {1, 21002, 0}, {2, 21003, 0}}};
    for (const QString &runtime : runtimes::words()) {
        LocalCluster cluster = three;
        cluster.runtime = runtime;
        for (const SettingsFile file : {SettingsFile{Kind::AllBrokers}, SettingsFile{Kind::ZooKeeper}, SettingsFile{Kind::LogLevels}}) {
            for (const ConfigKey &key : ConfigKeys::of(runtime, file.kind)->all()) {
                if (!key.defaultValue || !settings::fixedReason(file, key.name).isEmpty())
                    continue;
                const ConfigObjection objection = config::check(cluster, file, key.name, *key.defaultValue);
                EXPECT_EQ(objection.weight, Weight::None) << qPrintable(runtime + u' ' + key.name + u'=' + *key.defaultValue + u": "_s + objection.text);
            }
        }
    }
}

TEST(ConfigCheck, objectsToTypesRangesAndWords)
{
    EXPECT_EQ(weightOf("num.io.threads", "8"), Weight::None);
    EXPECT_EQ(weightOf("num.io.threads", " 8 "), Weight::None); // Kafka trims, too
    EXPECT_EQ(weightOf("num.io.threads", "0"), Weight::Error);
    EXPECT_EQ(weightOf("num.io.threads", "eight"), Weight::Error);
    EXPECT_EQ(weightOf("num.io.threads", "2147483648"), Weight::Error);
    EXPECT_EQ(weightOf("num.io.threads", ""), Weight::Error);
    EXPECT_EQ(weightOf("log.retention.ms", "99999999999"), Weight::None);
    EXPECT_EQ(weightOf("log.retention.ms", "99999999999999999999"), Weight::Error);
    EXPECT_EQ(weightOf("log.cleaner.min.cleanable.ratio", "0.3"), Weight::None);
    EXPECT_EQ(weightOf("log.cleaner.min.cleanable.ratio", "1.5"), Weight::Error);
    EXPECT_EQ(weightOf("log.cleaner.min.cleanable.ratio", "nan"), Weight::Error);
    EXPECT_EQ(weightOf("auto.create.topics.enable", "yes"), Weight::Error);
    EXPECT_EQ(weightOf("auto.create.topics.enable", "TRUE"), Weight::None);
    EXPECT_EQ(weightOf("compression.type", "zstd"), Weight::None);
    EXPECT_EQ(weightOf("compression.type", "rar"), Weight::Error);
    EXPECT_EQ(weightOf("log.cleanup.policy", "compact, delete"), Weight::None);
    EXPECT_EQ(weightOf("log.cleanup.policy", "compact,keep"), Weight::Error);
    EXPECT_EQ(weightOf("ssl.keystore.location", "keys"), Weight::Error);
    EXPECT_EQ(weightOf("ssl.keystore.location", "/no/such/file"), Weight::Warning);
    EXPECT_EQ(weightOf("my.plugin.setting", "x"), Weight::Warning);
    EXPECT_EQ(weightOf("tickTime", "0", Kind::ZooKeeper), Weight::Error);
    EXPECT_EQ(weightOf("admin.serverPort", "70000", Kind::ZooKeeper), Weight::Error);
    EXPECT_EQ(weightOf("root", "LOUD", Kind::LogLevels), Weight::Error);
    EXPECT_EQ(weightOf("com.example.Mine", "DEBUG", Kind::LogLevels), Weight::None);
    EXPECT_EQ(weightOf("com.example.Mine", "LOUD", Kind::LogLevels), Weight::Error);
    EXPECT_EQ(weightOf("a b", "DEBUG", Kind::LogLevels), Weight::Error);
}

TEST(ConfigCheck, knowsTheCluster)
{
    EXPECT_EQ(weightOf("default.replication.factor", "2"), Weight::None);
    EXPECT_EQ(weightOf("default.replication.factor", "3"), Weight::Error); // two brokers
    EXPECT_EQ(weightOf("offsets.topic.replication.factor", "3"), Weight::Error);
    EXPECT_EQ(weightOf("min.insync.replicas", "3"), Weight::Error);
    EXPECT_EQ(weightOf("listeners", "PLAINTEXT://0.0.0.0:9092"), Weight::Error);
    EXPECT_EQ(weightOf("node.id", "7", Kind::OneBroker, u"4.4"_s), Weight::Error);
    EXPECT_EQ(weightOf("clientPort", "2181", Kind::ZooKeeper), Weight::Error);
    EXPECT_EQ(weightOf("server.1", "x:2:3", Kind::ZooKeeper), Weight::Error);
}

TEST(ConfigCheck, wantsTheChrootOnceAfterTheLastHost)
{
    const auto weight = [](const char *value) { return config::checkZooKeeperConnect(QString::fromUtf8(value)).weight; };
    for (const char *good : {"a:2181", "a:2181,b:2181/kafka", "a", "a:2181/", "a:1/x/y", "[::1]:2181/k"})
        EXPECT_EQ(weight(good), Weight::None) << good;
    for (const char *bad : {"a:2181/kafka,b:2181/kafka", "a:2181/kafka,b:2181", "", "a:0", "a:x", "a:70000", "a,,b", "a/k/", "a//k"})
        EXPECT_EQ(weight(bad), Weight::Error) << bad;
}

TEST(ConfigCheck, readsAWholeFile)
{
    const LocalCluster cluster{u"c"_s, u"/x"_s, u"u"_s, u"3.9"_s, 21000, {{0, 21001, 0}}};
    const auto document = properties::Document::parse("# x\nnum.io.threads=0\nlog.retention.hours=3\nbroken\nlog.dirs=/y\nmy.own=1\n");
    const auto objections = config::check(cluster, {Kind::AllBrokers}, document);
    ASSERT_EQ(objections.size(), 4U);
    EXPECT_EQ(objections[0].line, 2);
    EXPECT_EQ(objections[1].line, 4);
    EXPECT_EQ(objections[2].line, 5);
    EXPECT_EQ(objections[3].line, 6);
    EXPECT_EQ(objections[3].objection.weight, Weight::Warning);
}

TEST(ConfigRows, sayWhatHoldsAndFromWhere)
{
    using Source = ConfigRow::Source;
    const LocalCluster cluster{u"c"_s, u"/x"_s, u"u"_s, u"3.9"_s, 21000, {{0, 21001, 0}, {1, 21002, 0}}};
    settings::Documents own;
    own[{Kind::AllBrokers}] = properties::Document::parse("num.io.threads=6\nmy.plug=x\n");
    own[{Kind::OneBroker, 1}] = properties::Document::parse("num.io.threads=0\n");
    const auto row = [&](SettingsFile file, const char *key) { return config::rowOf(cluster, file, own, QString::fromLatin1(key)); };
    const ConfigRow all = row({Kind::AllBrokers}, "num.io.threads");
    EXPECT_EQ(all.value, u"6"_s);
    EXPECT_EQ(all.otherwise, u"4"_s);
    EXPECT_EQ(all.source, Source::ThisFile);
    EXPECT_EQ(row({Kind::OneBroker, 0}, "num.io.threads").source, Source::AllBrokers);
    const ConfigRow one = row({Kind::OneBroker, 1}, "num.io.threads");
    EXPECT_EQ(one.value, u"0"_s);
    EXPECT_EQ(one.otherwise, u"6"_s);
    EXPECT_EQ(one.objection.weight, Weight::Error);
    EXPECT_EQ(row({Kind::AllBrokers}, "num.network.threads").source, Source::Brokerscope);
    EXPECT_EQ(row({Kind::AllBrokers}, "log.retention.hours").source, Source::Default);
    EXPECT_FALSE(row({Kind::AllBrokers}, "listeners").value); // each broker has its own
    EXPECT_EQ(row({Kind::OneBroker, 1}, "listeners").value, u"PLAINTEXT://127.0.0.1:21002"_s);
    EXPECT_EQ(row({Kind::AllBrokers}, "control.plane.listener.name").source, Source::None);
    EXPECT_TRUE(row({Kind::AllBrokers}, "ssl.key.password").isSecret());
    const auto rows = config::rowsOf(cluster, {Kind::OneBroker, 1}, own);
    EXPECT_TRUE(std::ranges::is_sorted(rows, {}, &ConfigRow::key));
    EXPECT_EQ(rows.size(), ConfigKeys::of(u"3.9"_s, Kind::OneBroker)->all().size() + 1); // and my.plug
}
