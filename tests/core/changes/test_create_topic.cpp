// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/create_topic.h"

#include "core/changes/delete_topic.h"
#include "tests/core/changes/fake_kafka.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace brokerscope;
using namespace brokerscope::changes;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "field!" for an error, "field?" for a warning, in order.
QStringList problems(const TopicSpec &spec, const TopicKnowledge &known = {})
{
    QStringList found;
    for (const FieldProblem &p : CreateTopic(u"id"_s, spec, known).check())
        found += p.field + (p.severity == FieldProblem::Severity::Error ? u'!' : u'?');
    return found;
}

TopicSpec named(const QString &name)
{
    TopicSpec spec;
    spec.name = name;
    return spec;
}

std::shared_ptr<const TopicTable> table(const QStringList &names)
{
    TopicTableBuilder builder;
    for (const QString &name : names)
        builder.addTopic(name, false);
    return std::make_shared<TopicTable>(builder.take());
}

} // namespace

TEST(CreateTopicCheck, Names)
{
    EXPECT_EQ(problems(named(u"orders-1.v_"_s)), QStringList{u"name?"_s}); // '.' beside '_'
    EXPECT_EQ(problems(named(u"orders"_s)), QStringList{});
    EXPECT_EQ(problems(named(QString(249, u'a'))), QStringList{});
    for (const QString &bad : {u""_s, u"."_s, u".."_s, u"a b"_s, u"ü"_s, u"a/b"_s, QString(250, u'a')})
        EXPECT_EQ(problems(named(bad)), QStringList{u"name!"_s}) << bad.toStdString();
}

TEST(CreateTopicCheck, NamesThatExistOrClash)
{
    TopicKnowledge known;
    known.topics = table({u"a.b"_s, u"orders"_s});
    EXPECT_EQ(problems(named(u"orders"_s), known), QStringList{u"name!"_s});
    EXPECT_EQ(problems(named(u"a_b"_s), known), QStringList{u"name!"_s});
    EXPECT_EQ(problems(named(u"a-b"_s), known), QStringList{});
}

TEST(CreateTopicCheck, Replicas)
{
    TopicKnowledge known;
    known.brokerCount = 3;
    known.defaultReplicationFactor = 1;
    TopicSpec spec = named(u"t"_s);
    spec.replicationFactor = 3;
    EXPECT_EQ(problems(spec, known), QStringList{});
    spec.replicationFactor = 4;
    EXPECT_EQ(problems(spec, known), QStringList{u"replicationFactor!"_s});
    spec.replicationFactor = 0;
    EXPECT_EQ(problems(spec, known), QStringList{u"replicationFactor!"_s});
    spec.replicationFactor = 3;
    spec.minInsyncReplicas = 2;
    EXPECT_EQ(problems(spec, known), QStringList{});
    spec.minInsyncReplicas = 3;
    EXPECT_EQ(problems(spec, known), QStringList{u"minInsyncReplicas?"_s});
    spec.minInsyncReplicas = 4;
    EXPECT_EQ(problems(spec, known), QStringList{u"minInsyncReplicas!"_s});
    spec.replicationFactor = -1; // the broker's default, which is 1
    spec.minInsyncReplicas = 2;
    EXPECT_EQ(problems(spec, known), QStringList{u"minInsyncReplicas!"_s});
}

TEST(CreateTopicCheck, PartitionsSizesAndCustomSettings)
{
    TopicSpec spec = named(u"t"_s);
    spec.partitions = 0;
    EXPECT_EQ(problems(spec), QStringList{u"partitions!"_s});
    spec.partitions = 1;
    spec.retentionMs = -1;
    spec.retentionBytes = -2;
    spec.maxMessageBytes = qint64(1) << 31;
    EXPECT_EQ(problems(spec), (QStringList{u"retentionBytes!"_s, u"maxMessageBytes!"_s}));
    spec.retentionBytes.reset();
    spec.maxMessageBytes.reset();
    spec.custom = {{u"retention.ms"_s, u"5"_s}, {u"segment.bytes"_s, u""_s}, {u"no good"_s, u"1"_s}};
    EXPECT_EQ(problems(spec), (QStringList{u"config:retention.ms!"_s, u"config:segment.bytes!"_s, u"config:no good!"_s}));
    spec.custom.clear();
    spec.cleanupPolicy = TopicSpec::CleanupPolicy::Compact;
    EXPECT_EQ(problems(spec), QStringList{u"cleanupPolicy?"_s});
}

TEST(CreateTopic, CommandLine)
{
    TopicSpec spec = named(u"orders"_s);
    spec.partitions = 6;
    spec.replicationFactor = 3;
    spec.minInsyncReplicas = 2;
    spec.cleanupPolicy = TopicSpec::CleanupPolicy::CompactDelete;
    spec.retentionMs = 86'400'000;
    const CreateTopic change(u"id"_s, spec);
    EXPECT_EQ(change.commandLine({u"h:9092"_s, {}, false}),
              u"kafka-topics.sh --bootstrap-server h:9092 --create --topic orders --partitions 6 --replication-factor 3 "
              "--config 'cleanup.policy=[compact,delete]' --config min.insync.replicas=2 --config retention.ms=86400000"_s);
    EXPECT_TRUE(change.commandLine({u"h:9092"_s, {}, true}).contains(u" --command-config client.properties "_s));
}

TEST(CreateTopic, SurvivesJson)
{
    TopicSpec spec = named(u"orders"_s);
    spec.partitions = 6;
    spec.retentionMs = 5;
    spec.custom = {{u"segment.bytes"_s, u"1000"_s}};
    const CreateTopic change(u"id"_s, spec);
    const auto again = changeFromJson(change.toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->toJson(), change.toJson());
    EXPECT_EQ((*again)->commandLine({u"b"_s, {}, false}), change.commandLine({u"b"_s, {}, false}));
    EXPECT_EQ((*again)->clusterId(), u"id"_s);
}

TEST(CreateTopic, PreviewShowsWhatDiffersFromTheBrokersDefaults)
{
    FakeKafka kafka;
    ChangeContext context;
    context.kafka = &kafka;
    context.steps = std::make_shared<StepPool>();
    TopicSpec spec = named(u"t"_s);
    spec.partitions = 4;
    spec.retentionMs = 1000;
    spec.custom = {{u"segment.bytes"_s, u"5"_s}};
    const auto preview = async::await(CreateTopic(u"cluster-A"_s, spec).preview(context));
    ASSERT_TRUE(preview);
    const std::vector<PreviewRow> expected = {{u"Topic"_s, {}, u"t"_s}, {u"Partitions"_s, {}, u"4"_s},
                                              {u"Replication factor"_s, {}, u"1 (the broker's default)"_s},
                                              {u"retention.ms"_s, u"604800000"_s, u"1000"_s}, {u"segment.bytes"_s, {}, u"5"_s}};
    EXPECT_EQ(preview->rows, expected);
    EXPECT_EQ(preview->consequences, QStringList{u"Makes 4 replica(s) on 1 broker(s)."_s});
    EXPECT_EQ(kafka.created, 0);
}

TEST(DeleteTopic, PreviewCountsAndWarnsAndUndoMakesTheShapeAgain)
{
    FakeKafka kafka;
    kafka.topics[u"t"_s] = {u"t"_s, 3, 1, {{u"retention.ms"_s, u"7"_s}}};
    ChangeContext context;
    context.kafka = &kafka;
    context.steps = std::make_shared<StepPool>();
    const DeleteTopic change(u"cluster-A"_s, u"t"_s);
    const auto preview = async::await(change.preview(context));
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->consequences.first().contains(u"300 messages in 3 partitions"_s)) << preview->consequences.first().toStdString();
    EXPECT_TRUE(std::any_of(preview->warnings.begin(), preview->warnings.end(),
                            [](const QString &w) { return w.contains(u"delete.topic.enable=false"_s); }));
    const auto result = async::await(change.run(context));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->outcome, ChangeOutcome::Done);
    EXPECT_TRUE(kafka.topics.empty());
    const auto undo = change.undo(*result);
    ASSERT_NE(undo, nullptr);
    EXPECT_EQ(undo->commandLine({u"b"_s, {}, false}), u"kafka-topics.sh --bootstrap-server b --create --topic t --partitions 3 "
                                                      "--replication-factor 1 --config retention.ms=7"_s);
}

TEST(DeleteTopic, OfAMissingTopicFails)
{
    FakeKafka kafka;
    ChangeContext context;
    context.kafka = &kafka;
    context.steps = std::make_shared<StepPool>();
    const auto preview = async::await(DeleteTopic(u"cluster-A"_s, u"none"_s).preview(context));
    ASSERT_FALSE(preview);
    EXPECT_EQ(preview.error().kind, Error::Kind::NotFound);
}
