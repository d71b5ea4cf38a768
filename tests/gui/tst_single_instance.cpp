// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"
#include "core/base/folders.h"
#include "core/profile/profile_file.h"
#include "tests/gui/support/desktop_under_test.h"
#include "ui/shell/cluster_keeper.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;
using desktop::SingleInstance;
namespace message = desktop::start_message;

namespace {

constexpr int kPatienceMs = 30'000;

/// The real program, with the environment of this test; it dies with it.
class Program
{
public:
    explicit Program(const QStringList &arguments = {}, const QString &runtimeFolder = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!runtimeFolder.isEmpty())
            environment.insert(u"XDG_RUNTIME_DIR"_s, runtimeFolder);
        m_process.setProcessEnvironment(environment);
        m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(qEnvironmentVariable("BROKERSCOPE_WINDOW"), arguments);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void send(int signal) const { ::kill(pid_t(m_process.processId()), signal); }
    /// -1: it has not ended. The events of this process run meanwhile: it may be the one that is asked.
    [[nodiscard]] int exitCode() const
    {
        return QTest::qWaitFor([this] { return !isRunning(); }, kPatienceMs) &&
                m_process.exitStatus() == QProcess::NormalExit
            ? m_process.exitCode()
            : -1;
    }
    [[nodiscard]] QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }
    [[nodiscard]] QString words() { return QString::fromUtf8(m_process.readAllStandardOutput()); }

private:
    QProcess m_process;
};

} // namespace

/// A second start of the program while the first has its window: with the window in this process and the later starts
/// as real programs, and with real programs on both sides.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<test::DesktopUnderTest> m_desktop;
    std::unique_ptr<SingleInstance> m_instance;

    [[nodiscard]] QString socketPath() const { return SingleInstance().socketPath(); }

    void beginWindow()
    {
        m_instance = std::make_unique<SingleInstance>();
        QCOMPARE(m_instance->begin({}), SingleInstance::Role::First);
        QVERIFY(m_desktop->begin());
        m_desktop->application()->setSingleInstance(m_instance.get());
    }

    /// Whether a first one answers at the socket.
    [[nodiscard]] bool isAnswered() const
    {
        QLocalSocket socket;
        socket.connectToServer(socketPath());
        if (!socket.waitForConnected(100))
            return false;
        socket.write(message::line({}));
        return QTest::qWaitFor([&] { return socket.canReadLine(); }, 2000);
    }

private Q_SLOTS:
    void init()
    {
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
        m_desktop = std::make_unique<test::DesktopUnderTest>();
    }

    void cleanup()
    {
        m_desktop.reset();
        m_instance.reset();
    }

    void messagesGoThereAndBack()
    {
        message::Request request;
        request.options.language = u"zh_CN"_s;
        request.options.profile = u"生产 \"a\"\nb"_s;
        request.options.bootstrap = u"h:1,i:2"_s;
        request.options.zookeeper = u"z:1/kafka"_s;
        request.options.local = u"mine"_s;
        request.options.page = {u"topic"_s, u"orders"_s, {}};
        request.activation = u"token_TIME1"_s;
        QCOMPARE(message::line(request).count('\n'), 1);
        QCOMPARE(*message::parse(message::line(request)), request);
        QCOMPARE(*message::parse(message::line({})), message::Request());
        QVERIFY(message::parseAnswer(message::answerLine(done())));
        QCOMPARE(message::parseAnswer(message::answerLine(failure(Error::invalid(u"No."_s)))).error().message,
                 u"No."_s);
    }

    void whatIsNoMessageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("kind");
        const int invalid = int(Error::Kind::Invalid);
        QTest::newRow("nothing") << QByteArray() << invalid;
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n") << invalid;
        QTest::newRow("no version") << QByteArray("{}\n") << invalid;
        QTest::newRow("version of words") << QByteArray("{\"brokerscope\":\"1\"}\n") << invalid;
        QTest::newRow("too long") << QByteArray("{\"brokerscope\":1,\"page\":\"" + QByteArray(message::kMaxBytes, 'x') +
                                                "\"}\n")
                                  << invalid;
        QTest::newRow("deep") << QByteArray("{\"brokerscope\":1,\"page\":" + QByteArray(5000, '[') +
                                            QByteArray(5000, ']') + "}\n")
                              << invalid;
        QTest::newRow("another version") << QByteArray("{\"brokerscope\":2}\n") << int(Error::Kind::Unsupported);
    }
    void whatIsNoMessageIsRefused()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, kind);
        const auto request = message::parse(line);
        QVERIFY(!request);
        QCOMPARE(int(request.error().kind), kind);
        const Outcome answer = message::parseAnswer(line);
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), kind);
    }

    void aSecondStartRaisesTheWindow()
    {
        beginWindow();
        m_desktop->window()->showMinimized();
        QVERIFY(m_desktop->window()->isMinimized());
        Program second;
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(!m_desktop->window()->isMinimized());
        QVERIFY(QTest::qWaitForWindowActive(m_desktop->window()));
        QCOMPARE(m_desktop->page(), u"welcome"_s);
        Program third({u"--page"_s, u"local"_s});
        QCOMPARE(third.exitCode(), 0);
        QCOMPARE(m_desktop->page(), u"local"_s);
        Program inChinese({u"--language"_s, u"zh_CN"_s});
        QCOMPARE(inChinese.exitCode(), 0);
        QTRY_COMPARE(QLocale().language(), QLocale::Chinese);
        QCOMPARE(m_desktop->page(), u"local"_s);
    }

    void aSecondStartOpensConnections()
    {
        profile::ConnectionProfile profile;
        profile.id = QUuid::createUuid();
        profile.name = u"Nobody answers 客"_s;
        profile.bootstrapServers = u"127.0.0.1:1"_s;
        QVERIFY(profile::ProfileFile().put(profile));
        beginWindow();
        ui::ClusterKeeper *clusters = m_desktop->application()->clusters();
        for (int time = 1; time <= 2; ++time) { // the second time it is connected already
            Program later({u"--profile"_s, profile.name, u"--page"_s, u"topic:orders"_s});
            QCOMPARE(later.exitCode(), 0);
            QTRY_COMPARE(m_desktop->page(), u"topic"_s);
            QCOMPARE(m_desktop->window()->location().object, u"orders"_s);
            QCOMPARE(m_desktop->window()->cluster()->profile().id, profile.id);
            QCOMPARE(int(clusters->clusters().size()), 1);
            m_desktop->window()->go({u"overview"_s, {}, {}});
        }
        for (int time = 1; time <= 2; ++time) {
            Program later({u"--bootstrap"_s, u"127.0.0.1:2"_s, u"--page"_s, u"groups"_s});
            QCOMPARE(later.exitCode(), 0);
            QTRY_COMPARE(m_desktop->page(), u"groups"_s);
            QCOMPARE(m_desktop->window()->cluster()->profile().bootstrapServers, u"127.0.0.1:2"_s);
            QCOMPARE(int(clusters->clusters().size()), 2);
            m_desktop->window()->go({u"overview"_s, {}, {}});
        }
        Program wrong({u"--profile"_s, u"nothing of this name"_s});
        QCOMPARE(wrong.exitCode(), 0); // the window says it
        QCOMPARE(int(clusters->clusters().size()), 2);
    }

    void aDialogIsNotTakenAway()
    {
        beginWindow();
        QDialog dialog(m_desktop->window());
        dialog.open();
        Program second({u"--page"_s, u"local"_s});
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.errors().contains(u"A dialog is open"_s));
        QCOMPARE(m_desktop->page(), u"welcome"_s);
        QVERIFY(dialog.isVisible());
        Program third; // asks for nothing but the window
        QCOMPARE(third.exitCode(), 0);
    }

    void wrongUsageIsToldWithoutTheWindow()
    {
        for (const QStringList &words :
             {QStringList{u"--page"_s, u"nope"_s}, QStringList{u"--page"_s, u"topic"_s},
              QStringList{u"--page"_s, u"starting"_s}, QStringList{u"--local"_s, u"a"_s, u"--profile"_s, u"b"_s}}) {
            Program program(words);
            QCOMPARE(program.exitCode(), 2);
            QVERIFY(program.errors().startsWith(u"brokerscope: "_s));
        }
    }

    void aKilledFirstOneIsFollowed()
    {
        auto first = std::make_unique<Program>();
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPatienceMs);
        QCOMPARE(Program().exitCode(), 0);
        first->send(SIGKILL);
        QTRY_VERIFY(!first->isRunning());
        QVERIFY(QFile::exists(socketPath())); // nobody's
        const Program next;
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPatienceMs);
        QVERIFY(next.isRunning());
        QCOMPARE(Program().exitCode(), 0);
        next.send(SIGTERM);
        QTRY_VERIFY(!next.isRunning());
        const Program last;
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPatienceMs);
        QVERIFY(last.isRunning());
    }

    void aFrozenFirstOneKeepsNobodyFromAWindow()
    {
        const Program first;
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPatienceMs);
        first.send(SIGSTOP);
        SingleInstance second;
        QCOMPARE(second.begin({}, 500), SingleInstance::Role::Alone);
        QVERIFY(second.problem().message.contains(u"does not answer"_s));
        first.send(SIGCONT);
        SingleInstance third;
        QCOMPARE(third.begin({}, kPatienceMs), SingleInstance::Role::HandedOver);
    }

    void startsAtTheSameTimeOpenOneWindow()
    {
        std::vector<std::unique_ptr<Program>> programs;
        for (int i = 0; i < 5; ++i)
            programs.push_back(std::make_unique<Program>());
        const auto running = [&] {
            return std::count_if(programs.begin(), programs.end(), [](const auto &p) { return p->isRunning(); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, kPatienceMs);
        QVERIFY(isAnswered());
        QCOMPARE(running(), 1);
    }

    void whatStandsApartIsNotAffected()
    {
        const Program first;
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPatienceMs);
        Program measuring({u"--exit-after-first-paint"_s});
        QCOMPARE(measuring.exitCode(), 0);
        QVERIFY(measuring.words().contains(u"painted"_s)); // a window of its own
        const QTemporaryDir elsewhere;
        const Program inAnotherSession({}, elsewhere.path());
        QTRY_VERIFY_WITH_TIMEOUT(
            !QDir(elsewhere.path() + u"/brokerscope"_s).entryList({u"*.sock"_s}, QDir::System).isEmpty(), kPatienceMs);
        QVERIFY(inAnotherSession.isRunning());
        QVERIFY(first.isRunning());
    }

    void theEndOfTheWindowLetsThePlaceGo()
    {
        beginWindow();
        m_instance->end();
        QVERIFY(!QFile::exists(socketPath()));
        SingleInstance next;
        QCOMPARE(next.begin({}), SingleInstance::Role::First);
    }

    void hostileSpeakersAreDropped()
    {
        beginWindow();
        for (const QByteArray &words : {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray(1 << 20, 'x'),
                                        QByteArray("{\"brokerscope\":1,\"page\":[[[[\n")}) {
            QLocalSocket socket;
            socket.connectToServer(socketPath());
            socket.write(words);
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
            QVERIFY(!socket.canReadLine());
        }
        QLocalSocket silent; // does not hold up others
        silent.connectToServer(socketPath());
        QLocalSocket unknownPage;
        unknownPage.connectToServer(socketPath());
        unknownPage.write("{\"brokerscope\":1,\"page\":\"../../x\",\"object\":\"<b>\"}\n");
        QTRY_VERIFY(unknownPage.canReadLine());
        QLocalSocket newer;
        newer.connectToServer(socketPath());
        newer.write("{\"brokerscope\":99,\"page\":\"local\"}\n");
        QTRY_VERIFY(newer.canReadLine());
        QVERIFY(newer.readLine().contains("another version"));
        QCOMPARE(m_desktop->page(), u"welcome"_s);
        QCOMPARE(Program().exitCode(), 0);
    }

    void anotherProgramInItsPlaceIsNotBelieved()
    {
        QVERIFY(QDir().mkpath(folders::sockets()));
        QFile::setPermissions(folders::sockets(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile lock(socketPath() + u".lock"_s);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QCOMPARE(flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
        QLocalServer other;
        QVERIFY(other.listen(socketPath()));
        connect(&other, &QLocalServer::newConnection, this,
                [&other] { other.nextPendingConnection()->write(QByteArray(1 << 20, 'x')); });
        Program second;
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.errors().contains(u"Another program answers"_s));
    }

    void aFolderOfOthersIsNotTrusted()
    {
        const QTemporaryDir others;
        QVERIFY(QFile::link(others.path(), folders::sockets())); // whoever made the link could change where it leads
        SingleInstance instance;
        QCOMPARE(instance.begin({}), SingleInstance::Role::Alone);
        QVERIFY(instance.problem().message.contains(folders::sockets()));
        QVERIFY(QDir(others.path()).isEmpty());
        QVERIFY(QFile::remove(folders::sockets()));

        QVERIFY(QDir().mkpath(folders::sockets()));
        QVERIFY(QFile::setPermissions(folders::sockets(), QFile::Permissions(0x7777)));
        SingleInstance closed;
        QCOMPARE(closed.begin({}), SingleInstance::Role::First);
        QCOMPARE(QFile::permissions(folders::sockets()) & QFile::Permissions(0x0077), QFile::Permissions());
    }
};

QTEST_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
