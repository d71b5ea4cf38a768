// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON that scripts rely on, command by command: keys, types, order of lists and exit codes on a real cluster of
// three brokers with ZooKeeper and a member of a group. What the values are is the other tests' matter.
#include "tests/integration/cli/cli_program.h"
#include "tests/integration/cli/json_shape.h"
#include "tests/support/kafka_cluster.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope::test;

namespace {

constexpr const char *kReason = "what:string kind:string code:number message:string";
constexpr const char *kError = "kind:string code:number message:string detail:string retriable:bool";
constexpr const char *kStat =
    "czxid:number mzxid:number pzxid:number createdAt:time modifiedAt:time version:number childrenVersion:number "
    "aclVersion:number ephemeralOwner:string? dataLength:number children:number";
constexpr const char *kPartitionLag =
    "topic:string partition:number owner:string? committed:number? committedAt:time? endOffset:number? "
    "lastStableOffset:number? logStartOffset:number? lag:number? lagStatus:string";
constexpr const char *kRecord =
    "topic:string partition:number offset:number timestampAt:time timestampType:string key:bytes? value:bytes? "
    "headers:list valueBytes:number?";
constexpr const char *kEnd = "reason:string scanned:number matched:number dropped:number ranges:list errors:list";
constexpr const char *kRange = "topic:string partition:number from:number to:number";
constexpr const char *kChange =
    "change:string commandLine:string preview:list warnings:list outcome:string items:list journalId:number? "
    "undo:number? errors:list";

/// A place in the object ("members[].assignment[]"; "": the object itself) and the fields of each object there.
struct Part
{
    const char *path;
    const char *fields;
};

struct Promise
{
    const char *command; ///< words, divided by blanks
    std::vector<Part> parts; ///< of the last line
    const char *line = nullptr; ///< of each line before it; null: there is one line only
    const char *input = "";
};

/// A list's order is checked by the first of these that its entries have.
const QStringList kSortedBy{u"id"_s, u"topic"_s, u"partition"_s, u"group"_s, u"memberId"_s, u"name"_s};

class CliContract : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_cluster = KafkaCluster::start({.brokers = 3});
        ASSERT_TRUE(s_cluster);
        s_cli = std::make_unique<CliProgram>(
            QStringList{u"--bootstrap"_s, s_cluster->bootstrap(), u"--zookeeper"_s, s_cluster->zooKeeperConnect()});
        ASSERT_TRUE(s_cluster->createTopic(u"orders"_s, 4, 3));
        const Output made = KafkaCluster::kcat(
            s_cluster->bootstrap(), {u"-P"_s, u"-t"_s, u"orders"_s, u"-K"_s, u"|"_s, u"-H"_s, u"trace=Abc"_s},
            "a|one\nb|two\nc|three\nd|four\ne|five\nf|six\n");
        ASSERT_EQ(made.exitCode, 0) << made.err.constData();
        s_member = std::make_unique<Child>(u"kcat"_s,
                                           QStringList{u"-b"_s, s_cluster->bootstrap(), u"-G"_s, u"billing"_s, u"-X"_s,
                                                       u"auto.offset.reset=earliest"_s, u"-X"_s,
                                                       u"auto.commit.interval.ms=500"_s, u"orders"_s},
                                           s_cluster->folder() + u"/member.log"_s);
        // The member has its partitions, and has committed.
        bool isThere = false;
        for (QDeadlineTimer deadline(60'000); !isThere && !deadline.hasExpired(); QThread::msleep(500)) {
            const auto group = s_cli->json({u"group"_s, u"billing"_s});
            isThere = group.object[u"lag"_s].toInteger(-1) == 0 &&
                !group.object[u"members"_s].toArray().first().toObject()[u"assignment"_s].toArray().isEmpty();
        }
        ASSERT_TRUE(isThere) << s_member->log().constData();
    }
    static void TearDownTestSuite()
    {
        s_member.reset();
        s_cli.reset();
        s_cluster.reset();
    }
    void SetUp() override { ASSERT_TRUE(s_cli && s_member); }

    static CliProgram::Result json(const QString &command, const QByteArray &input = {})
    {
        return s_cli->json(command.split(u' ', Qt::SkipEmptyParts), input);
    }

    static std::unique_ptr<KafkaCluster> s_cluster;
    static std::unique_ptr<Child> s_member;
    static std::unique_ptr<CliProgram> s_cli;
};

std::unique_ptr<KafkaCluster> CliContract::s_cluster;
std::unique_ptr<Child> CliContract::s_member;
std::unique_ptr<CliProgram> CliContract::s_cli;

/// All objects at a path. Where a list is promised there has to be one with something in it: else nothing was checked.
QList<QJsonObject> objectsAt(const QJsonObject &object, const QString &path, QStringList *faults)
{
    if (path.isEmpty())
        return {object};
    QString name = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    QJsonArray entries{object[name]};
    if (name.endsWith("[]"_L1)) {
        name.chop(2);
        entries = object[name].toArray();
    }
    if (entries.isEmpty())
        *faults << name + " is empty"_L1;
    QList<QJsonObject> found;
    for (const QJsonValue &entry : std::as_const(entries))
        found += objectsAt(entry.toObject(), rest, faults);
    return found;
}

bool isSorted(const QJsonArray &list)
{
    const auto key = std::find_if(kSortedBy.begin(), kSortedBy.end(),
                                  [&](const QString &name) { return list.first().toObject().contains(name); });
    if (key == kSortedBy.end())
        return true;
    for (qsizetype i = 1; i < list.size(); ++i) {
        const QJsonValue before = list[i - 1].toObject()[*key];
        const QJsonValue after = list[i].toObject()[*key];
        if (before.isDouble() ? before.toInteger() > after.toInteger()
                              : before.toString().toUtf8() > after.toString().toUtf8())
            return false;
        if (before == after && *key == "topic"_L1 &&
            list[i - 1].toObject()[u"partition"_s].toInteger() > list[i].toObject()[u"partition"_s].toInteger())
            return false;
    }
    return true;
}

/// What holds of every object: names, the forms of times, durations and sizes, the order of lists.
void checkRules(const QJsonObject &object, const QString &where, QStringList *faults)
{
    static const QRegularExpression name(u"^[a-z][A-Za-z0-9]*$"_s);
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString at = where + u'.' + field.key();
        if (!name.match(field.key()).hasMatch())
            *faults << at + " is no lowerCamelCase"_L1;
        const bool isNumber = field.key().endsWith("Ms"_L1) || field.key().endsWith("Bytes"_L1);
        if (const char *type = field.key().endsWith("At"_L1) ? "time?" : isNumber ? "number?" : nullptr)
            *faults += shapeFaults(object, field.key() + u':' + QLatin1StringView(type));
        if (field->isDouble() && field->toInteger() == -1)
            *faults << at + " is -1"_L1;
        if (field->isObject())
            checkRules(field->toObject(), at, faults);
        const QJsonArray list = field->toArray();
        for (const QJsonValue &entry : list)
            checkRules(entry.toObject(), at, faults);
        // Headers keep the record's order, what was sent that of the input.
        if (!list.isEmpty() && field.key() != "headers"_L1 && field.key() != "sent"_L1 && !isSorted(list))
            *faults << at + " is not sorted"_L1;
        if (field.key() == "errors"_L1)
            for (const QJsonValue &entry : list)
                *faults += shapeFaults(entry.toObject(), QLatin1StringView(kReason));
    }
}

TEST_F(CliContract, objectsHaveTheirKeysAndTypes)
{
    const std::vector<Promise> promises{
        {"overview",
         {{"",
           "clusterId:string asOfAt:time controller:number brokers:number topics:number partitions:number "
           "offlinePartitions:number "
           "underReplicatedPartitions:number groups:number metadataMode:string zookeeper:object errors:list"},
          {"zookeeper", "state:string server:string chroot:string"}}},
        {"brokers",
         {{"", "brokers:list errors:list"},
          {"brokers[]",
           "id:number host:string port:number rack:string? isController:bool leaders:number replicas:number "
           "answering:bool "
           "ageMs:number?"}}},
        {"topics",
         {{"", "topics:list errors:list"},
          {"topics[]",
           "name:string isInternal:bool partitions:number replicationFactor:number offline:number "
           "underReplicated:number "
           "records:number?"}}},
        {"topic orders",
         {{"", "name:string isInternal:bool partitions:list config:list errors:list"},
          {"partitions[]",
           "partition:number leader:number? state:string leaderEpoch:number? replicas:list isr:list "
           "logStartOffset:number? "
           "highWatermark:number? lastStableOffset:number?"},
          {"config[]", "name:string value:string? source:string? isSensitive:bool isReadOnly:bool"}}},
        {"groups",
         {{"", "groups:list errors:list"},
          {"groups[]",
           "group:string state:string? type:string? protocolType:string? protocol:string? coordinator:number? "
           "members:number? "
           "topics:number? lag:number? status:string?"}}},
        {"group billing",
         {{"",
           "group:string state:string? type:string? coordinator:number? protocol:string? members:list partitions:list "
           "lag:number? errors:list"},
          {"members[]",
           "memberId:string clientId:string host:string groupInstanceId:string? assignment:list isIdle:bool"},
          {"members[].assignment[]", "topic:string partition:number"},
          {"partitions[]", kPartitionLag}}},
        {"lag",
         {{"", "asOfAt:time groups:list errors:list"},
          {"groups[]", "group:string lag:number? partitions:list"},
          {"groups[].partitions[]", kPartitionLag}}},
        {"lag --group billing",
         {{"", "asOfAt:time groups:list errors:list"}, {"groups[].partitions[]", kPartitionLag}}},
        {"tail orders", {{"", "end:object"}, {"end", kEnd}, {"end.ranges[]", kRange}}, kRecord},
        {"tail orders --from oldest --limit 2", {{"end", kEnd}, {"end.ranges[]", kRange}}, kRecord},
        {"tail orders --from offset:0 --partition 0 --partition 1 --partition 2 --partition 3",
         {{"end", kEnd}, {"end.ranges[]", kRange}},
         kRecord},
        {"tail orders --from time:2020-01-31T12:00:00Z", {{"end", kEnd}, {"end.ranges[]", kRange}}, kRecord},
        {"tail orders --from time:2020-01-31T12:00:00.000+08:00", {{"end", kEnd}, {"end.ranges[]", kRange}}, kRecord},
        {"search orders o --from oldest --in value", {{"end", kEnd}, {"end.ranges[]", kRange}}, kRecord},
        {"search orders ABC --in headers --limit 3", {{"end", kEnd}, {"end.ranges[]", kRange}}, kRecord},
        {"export orders", {{"end", kEnd}, {"end.ranges[]", kRange}}, kRecord},
        {"produce orders --key k --header h=v --partition 1",
         {{"", "sent:list failed:number errors:list"}, {"sent[]", "topic:string partition:number offset:number"}},
         nullptr,
         "seven\neight\n"},
        {"produce orders --null --key gone", {{"sent[]", "topic:string partition:number offset:number"}}},
        {"zk ls /brokers/ids", {{"", "path:string children:list stat:object errors:list"}, {"stat", kStat}}},
        {"zk get /controller",
         {{"", "path:string data:bytes stat:object meaning:string errors:list"}, {"stat", kStat}}},
        {"zk get /consumers",
         {{"", "path:string data:bytes? stat:object meaning:string? errors:list"}, {"stat", kStat}}},
        {"zk stat /controller", {{"", "path:string stat:object errors:list"}, {"stat", kStat}}},
        {"zk create /t hello --dry-run", {{"", kChange}, {"preview[]", "what:string before:string? after:string?"}}},
        {"zk create /t hello --yes",
         {{"", kChange}, {"", "journalId:number"}, {"items[]", "item:string outcome:string error:object?"}}},
        {"zk create /t/n- --sequential --yes", {{"", kChange}, {"", "undo:number"}}},
        {"zk set /t - --version 0 --dry-run", {{"", kChange}}, nullptr, "from standard input"},
        {"zk set /t - --version 0 --yes",
         {{"", kChange}, {"", "undo:number"}, {"items[]", "item:string outcome:string error:object?"}},
         nullptr,
         "x"},
        {"zk delete /t/n-0000000000 --dry-run",
         {{"", kChange}, {"preview[]", "what:string before:string? after:string?"}}},
        {"zk delete /t/n-0000000000 --version 0 --yes",
         {{"", kChange}, {"items[]", "item:string outcome:string error:object?"}}},
        {"topic create made --partitions 2 --replication-factor 2 --config retention.ms=60000 --dry-run",
         {{"", kChange}}},
        {"topic create made --partitions 2 --replication-factor 2 --config retention.ms=60000 --yes",
         {{"", kChange}, {"items[]", "item:string outcome:string error:object?"}}},
        {"topic delete made --dry-run", {{"", kChange}}},
        {"topic delete made --yes", {{"", kChange}, {"", "journalId:number"}}},
    };
    for (const Promise &promise : promises) {
        SCOPED_TRACE(promise.command);
        const auto result = json(QLatin1StringView(promise.command), promise.input);
        EXPECT_EQ(result.exitCode, 0) << result.out.constData() << result.err.constData();
        QStringList faults;
        if (promise.line ? result.lines.size() < 2 : result.lines.size() != 1)
            faults << QString::number(result.lines.size()) + " lines"_L1;
        for (qsizetype i = 0; promise.line && i + 1 < result.lines.size(); ++i)
            faults += shapeFaults(result.lines[i], QLatin1StringView(promise.line));
        for (const Part &part : promise.parts)
            for (const QJsonObject &object : objectsAt(result.object, QLatin1StringView(part.path), &faults))
                faults += shapeFaults(object, QLatin1StringView(part.fields));
        for (const QJsonObject &line : result.lines)
            checkRules(line, {}, &faults);
        faults.removeDuplicates();
        EXPECT_EQ(faults.join(u"; "_s).toStdString(), "") << result.out.left(4000).constData();
    }
}

TEST_F(CliContract, replicasKeepTheOrderOfTheAssignmentAndIsrIsSorted)
{
    const auto topic = json(u"topic orders"_s);
    const Output peer = s_cluster->tool({u"org.apache.kafka.tools.TopicCommand"_s, u"--bootstrap-server"_s,
                                         s_cluster->bootstrap(), u"--describe"_s, u"--topic"_s, u"orders"_s});
    const auto ids = [](const QJsonValue &list) {
        QStringList words;
        for (const QJsonValue &id : list.toArray())
            words << QString::number(id.toInt(-1));
        return words.join(u',');
    };
    for (const QJsonValue &entry : topic.object[u"partitions"_s].toArray()) {
        const QJsonObject partition = entry.toObject();
        EXPECT_EQ(ids(partition[u"isr"_s]), "1,2,3"_L1);
        const QString line = u"Partition: %1\tLeader: %2\tReplicas: %3\t"_s.arg(partition[u"partition"_s].toInt())
                                 .arg(partition[u"leader"_s].toInt())
                                 .arg(ids(partition[u"replicas"_s]));
        EXPECT_TRUE(peer.out.contains(line.toUtf8())) << qPrintable(line) << peer.out.constData();
    }
}

TEST_F(CliContract, exitCodesAndTheFormOfFailures)
{
    struct Case
    {
        const char *command;
        int exitCode;
        const char *kind;
    };
    const std::vector<Case> cases{
        {"topic none", 1, "notFound"},
        {"group none", 1, "notFound"},
        {"lag --group none", 1, "notFound"},
        {"tail none", 1, "notFound"},
        {"search none x", 1, "notFound"},
        {"export none", 1, "notFound"},
        {"tail orders --partition 99", 1, "notFound"},
        {"tail orders --partition x", 2, "invalid"},
        {"tail orders --from yesterday", 2, "invalid"},
        {"tail orders --from offset:-1", 2, "invalid"},
        {"tail orders --from time:noon", 2, "invalid"},
        {"tail orders --limit many", 2, "invalid"},
        {"tail", 2, "invalid"},
        {"tail orders more", 2, "invalid"},
        {"tail orders --frm newest", 2, "invalid"},
        {"search orders", 2, "invalid"},
        {"search orders x --from end", 2, "invalid"},
        {"search orders x --in body", 2, "invalid"},
        {"export orders --format xml", 2, "invalid"},
        {"produce orders --header novalue", 2, "invalid"},
        {"produce orders --partition -1", 2, "invalid"},
        {"zk ls /none", 1, "notFound"},
        {"zk get /none", 1, "notFound"},
        {"zk stat /none", 1, "notFound"},
        {"zk ls brokers", 2, "invalid"},
        {"zk ls /a//b", 2, "invalid"},
        {"zk ls", 2, "invalid"},
        {"zk set /brokers", 2, "invalid"},
        {"zk set /none x --yes", 1, "notFound"},
        {"zk set /consumers x --version 77 --yes", 1, "conflict"},
        {"zk set /consumers x --version seven --yes", 2, "invalid"},
        {"zk create /consumers --yes", 1, "conflict"},
        {"zk create /none/child --yes", 1, "notFound"},
        {"zk delete /brokers --yes", 1, "conflict"},
        {"zk delete /none --yes", 1, "notFound"},
        {"topic create orders --partitions 1 --yes", 1, "conflict"},
        {"topic create made", 2, "invalid"},
        {"topic create made --partitions none", 2, "invalid"},
        {"topic delete none --yes", 1, "notFound"},
    };
    for (const Case &one : cases) {
        SCOPED_TRACE(one.command);
        const auto result = json(QLatin1StringView(one.command));
        EXPECT_EQ(result.exitCode, one.exitCode) << result.out.constData() << result.err.constData();
        EXPECT_EQ(result.lines.size(), 1) << result.out.constData();
        const QJsonObject error = result.object[u"error"_s].toObject();
        EXPECT_EQ(wrong(error, kError), "") << result.out.constData();
        EXPECT_EQ(error[u"kind"_s].toString().toStdString(), one.kind) << result.out.constData();
    }
}

TEST_F(CliContract, recordsThatCouldNotBeWrittenAreNamedOneByOne)
{
    const auto result = json(u"produce orders --partition 99"_s, "one\ntwo\n");
    EXPECT_EQ(result.exitCode, 1) << result.out.constData();
    EXPECT_EQ(wrong(result.object, "sent:list failed:number errors:list"), "") << result.out.constData();
    EXPECT_EQ(result.object[u"failed"_s].toInt(), 2);
    const QJsonArray errors = result.object[u"errors"_s].toArray();
    ASSERT_EQ(errors.size(), 2) << result.out.constData();
    for (const QJsonValue &error : errors)
        EXPECT_EQ(wrong(error.toObject(), kReason), "") << result.out.constData();
}

TEST_F(CliContract, withoutConsentAChangeIsThePreviewAndRefused)
{
    for (const char *command : {"zk create /u x", "zk set /consumers x", "zk delete /consumers",
                                "topic create u --partitions 1", "topic delete orders"}) {
        SCOPED_TRACE(command);
        const auto result = json(QLatin1StringView(command));
        EXPECT_EQ(result.exitCode, 2) << result.out.constData();
        EXPECT_EQ(wrong(result.object, kChange), "") << result.out.constData();
        EXPECT_EQ(result.object[u"outcome"_s].toString(), "refused"_L1);
        EXPECT_TRUE(result.object[u"journalId"_s].isNull());
        EXPECT_TRUE(result.object[u"undo"_s].isNull());
        EXPECT_FALSE(result.object[u"preview"_s].toArray().isEmpty());
    }
    EXPECT_EQ(json(u"zk stat /u"_s).exitCode, 1);
    EXPECT_EQ(json(u"topic u"_s).exitCode, 1);
}

TEST_F(CliContract, globalOptionsStandAnywhere)
{
    const CliProgram none({});
    const Output last = none.text(
        {u"topic"_s, u"orders"_s, u"--bootstrap"_s, s_cluster->bootstrap(), u"--json"_s, u"--timeout"_s, u"20"_s});
    EXPECT_EQ(last.exitCode, 0) << last.out.constData();
    EXPECT_TRUE(last.out.startsWith('{'));
    const Output between =
        none.text({u"zk"_s, u"--zookeeper"_s, s_cluster->zooKeeperConnect(), u"ls"_s, u"--json"_s, u"/brokers/ids"_s});
    EXPECT_EQ(between.exitCode, 0) << between.out.constData();
    EXPECT_TRUE(between.out.contains("\"children\":[\"1\",\"2\",\"3\"]")) << between.out.constData();
}

} // namespace
