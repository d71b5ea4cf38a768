// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/local/cluster_lock.h"
#include "core/local/disk_filler.h"
#include "core/local/fault_timer.h"
#include "core/local/kafka_probe.h"
#include "core/local/local_event.h"
#include "core/local/supervisor_protocol.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

using namespace brokerscope;
using namespace brokerscope::local;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = LocalEvent::Kind;

LocalEvent event(Kind kind)
{
    LocalEvent made;
    made.kind = kind;
    made.atMs = 1'795'338'002'780;
    made.process = ProcessId::broker(1);
    return made;
}

} // namespace

TEST(LocalEvents, keepTheNewestAndTheirNumbers)
{
    EventList list;
    for (std::size_t i = 0; i < EventList::kMost + 25; ++i)
        list.add(event(Kind::Started));
    ASSERT_EQ(list.all().size(), EventList::kMost);
    EXPECT_EQ(list.all().front().number, 26);
    EXPECT_EQ(list.all().back().number, int(EventList::kMost) + 25);
}

TEST(LocalEvents, aFullListTravelsInLinesThatTheProtocolTakes)
{
    EventList list;
    for (std::size_t i = 0; i < EventList::kMost + 1; ++i) {
        LocalEvent died = event(Kind::Died);
        died.reason = {LocalReason::Code::GaveUp,
                       {u"3"_s, u"5"_s, QString(600, u'数')},
                       QString(500, u'据')}; // the longest there are
        list.add(std::move(died));
    }
    std::vector<LocalEvent> heard{event(Kind::Ready)}; // of an earlier supervisor: gone
    for (const QJsonObject &message :
         EventList::messages({list.all().begin(), list.all().end()}, EventList::Part::FromTheStart)) {
        EXPECT_LT(protocol::line(message).size(), protocol::kMaxLine);
        EXPECT_TRUE(EventList::hear(message, heard));
    }
    EXPECT_EQ(heard, std::vector<LocalEvent>(list.all().begin(), list.all().end()));
    for (const QJsonObject &message : EventList::messages({list.add(event(Kind::Started))}, EventList::Part::More))
        EXPECT_TRUE(EventList::hear(message, heard));
    EXPECT_EQ(heard.size(), EventList::kMost);
    EXPECT_EQ(heard.back(), list.all().back());
    EXPECT_EQ(EventList::messages({}, EventList::Part::FromTheStart).size(), 1U); // also an empty list is told
    EXPECT_FALSE(EventList::hear({{u"event"_s, u"state"_s}}, heard));
}

TEST(LocalEvents, surviveTheProtocolAndSayWhatWasAndWho)
{
    for (int kind = int(Kind::Started); kind <= int(Kind::FaultEnded); ++kind) {
        LocalEvent made = event(Kind(kind));
        made.number = 7;
        made.pid = 4711;
        made.tookMs = 1234;
        made.exit = 137;
        made.fault = LocalFault::Kind::Freeze;
        made.seconds = 30;
        made.by = u"brokerscope-cli (99)"_s;
        made.reason = {LocalReason::Code::Killed, {}, u"line"_s};
        EXPECT_EQ(LocalEvent::fromJson(protocol::parseLine(protocol::line(made.toJson()))), made) << kind;
        EXPECT_FALSE(made.text().isEmpty() || made.text().contains(u'%')) << kind;
        EXPECT_FALSE(made.kindText().isEmpty()) << kind;
    }
    LocalEvent frozen = event(Kind::FaultBegun);
    frozen.fault = LocalFault::Kind::Freeze;
    frozen.seconds = 30;
    frozen.by = u"brokerscope-cli (99)"_s;
    EXPECT_EQ(frozen.text(), u"Frozen for 30 s, by brokerscope-cli (99); undo: Thaw"_s);
    frozen.kind = Kind::FaultEnded;
    frozen.tookMs = 30'010;
    frozen.by = by::kTime;
    EXPECT_EQ(frozen.text(), u"Frozen for 30 s, over after 30.0 s, its time was over"_s);
    LocalEvent supervisor = event(Kind::Died);
    supervisor.process.reset();
    supervisor.reason = {LocalReason::Code::SupervisorGone, {}, {}};
    EXPECT_EQ(LocalEvent::fromJson(supervisor.toJson()), supervisor);
    EXPECT_EQ(supervisor.toJson()[u"process"].toString(), u"supervisor"_s);
}

TEST(LocalFaults, surviveTheProtocolAndNameTheirUndo)
{
    for (const QString &word : LocalFault::words()) {
        LocalFault fault;
        fault.kind = *LocalFault::parse(word);
        fault.beganAtMs = 1'795'338'002'780;
        fault.seconds = 10;
        fault.secondsLeft = 4;
        EXPECT_EQ(LocalFault::fromJson(fault.toJson()), fault) << qPrintable(word);
        EXPECT_TRUE(fault.text().contains(LocalFault::undoText(fault.kind))) << qPrintable(fault.text());
        EXPECT_TRUE(fault.text().contains(u"4 s left"_s)) << qPrintable(fault.text());
    }
    EXPECT_FALSE(LocalFault::parse(u"undo"_s)); // a word of the command line
    EXPECT_FALSE(LocalFault::fromJson({}));
}

TEST(FaultTimer, endsOnceAndNotBeforeItsTime)
{
    FaultTimer timer;
    EXPECT_FALSE(timer.secondsLeft());
    int ends = 0;
    qint64 endedMs = 0;
    QEventLoop loop;
    const qint64 begunMs = bootTimeMs();
    QObject::connect(&timer, &FaultTimer::ended, &loop, [&] {
        ++ends;
        endedMs = bootTimeMs();
        loop.quit();
    });
    timer.begin(300);
    EXPECT_EQ(timer.secondsLeft(), 1); // rounded up
    loop.exec();
    EXPECT_EQ(ends, 1);
    EXPECT_GE(endedMs - begunMs, 300);
    EXPECT_FALSE(timer.isRunning());
    EXPECT_FALSE(timer.secondsLeft());
}

TEST(FaultTimer, tellsOfEachSecondAndIsStopped)
{
    FaultTimer timer;
    QEventLoop loop;
    std::vector<int> left;
    bool hasEnded = false;
    QObject::connect(&timer, &FaultTimer::ticked, &loop, [&] {
        left.push_back(timer.secondsLeft().value_or(-1));
        if (left.size() == 2)
            loop.quit();
    });
    QObject::connect(&timer, &FaultTimer::ended, &loop, [&] { hasEnded = true; });
    timer.begin(3'600'000);
    EXPECT_EQ(timer.secondsLeft(), 3600);
    loop.exec();
    EXPECT_FALSE(hasEnded);
    EXPECT_LT(left.back(), left.front()); // it counts down
    timer.begin(60'000); // anew
    EXPECT_LE(timer.secondsLeft().value_or(-1), 60);
    timer.stop();
    EXPECT_FALSE(timer.secondsLeft());
}

TEST(DiskFiller, takesOnlyASmallDiskOfItsOwn)
{
    using Code = LocalReason::Code;
    EXPECT_EQ(filler::whyNot(u"/x"_s, std::nullopt).code, Code::FolderUnusable);
    EXPECT_EQ(filler::whyNot(u"/x"_s, filler::FileSystem{false, 1 << 20, 1 << 20}).code, Code::NotItsOwnDisk);
    EXPECT_EQ(filler::whyNot(u"/x"_s, filler::FileSystem{true, filler::kLargestBytes + 4096, 4096}).code,
              Code::DiskTooBig);
    EXPECT_TRUE(filler::whyNot(u"/x"_s, filler::FileSystem{true, filler::kLargestBytes, 4096}).isNone());

    QTemporaryDir folder;
    const auto facts = filler::fileSystemOf(folder.path());
    ASSERT_TRUE(facts);
    EXPECT_FALSE(facts->isMountPoint);
    EXPECT_GT(facts->totalBytes, 0);
    const Outcome filled = filler::fill(folder.path());
    ASSERT_FALSE(filled);
    EXPECT_EQ(filled.error().kind, Error::Kind::Unsupported);
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden)); // nothing was begun
    EXPECT_FALSE(filler::clear(folder.path()));
    EXPECT_FALSE(filler::fileSystemOf(folder.filePath(u"missing"_s)));
}

TEST(ZooKeeperWords, tellHowLongTheBrokersSessionsLast)
{
    const QByteArray dump(
        "SessionTracker dump:\nSession Sets (2)/(3):\n0 expire at Sat Nov 28:\n1 expire at Sat Nov "
        "28:\n\t0x1000000aa\nephemeral nodes dump:\n"
        "Sessions with Ephemerals "
        "(2):\n0x1000000aa:\n\t/kafka/controller\n\t/kafka/brokers/ids/0\n0x1000000bb:\n\t/locks/mine\n");
    const QByteArray cons(" /"
                          "127.0.0.1:40160[1](queued=0,recved=55,sent=57,sid=0x1000000aa,lop=PING,est=17,to=6000,lcxid="
                          "0x21,lzxid=0x1,lresp=1,llat=0,minlat=0,avglat=0,maxlat=9)\n"
                          " /"
                          "127.0.0.1:40161[1](queued=0,recved=1,sent=1,sid=0x1000000bb,lop=PING,est=17,to=40000,lcxid="
                          "0x21,lzxid=0x1,lresp=1,llat=0)\n"
                          " /127.0.0.1:40162[0](queued=0,recved=1,sent=0)\n");
    EXPECT_EQ(probe::longestBrokerSessionMs(dump, cons), 6000); // not the session of somebody else
    EXPECT_FALSE(probe::longestBrokerSessionMs(dump, {}));
    EXPECT_FALSE(probe::longestBrokerSessionMs({}, cons));
    EXPECT_EQ(probe::tickMs("clientPort=2181\ndataDir=/x\ntickTime=2000\nmaxClientCnxns=0\n"), 2000);
    EXPECT_FALSE(probe::tickMs("This ZooKeeper instance is not currently serving requests"));
}

TEST(ClusterLock, knowsWhetherTheLastOneGaveItBack)
{
    QTemporaryDir folder;
    LocalReason why;
    {
        const auto first = ClusterLock::take(folder.path(), u"test"_s, &why);
        ASSERT_TRUE(first);
        EXPECT_FALSE(first->wasAbandoned());
    }
    {
        const auto second = ClusterLock::take(folder.path(), u"test"_s, &why);
        ASSERT_TRUE(second);
        EXPECT_FALSE(second->wasAbandoned());
    }
    const pid_t child = fork();
    if (child == 0) {
        LocalReason reason;
        const auto lost = ClusterLock::take(folder.path(), u"test"_s, &reason);
        _exit(lost ? 0 : 1); // as a SIGKILL: no destructor
    }
    int status = -1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
    const auto third = ClusterLock::take(folder.path(), u"test"_s, &why);
    ASSERT_TRUE(third);
    EXPECT_TRUE(third->wasAbandoned());
}
