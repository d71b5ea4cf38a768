// SPDX-License-Identifier: GPL-3.0-or-later
// The seven causes and normals of the first doctor, on a real broker with real kafka-python consumers.
#include "core/doctor/diagnosis.h"
#include "core/doctor/evidence_collector.h"
#include "core/kafka/client_factory.h"
#include "tests/support/kafka_cluster.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::doctor;
using namespace Qt::Literals::StringLiterals;
using test::Child;
using test::KafkaCluster;

namespace {

class DoctorLive : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        const QString runtime = qEnvironmentVariable("BROKERSCOPE_TEST_RUNTIME", u"3.9"_s);
        s_cluster = KafkaCluster::start({.runtime = runtime, .properties = {u"group.initial.rebalance.delay.ms=0"_s}}).release();
        ASSERT_TRUE(s_cluster);
        s_python = new QString(qEnvironmentVariable("BROKERSCOPE_TEST_PYTHON"));
        s_settings = new kafka::ConnectionSettings{s_cluster->bootstrap(), {}};
        s_kafka = kafka::makeClient(*s_settings).value().release();
    }
    static void TearDownTestSuite()
    {
        delete s_kafka;
        delete s_settings;
        delete s_python;
        delete s_cluster;
    }
    void SetUp() override
    {
        ASSERT_TRUE(s_cluster);
        ASSERT_FALSE(s_python->isEmpty()) << "set BROKERSCOPE_TEST_PYTHON to a python with kafka-python (test.sh does)";
    }

    static QStringList script(const QString &group, const QString &topic, const QStringList &mode)
    {
        return QStringList{QStringLiteral(BROKERSCOPE_TEST_SOURCE "/consumer.py"), s_cluster->bootstrap(), group, topic} + mode;
    }
    static std::unique_ptr<Child> consumer(const QString &group, const QString &topic, const QStringList &mode)
    {
        return std::make_unique<Child>(*s_python, script(group, topic, mode), s_cluster->folder() + u'/' + group + u".log"_s);
    }
    static void commit(const QString &group, const QString &topic, qint64 offset)
    {
        const auto output = test::run(*s_python, script(group, topic, {u"commit"_s, QString::number(offset)}));
        ASSERT_EQ(output.exitCode, 0) << output.err.toStdString();
    }
    static void fill(const QString &topic, int values)
    {
        QByteArrayList list;
        for (int i = 0; i < values; ++i)
            list += QByteArray::number(i);
        ASSERT_TRUE(s_cluster->produce(topic, list));
    }
    static qint64 committed(const QString &group)
    {
        const auto offsets = async::await(s_kafka->fetchCommitted(group));
        return offsets && !offsets->empty() ? offsets->front().offset : -1;
    }
    static bool waitUntil(const std::function<bool()> &condition)
    {
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < 60'000; QThread::msleep(150)) {
            if (condition())
                return true;
        }
        return false;
    }
    static bool waitForMembers(const QString &group, std::size_t members)
    {
        return waitUntil([&] {
            const auto groups = async::await(s_kafka->describeGroups({group}));
            return groups && groups->front().state == GroupState::Stable && groups->front().members.size() == members;
        });
    }
    /// Observes for 10 s. `writes`: 5 values to the topic after 1 s and after 3 s.
    static Diagnosis observe(const QString &group, const QString &topicToWrite = {})
    {
        EvidenceCollector collector(s_kafka, *s_settings, group);
        QEventLoop loop;
        QObject::connect(&collector, &EvidenceCollector::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &collector, &EvidenceCollector::stop);
        if (!topicToWrite.isEmpty()) {
            for (const int ms : {1000, 3000})
                QTimer::singleShot(ms, &collector, [topicToWrite] { fill(topicToWrite, 5); });
        }
        collector.start();
        loop.exec();
        if (!collector.result()) {
            ADD_FAILURE() << collector.result().error().message.toStdString();
            return {};
        }
        const Diagnosis diagnosis = diagnose(*collector.result());
        // The evidence of a real run, to look at and to make fixtures of.
        QFile file(s_cluster->folder() + u'/' + group + u".json"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(collector.result()->toJson()).toJson());
        return diagnosis;
    }
    static void expect(const Diagnosis &diagnosis, const QString &slug, Confidence confidence)
    {
        EXPECT_EQ(diagnosis.verdict.slug, slug) << QJsonDocument(diagnosis.toJson()).toJson().toStdString();
        EXPECT_EQ(int(diagnosis.verdict.confidence), int(confidence)) << diagnosis.verdict.text.toStdString();
    }

    inline static KafkaCluster *s_cluster = nullptr;
    inline static kafka::KafkaClient *s_kafka = nullptr;
    inline static kafka::ConnectionSettings *s_settings = nullptr;
    inline static QString *s_python = nullptr;
};

} // namespace

TEST_F(DoctorLive, MoreMembersThanPartitions)
{
    ASSERT_TRUE(s_cluster->createTopic(u"g1"_s, 2));
    std::vector<std::unique_ptr<Child>> members;
    for (int i = 0; i < 4; ++i)
        members.push_back(consumer(u"g1"_s, u"g1"_s, {u"loop"_s, u"earliest"_s}));
    ASSERT_TRUE(waitForMembers(u"g1"_s, 4));
    const Diagnosis diagnosis = observe(u"g1"_s);
    expect(diagnosis, u"more-members-than-partitions"_s, Confidence::Proven);
    EXPECT_EQ(diagnosis.verdict.text, u"2 of 4 members are idle: topic g1 has 2 partitions"_s);
    ASSERT_FALSE(diagnosis.findings.empty());
    const auto group = async::await(s_kafka->describeGroups({u"g1"_s})).value().front();
    for (const Subject &subject : diagnosis.findings.front().subjects) {
        const auto member = std::find_if(group.members.begin(), group.members.end(), [&](const GroupMember &m) { return m.memberId == subject.name; });
        ASSERT_NE(member, group.members.end());
        EXPECT_TRUE(member->assignment.empty());
    }
    EXPECT_EQ(diagnosis.exitCode(), 10);
    // Healed: two of them end, and what is left is normal.
    members.resize(2);
    ASSERT_TRUE(waitForMembers(u"g1"_s, 2));
    EXPECT_TRUE(observe(u"g1"_s).verdict.isNormal());
}

TEST_F(DoctorLive, GroupEmptyWithLag)
{
    ASSERT_TRUE(s_cluster->createTopic(u"g15"_s, 1));
    fill(u"g15"_s, 5);
    auto reader = consumer(u"g15"_s, u"g15"_s, {u"loop"_s, u"earliest"_s});
    ASSERT_TRUE(waitUntil([] { return committed(u"g15"_s) == 5; }));
    reader.reset();
    ASSERT_TRUE(waitUntil([] {
        const auto groups = async::await(s_kafka->describeGroups({u"g15"_s}));
        return groups && groups->front().state == GroupState::Empty;
    }));
    fill(u"g15"_s, 10);
    const Diagnosis diagnosis = observe(u"g15"_s);
    expect(diagnosis, u"group-empty"_s, Confidence::Proven);
    EXPECT_TRUE(diagnosis.verdict.text.contains(u"10 messages wait"_s)) << diagnosis.verdict.text.toStdString();
}

TEST_F(DoctorLive, NoCommittedOffsetLatest)
{
    ASSERT_TRUE(s_cluster->createTopic(u"o1"_s, 1));
    fill(u"o1"_s, 20);
    const auto reader = consumer(u"o1"_s, u"o1"_s, {u"no-commit"_s, u"latest"_s});
    ASSERT_TRUE(waitForMembers(u"o1"_s, 1));
    expect(observe(u"o1"_s), u"no-committed-offset-latest"_s, Confidence::Proven);
}

TEST_F(DoctorLive, CommittedBelowLogStart)
{
    ASSERT_TRUE(s_cluster->createTopic(u"o2"_s, 1));
    fill(u"o2"_s, 100);
    commit(u"o2"_s, u"o2"_s, 5);
    QFile file(s_cluster->folder() + u"/o2-offsets.json"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":1,"partitions":[{"topic":"o2","partition":0,"offset":50}]})");
    file.close();
    const bool isOld = s_cluster->options().runtime == u"2.4.1"_s;
    const auto tool = s_cluster->tool({isOld ? u"kafka.admin.DeleteRecordsCommand"_s : u"org.apache.kafka.tools.DeleteRecordsCommand"_s,
                                       u"--bootstrap-server"_s, s_cluster->bootstrap(), u"--offset-json-file"_s, file.fileName()});
    ASSERT_EQ(tool.exitCode, 0) << tool.err.toStdString();
    const Diagnosis diagnosis = observe(u"o2"_s);
    const bool isFound = std::any_of(diagnosis.findings.begin(), diagnosis.findings.end(), [](const Finding &f) {
        return f.slug == u"committed-below-log-start"_s && f.confidence == Confidence::Proven && f.text.contains(u"45 messages"_s);
    });
    EXPECT_TRUE(isFound) << QJsonDocument(diagnosis.toJson()).toJson().toStdString();
}

TEST_F(DoctorLive, CommittedBeyondEnd)
{
    ASSERT_TRUE(s_cluster->createTopic(u"o3"_s, 1));
    fill(u"o3"_s, 49);
    commit(u"o3"_s, u"o3"_s, 5000);
    expect(observe(u"o3"_s), u"committed-beyond-end"_s, Confidence::Proven);
}

TEST_F(DoctorLive, NothingCommittedWhileLagGrows)
{
    ASSERT_TRUE(s_cluster->createTopic(u"o5"_s, 1));
    const auto never = consumer(u"o5"_s, u"o5"_s, {u"no-commit"_s, u"latest"_s});
    ASSERT_TRUE(waitForMembers(u"o5"_s, 1));
    expect(observe(u"o5"_s, u"o5"_s), u"commits-failing"_s, Confidence::Weak);

    ASSERT_TRUE(s_cluster->createTopic(u"p4"_s, 1));
    fill(u"p4"_s, 3);
    const auto busy = consumer(u"p4"_s, u"p4"_s, {u"busy"_s});
    ASSERT_TRUE(waitUntil([] { return committed(u"p4"_s) == 3; }));
    ASSERT_TRUE(waitForMembers(u"p4"_s, 1));
    expect(observe(u"p4"_s, u"p4"_s), u"application-blocked"_s, Confidence::Weak);
}

TEST_F(DoctorLive, NormalCaughtUp)
{
    ASSERT_TRUE(s_cluster->createTopic(u"t3"_s, 1));
    fill(u"t3"_s, 7);
    const auto reader = consumer(u"t3"_s, u"t3"_s, {u"loop"_s, u"earliest"_s});
    ASSERT_TRUE(waitUntil([] { return committed(u"t3"_s) == 7; }));
    const Diagnosis diagnosis = observe(u"t3"_s);
    expect(diagnosis, u"normal-waiting-for-data"_s, Confidence::Proven);
    EXPECT_TRUE(diagnosis.verdict.text.contains(u"offset 7 of 7; the newest message is of"_s)) << diagnosis.verdict.text.toStdString();
    EXPECT_EQ(diagnosis.exitCode(), 0);
}

TEST_F(DoctorLive, NormalResetToTheEndAndNothingNewSince)
{
    ASSERT_TRUE(s_cluster->createTopic(u"reset"_s, 1));
    fill(u"reset"_s, 9);
    const auto reader = consumer(u"reset"_s, u"reset"_s, {u"slow-commit"_s});
    ASSERT_TRUE(waitForMembers(u"reset"_s, 1));
    const Diagnosis diagnosis = observe(u"reset"_s);
    expect(diagnosis, u"normal-waiting-for-data"_s, Confidence::Proven);
    EXPECT_TRUE(diagnosis.verdict.text.contains(u"was set to the end of reset-0"_s)) << diagnosis.verdict.text.toStdString();
}

TEST_F(DoctorLive, AGroupThatDoesNotExistIsSaidSo)
{
    EvidenceCollector collector(s_kafka, *s_settings, u"nobody"_s);
    QEventLoop loop;
    QObject::connect(&collector, &EvidenceCollector::finished, &loop, &QEventLoop::quit);
    collector.start();
    loop.exec();
    ASSERT_FALSE(collector.result());
    EXPECT_EQ(collector.result().error().kind, Error::Kind::NotFound);
}
