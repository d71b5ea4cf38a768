// SPDX-License-Identifier: GPL-3.0-or-later
// Changes through the gate on a real cluster, compared with what Kafka's own tools say afterwards.
#include "core/changes/change_runner.h"
#include "core/changes/create_topic.h"
#include "core/changes/delete_topic.h"
#include "core/changes/journal.h"
#include "core/changes/produce_records.h"
#include "core/changes/topic_defaults.h"
#include "core/kafka/client_factory.h"
#include "core/kafka/sources.h"
#include "tests/support/kafka_cluster.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace brokerscope;
using namespace brokerscope::changes;
using namespace Qt::Literals::StringLiterals;
using test::KafkaCluster;

namespace {

class ChangesLive : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        m_cluster = KafkaCluster::start({.runtime = QString::fromLatin1(GetParam())});
        ASSERT_TRUE(m_cluster);
        m_context.profile.name = u"test"_s;
        m_context.profile.bootstrapServers = m_cluster->bootstrap();
        m_context.kafkaSettings.bootstrapServers = m_cluster->bootstrap();
        m_client = kafka::makeClient(m_context.kafkaSettings).value();
        m_context.kafka = m_client.get();
        m_journal = Journal::open(m_folder.filePath(u"j.db"_s)).value();
        m_runner = std::make_unique<ChangeRunner>(m_context, m_journal.get());
        const auto id = async::await(m_runner->fetchClusterId(Change::Target::Kafka));
        ASSERT_TRUE(id) << id.error().message.toStdString();
        ASSERT_FALSE(id->isEmpty());
        m_clusterId = *id;
    }
    void TearDown() override
    {
        m_runner.reset(); // before the client that it uses
        m_client.reset();
    }

    ChangeResult run(const Change &change) { return async::await(m_runner->run(change, {true, change.objectName()})).value(); }
    /// Kafka's own tool with these arguments.
    QByteArray topicTool(const QStringList &arguments)
    {
        const bool isOld = m_cluster->options().runtime == u"2.4.1"_s;
        return m_cluster->tool(QStringList{isOld ? u"kafka.admin.TopicCommand"_s : u"org.apache.kafka.tools.TopicCommand"_s, u"--bootstrap-server"_s,
                                m_cluster->bootstrap()} + arguments).out;
    }
    QByteArray describe(const QString &topic) { return topicTool({u"--describe"_s, u"--topic"_s, topic}); }
    bool isListed(const QString &topic) { return topicTool({u"--list"_s}).split('\n').contains(topic.toUtf8()); }
    static std::string why(const ChangeResult &result)
    {
        std::string text = outcomeName(result.outcome).toStdString();
        if (result.error)
            text += ": " + result.error->message.toStdString() + " / " + result.error->detail.toStdString();
        for (const auto &d : result.readBack.differences)
            text += " [" + d.what.toStdString() + ": " + d.expected.toStdString() + " != " + d.found.toStdString() + "]";
        return text;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<KafkaCluster> m_cluster;
    ChangeContext m_context;
    std::unique_ptr<kafka::KafkaClient> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ChangeRunner> m_runner;
    QString m_clusterId;
};

} // namespace

TEST_P(ChangesLive, ATopicsLife)
{
    TopicSpec spec;
    spec.name = u"orders"_s;
    spec.partitions = 3;
    spec.replicationFactor = 1;
    spec.retentionMs = 3'600'000;
    spec.cleanupPolicy = TopicSpec::CleanupPolicy::CompactDelete;
    const CreateTopic create(m_clusterId, spec);
    const auto preview = async::await(m_runner->preview(create));
    ASSERT_TRUE(preview) << preview.error().message.toStdString() << preview.error().detail.toStdString();
    EXPECT_FALSE(isListed(u"orders"_s)); // a preview makes nothing
    const ChangeResult created = run(create);
    ASSERT_EQ(created.outcome, ChangeOutcome::Done) << why(created);
    EXPECT_TRUE(created.readBack.wasRead);
    EXPECT_TRUE(created.readBack.differences.empty()) << why(created);
    const QByteArray told = describe(u"orders"_s).simplified().replace(": ", ":");
    EXPECT_TRUE(told.contains("PartitionCount:3")) << told.toStdString();
    EXPECT_TRUE(told.contains("retention.ms=3600000")) << told.toStdString();
    EXPECT_TRUE(told.contains("cleanup.policy=compact,delete")) << told.toStdString();

    const ChangeResult again = run(create); // it exists
    EXPECT_EQ(again.outcome, ChangeOutcome::Failed);
    EXPECT_EQ(again.error->kind, Error::Kind::Conflict) << why(again);

    std::vector<kafka::OutgoingRecord> records(3);
    for (std::size_t i = 0; i < records.size(); ++i) {
        records[i].partition = 1;
        records[i].key = QByteArray("k") + QByteArray::number(int(i));
        records[i].value = QByteArray("v") + QByteArray::number(int(i));
    }
    const ChangeResult produced = run(ProduceRecords(m_clusterId, u"orders"_s, records));
    ASSERT_EQ(produced.outcome, ChangeOutcome::Done) << why(produced);
    ASSERT_EQ(produced.items.size(), 3U);
    EXPECT_EQ(produced.items[2].partition, 1);
    EXPECT_EQ(produced.items[2].offset, 2);
    EXPECT_TRUE(produced.readBack.wasRead && produced.readBack.differences.empty()) << why(produced);
    EXPECT_EQ(KafkaCluster::kcat(m_cluster->bootstrap(), {u"-C"_s, u"-t"_s, u"orders"_s, u"-e"_s, u"-q"_s, u"-f"_s, u"%p %o %k %s\\n"_s}).out,
              "1 0 k0 v0\n1 1 k1 v1\n1 2 k2 v2\n");

    const DeleteTopic remove(m_clusterId, u"orders"_s);
    const auto loss = async::await(m_runner->preview(remove));
    ASSERT_TRUE(loss);
    EXPECT_TRUE(loss->consequences.first().startsWith(u"Deletes 3 messages in 3 partitions"_s)) << loss->consequences.first().toStdString();
    const ChangeResult removed = run(remove);
    ASSERT_EQ(removed.outcome, ChangeOutcome::Done) << why(removed);
    EXPECT_TRUE(removed.readBack.differences.empty()) << why(removed);
    EXPECT_FALSE(isListed(u"orders"_s));

    const ChangeResult restored = async::await(m_runner->restore(removed.journalId, {true, u"orders"_s})).value();
    ASSERT_EQ(restored.outcome, ChangeOutcome::Done) << why(restored);
    EXPECT_TRUE(describe(u"orders"_s).contains("retention.ms=3600000"));

    // What made it again is taken back by a deletion, with the guard of any deletion.
    EXPECT_EQ(async::await(m_runner->restore(restored.journalId, {true, {}})).value().outcome, ChangeOutcome::Refused);
    EXPECT_TRUE(isListed(u"orders"_s));
    const ChangeResult undone = async::await(m_runner->restore(restored.journalId, {true, u"orders"_s})).value();
    ASSERT_EQ(undone.outcome, ChangeOutcome::Done) << why(undone);
    EXPECT_FALSE(isListed(u"orders"_s));
    EXPECT_EQ(async::await(m_runner->restore(produced.journalId, {true, u"orders"_s})).value().outcome, ChangeOutcome::Refused);

    const auto entries = m_journal->entries().value();
    ASSERT_EQ(entries.size(), 6U);
    EXPECT_EQ(entries[0].undoOf, restored.journalId);
    EXPECT_EQ(entries[1].undoneBy, undone.journalId);
    EXPECT_EQ(entries[1].undoOf, removed.journalId);
    EXPECT_EQ(entries[2].details.rows.front(), (PreviewRow{u"Topic"_s, u"orders"_s, {}}));
    EXPECT_TRUE(entries[3].details.undoNote.contains(u"cannot be taken back"_s));
    for (const JournalEntry &entry : entries)
        EXPECT_EQ(entry.clusterId, m_clusterId);
}

TEST_P(ChangesLive, WhatTheBrokerRefusesFailsWithItsReason)
{
    TopicSpec spec;
    spec.name = u"t"_s;
    spec.replicationFactor = 3; // one broker
    const auto preview = async::await(m_runner->preview(CreateTopic(m_clusterId, spec)));
    ASSERT_FALSE(preview);
    EXPECT_FALSE(preview.error().message.isEmpty());
    spec.replicationFactor = 1;
    spec.custom = {{u"no.such.setting"_s, u"1"_s}};
    const ChangeResult result = run(CreateTopic(m_clusterId, spec));
    EXPECT_EQ(result.outcome, ChangeOutcome::Failed) << why(result);
    EXPECT_FALSE(isListed(u"t"_s));
    EXPECT_EQ(run(DeleteTopic(m_clusterId, u"none"_s)).outcome, ChangeOutcome::Failed);
    EXPECT_FALSE(async::await(m_runner->preview(ProduceRecords(m_clusterId, u"none"_s, std::vector<kafka::OutgoingRecord>(1)))));
    EXPECT_FALSE(isListed(u"none"_s)); // and nothing was made by asking
    spec.custom.clear();
    EXPECT_EQ(run(CreateTopic(u"another-cluster"_s, spec)).outcome, ChangeOutcome::Refused);
    EXPECT_FALSE(isListed(u"t"_s));

    const auto defaults = async::await(fetchTopicDefaults(m_runner->context()));
    ASSERT_TRUE(defaults);
    EXPECT_EQ(defaults->brokerCount, 1);
    EXPECT_EQ(defaults->replicationFactor, 1);
    EXPECT_EQ(defaults->config.value(u"retention.ms"_s), u"604800000"_s);
}

INSTANTIATE_TEST_SUITE_P(All, ChangesLive, testing::Values("3.9", "2.4.1", "4.4"), [](const auto &runtime) {
    std::string name = runtime.param;
    std::replace(name.begin(), name.end(), '.', '_');
    return "kafka" + name;
});
