// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/zookeeper/follower.h"
#include "tests/integration/zookeeper/session_end.h"
#include "tests/support/tcp_relay.h"

using namespace brokerscope;
using namespace brokerscope::test;
using namespace brokerscope::zookeeper;
using namespace Qt::Literals::StringLiterals;

namespace {

using Change = ZooKeeperClient::Change;
using Mode = ZooKeeperClient::Mode;
using State = ZooKeeperStatus::State;
using Watch = ZooKeeperClient::Watch;

/// A reader behind a relay, and a writer beside it whose connection stays.
class ClientWatches : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        m_server = ZooKeeperServer::start(QString::fromLatin1(GetParam()));
        ASSERT_TRUE(m_server);
        m_relay = std::make_unique<TcpRelay>(m_server->port());
        m_writer = connectToZooKeeper(
            {.connectString = m_server->connectString(), .requestDeadline = std::chrono::seconds(20)});
        m_reader = connectToZooKeeper({.connectString = m_relay->address()});
        make(u"/data"_s, "0"_ba);
        make(u"/parent"_s);
        make(u"/going"_s, "here"_ba);
        ASSERT_TRUE(until([&] { return isConnected(*m_reader); })) << words(m_reader->statusError());
        m_data = std::make_unique<Follower>(*m_reader, u"/data"_s, Watch::Data);
        m_children = std::make_unique<Follower>(*m_reader, u"/parent"_s, Watch::Children);
        m_coming = std::make_unique<Follower>(*m_reader, u"/coming"_s, Watch::Existence);
        m_going = std::make_unique<Follower>(*m_reader, u"/going"_s, Watch::Existence);
        expectKnown(u"0"_s, u""_s, u"(none)"_s, u"here"_s);
    }

    void make(const QString &path, const QByteArray &data = {})
    {
        const auto made = answerOf(m_writer->create(path, data, Mode::Persistent));
        ASSERT_TRUE(made) << words(made);
    }
    void set(const QString &path, const QByteArray &data)
    {
        const auto done = answerOf(m_writer->set(path, data, ZooKeeperClient::kAnyVersion));
        ASSERT_TRUE(done) << words(done);
    }
    void drop(const QString &path)
    {
        const auto done = answerOf(m_writer->remove(path, ZooKeeperClient::kAnyVersion));
        ASSERT_TRUE(done) << words(done);
    }

    /// While the reader cannot see it.
    void changeEverything()
    {
        set(u"/data"_s, "1"_ba);
        make(u"/parent/a"_s);
        make(u"/coming"_s, "new"_ba);
        drop(u"/going"_s);
    }
    void expectKnown(const QString &data, const QString &children, const QString &coming, const QString &going) const
    {
        EXPECT_TRUE(until([&] {
            return m_data->known() == data && m_children->known() == children && m_coming->known() == coming &&
                m_going->known() == going;
        })) << qPrintable(m_data->known() + u" | "_s + m_children->known() + u" | "_s + m_coming->known() + u" | "_s +
                          m_going->known());
    }
    /// All four watches are there again: a second change of each is told as well.
    void expectWatchesWork()
    {
        set(u"/data"_s, "2"_ba);
        make(u"/parent/b"_s);
        drop(u"/coming"_s);
        make(u"/going"_s, "again"_ba);
        expectKnown(u"2"_s, u"a,b"_s, u"(none)"_s, u"again"_s);
    }
    [[nodiscard]] bool waitFor(State state) const
    {
        return until([&] { return m_reader->status().state == state; });
    }

    std::unique_ptr<ZooKeeperServer> m_server;
    std::unique_ptr<TcpRelay> m_relay;
    std::unique_ptr<ZooKeeperClient> m_writer;
    std::unique_ptr<ZooKeeperClient> m_reader;
    std::unique_ptr<Follower> m_data;
    std::unique_ptr<Follower> m_children;
    std::unique_ptr<Follower> m_coming;
    std::unique_ptr<Follower> m_going;
};

TEST_P(ClientWatches, eachChangeIsTold)
{
    for (int i = 1; i <= 3; ++i) {
        set(u"/data"_s, QByteArray::number(i));
        ASSERT_TRUE(until([&] { return m_data->told().size() == std::size_t(i); })) << i;
        make(u"/parent/%1"_s.arg(i));
        ASSERT_TRUE(until([&] { return m_children->told().size() == std::size_t(i); })) << i;
    }
    EXPECT_EQ(m_data->told(), std::vector(3, Change::DataChanged));
    EXPECT_EQ(m_children->told(), std::vector(3, Change::ChildrenChanged));
    expectKnown(u"3"_s, u"1,2,3"_s, u"(none)"_s, u"here"_s);

    make(u"/coming"_s, "1"_ba);
    ASSERT_TRUE(until([&] { return m_coming->told().size() == 1; }));
    set(u"/coming"_s, "2"_ba); // not asked for
    drop(u"/coming"_s);
    ASSERT_TRUE(until([&] { return m_coming->wasTold(Change::Deleted); }));
    EXPECT_EQ(m_coming->told(), (std::vector{Change::Created, Change::Deleted}));

    drop(u"/data"_s);
    ASSERT_TRUE(until([&] { return m_data->wasTold(Change::Deleted); }));
    make(u"/data"_s, "back"_ba);
    ASSERT_TRUE(until([&] { return m_data->known() == u"back"_s; }));
    EXPECT_EQ(m_data->told().back(), Change::Created);
}

TEST_P(ClientWatches, nothingIsMissedInAStorm)
{
    std::vector<Answer<ZnodeStat>> sets;
    std::vector<Answer<QString>> creates;
    for (int i = 1; i <= 500; ++i) {
        sets.push_back(m_writer->set(u"/data"_s, QByteArray::number(i), ZooKeeperClient::kAnyVersion));
        creates.push_back(m_writer->create(u"/parent/%1"_s.arg(i), {}, Mode::Persistent));
    }
    for (const auto &one : sets)
        ASSERT_TRUE(answerOf(one));
    for (const auto &one : creates)
        ASSERT_TRUE(answerOf(one));
    EXPECT_TRUE(until([&] { return m_data->known() == u"500"_s && m_children->known().count(u',') == 499; }))
        << qPrintable(m_data->known()) << " and " << m_children->known().count(u',') + 1;
}

TEST_P(ClientWatches, aParentThatGoesAndComesBackIsFollowed)
{
    // Deleted and made anew before the watch is armed again: no "created" comes then.
    for (int i = 0; i < 30; ++i) {
        const auto gone = m_writer->remove(u"/parent"_s, ZooKeeperClient::kAnyVersion);
        const auto back = m_writer->create(u"/parent"_s, {}, Mode::Persistent);
        const auto child = m_writer->create(u"/parent/x%1"_s.arg(i), {}, Mode::Persistent);
        ASSERT_TRUE(answerOf(gone));
        ASSERT_TRUE(answerOf(back));
        ASSERT_TRUE(answerOf(child));
        ASSERT_TRUE(until([&] { return m_children->known() == u"x%1"_s.arg(i); }, 10'000))
            << i << ": knows " << qPrintable(m_children->known());
        drop(u"/parent/x%1"_s.arg(i));
        ASSERT_TRUE(until([&] { return m_children->known().isEmpty(); }, 10'000))
            << i << ": knows " << qPrintable(m_children->known());
    }
}

TEST_P(ClientWatches, comeBackAfterALostConnection)
{
    const quint64 session = m_reader->status().sessionId;
    m_relay->cut();
    ASSERT_TRUE(waitFor(State::Lost));
    changeEverything();
    m_relay->mend();
    expectKnown(u"1"_s, u"a"_s, u"new"_s, u"(none)"_s);
    ASSERT_TRUE(waitFor(State::Connected));
    EXPECT_EQ(m_reader->status().sessionId, session) << "the loss was shorter than the session";
    expectWatchesWork();
}

TEST_P(ClientWatches, comeBackAfterAFrozenServer)
{
    m_server->pause();
    ASSERT_TRUE(waitFor(State::Lost));
    m_server->resume();
    ASSERT_TRUE(waitFor(State::Connected));
    changeEverything();
    expectKnown(u"1"_s, u"a"_s, u"new"_s, u"(none)"_s);
    expectWatchesWork();
}

TEST_P(ClientWatches, comeBackAfterAKilledServer)
{
    m_relay->cut(); // so that the reader comes back only after the changes
    m_server->kill();
    ASSERT_TRUE(waitFor(State::Lost));
    ASSERT_TRUE(m_server->startAgain());
    ASSERT_TRUE(until([&] { return isConnected(*m_writer); }));
    changeEverything();
    m_relay->mend();
    expectKnown(u"1"_s, u"a"_s, u"new"_s, u"(none)"_s);
    expectWatchesWork();
}

TEST_P(ClientWatches, comeBackOnANewSession)
{
    const quint64 session = m_reader->status().sessionId;
    m_relay->cut();
    ASSERT_TRUE(waitFor(State::Lost));
    ASSERT_TRUE(endSession(m_server->port(), session));
    changeEverything();
    m_relay->mend();
    expectKnown(u"1"_s, u"a"_s, u"new"_s, u"(none)"_s);
    for (const Follower *follower : {m_data.get(), m_children.get(), m_coming.get(), m_going.get()})
        EXPECT_TRUE(follower->wasTold(Change::Unknown));
    EXPECT_NE(m_reader->status().sessionId, session);
    expectWatchesWork();
}

TEST_P(ClientWatches, aThousandAreArmedAgain)
{
    constexpr int kMany = 1000;
    std::vector<Answer<QString>> made;
    for (int i = 0; i < kMany; ++i)
        made.push_back(m_writer->create(u"/n%1"_s.arg(i), "old"_ba, Mode::Persistent));
    for (const auto &one : made)
        ASSERT_TRUE(answerOf(one));
    std::vector<std::unique_ptr<Follower>> followers;
    for (int i = 0; i < kMany; ++i)
        followers.push_back(std::make_unique<Follower>(*m_reader, u"/n%1"_s.arg(i), Watch::Data));
    const auto allKnow = [&](const QString &value) {
        return until([&] {
            return std::all_of(followers.cbegin(), followers.cend(),
                               [&](const auto &one) { return one->known() == value; });
        });
    };
    const auto setAll = [&](const QByteArray &value) {
        std::vector<Answer<ZnodeStat>> sets;
        for (int i = 0; i < kMany; ++i)
            sets.push_back(m_writer->set(u"/n%1"_s.arg(i), value, ZooKeeperClient::kAnyVersion));
        for (const auto &one : sets)
            ASSERT_TRUE(answerOf(one));
    };
    ASSERT_TRUE(allKnow(u"old"_s));
    m_relay->cut();
    ASSERT_TRUE(waitFor(State::Lost));
    ASSERT_TRUE(endSession(m_server->port(), m_reader->status().sessionId));
    setAll("new"_ba);
    m_relay->mend();
    EXPECT_TRUE(allKnow(u"new"_s));
    setAll("newest"_ba);
    EXPECT_TRUE(allKnow(u"newest"_s));
}

TEST_P(ClientWatches, whatIsNoLongerWatchedIsNotTold)
{
    std::vector<QString> told;
    QObject::connect(m_reader.get(), &ZooKeeperClient::znodeChanged, m_reader.get(),
                     [&](const QString &path) { told.push_back(path); });
    m_reader->watch(u"/data"_s, Watch::Data); // the second time
    m_data.reset();
    set(u"/data"_s, "1"_ba);
    EXPECT_TRUE(until([&] { return told == std::vector{u"/data"_s}; })) << "two watches need two ends";
    m_reader->unwatch(u"/data"_s, Watch::Data);
    set(u"/data"_s, "2"_ba);
    make(u"/parent/a"_s); // told after whatever the set would have told
    EXPECT_TRUE(until([&] { return m_children->known() == u"a"_s; }));
    EXPECT_EQ(std::count(told.cbegin(), told.cend(), u"/data"_s), 1);
    m_data = std::make_unique<Follower>(*m_reader, u"/data"_s, Watch::Data);
    set(u"/data"_s, "3"_ba);
    EXPECT_TRUE(until([&] { return m_data->known() == u"3"_s; }));
}

INSTANTIATE_TEST_SUITE_P(Runtimes, ClientWatches, testing::Values("3.9", "2.4.1"));

} // namespace
