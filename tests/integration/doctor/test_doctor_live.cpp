// SPDX-License-Identifier: GPL-3.0-or-later
// The seven causes and normals of the first doctor, on a real broker of $BROKERSCOPE_TEST_RUNTIME with real kafka-python
// consumers. All situations are made at once and watched together, since each is watched for 10 s; then each test judges its own.
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

struct Step
{
    std::function<bool()> until; ///< asked again and again
    std::function<void()> then; ///< may be empty
};

/// One group in one situation, on a topic of the group's name.
struct Situation
{
    int partitions = 1;
    std::function<void()> begin = {};
    std::vector<Step> steps = {}; ///< until it is ready to be watched
    bool isWrittenTo = false; ///< while it is watched: 5 values after 1 s and after 3 s
    std::size_t next = 0;

    /// True when all steps are done.
    bool advance()
    {
        while (next < steps.size() && steps[next].until()) {
            if (steps[next].then)
                steps[next].then();
            ++next;
        }
        return next == steps.size();
    }
};

class DoctorLive : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s = new Shared;
        s->cluster = KafkaCluster::start({.runtime = qEnvironmentVariable("BROKERSCOPE_TEST_RUNTIME", u"3.9"_s),
                                          .properties = {u"group.initial.rebalance.delay.ms=0"_s}});
        ASSERT_TRUE(s->cluster);
        s->python = qEnvironmentVariable("BROKERSCOPE_TEST_PYTHON");
        ASSERT_FALSE(s->python.isEmpty()) << "set BROKERSCOPE_TEST_PYTHON to a python with kafka-python (test.sh does)";
        s->settings = {s->cluster->bootstrap(), {}};
        s->kafka = std::move(*kafka::makeClient(s->settings));
        std::map<QString, Situation> situations = allSituations();
        ASSERT_NO_FATAL_FAILURE(createTopics(situations));
        // The last one must be watched before its member commits for the first time, 7 s after it joined.
        Situation last = situations.at(u"reset"_s);
        situations.erase(u"reset"_s);
        for (auto &[name, situation] : situations)
            situation.begin();
        ASSERT_TRUE(waitUntil([&] {
            bool areReady = true;
            for (auto &[name, situation] : situations)
                areReady = situation.advance() && areReady;
            return areReady;
        })) << "a situation did not come about";
        last.begin();
        ASSERT_TRUE(waitUntil([&] { return last.advance(); }));
        situations.emplace(u"reset"_s, last);
        std::map<QString, bool> groups;
        for (const auto &[name, situation] : situations)
            groups[name] = situation.isWrittenTo;
        s->diagnoses = observe(groups);
    }
    static void TearDownTestSuite() { delete std::exchange(s, nullptr); }
    void SetUp() override { ASSERT_TRUE(s->kafka) << "the situations could not be made"; }

    static std::map<QString, Situation> allSituations()
    {
        const auto nothing = [] {};
        const auto reads = [](const QString &group, qint64 offset) { return [group, offset] { return committed(group) == offset; }; };
        std::map<QString, Situation> all;
        all[u"g1"_s] = {.partitions = 2,
                        .begin =
                            [] {
                                for (int i = 0; i < 4; ++i)
                                    join(u"g1"_s, {u"loop"_s, u"earliest"_s});
                            },
                        .steps = {{hasMembers(u"g1"_s, 4), nothing}}};
        all[u"g15"_s] = {.begin =
                             [] {
                                 fill(u"g15"_s, 5);
                                 join(u"g15"_s, {u"loop"_s, u"earliest"_s});
                             },
                         .steps = {{reads(u"g15"_s, 5), [] { s->members.erase(u"g15"_s); }},
                                   {[] { return stateOf(u"g15"_s) == GroupState::Empty; }, [] { fill(u"g15"_s, 10); }}}};
        all[u"o1"_s] = {.begin =
                            [] {
                                fill(u"o1"_s, 20);
                                join(u"o1"_s, {u"no-commit"_s, u"latest"_s});
                            },
                        .steps = {{hasMembers(u"o1"_s, 1), nothing}}};
        all[u"o2"_s] = {.begin = [] {
            fill(u"o2"_s, 100);
            commit(u"o2"_s, 5);
            deleteRecordsBefore(u"o2"_s, 50);
        }};
        all[u"o3"_s] = {.begin = [] {
            fill(u"o3"_s, 49);
            commit(u"o3"_s, 5000);
        }};
        all[u"o5"_s] = {.begin = [] { join(u"o5"_s, {u"no-commit"_s, u"latest"_s}); }, .steps = {{hasMembers(u"o5"_s, 1), nothing}}, .isWrittenTo = true};
        all[u"p4"_s] = {.begin =
                            [] {
                                fill(u"p4"_s, 3);
                                join(u"p4"_s, {u"busy"_s});
                            },
                        .steps = {{reads(u"p4"_s, 3), nothing}, {hasMembers(u"p4"_s, 1), nothing}},
                        .isWrittenTo = true};
        all[u"t3"_s] = {.begin =
                            [] {
                                fill(u"t3"_s, 7);
                                join(u"t3"_s, {u"loop"_s, u"earliest"_s});
                            },
                        .steps = {{reads(u"t3"_s, 7), nothing}}};
        all[u"reset"_s] = {.begin =
                               [] {
                                   fill(u"reset"_s, 9);
                                   join(u"reset"_s, {u"slow-commit"_s});
                               },
                           .steps = {{hasMembers(u"reset"_s, 1), nothing}}};
        return all;
    }

    static void createTopics(const std::map<QString, Situation> &situations)
    {
        for (const auto &[name, situation] : situations) {
            const auto made = async::await(s->kafka->createTopic({name, situation.partitions, 1, {}}, false));
            ASSERT_TRUE(made) << made.error().message.toStdString();
        }
        ASSERT_TRUE(waitUntil([&] {
            const auto metadata = async::await(s->kafka->fetchMetadata());
            return metadata && std::all_of(situations.begin(), situations.end(), [&](const auto &entry) {
                       const TopicIndex t = metadata->topics->findTopic(entry.first);
                       return t != kNoIndex && metadata->topics->partitionCount(t) > 0 && metadata->topics->offlineCount(t) == 0;
                   });
        }));
    }
    static QStringList script(const QString &group, const QStringList &mode)
    {
        return QStringList{QStringLiteral(BROKERSCOPE_TEST_SOURCE "/consumer.py"), s->cluster->bootstrap(), group, group} + mode;
    }
    static void join(const QString &group, const QStringList &mode)
    {
        s->members[group].push_back(std::make_unique<Child>(s->python, script(group, mode), s->cluster->folder() + u'/' + group + u".log"_s));
    }
    static void commit(const QString &group, qint64 offset)
    {
        const auto output = test::run(s->python, script(group, {u"commit"_s, QString::number(offset)}));
        ASSERT_EQ(output.exitCode, 0) << output.err.toStdString();
    }
    static void deleteRecordsBefore(const QString &topic, int offset)
    {
        QFile file(s->cluster->folder() + u'/' + topic + u"-offsets.json"_s);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral(R"({"version":1,"partitions":[{"topic":"%1","partition":0,"offset":%2}]})").arg(topic).arg(offset).toUtf8());
        file.close();
        const bool isOld = s->cluster->options().runtime == u"2.4.1"_s;
        const auto tool = s->cluster->tool({isOld ? u"kafka.admin.DeleteRecordsCommand"_s : u"org.apache.kafka.tools.DeleteRecordsCommand"_s,
                                            u"--bootstrap-server"_s, s->cluster->bootstrap(), u"--offset-json-file"_s, file.fileName()});
        ASSERT_EQ(tool.exitCode, 0) << tool.err.toStdString();
    }
    static void fill(const QString &topic, int values)
    {
        QByteArrayList list;
        for (int i = 0; i < values; ++i)
            list += QByteArray::number(i);
        ASSERT_TRUE(s->cluster->produce(topic, list));
    }
    static qint64 committed(const QString &group)
    {
        const auto offsets = async::await(s->kafka->fetchCommitted(group));
        return offsets && !offsets->empty() ? offsets->front().offset : -1;
    }
    static GroupState stateOf(const QString &group)
    {
        const auto groups = async::await(s->kafka->describeGroups({group}));
        return groups && !groups->empty() ? groups->front().state : GroupState::Unknown;
    }
    static std::function<bool()> hasMembers(const QString &group, std::size_t members)
    {
        return [group, members] {
            const auto groups = async::await(s->kafka->describeGroups({group}));
            return groups && groups->front().state == GroupState::Stable && groups->front().members.size() == members;
        };
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
    /// Watches these groups for 10 s, side by side; true: its topic is written to meanwhile.
    static std::map<QString, Diagnosis> observe(const std::map<QString, bool> &groups)
    {
        std::map<QString, std::unique_ptr<EvidenceCollector>> collectors;
        QEventLoop loop;
        std::size_t open = groups.size();
        for (const auto &[group, isWrittenTo] : groups) {
            auto collector = std::make_unique<EvidenceCollector>(s->kafka.get(), s->settings, group);
            QObject::connect(collector.get(), &EvidenceCollector::finished, &loop, [&] {
                if (--open == 0)
                    loop.quit();
            });
            QTimer::singleShot(60'000, collector.get(), &EvidenceCollector::stop);
            for (const int ms : {1000, 3000})
                if (isWrittenTo)
                    QTimer::singleShot(ms, collector.get(), [group = group] { fill(group, 5); });
            collector->start();
            collectors.emplace(group, std::move(collector));
        }
        loop.exec();
        std::map<QString, Diagnosis> diagnoses;
        for (const auto &[group, collector] : collectors) {
            if (!collector->result()) {
                ADD_FAILURE() << group.toStdString() << ": " << collector->result().error().message.toStdString();
                continue;
            }
            diagnoses[group] = diagnose(*collector->result());
            // The evidence of a real run, to look at and to make fixtures of.
            QFile file(s->cluster->folder() + u'/' + group + u".json"_s);
            if (file.open(QIODevice::WriteOnly))
                file.write(QJsonDocument(collector->result()->toJson()).toJson());
        }
        return diagnoses;
    }
    static const Diagnosis &diagnosisOf(const QString &group) { return s->diagnoses[group]; }
    static void expect(const QString &group, const QString &slug, Confidence confidence)
    {
        const Diagnosis &diagnosis = diagnosisOf(group);
        EXPECT_EQ(diagnosis.verdict.slug, slug) << QJsonDocument(diagnosis.toJson()).toJson().toStdString();
        EXPECT_EQ(int(diagnosis.verdict.confidence), int(confidence)) << diagnosis.verdict.text.toStdString();
    }

    struct Shared
    {
        std::unique_ptr<KafkaCluster> cluster;
        kafka::ConnectionSettings settings;
        std::unique_ptr<kafka::KafkaClient> kafka;
        QString python;
        std::map<QString, std::vector<std::unique_ptr<Child>>> members;
        std::map<QString, Diagnosis> diagnoses;
    };
    inline static Shared *s = nullptr;
};

} // namespace

TEST_F(DoctorLive, MoreMembersThanPartitions)
{
    expect(u"g1"_s, u"more-members-than-partitions"_s, Confidence::Proven);
    const Diagnosis diagnosis = diagnosisOf(u"g1"_s);
    EXPECT_EQ(diagnosis.verdict.text, u"2 of 4 members are idle: topic g1 has 2 partitions"_s);
    ASSERT_FALSE(diagnosis.findings.empty());
    const auto group = async::await(s->kafka->describeGroups({u"g1"_s})).value().front();
    for (const Subject &subject : diagnosis.findings.front().subjects) {
        const auto member = std::find_if(group.members.begin(), group.members.end(), [&](const GroupMember &m) { return m.memberId == subject.name; });
        ASSERT_NE(member, group.members.end());
        EXPECT_TRUE(member->assignment.empty());
    }
    EXPECT_EQ(diagnosis.exitCode(), 10);
    // Healed: two of them end, and what is left is normal.
    s->members[u"g1"_s].resize(2);
    ASSERT_TRUE(waitUntil(hasMembers(u"g1"_s, 2)));
    EXPECT_TRUE(observe({{u"g1"_s, false}})[u"g1"_s].verdict.isNormal());
}

TEST_F(DoctorLive, GroupEmptyWithLag)
{
    expect(u"g15"_s, u"group-empty"_s, Confidence::Proven);
    const QString text = diagnosisOf(u"g15"_s).verdict.text;
    EXPECT_TRUE(text.contains(u"10 messages wait"_s)) << text.toStdString();
}

TEST_F(DoctorLive, NoCommittedOffsetLatest)
{
    expect(u"o1"_s, u"no-committed-offset-latest"_s, Confidence::Proven);
}

TEST_F(DoctorLive, CommittedBelowLogStart)
{
    const Diagnosis &diagnosis = diagnosisOf(u"o2"_s);
    const bool isFound = std::any_of(diagnosis.findings.begin(), diagnosis.findings.end(), [](const Finding &f) {
        return f.slug == u"committed-below-log-start"_s && f.confidence == Confidence::Proven && f.text.contains(u"45 messages"_s);
    });
    EXPECT_TRUE(isFound) << QJsonDocument(diagnosis.toJson()).toJson().toStdString();
}

TEST_F(DoctorLive, CommittedBeyondEnd)
{
    expect(u"o3"_s, u"committed-beyond-end"_s, Confidence::Proven);
}

TEST_F(DoctorLive, NothingCommittedWhileLagGrows)
{
    expect(u"o5"_s, u"commits-failing"_s, Confidence::Weak);
    expect(u"p4"_s, u"application-blocked"_s, Confidence::Weak);
}

TEST_F(DoctorLive, NormalCaughtUp)
{
    expect(u"t3"_s, u"normal-waiting-for-data"_s, Confidence::Proven);
    const Diagnosis &diagnosis = diagnosisOf(u"t3"_s);
    EXPECT_TRUE(diagnosis.verdict.text.contains(u"offset 7 of 7; the newest message is of"_s)) << diagnosis.verdict.text.toStdString();
    EXPECT_EQ(diagnosis.exitCode(), 0);
}

TEST_F(DoctorLive, NormalResetToTheEndAndNothingNewSince)
{
    expect(u"reset"_s, u"normal-waiting-for-data"_s, Confidence::Proven);
    const QString text = diagnosisOf(u"reset"_s).verdict.text;
    EXPECT_TRUE(text.contains(u"was set to the end of reset-0"_s)) << text.toStdString();
}

TEST_F(DoctorLive, AGroupThatDoesNotExistIsSaidSo)
{
    EvidenceCollector collector(s->kafka.get(), s->settings, u"nobody"_s);
    QEventLoop loop;
    QObject::connect(&collector, &EvidenceCollector::finished, &loop, &QEventLoop::quit);
    collector.start();
    loop.exec();
    ASSERT_FALSE(collector.result());
    EXPECT_EQ(collector.result().error().kind, Error::Kind::NotFound);
}
