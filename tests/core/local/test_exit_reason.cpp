// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/exit_reason.h"
#include "core/local/kafka_probe.h"
#include "core/local/restart_policy.h"

#include <gtest/gtest.h>

#include <csignal>

using namespace brokerscope::local;
using namespace Qt::Literals::StringLiterals;

namespace {

LocalReason classify(const QByteArray &tail, std::optional<int> exitCode = 1, int signal = 0)
{
    return classifyExit({ProcessId::broker(3), 21001, u"/x/broker-3/data"_s, exitCode, signal, tail, u"process 7 (nc)"_s});
}

} // namespace

TEST(ExitReason, readsWhatKafkaAndJavaWrite)
{
    using Code = LocalReason::Code;
    const std::pair<const char *, Code> samples[] = {
        {"org.apache.kafka.common.KafkaException: Socket server failed to bind to 127.0.0.1:21001: Address already in use.", Code::PortTaken},
        {"ERROR Exiting Kafka (kafka.Kafka$)\norg.apache.kafka.common.KafkaException: Failed to acquire lock on file .lock in /x. A Kafka instance in "
         "another process or thread is using this directory.", Code::LogFolderLocked},
        {"kafka.common.InconsistentClusterIdException: The Cluster ID a doesn't match stored clusterId Some(b) in meta.properties.", Code::ClusterIdMismatch},
        {"ERROR Error while creating ephemeral at /brokers/ids/3, node already exists and owner '72' does not match current session '73'", Code::StaleRegistration},
        {"Terminating due to java.lang.OutOfMemoryError: Java heap space", Code::OutOfMemory},
        {"java.io.IOException: No space left on device", Code::DiskFull},
        {"Error: Could not find or load main class kafka.Kafka", Code::JarMissing},
        {"Unrecognized VM option 'UseConcMarkSweepGC'", Code::BadConfiguration},
        {"org.apache.kafka.common.config.ConfigException: Invalid value x for configuration y", Code::BadConfiguration},
    };
    for (const auto &[text, code] : samples) {
        const LocalReason reason = classify(QByteArray("2026 INFO starting\n") + text + "\nmore\n");
        EXPECT_EQ(int(reason.code), int(code)) << text;
        EXPECT_FALSE(reason.detail.isEmpty());
        EXPECT_FALSE(reason.text().contains(u'%')) << text;
    }
    EXPECT_TRUE(classify("BindException").text().contains(u"process 7 (nc)"));
}

TEST(ExitReason, aKillFromOutsideIsNotBlamedOnOldLines)
{
    EXPECT_EQ(classify("java.io.IOException: No space left on device", {}, SIGKILL).code, LocalReason::Code::KilledFromOutside);
    EXPECT_EQ(classify("", {}, SIGSEGV).code, LocalReason::Code::Signalled);
    const LocalReason exited = classify("INFO a\n[2026] ERROR something new\nINFO b\n", 42);
    EXPECT_EQ(exited.code, LocalReason::Code::Exited);
    EXPECT_EQ(exited.args, QStringList{u"42"_s});
    EXPECT_TRUE(exited.detail.contains(u"something new"));
}

TEST(RestartPolicy, allowsThreeInFiveMinutes)
{
    RestartPolicy policy;
    EXPECT_TRUE(policy.allows(0));
    EXPECT_TRUE(policy.allows(1));
    EXPECT_TRUE(policy.allows(2));
    EXPECT_FALSE(policy.allows(RestartPolicy::kWindowMs));
    EXPECT_TRUE(policy.allows(RestartPolicy::kWindowMs + 1)); // the first is forgotten
    EXPECT_FALSE(policy.allows(RestartPolicy::kWindowMs + 1));
    policy.forget();
    EXPECT_TRUE(policy.allows(RestartPolicy::kWindowMs + 2));
}

TEST(Probe, readsAnswersAndRefusesGarbage)
{
    EXPECT_TRUE(probe::isServing("Zookeeper version: 3.8.4\nMode: standalone\n"));
    EXPECT_FALSE(probe::isServing("This ZooKeeper instance is not currently serving requests\n"));
    const QByteArray dump("SessionTracker dump:\nephemeral nodes dump:\n0x1:\n\t/kafka/brokers/ids/12\n\t/kafka/controller\n");
    EXPECT_TRUE(probe::isRegistered(dump, 12));
    EXPECT_FALSE(probe::isRegistered(dump, 1));
    EXPECT_FALSE(probe::parseMetadata("HTTP/1.1 400 Bad Request"));
    EXPECT_FALSE(probe::parseMetadata({}));
    const QByteArray metadata = QByteArray::fromHex("42524f4b" "00000000" "00000001" "00000003" "0001" "61" "00005209" "ffff" "0002" "6964" "00000003" "00000000");
    const auto parsed = probe::parseMetadata(metadata);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->brokers, std::set<int>{3});
    EXPECT_EQ(parsed->controller, 3);
    for (int length = 0; length < metadata.size() - 4; ++length)
        EXPECT_FALSE(probe::parseMetadata(metadata.left(length))) << length;
}
