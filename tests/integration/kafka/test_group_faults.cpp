// SPDX-License-Identifier: GPL-3.0-or-later
// Groups that are asked for while their coordinator is down. librdkafka (2.0 to 2.14) ends the whole process when such a
// question has timed out and the coordinator then comes back (its pull request 5397).
#include "core/kafka/client_factory.h"
#include "core/kafka/group_admin.h"
#include "core/kafka/sources.h"
#include "tests/support/kafka_cluster.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::kafka;
using brokerscope::test::KafkaCluster;

namespace {

constexpr std::chrono::milliseconds kTimeout{1500};

/// How many deadlines of a question have passed.
double deadlines(const QElapsedTimer &timer)
{
    return double(timer.elapsed()) / double(kTimeout.count());
}

class GroupFaults : public testing::Test
{
protected:
    void SetUp() override
    {
        cluster = KafkaCluster::start({.runtime = u"3.9"_s, .brokers = 1});
        ASSERT_TRUE(cluster);
        ASSERT_TRUE(cluster->createTopic(u"read"_s, 2));
        ASSERT_TRUE(cluster->produce(u"read"_s, {"a", "b", "c"}, 1));
        client = std::move(*makeClient({cluster->bootstrap(), {}, kTimeout}));
        // Reads to the end, commits and goes.
        const auto read = KafkaCluster::kcat(cluster->bootstrap(), {u"-X"_s, u"auto.offset.reset=earliest"_s, u"-c"_s, u"3"_s, u"-G"_s, u"readers"_s, u"read"_s});
        ASSERT_EQ(read.exitCode, 0) << read.err.constData();
    }

    std::unique_ptr<KafkaCluster> cluster;
    std::unique_ptr<KafkaClient> client;
};

/// The library's admin calls on this thread, as KafkaWorker drives them for connections with TLS or SASL.
class Library
{
public:
    explicit Library(const QString &bootstrap)
        : m_handles(*HandleSet::open({bootstrap, {}, kTimeout}))
        , m_admin(std::make_unique<GroupAdmin>(*m_handles, m_calls, kTimeout))
    {
    }
    ~Library()
    {
        m_calls.clear();
        m_admin.reset();
    }

    Result<std::vector<CommittedOffset>> committed()
    {
        std::optional<Result<std::vector<CommittedOffset>>> answer;
        m_admin->committed(-1, u"readers"_s, [&](Result<std::vector<CommittedOffset>> offsets) {
            EXPECT_FALSE(answer);
            answer = std::move(offsets);
        });
        serve([&] { return answer.has_value(); });
        return answer.value_or(failure(Error{}));
    }
    Group described()
    {
        std::optional<std::vector<Group>> answer;
        m_admin->describe(-1, {u"readers"_s}, [&](std::vector<Group> groups) { answer = std::move(groups); });
        serve([&] { return answer.has_value(); });
        return answer && answer->size() == 1 ? answer->front() : Group{};
    }
    void serve(const std::function<bool()> &isEnough, int ms = 20'000)
    {
        for (QDeadlineTimer limit(ms); !isEnough() && !limit.hasExpired();) {
            if (const EventPtr event{rd_kafka_queue_poll(m_handles->events(), 20)})
                m_calls.dispatch(event.get());
            QCoreApplication::processEvents();
        }
    }

private:
    std::shared_ptr<HandleSet> m_handles;
    AdminCalls m_calls;
    std::unique_ptr<GroupAdmin> m_admin;
};

qint64 committedOf(const Result<std::vector<CommittedOffset>> &offsets)
{
    if (!offsets)
        return -2;
    for (const CommittedOffset &offset : *offsets)
        if (offset.partition == TopicPartition{u"read"_s, 1})
            return offset.offset;
    return -1;
}

TEST_F(GroupFaults, askedWhileTheCoordinatorIsDownAndAnsweredWhenItIsBack)
{
    ASSERT_TRUE(async::await(client->fetchGroups()));
    EXPECT_EQ(committedOf(async::await(client->fetchCommitted(u"readers"_s))), 3);
    cluster->killBroker(1);
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto committed = client->fetchCommitted(u"readers"_s);
        const auto described = client->describeGroups({u"readers"_s});
        EXPECT_FALSE(async::await(committed));
        const auto groups = async::await(described);
        EXPECT_TRUE(!groups || groups->front().describeError);
        EXPECT_LT(deadlines(timer), 3);
    }
    ASSERT_TRUE(cluster->startBroker(1));
    bool isBack = false;
    for (int i = 0; i < 100 && !isBack; ++i, QThread::msleep(100)) {
        const auto groups = async::await(client->describeGroups({u"readers"_s}));
        isBack = committedOf(async::await(client->fetchCommitted(u"readers"_s))) == 3 && groups && groups->front().state == GroupState::Empty;
    }
    EXPECT_TRUE(isBack);
}

TEST_F(GroupFaults, theLibrarysCallsOutlastTheSame)
{
    auto library = std::make_unique<Library>(cluster->bootstrap());
    EXPECT_EQ(committedOf(library->committed()), 3);
    EXPECT_EQ(library->described().state, GroupState::Empty);
    cluster->killBroker(1);
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto committed = library->committed();
        ASSERT_FALSE(committed);
        EXPECT_EQ(library->described().id, u"readers"_s);
        EXPECT_TRUE(library->described().describeError);
        EXPECT_LT(deadlines(timer), 4); // three questions, two of them with half of it
    }
    ASSERT_TRUE(cluster->startBroker(1));
    bool isBack = false;
    library->serve([&] { return isBack = committedOf(library->committed()) == 3 && library->described().state == GroupState::Empty; });
    EXPECT_TRUE(isBack);

    // Given up with a call under way.
    cluster->killBroker(1);
    EXPECT_FALSE(library->committed());
    library.reset();
    ASSERT_TRUE(cluster->startBroker(1));
    QThread::sleep(2);
}

} // namespace
