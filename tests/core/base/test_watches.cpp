// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/network_watch.h"
#include "core/base/sleep_watch.h"
#include "tests/support/until.h"

#include <gtest/gtest.h>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace brokerscope;

namespace {

TEST(SleepWatch, saysThatTheMachineSleptAndForHowLong)
{
    qint64 running = 50'000;
    qint64 asleep = 7'000; // of before: nothing to tell
    int looks = 0;
    SleepWatch watch({[&] { return ++looks, running + asleep; }, [&] { return running; }});
    std::vector<qint64> told;
    QObject::connect(&watch, &SleepWatch::woke, [&](qint64 ms) { told.push_back(ms); });

    running += 3'600'000; // a long time without sleep
    const int before = looks;
    EXPECT_TRUE(test::until([&] { return looks > before; }));
    EXPECT_TRUE(told.empty());
    asleep += 600'000;
    EXPECT_TRUE(test::until([&] { return !told.empty(); }));
    EXPECT_EQ(told, std::vector<qint64>{600'000});
    // Once; and clocks that drift a little do not sleep.
    asleep += 400;
    const int after = looks;
    EXPECT_TRUE(test::until([&] { return looks > after + 1; }));
    EXPECT_EQ(told.size(), 1U);
}

TEST(SleepWatch, thisMachineDoesNotSleepNow)
{
    SleepWatch watch;
    bool isTold = false;
    QObject::connect(&watch, &SleepWatch::woke, [&](qint64) { isTold = true; });
    EXPECT_FALSE(test::until([&] { return isTold; }, 2500));
}

class NetworkWatchTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends), 0);
        m_watch = std::make_unique<NetworkWatch>(m_ends[0]);
        QObject::connect(m_watch.get(), &NetworkWatch::changed, [this] { ++m_changes; });
    }
    void TearDown() override { ::close(m_ends[1]); }

    template <typename Body> void say(quint16 type, const Body &body)
    {
        struct
        {
            nlmsghdr header;
            Body body;
        } message{};
        message.header.nlmsg_len = quint32(sizeof(nlmsghdr) + sizeof body);
        message.header.nlmsg_type = type;
        message.body = body;
        EXPECT_EQ(::send(m_ends[1], &message, message.header.nlmsg_len, 0), ssize_t(message.header.nlmsg_len));
    }
    void sayAddress(quint16 type, quint8 scope)
    {
        ifaddrmsg address{};
        address.ifa_scope = scope;
        say(type, address);
    }
    void sayRoute(quint8 prefixLength)
    {
        rtmsg route{};
        route.rtm_dst_len = prefixLength;
        say(RTM_NEWROUTE, route);
    }

    int m_ends[2] = {-1, -1};
    int m_changes = 0;
    std::unique_ptr<NetworkWatch> m_watch;
};

TEST_F(NetworkWatchTest, oneChangeIsToldOnceHoweverManyMessagesItMakes)
{
    for (int i = 0; i < 20; ++i)
        sayAddress(i % 2 == 0 ? RTM_NEWADDR : RTM_DELADDR, RT_SCOPE_UNIVERSE);
    EXPECT_TRUE(test::until([&] { return m_changes > 0; }));
    EXPECT_FALSE(test::until([&] { return m_changes > 1; }, 1500));
    sayRoute(0);
    EXPECT_TRUE(test::until([&] { return m_changes == 2; }));
}

TEST_F(NetworkWatchTest, whatIsOfThisMachineOnlyOrNoMessageAtAllIsNoChange)
{
    sayAddress(RTM_NEWADDR, RT_SCOPE_HOST);
    sayAddress(RTM_NEWADDR, RT_SCOPE_LINK);
    sayRoute(24);
    say(RTM_NEWLINK, ifaddrmsg{});
    say(RTM_NEWADDR, char{}); // too short
    EXPECT_EQ(::send(m_ends[1], "nonsense", 8, 0), 8);
    EXPECT_FALSE(test::until([&] { return m_changes > 0; }, 1500));
}

TEST_F(NetworkWatchTest, aChangeThatDoesNotEndIsTold)
{
    EXPECT_TRUE(test::until(
        [&] {
            sayAddress(RTM_NEWADDR, RT_SCOPE_UNIVERSE);
            QThread::msleep(10);
            return m_changes > 0;
        },
        20'000));
}

TEST(NetworkWatch, theKernelTellsWhoeverAsks)
{
    NetworkWatch watch;
    EXPECT_TRUE(watch.isWatching());
}

} // namespace
