// SPDX-License-Identifier: GPL-3.0-or-later
/// What a client says of ports where no ZooKeeper is: each its own sentence, soon, and nothing that hangs.
#include "core/zookeeper/client.h"
#include "tests/support/until.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

#include <gtest/gtest.h>

#include <ostream>

using namespace brokerscope;
using namespace brokerscope::test;
using namespace brokerscope::zookeeper;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = ZooKeeperStatus::State;
using Answerer = std::function<void(QTcpSocket &socket, const QByteArray &received)>;

const QByteArray kSrvrAnswer =
    "Zookeeper version: 3.8.4-9316c2a7a97e1666d8f4593f34dd6fc36ecc436c, built on 2024-02-12 22:16 UTC\nMode: standalone\n"_ba;

/// A port of 127.0.0.1 that answers as it is told to: with nothing received when a connection comes, then with all so
/// far.
class FakePort : public QObject
{
public:
    explicit FakePort(Answerer answerer) : m_answerer(std::move(answerer)), m_listener(this)
    {
        connect(&m_listener, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
                ++m_connections;
                auto received = std::make_shared<QByteArray>();
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
                    *received += socket->readAll();
                    m_answerer(*socket, *received);
                });
                m_answerer(*socket, {});
            }
        });
        m_listener.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString address() const { return u"127.0.0.1:%1"_s.arg(m_listener.serverPort()); }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    const Answerer m_answerer;
    QTcpServer m_listener;
    int m_connections = 0;
};

void saySomethingElse(QTcpSocket &socket, const QByteArray &received, const QByteArray &answer)
{
    if (received.isEmpty())
        return;
    socket.write(answer);
    socket.disconnectFromHost();
}

struct Case
{
    const char *name;
    Answerer answerer;
    Error::Kind kind;
    State state;
    const char *sentence;
};

void PrintTo(const Case &one, std::ostream *stream)
{
    *stream << one.name;
}

/// Answers `srvr` like a server, and the handshake with this timeout.
Answerer grantSession(qint32 timeoutMs, const QByteArray &srvrAnswer = kSrvrAnswer)
{
    return [timeoutMs, srvrAnswer](QTcpSocket &socket, const QByteArray &received) {
        if (received == "srvr") {
            socket.write(srvrAnswer);
            socket.disconnectFromHost();
        } else if (received.size() > 40) {
            QByteArray answer(41, '\0');
            qToBigEndian(qint32(37), answer.data());
            qToBigEndian(timeoutMs, answer.data() + 8);
            qToBigEndian(qint64(0x1234), answer.data() + 12);
            qToBigEndian(qint32(16), answer.data() + 20);
            socket.write(answer);
        }
    };
}

std::vector<Case> cases()
{
    const auto silent = [](QTcpSocket &, const QByteArray &) {};
    const auto http = [](QTcpSocket &socket, const QByteArray &received) {
        if (received.contains("\r\n\r\n")) // a web server waits for the end of the request
            saySomethingElse(socket, received, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"_ba);
    };
    const auto hurriedHttp = [](QTcpSocket &socket, const QByteArray &received) {
        saySomethingElse(socket, received, "HTTP/1.1 400 Illegal character CNTL=0x0\r\nConnection: close\r\n\r\n"_ba);
    };
    const auto hangUp = [](QTcpSocket &socket, const QByteArray &) { socket.abort(); };
    const auto garbage = [](QTcpSocket &socket, const QByteArray &) {
        QByteArray bytes(10'000, '\0');
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(i * 137 + 91);
        socket.write(bytes);
    };
    const auto tls = [](QTcpSocket &socket, const QByteArray &received) {
        saySomethingElse(socket, received, QByteArray::fromHex("15030300020228"_ba)); // alert: handshake failure
    };
    // "HTTP", read as a handshake by a client that did not ask first: 540,291,120 ms (and a session " Illegal")
    const auto insane = grantSession(540'291'120);
    const auto hangsUpLater = [](QTcpSocket &socket, const QByteArray &received) {
        if (received == "srvr") {
            socket.write(kSrvrAnswer);
            socket.disconnectFromHost();
        } else if (!received.isEmpty()) {
            socket.abort();
        }
    };
    const auto silentLater = [](QTcpSocket &socket, const QByteArray &received) {
        if (received == "srvr") {
            socket.write(kSrvrAnswer);
            socket.disconnectFromHost();
        }
    };
    std::vector<Case> all;
    const auto add = [&](const char *name, const Answerer &answerer, Error::Kind kind, State state,
                         const char *sentence) {
        all.push_back({name, answerer, kind, state, sentence});
    };
    add("Closed", nullptr, Error::Kind::Unreachable, State::Connecting, "Nothing listens on");
    add("Silent", silent, Error::Kind::Timeout, State::Connecting, "accepts the connection but says nothing");
    add("WebServer", http, Error::Kind::Invalid, State::Failed, "is a web server, not ZooKeeper");
    add("HurriedWebServer", hurriedHttp, Error::Kind::Invalid, State::Failed, "is a web server, not ZooKeeper");
    add("HangsUp", hangUp, Error::Kind::Unreachable, State::Connecting, "hangs up at once");
    add("Garbage", garbage, Error::Kind::Invalid, State::Failed, "is not ZooKeeper: something else answers there");
    add("Tls", tls, Error::Kind::Unsupported, State::Failed, "speaks TLS");
    add("InsaneHandshake", insane, Error::Kind::Invalid, State::Failed, "it granted a session of 540291120 ms");
    add("HandshakeOfNoTime", grantSession(1), Error::Kind::Invalid, State::Failed, "it granted a session of 1 ms");
    add("NoSession", hangsUpLater, Error::Kind::Timeout, State::Connecting, "it opened no session within");
    add("SilentAfterTheFirstWord", silentLater, Error::Kind::Timeout, State::Connecting, "it opened no session within");
    return all;
}

class WrongPort : public testing::TestWithParam<Case>
{
};

TEST_P(WrongPort, isNamed)
{
    const Case &one = GetParam();
    auto port = std::make_unique<FakePort>(one.answerer ? one.answerer : [](QTcpSocket &, const QByteArray &) {});
    const QString address = port->address();
    if (!one.answerer)
        port.reset();
    // a deadline that the reason must not need
    const auto zk = connectToZooKeeper({.connectString = address, .requestDeadline = std::chrono::seconds(30)});
    const auto read = zk->children(u"/"_s);
    const auto write = zk->create(u"/x"_s, {}, ZooKeeperClient::Mode::Persistent);
    const auto readResult = answerOf(read);
    const auto writeResult = answerOf(write);
    ASSERT_FALSE(readResult);
    ASSERT_FALSE(writeResult);
    for (const Error &error : {readResult.error(), writeResult.error()}) {
        EXPECT_EQ(error.kind, one.kind) << words(error);
        EXPECT_TRUE(error.message.contains(QLatin1String(one.sentence))) << words(error);
    }
    ASSERT_TRUE(until([&] { return zk->status().state == one.state; })) << int(zk->status().state);
    ASSERT_TRUE(until([&] { return zk->statusError().has_value(); }));
    EXPECT_TRUE(zk->statusError()->message.contains(QLatin1String(one.sentence))) << words(zk->statusError());
    EXPECT_EQ(zk->status().sessionId, 0U);
    EXPECT_EQ(zk->status().sessionTimeoutMs, 0);
}

std::string nameOf(const testing::TestParamInfo<Case> &one)
{
    return one.param.name;
}

INSTANTIATE_TEST_SUITE_P(Ports, WrongPort, testing::ValuesIn(cases()), nameOf);

TEST(WrongPorts, anUnknownHostIsNamed)
{
    const auto zk = connectToZooKeeper({.connectString = u"no-such-host.invalid:2181"_s});
    const auto answer = answerOf(zk->stat(u"/"_s));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Error::Kind::Unreachable);
    EXPECT_TRUE(answer.error().message.contains(u"no-such-host.invalid:2181"_s)) << words(answer);
}

TEST(WrongPorts, aMalformedStringIsNamedWithoutTheNetwork)
{
    const auto zk = connectToZooKeeper({.connectString = u"127.0.0.1:abc"_s});
    EXPECT_EQ(faultOf(zk->stat(u"/"_s)), Error::Kind::Invalid);
    EXPECT_TRUE(until([&] { return zk->status().state == State::Failed; }));
}

TEST(WrongPorts, aRealServersNeighbourDoesNotHoldItUp)
{
    // One port hangs, one is a web server, one might be ZooKeeper: the client goes there, and nowhere else.
    FakePort silent([](QTcpSocket &, const QByteArray &) {});
    FakePort web([](QTcpSocket &socket, const QByteArray &received) {
        saySomethingElse(socket, received, "HTTP/1.1 400 Bad\r\n\r\n"_ba);
    });
    FakePort server(grantSession(4000));
    const auto zk =
        connectToZooKeeper({.connectString = silent.address() + u',' + web.address() + u',' + server.address()});
    ASSERT_TRUE(until([&] { return zk->status().state == State::Connected; })) << words(zk->statusError());
    EXPECT_EQ(zk->status().server, server.address());
    EXPECT_EQ(zk->status().sessionId, 0x1234U);
    EXPECT_EQ(zk->status().serverVersion, u"3.8.4"_s);
}

TEST(WrongPorts, aServerThatRefusesTheWordIsStillAServer)
{
    FakePort server(grantSession(4000, "srvr is not executed because it is not in the whitelist.\n"_ba));
    const auto zk = connectToZooKeeper({.connectString = server.address()});
    ASSERT_TRUE(until([&] { return zk->status().state == State::Connected; })) << words(zk->statusError());
    EXPECT_TRUE(zk->status().serverVersion.isNull());
}

TEST(WrongPorts, areNotStormed)
{
    FakePort port([](QTcpSocket &socket, const QByteArray &) { socket.abort(); });
    const auto zk = connectToZooKeeper({.connectString = port.address()});
    int rounds = 0;
    QObject::connect(zk.get(), &ZooKeeperClient::statusChanged, zk.get(),
                     [&](const ZooKeeperStatus &status) { rounds = status.attempts; });
    ASSERT_TRUE(until([&] { return rounds >= 4; }));
    EXPECT_LE(port.connections(), 4 * rounds) << "at most four connections a round";
}

} // namespace
