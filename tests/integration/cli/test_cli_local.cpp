// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a local cluster through the real program, from nothing to nothing, in a folder with a blank and Chinese
// in its name. One cluster; the cases stand in the order in which they run.
#include "tests/integration/cli/cli_program.h"
#include "tests/integration/cli/json_shape.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <csignal>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope::test;

namespace {

constexpr const char *kClusterFields = "name:string runtime:string state:string bootstrap:string zookeeper:string? "
                                       "folder:string supervisorPid:number? processes:list";
constexpr const char *kProcessFields = "kind:string id:number? pid:number? state:string port:number? rssBytes:number? cpu:number? threads:number? fileHandles:number? diskBytes:number? "
                                       "startedAt:time? readyMs:number? exit:number? reason:string?";
constexpr const char *kStatFields =
    "czxid:number mzxid:number pzxid:number createdAt:time modifiedAt:time version:number "
    "childrenVersion:number aclVersion:number ephemeralOwner:string? dataLength:number children:number";
constexpr const char *kChangeFields =
    "change:string commandLine:string preview:list warnings:list outcome:string items:list "
    "journalId:number? undo:number? errors:list";
constexpr const char *kErrorFields = "kind:string code:number message:string detail:string retriable:bool";

class CliLocal : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_cli = std::make_unique<CliProgram>(QStringList()); }
    static void TearDownTestSuite()
    {
        // Whatever failed before: nothing that this test started outlives it.
        if (s_supervisor > 0)
            ::kill(pid_t(s_supervisor), SIGKILL);
        s_cli.reset();
    }

    static CliProgram::Result json(const QStringList &arguments, const QByteArray &input = {})
    {
        return s_cli->json(arguments, input);
    }
    static QStringList onTrial(const QStringList &arguments)
    {
        return QStringList{u"--local"_s, u"trial"_s} + arguments;
    }

    /// The one cluster of the object, checked as to its form.
    static QJsonObject cluster(const CliProgram::Result &result)
    {
        EXPECT_EQ(wrong(result.object, "clusters:list errors:list"), "")
            << result.out.constData() << result.err.constData();
        EXPECT_TRUE(result.object[u"errors"_s].toArray().isEmpty());
        const QJsonArray clusters = result.object[u"clusters"_s].toArray();
        EXPECT_EQ(clusters.size(), 1);
        const QJsonObject cluster = clusters.first().toObject();
        EXPECT_EQ(wrong(cluster, kClusterFields), "");
        for (const QJsonValue &process : cluster[u"processes"_s].toArray())
            EXPECT_EQ(wrong(process.toObject(), kProcessFields), "");
        return cluster;
    }
    static QJsonObject process(const QJsonObject &cluster, const QString &kind)
    {
        for (const QJsonValue &process : cluster[u"processes"_s].toArray())
            if (process.toObject()[u"kind"_s] == kind)
                return process.toObject();
        return {};
    }
    static QJsonObject done(const QStringList &arguments)
    {
        const auto result = json(arguments);
        EXPECT_EQ(result.exitCode, 0) << qPrintable(arguments.join(u' ')) << ": " << result.out.constData();
        return cluster(result);
    }
    /// It fails with this code, and says why.
    static QString refusal(const QStringList &arguments, int exitCode, const QString &kind)
    {
        const auto result = json(arguments);
        EXPECT_EQ(result.exitCode, exitCode) << qPrintable(arguments.join(u' ')) << ": " << result.out.constData();
        const QJsonObject error = result.object[u"error"_s].toObject();
        EXPECT_EQ(wrong(error, kErrorFields), "");
        EXPECT_EQ(error[u"kind"_s].toString(), kind) << result.out.constData();
        const Output text = s_cli->text(arguments);
        EXPECT_EQ(text.exitCode, exitCode);
        EXPECT_TRUE(text.err.contains(error[u"message"_s].toString().toUtf8())) << text.err.constData();
        EXPECT_TRUE(text.out.isEmpty()) << text.out.constData();
        return error[u"message"_s].toString();
    }

    static std::unique_ptr<CliProgram> s_cli;
    static qint64 s_supervisor;
};

std::unique_ptr<CliProgram> CliLocal::s_cli;
qint64 CliLocal::s_supervisor = 0;

TEST_F(CliLocal, everyCommandHasHelpWithAnExample)
{
    const Output general = s_cli->text({u"--help"_s});
    ASSERT_EQ(general.exitCode, 0);
    EXPECT_TRUE(general.out.contains("Exit codes: 0 done"));
    QStringList names;
    for (const QString &line : QString::fromUtf8(general.out).split(u'\n'))
        if (line.startsWith("  "_L1) && !line.startsWith("  --"_L1))
            names << line.mid(2).section("  "_L1, 0, 0);
    EXPECT_GE(names.size(), 30) << general.out.constData();
    for (const QString &needed :
         {u"local fetch"_s, u"local up"_s, u"demo start"_s, u"zk create"_s, u"doctor"_s, u"topic create"_s, u"tail"_s})
        EXPECT_TRUE(names.contains(needed)) << qPrintable(needed);
    for (const QString &name : names) {
        const Output help = s_cli->text(name.split(u' ') + QStringList{u"--help"_s});
        EXPECT_EQ(help.exitCode, 0) << qPrintable(name);
        const qsizetype begin = help.out.indexOf("\nExample:\n  ");
        ASSERT_GE(begin, 0) << help.out.constData();
        const QByteArray example = help.out.sliced(begin + 12, help.out.indexOf('\n', begin + 12) - begin - 12);
        EXPECT_TRUE(example.contains("brokerscope-cli ") && example.contains(name.toUtf8()))
            << example.constData();
    }
}

TEST_F(CliLocal, fetchingWhatIsThereDoesNothing)
{
    const auto fetched = json({u"local"_s, u"fetch"_s, u"--runtime"_s, u"3.9"_s});
    ASSERT_EQ(fetched.exitCode, 0) << fetched.out.constData() << fetched.err.constData();
    EXPECT_EQ(wrong(fetched.object, "runtime:string folder:string errors:list"), "");
    EXPECT_TRUE(QDir(fetched.object[u"folder"_s].toString()).exists());
    EXPECT_TRUE(refusal({u"local"_s, u"fetch"_s, u"--runtime"_s, u"9.9"_s}, 1, u"notFound"_s).contains(u"2.4.1"_s));
}

TEST_F(CliLocal, beforeThereIsOneTheWayToItIsSaid)
{
    const auto none = json({u"local"_s, u"status"_s});
    EXPECT_EQ(none.exitCode, 0);
    EXPECT_EQ(none.object[u"clusters"_s], QJsonValue(QJsonArray()));
    for (const QString &word : {u"down"_s, u"status"_s, u"logs"_s, u"wipe"_s})
        EXPECT_TRUE(refusal({u"local"_s, word, u"--name"_s, u"trial"_s}, 1, u"notFound"_s).contains(u"local up"_s))
            << qPrintable(word);
    EXPECT_TRUE(refusal({u"demo"_s, u"start"_s, u"--name"_s, u"trial"_s}, 1, u"notFound"_s).contains(u"local up"_s));
    EXPECT_TRUE(refusal({u"topics"_s}, 3, u"unreachable"_s).contains(u"local up"_s));
    refusal({u"local"_s, u"up"_s, u"--name"_s, u"../x"_s}, 2, u"invalid"_s);
    refusal({u"local"_s, u"up"_s, u"--brokers"_s, u"4"_s}, 2, u"invalid"_s);
    refusal({u"local"_s, u"up"_s, u"--brokers"_s, u"many"_s}, 2, u"invalid"_s);
}

TEST_F(CliLocal, upReturnsWhenTheClusterIsReady)
{
    const auto up = json({u"local"_s, u"up"_s, u"--name"_s, u"trial"_s});
    ASSERT_EQ(up.exitCode, 0) << up.out.constData() << up.err.constData();
    const QJsonObject running = cluster(up);
    s_supervisor = running[u"supervisorPid"_s].toInteger();
    EXPECT_EQ(running[u"state"_s].toString(), "running"_L1);
    EXPECT_EQ(running[u"runtime"_s].toString(), "3.9"_L1);
    EXPECT_TRUE(running[u"folder"_s].toString().contains(u"数据 dir"_s));
    EXPECT_EQ(running[u"bootstrap"_s].toString(),
              u"127.0.0.1:%1"_s.arg(process(running, u"broker"_s)[u"port"_s].toInt()));
    EXPECT_TRUE(up.err.contains("ZooKeeper answers")) << up.err.constData(); // its stages, for people
    // Ready means: the next command is answered.
    EXPECT_EQ(json(onTrial({u"overview"_s})).object[u"brokers"_s].toInt(), 1);

    const QJsonObject again = done({u"local"_s, u"up"_s, u"--name"_s, u"trial"_s});
    EXPECT_EQ(process(again, u"broker"_s)[u"pid"_s], process(running, u"broker"_s)[u"pid"_s]);
    EXPECT_EQ(done({u"local"_s, u"status"_s})[u"name"_s].toString(), "trial"_L1);
    EXPECT_EQ(done({u"local"_s, u"status"_s, u"--name"_s, u"trial"_s})[u"state"_s].toString(), "running"_L1);
    const Output text = s_cli->text({u"local"_s, u"status"_s});
    EXPECT_TRUE(text.out.contains(running[u"bootstrap"_s].toString().toUtf8())) << text.out.constData();
}

TEST_F(CliLocal, itsFolderBelongsToOneSupervisor)
{
    CliProgram::Result other;
    {
        s_cli->setVariable(u"XDG_RUNTIME_DIR"_s, s_cli->home()); // where the first one's socket is not seen
        other = json({u"local"_s, u"up"_s, u"--name"_s, u"trial"_s});
        s_cli->setVariable(u"XDG_RUNTIME_DIR"_s, s_cli->folder());
    }
    EXPECT_EQ(other.exitCode, 1) << other.out.constData();
    const QJsonObject error = other.object[u"error"_s].toObject();
    EXPECT_EQ(error[u"kind"_s].toString(), "conflict"_L1);
    EXPECT_TRUE(error[u"message"_s].toString().contains(QString::number(s_supervisor))) << other.out.constData();
    EXPECT_TRUE(refusal({u"local"_s, u"wipe"_s, u"--name"_s, u"trial"_s, u"--yes"_s}, 1, u"conflict"_s)
                    .contains(QString::number(s_supervisor)));
    EXPECT_EQ(done({u"local"_s, u"status"_s})[u"state"_s].toString(), "running"_L1);
}

TEST_F(CliLocal, logsAreOneObjectALine)
{
    const auto logs = json({u"local"_s, u"logs"_s, u"--name"_s, u"trial"_s, u"--lines"_s, u"50"_s});
    EXPECT_EQ(logs.exitCode, 0);
    EXPECT_EQ(logs.lines.size(), 50);
    QSet<QString> processes;
    for (const QJsonObject &line : logs.lines) {
        EXPECT_EQ(wrong(line, "at:time? process:string level:string? message:string"), "");
        processes.insert(line[u"process"_s].toString());
    }
    EXPECT_TRUE(processes.contains(u"broker-0"_s));
    for (const QJsonObject &line :
         json({u"local"_s, u"logs"_s, u"--name"_s, u"trial"_s, u"--process"_s, u"zookeeper"_s}).lines)
        EXPECT_EQ(line[u"process"_s].toString(), "zookeeper"_L1);
    refusal({u"local"_s, u"logs"_s, u"--name"_s, u"trial"_s, u"--process"_s, u"foo"_s}, 2, u"invalid"_s);
    refusal({u"local"_s, u"logs"_s, u"--name"_s, u"trial"_s, u"--level"_s, u"loud"_s}, 2, u"invalid"_s);
    for (const QJsonObject &line : json({u"local"_s, u"logs"_s, u"--name"_s, u"trial"_s, u"--level"_s, u"warn"_s}).lines)
        EXPECT_NE(line[u"level"_s].toString(), "INFO"_L1);
    QSet<QString> events;
    for (const QJsonObject &line : json({u"local"_s, u"logs"_s, u"--name"_s, u"trial"_s, u"--events"_s}).lines) {
        EXPECT_EQ(wrong(line, "at:time? process:string event:string args:list text:string message:string"), "");
        events.insert(line[u"event"_s].toString());
    }
    EXPECT_TRUE(events.contains(u"controllerElected"_s) && events.contains(u"brokerStarted"_s));
}

TEST_F(CliLocal, znodesAreReadAndChanged)
{
    const auto ls = json(onTrial({u"zk"_s, u"ls"_s, u"/brokers"_s}));
    EXPECT_EQ(wrong(ls.object, "path:string children:list stat:object errors:list"), "") << ls.out.constData();
    EXPECT_EQ(wrong(ls.object[u"stat"_s].toObject(), kStatFields), "");
    EXPECT_EQ(ls.object[u"children"_s].toArray(), (QJsonArray{u"ids"_s, u"seqid"_s, u"topics"_s}));
    const auto get = json(onTrial({u"zk"_s, u"get"_s, u"/brokers/ids/0"_s}));
    EXPECT_EQ(wrong(get.object, "path:string data:bytes stat:object meaning:string? errors:list"), "")
        << get.out.constData();
    EXPECT_TRUE(get.object[u"stat"_s].toObject()[u"ephemeralOwner"_s].toString().startsWith("0x"_L1));
    EXPECT_FALSE(get.object[u"meaning"_s].toString().isEmpty());
    EXPECT_TRUE(refusal(onTrial({u"zk"_s, u"get"_s, u"/none"_s}), 1, u"notFound"_s).contains(u"/none"_s));
    refusal(onTrial({u"zk"_s, u"get"_s, u"none"_s}), 2, u"invalid"_s);

    const QStringList create{u"zk"_s, u"create"_s, u"/t"_s, u"hello"_s};
    const auto preview = json(onTrial(create + QStringList{u"--dry-run"_s}));
    EXPECT_EQ(preview.exitCode, 0);
    EXPECT_EQ(wrong(preview.object, kChangeFields), "") << preview.out.constData();
    EXPECT_EQ(preview.object[u"outcome"_s].toString(), "previewed"_L1);
    EXPECT_TRUE(preview.object[u"journalId"_s].isNull());
    EXPECT_TRUE(preview.object[u"commandLine"_s].toString().startsWith("zkCli.sh -server "_L1));
    for (const QJsonValue &row : preview.object[u"preview"_s].toArray())
        EXPECT_EQ(wrong(row.toObject(), "what:string before:string? after:string?"), "");
    const auto refused = json(onTrial(create));
    EXPECT_EQ(refused.exitCode, 2) << "nobody said yes";
    EXPECT_EQ(wrong(refused.object, kChangeFields), "");
    EXPECT_EQ(refused.object[u"outcome"_s].toString(), "refused"_L1);
    EXPECT_EQ(json(onTrial({u"zk"_s, u"stat"_s, u"/t"_s})).exitCode, 1) << "neither made it";

    const auto made = json(onTrial(create + QStringList{u"--yes"_s}));
    ASSERT_EQ(made.exitCode, 0) << made.out.constData();
    EXPECT_EQ(made.object[u"outcome"_s].toString(), "done"_L1);
    EXPECT_EQ(wrong(made.object, kChangeFields), "");
    EXPECT_EQ(wrong(made.object, "journalId:number undo:number"), "");
    EXPECT_EQ(wrong(made.object[u"items"_s].toArray().first().toObject(), "item:string outcome:string error:object?"),
              "");
    refusal(onTrial(create + QStringList{u"--yes"_s}), 1, u"conflict"_s);

    refusal(onTrial({u"zk"_s, u"set"_s, u"/t"_s, u"x"_s, u"--version"_s, u"7"_s, u"--yes"_s}), 1, u"conflict"_s);
    const QByteArray bytes("\x00\xff\n", 3);
    EXPECT_EQ(json(onTrial({u"zk"_s, u"set"_s, u"/t"_s, u"-"_s, u"--version"_s, u"0"_s, u"--yes"_s}), bytes).exitCode,
              0);
    const auto read = json(onTrial({u"zk"_s, u"get"_s, u"/t"_s}));
    EXPECT_EQ(read.object[u"data"_s].toObject()[u"base64"_s].toString().toLatin1(), bytes.toBase64());
    const auto stat = json(onTrial({u"zk"_s, u"stat"_s, u"/t"_s}));
    EXPECT_EQ(wrong(stat.object, "path:string stat:object errors:list"), "");
    EXPECT_EQ(stat.object[u"stat"_s].toObject()[u"version"_s].toInt(), 1);
    EXPECT_EQ(stat.object[u"stat"_s].toObject()[u"dataLength"_s].toInt(), 3);

    EXPECT_EQ(json(onTrial({u"zk"_s, u"create"_s, u"/t/s-"_s, u"--sequential"_s, u"--yes"_s})).exitCode, 0);
    EXPECT_EQ(json(onTrial({u"zk"_s, u"ls"_s, u"/t"_s})).object[u"children"_s].toArray(),
              QJsonArray{u"s-0000000000"_s});
    refusal(onTrial({u"zk"_s, u"delete"_s, u"/t"_s, u"--yes"_s}), 1, u"conflict"_s); // it has a child
    EXPECT_EQ(json(onTrial({u"zk"_s, u"create"_s, u"/t/e"_s, u"--ephemeral"_s, u"--yes"_s})).exitCode, 0);
    EXPECT_EQ(json(onTrial({u"zk"_s, u"stat"_s, u"/t/e"_s})).exitCode, 1) << "gone with its session";
    EXPECT_EQ(json(onTrial({u"zk"_s, u"delete"_s, u"/t/s-0000000000"_s, u"--yes"_s})).exitCode, 0);
    EXPECT_EQ(json(onTrial({u"zk"_s, u"delete"_s, u"/t"_s, u"--dry-run"_s})).object[u"outcome"_s].toString(),
              "previewed"_L1);
    EXPECT_EQ(json(onTrial({u"zk"_s, u"delete"_s, u"/t"_s, u"--yes"_s})).exitCode, 0);
    refusal(onTrial({u"zk"_s, u"stat"_s, u"/t"_s}), 1, u"notFound"_s);
}

TEST_F(CliLocal, demoTrafficIsPlayedAndTheDoctorReadsIt)
{
    EXPECT_EQ(process(done({u"demo"_s, u"start"_s, u"--name"_s, u"trial"_s}), u"demo"_s)[u"state"_s].toString(),
              "running"_L1);
    EXPECT_EQ(process(done({u"demo"_s, u"status"_s, u"--name"_s, u"trial"_s}), u"demo"_s)[u"state"_s].toString(),
              "running"_L1);
    refusal({u"demo"_s, u"start"_s, u"--name"_s, u"trial"_s}, 1, u"conflict"_s);
    // Until the slow group has something to lag behind.
    qint64 lag = 0;
    QElapsedTimer time;
    for (time.start(); lag < 20 && time.elapsed() < 60'000; QThread::msleep(500)) {
        const QJsonArray groups = json(onTrial({u"groups"_s})).object[u"groups"_s].toArray();
        for (const QJsonValue &group : groups)
            if (group.toObject()[u"group"_s] == "analytics-slow"_L1 && group.toObject()[u"state"_s] == "Stable"_L1)
                lag = group.toObject()[u"lag"_s].toInteger();
    }
    ASSERT_GE(lag, 20);
    const auto groups = json(onTrial({u"groups"_s}));
    for (const QJsonValue &group : groups.object[u"groups"_s].toArray())
        EXPECT_EQ(
            wrong(group.toObject(),
                  "group:string state:string type:string? protocolType:string? protocol:string? coordinator:number? "
                  "members:number? topics:number? lag:number? status:string?"),
            "");
    EXPECT_EQ(process(done({u"demo"_s, u"stop"_s, u"--name"_s, u"trial"_s}), u"demo"_s)[u"state"_s].toString(),
              "stopped"_L1);

    const auto cause = json(onTrial({u"doctor"_s, u"--group"_s, u"analytics-slow"_s, u"--timeout"_s, u"6"_s}));
    EXPECT_EQ(cause.exitCode, 10) << cause.out.constData();
    EXPECT_EQ(wrong(cause.object,
                    "schema:number group:string cluster:object snapshot_time:string verdict:object findings:list "
                    "unexplained:list not_evaluated:list probe:object? errors:list"),
              "");
    EXPECT_EQ(wrong(cause.object[u"verdict"_s].toObject(),
                    "slug:string id:string confidence:string text:string since:string?"),
              "");
    const QJsonObject finding = cause.object[u"findings"_s].toArray().first().toObject();
    EXPECT_EQ(wrong(finding,
                    "id:string slug:string confidence:string severity:number subjects:list evidence:list "
                    "consequences:list fixes:list"),
              "");
    EXPECT_EQ(wrong(finding[u"evidence"_s].toArray().first().toObject(),
                    "key:string source:string time:string age_ms:number"),
              "");
    const Output text = s_cli->text(onTrial({u"doctor"_s, u"--group"_s, u"analytics-slow"_s, u"--timeout"_s, u"6"_s}));
    EXPECT_EQ(text.exitCode, 10);
    EXPECT_TRUE(
        text.out.startsWith(cause.object[u"verdict"_s].toObject()[u"text"_s].toString().section(u' ', 0, 2).toUtf8()))
        << text.out.constData();

    refusal(onTrial({u"doctor"_s}), 2, u"invalid"_s);
    EXPECT_TRUE(refusal(onTrial({u"doctor"_s, u"--group"_s, u"nope"_s}), 1, u"notFound"_s).contains(u"nope"_s));
}

TEST_F(CliLocal, theDoctorProvesThatSilenceIsNormal)
{
    ASSERT_EQ(json(onTrial({u"topic"_s, u"create"_s, u"quiet"_s, u"--partitions"_s, u"1"_s, u"--yes"_s})).exitCode, 0);
    ASSERT_EQ(json(onTrial({u"produce"_s, u"quiet"_s}), "a\nb\n").object[u"sent"_s].toArray().size(), 2);
    const QString bootstrap = done({u"local"_s, u"status"_s})[u"bootstrap"_s].toString();
    // A real client reads to the end, commits and leaves.
    const Output read = run(u"kcat"_s,
                            {u"-b"_s, bootstrap, u"-G"_s, u"reader"_s, u"-X"_s, u"auto.offset.reset=earliest"_s,
                             u"-c"_s, u"2"_s, u"quiet"_s});
    ASSERT_EQ(read.exitCode, 0) << read.err.constData();
    const auto normal = json(onTrial({u"doctor"_s, u"--group"_s, u"reader"_s, u"--timeout"_s, u"6"_s}));
    EXPECT_EQ(normal.exitCode, 0) << normal.out.constData();
}

TEST_F(CliLocal, singleProcessesAreStoppedFrozenKilledAndStarted)
{
    const auto on = [](const char *word, const QString &which) {
        return done({u"local"_s, QLatin1String(word), which, u"--name"_s, u"trial"_s});
    };
    QJsonObject paused = on("pause", u"0"_s);
    EXPECT_EQ(process(paused, u"broker"_s)[u"state"_s].toString(), "paused"_L1);
    EXPECT_EQ(paused[u"state"_s].toString(), "degraded"_L1);
    refusal(onTrial({u"topics"_s, u"--timeout"_s, u"2"_s}), 3, u"unreachable"_s);
    EXPECT_EQ(on("resume", u"0"_s)[u"state"_s].toString(), "running"_L1);
    EXPECT_EQ(json(onTrial({u"topics"_s})).exitCode, 0);

    const QJsonObject stopped = process(on("stop", u"0"_s), u"broker"_s);
    EXPECT_EQ(stopped[u"state"_s].toString(), "stopped"_L1);
    EXPECT_TRUE(stopped[u"pid"_s].isNull() && stopped[u"rssBytes"_s].isNull() && !stopped[u"reason"_s].isNull());
    EXPECT_EQ(stopped[u"exit"_s].toInt(), 143);
    EXPECT_EQ(on("start", u"0"_s)[u"state"_s].toString(), "running"_L1);
    EXPECT_EQ(json(onTrial({u"topics"_s})).exitCode, 0);

    EXPECT_EQ(process(on("kill", u"zookeeper"_s), u"zookeeper"_s)[u"exit"_s].toInt(), 137);
    EXPECT_EQ(on("start", u"zookeeper"_s)[u"state"_s].toString(), "running"_L1);
    const auto frozen = done({u"local"_s, u"fault"_s, u"freeze"_s, u"0"_s, u"--seconds"_s, u"60"_s, u"--name"_s, u"trial"_s});
    EXPECT_EQ(wrong(process(frozen, u"broker"_s)[u"fault"_s].toObject(), "fault:string beganAt:time seconds:number secondsLeft:number undo:string text:string"), "");
    const auto thawed = done({u"local"_s, u"fault"_s, u"undo"_s, u"0"_s, u"--name"_s, u"trial"_s});
    EXPECT_TRUE(process(thawed, u"broker"_s)[u"fault"_s].isNull());
    const auto events = json({u"local"_s, u"events"_s, u"--name"_s, u"trial"_s});
    EXPECT_EQ(wrong(events.object, "name:string events:list errors:list"), "");
    EXPECT_GT(events.object[u"events"_s].toArray().size(), 10);
    for (const QJsonValue &event : events.object[u"events"_s].toArray())
        EXPECT_EQ(wrong(event.toObject(), "number:number at:time process:string event:string pid:number? tookMs:number? exit:number? fault:string? "
                                          "seconds:number? by:string? reason:string? why:object text:string"), "");
    refusal({u"local"_s, u"stop"_s, u"7"_s, u"--name"_s, u"trial"_s}, 1, u"notFound"_s);
    refusal({u"local"_s, u"stop"_s, u"x"_s, u"--name"_s, u"trial"_s}, 2, u"invalid"_s);
    refusal({u"local"_s, u"stop"_s, u"--name"_s, u"trial"_s}, 2, u"invalid"_s);
}

TEST_F(CliLocal, downStopsAndWipeRemoves)
{
    const QJsonObject down = done({u"local"_s, u"down"_s, u"--name"_s, u"trial"_s});
    EXPECT_EQ(down[u"state"_s].toString(), "stopped"_L1);
    EXPECT_TRUE(down[u"supervisorPid"_s].isNull());
    // It ends when its last client, the command line, has gone. Dead: gone, or waiting for its parent to notice.
    const auto isSupervisorDead = [] {
        QFile stat(u"/proc/%1/stat"_s.arg(s_supervisor));
        return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
    };
    QDeadlineTimer patience(10'000);
    while (!isSupervisorDead() && !patience.hasExpired())
        QThread::msleep(50);
    EXPECT_TRUE(isSupervisorDead()) << "the supervisor still runs";
    s_supervisor = 0;
    EXPECT_EQ(done({u"local"_s, u"down"_s, u"--name"_s, u"trial"_s})[u"state"_s].toString(),
              "stopped"_L1); // twice is no fault
    EXPECT_TRUE(refusal(onTrial({u"topics"_s}), 3, u"unreachable"_s).contains(u"local up"_s));
    EXPECT_TRUE(refusal({u"demo"_s, u"start"_s, u"--name"_s, u"trial"_s}, 1, u"notFound"_s).contains(u"start it"_s));

    EXPECT_TRUE(refusal({u"local"_s, u"wipe"_s, u"--name"_s, u"trial"_s}, 2, u"invalid"_s).contains(u"--yes"_s));
    EXPECT_TRUE(QDir(down[u"folder"_s].toString()).exists());
    const auto wiped = json({u"local"_s, u"wipe"_s, u"--name"_s, u"trial"_s, u"--yes"_s});
    EXPECT_EQ(wiped.exitCode, 0) << wiped.out.constData();
    EXPECT_EQ(wrong(wiped.object, "wiped:object errors:list"), "");
    EXPECT_FALSE(QDir(down[u"folder"_s].toString()).exists());
    EXPECT_TRUE(json({u"local"_s, u"status"_s}).object[u"clusters"_s].toArray().isEmpty());
}

TEST_F(CliLocal, aStandingClusterIsMadeClonedRenamedGrownAndExported)
{
    const QJsonObject made = done({u"local"_s, u"create"_s, u"--name"_s, u"still"_s, u"--runtime"_s, u"2.4.1"_s});
    EXPECT_EQ(made[u"state"_s].toString(), "stopped"_L1);
    EXPECT_EQ(made[u"runtime"_s].toString(), "2.4.1"_L1);
    refusal({u"local"_s, u"create"_s, u"--name"_s, u"still"_s}, 1, u"conflict"_s);
    refusal({u"local"_s, u"create"_s, u"--name"_s, u"five"_s, u"--brokers"_s, u"5"_s}, 2, u"invalid"_s);
    refusal({u"local"_s, u"clone"_s, u"other"_s, u"--name"_s, u"none"_s}, 1, u"notFound"_s);
    const QJsonObject clone = done({u"local"_s, u"clone"_s, u"other"_s, u"--name"_s, u"still"_s});
    EXPECT_EQ(clone[u"runtime"_s].toString(), "2.4.1"_L1);
    EXPECT_NE(clone[u"bootstrap"_s], made[u"bootstrap"_s]);
    refusal({u"local"_s, u"rename"_s, u"other"_s, u"--name"_s, u"still"_s}, 1, u"conflict"_s);
    const QJsonObject renamed = done({u"local"_s, u"rename"_s, u"quiet"_s, u"--name"_s, u"still"_s});
    EXPECT_EQ(renamed[u"name"_s].toString(), "quiet"_L1);
    EXPECT_EQ(renamed[u"bootstrap"_s], made[u"bootstrap"_s]);
    EXPECT_EQ(done({u"local"_s, u"add-broker"_s, u"--name"_s, u"quiet"_s})[u"processes"_s].toArray().size(), 3);
    EXPECT_EQ(done({u"local"_s, u"add-broker"_s, u"--name"_s, u"quiet"_s})[u"processes"_s].toArray().size(), 4);
    refusal({u"local"_s, u"add-broker"_s, u"--name"_s, u"quiet"_s}, 1, u"conflict"_s);

    const QTemporaryDir folder;
    refusal({u"local"_s, u"export"_s, u"--name"_s, u"quiet"_s}, 2, u"invalid"_s); // no folder
    const auto exported = json({u"local"_s, u"export"_s, folder.filePath(u"copy"_s), u"--name"_s, u"quiet"_s});
    EXPECT_EQ(exported.exitCode, 0) << exported.out.constData();
    EXPECT_EQ(wrong(exported.object, "exported:object errors:list"), "");
    EXPECT_EQ(wrong(exported.object[u"exported"_s].toObject(), "name:string folder:string bytes:number startCommands:list"), "");
    EXPECT_TRUE(QFile::exists(folder.filePath(u"copy/broker-2.properties"_s)));
    refusal({u"local"_s, u"export"_s, folder.filePath(u"copy"_s), u"--name"_s, u"quiet"_s}, 1, u"conflict"_s);
    for (const QString &name : {u"quiet"_s, u"other"_s})
        EXPECT_EQ(json({u"local"_s, u"wipe"_s, u"--name"_s, name, u"--yes"_s}).exitCode, 0);
}

} // namespace
