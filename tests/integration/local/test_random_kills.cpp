// SPDX-License-Identifier: GPL-3.0-or-later

/// SIGKILL of supervisor, brokers and ZooKeeper at random moments: nothing is left over, the next start works, and each
/// death has its reason.
#include "tests/integration/local/local_cluster_test.h"

#include <QThread>

#include <random>
#include <set>

using namespace brokerscope;
using namespace brokerscope::local;
using test::eventually;
using namespace Qt::Literals::StringLiterals;

namespace {

using Code = LocalReason::Code;

constexpr int kOrdinaryKills = 8;
constexpr int kMostInARow = 4; // so many before the next start, at most the last one the supervisor's
constexpr int kLongestPauseMs = 2500; // a start takes about as long

bool isExplained(Code code)
{
    static const std::set<Code> unexplained{Code::None, Code::Exited, Code::Signalled, Code::NotReady};
    return !unexplained.contains(code);
}

class RandomKills : public LocalClusterTest
{
protected:
    int any(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

    /// Who lives at this moment.
    std::vector<qint64> victims(const LocalCluster &cluster, bool withSupervisor = true) const
    {
        std::vector<qint64> all = processes::ofCluster(cluster.uuid);
        if (!withSupervisor)
            return all;
        if (const auto supervisor = ClusterLock::holder(cluster.folder); supervisor && *supervisor > 1)
            all.push_back(*supervisor);
        return all;
    }

    std::vector<LocalEvent> events() { return async::await(client()->askEvents()).value_or(std::vector<LocalEvent>()); }

    void expectEachDeathExplained(const std::vector<LocalEvent> &events)
    {
        for (const LocalEvent &event : events) {
            if (event.kind == LocalEvent::Kind::Died) {
                EXPECT_TRUE(isExplained(event.reason.code))
                    << qPrintable(event.processText() + u": "_s + event.text() + u' ' + event.reason.detail);
            }
        }
    }

    std::mt19937 m_random;
};

TEST_F(RandomKills, leaveNothingBehindAndTheNextStartWorks)
{
    bool hasSeed = false;
    uint seed = qEnvironmentVariable("BROKERSCOPE_RANDOM_SEED").toUInt(&hasSeed);
    if (!hasSeed)
        seed = std::random_device()();
    const int wanted = qEnvironmentVariableIntValue("BROKERSCOPE_RANDOM_KILLS");
    const int kills = wanted > 0 ? wanted : kOrdinaryKills;
    fprintf(stderr, "%d kills, seed: BROKERSCOPE_RANDOM_SEED=%u\n", kills, seed);
    m_random.seed(seed);

    const LocalCluster cluster = create(u"random"_s);
    int done = 0;
    int ofSupervisors = 0;
    for (int round = 1; done < kills && !HasFailure(); ++round) {
        const std::string where = "round " + std::to_string(round) + ", seed " + std::to_string(seed);
        SCOPED_TRACE(where);
        const auto starting = client()->up(WhenClientsGo::Stop); // also of one that runs in part
        bool isSupervisorDead = false;
        std::set<qint64> dead;
        const int inARow = any(1, std::min(kMostInARow, kills - done));
        for (int i = 0; i < inARow && !isSupervisorDead; ++i) {
            QThread::msleep(ulong(any(0, kLongestPauseMs)));
            std::vector<qint64> living;
            if (!eventually([&] { return !(living = victims(cluster, i + 1 == inARow)).empty(); }, 30'000))
                break; // it is told below why nothing lives
            const qint64 victim = living.at(size_t(any(0, int(living.size()) - 1)));
            isSupervisorDead = victim == ClusterLock::holder(cluster.folder);
            ASSERT_EQ(::kill(pid_t(victim), SIGKILL), 0);
            dead.insert(victim);
            ++done;
            ofSupervisors += isSupervisorDead;
        }
        for (const qint64 pid : dead)
            EXPECT_TRUE(eventually([&] { return !processes::isAlive(pid); }, 10'000)) << pid;
        const auto started = async::await(starting);
        if (isSupervisorDead) {
            EXPECT_TRUE(eventually([&] { return victims(cluster).empty(); }, 20'000)) << "orphans";
            if (!started) {
                EXPECT_FALSE(started.error().message.isEmpty());
            }
        } else if (!started) { // one that died too often: it is started by hand below
            EXPECT_EQ(status().reason.code, Code::GaveUp) << qPrintable(started.error().message + u' ' + started.error().detail);
        }
        // What was killed last may still take another one with it (a broker whose ZooKeeper went ends some seconds later), and one
        // that died too often waits for a start by hand.
        EXPECT_TRUE(eventually([&] {
            const auto again = up();
            return again && again->state == LocalClusterState::State::Running && processes::ofCluster(cluster.uuid).size() == again->processes.size(); // those and no others
        }, 60'000));
        const std::vector<LocalEvent> happened = events();
        expectEachDeathExplained(happened);
        if (isSupervisorDead) {
            ASSERT_FALSE(happened.empty());
            EXPECT_FALSE(happened.front().process) << "the next supervisor does not tell of the death of the last";
            EXPECT_EQ(happened.front().reason.code, Code::SupervisorGone);
            continue;
        }
        // Each that was started as one of the killed has died with a reason that says so.
        for (const LocalEvent &event : happened) {
            if (!event.pid || !dead.contains(*event.pid))
                continue;
            const bool isTold = std::ranges::any_of(happened, [&](const LocalEvent &other) {
                return other.number > event.number && other.process == event.process &&
                    other.kind == LocalEvent::Kind::Died &&
                    (other.reason.code == Code::KilledFromOutside || other.reason.code == Code::GaveUp);
            });
            EXPECT_TRUE(isTold) << qPrintable(event.processText()) << " as process " << *event.pid;
        }
    }
    fprintf(stderr, "%d kills, %d of supervisors\n", done, ofSupervisors);
    EXPECT_EQ(done, kills);
    ASSERT_TRUE(async::await(client()->down()));
    EXPECT_TRUE(victims(cluster).empty());
}

} // namespace
