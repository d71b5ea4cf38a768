// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/local_state.h"
#include "core/local/runtime_catalog.h"
#include "core/local/supervisor_protocol.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::local;
using namespace Qt::Literals::StringLiterals;

TEST(LocalState, survivesTheProtocol)
{
    LocalClusterState state;
    state.name = u"数据"_s;
    state.runtime = u"3.9"_s;
    state.folder = u"/x/数据 dir"_s;
    state.state = LocalClusterState::State::Degraded;
    state.bootstrap = u"127.0.0.1:20001"_s;
    state.supervisorPid = 4711;
    state.keep = true;
    LocalProcess broker;
    broker.process = ProcessId::broker(2);
    broker.state = LocalProcess::State::Waiting;
    broker.exit = 137;
    broker.reason = {LocalReason::Code::StaleRegistration, {u"2"_s}, u"line"_s};
    broker.waitSeconds = 4;
    broker.fault = LocalFault{LocalFault::Kind::Freeze, 1'795'338'002'000, 30, 12};
    broker.notFillable = LocalReason{LocalReason::Code::NotItsOwnDisk, {u"/x"_s}, {}};
    broker.cpu = 0.25;
    broker.threads = 41;
    broker.fileHandles = 120;
    broker.diskBytes = 5'000'000'000;
    broker.startedAtMs = 1'795'338'002'780;
    state.processes = {broker};
    state.stages = {{LocalStage::Key::StartBroker, 2, LocalStage::State::Active, 12}};
    const QByteArray line = protocol::line(state.toJson());
    EXPECT_EQ(line.count('\n'), 1);
    EXPECT_EQ(LocalClusterState::fromJson(protocol::parseLine(line)), state);
}

TEST(LocalState, printsUnknownAsNull)
{
    LocalClusterState state;
    LocalProcess zookeeper;
    zookeeper.process = ProcessId::zookeeper();
    state.processes = {zookeeper};
    const QJsonObject object = state.toJson();
    EXPECT_TRUE(object[u"zookeeper"].isNull());
    EXPECT_TRUE(object[u"supervisorPid"].isNull());
    const QJsonObject process = object[u"processes"].toArray().first().toObject();
    for (const char *field : {"id", "pid", "port", "rssBytes", "cpu", "threads", "fileHandles", "diskBytes", "startedAt", "readyMs", "exit", "reason", "fault", "fillable"})
        EXPECT_TRUE(process.contains(QLatin1StringView(field)) && process[QLatin1StringView(field)].isNull()) << field;
}

TEST(LocalReason, everyCodeHasASentenceAndTravels)
{
    for (int code = int(LocalReason::Code::Killed); code <= int(LocalReason::Code::DiskTooBig); ++code) {
        const LocalReason reason{LocalReason::Code(code), {u"a"_s, u"b"_s, u"c"_s}, u"detail"_s};
        EXPECT_GT(reason.text().size(), 20) << code;
        EXPECT_FALSE(reason.text().contains(u'%')) << code;
        EXPECT_EQ(LocalReason::fromJson(reason.toJson()), reason) << code;
    }
}

TEST(ProcessId, readsWords)
{
    EXPECT_EQ(ProcessId::parse(u"zookeeper"_s), ProcessId::zookeeper());
    EXPECT_EQ(ProcessId::parse(u"broker-2"_s), ProcessId::broker(2));
    EXPECT_EQ(ProcessId::parse(u"2"_s), ProcessId::broker(2));
    EXPECT_EQ(ProcessId::parse(u"demo"_s), ProcessId::demo());
    EXPECT_FALSE(ProcessId::parse(u"-1"_s));
    EXPECT_FALSE(ProcessId::parse(u"broker"_s));
}

TEST(Runtimes, everyWordIsPinned)
{
    EXPECT_EQ(runtimes::words().first(), u"3.9"_s);
    for (const QString &word : runtimes::words()) {
        const auto runtime = runtimes::find(word);
        ASSERT_TRUE(runtime);
        EXPECT_GT(runtime->jars.size(), 30U);
        EXPECT_TRUE(runtime->jars.contains(u"kafka_2.13-"_s + runtime->kafkaVersion + u".jar"_s));
        EXPECT_EQ(runtime->jars.contains(u"zookeeper-"_s + runtime->zookeeperVersion + u".jar"_s), runtime->hasZooKeeper());
        EXPECT_TRUE(runtimes::pom(word).contains("<project"));
    }
    EXPECT_EQ(runtimes::find(u"../3.9"_s).error().kind, Error::Kind::NotFound);
}

TEST(Protocol, anErrorKeepsItsReason)
{
    const LocalReason why{LocalReason::Code::PortTaken, {u"20001"_s, u"process 1 (x)"_s}, {}};
    const Error error = protocol::errorFrom({{u"error"_s, protocol::errorObject(why.error())}, {u"why"_s, why.toJson()}});
    EXPECT_EQ(error, why.error());
    const Error plain{Error::Kind::Conflict, 0, u"m"_s, u"d"_s, true};
    EXPECT_EQ(protocol::errorFrom({{u"error"_s, protocol::errorObject(plain)}}), plain);
}

TEST(Protocol, theSocketsPathIsShortForAnyFolder)
{
    qputenv("XDG_RUNTIME_DIR", QByteArray("/tmp"));
    const QString deep = u"/x/"_s + QString(400, u'y');
    EXPECT_LT(protocol::socketPath(deep).toUtf8().size(), 108);
    EXPECT_NE(protocol::socketPath(deep), protocol::socketPath(deep + u'z'));
}
