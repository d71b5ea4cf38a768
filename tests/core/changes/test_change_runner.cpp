// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_runner.h"

#include "core/changes/change_json.h"
#include "core/changes/create_topic.h"
#include "core/changes/delete_topic.h"
#include "core/changes/journal.h"
#include "core/changes/produce_records.h"
#include "tests/core/changes/fake_kafka.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::changes;
using namespace Qt::Literals::StringLiterals;

namespace {

class ChangeRunnerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_journal = Journal::open(m_folder.filePath(u"j.db"_s)).value();
        m_context.kafka = &m_kafka;
        m_context.profile.name = u"here"_s;
        m_context.readBackPatience = std::chrono::milliseconds(300);
    }

    ChangeResult run(const Change &change, const Consent &consent)
    {
        ChangeRunner runner(m_context, m_journal.get());
        return async::await(runner.run(change, consent)).value();
    }
    std::vector<JournalEntry> entries() { return m_journal->entries().value(); }

    static CreateTopic creation(const QString &cluster = u"cluster-A"_s, const QString &name = u"t"_s)
    {
        TopicSpec spec;
        spec.name = name;
        return CreateTopic(cluster, spec);
    }

    QTemporaryDir m_folder;
    FakeKafka m_kafka;
    std::unique_ptr<Journal> m_journal;
    ChangeContext m_context;
};

} // namespace

TEST_F(ChangeRunnerTest, RunsWritesTheJournalAndReadsBack)
{
    const ChangeResult result = run(creation(), {true, {}});
    EXPECT_EQ(result.outcome, ChangeOutcome::Done);
    EXPECT_EQ(m_kafka.created, 1);
    EXPECT_TRUE(result.readBack.wasRead);
    EXPECT_TRUE(result.readBack.differences.empty());
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries()[0].id, result.journalId);
    EXPECT_EQ(entries()[0].outcome, ChangeOutcome::Done);
    EXPECT_EQ(entries()[0].clusterId, u"cluster-A"_s);
    EXPECT_TRUE(entries()[0].canBeRestored());
}

TEST_F(ChangeRunnerTest, ReadOnlyRefusesAndSaysWhereItIsSet)
{
    m_context.profile.isReadOnly = true;
    const ChangeResult result = run(creation(), {true, u"t"_s});
    EXPECT_EQ(result.outcome, ChangeOutcome::Refused);
    EXPECT_EQ(result.error->message, u"Read-only: set in the connection 'here'"_s);
    EXPECT_EQ(ChangeRunner(m_context, m_journal.get()).lockReason(), u"Read-only: set in the connection 'here'"_s);
    EXPECT_EQ(m_kafka.created, 0);
    EXPECT_TRUE(entries().empty());
}

TEST_F(ChangeRunnerTest, WithoutConsentNothingHappens)
{
    EXPECT_EQ(run(creation(), {}).outcome, ChangeOutcome::Refused);
    EXPECT_EQ(m_kafka.created, 0);
}

TEST_F(ChangeRunnerTest, ProductionWantsTheExactName)
{
    m_context.profile.isProduction = true;
    EXPECT_EQ(run(creation(), {true, {}}).outcome, ChangeOutcome::Refused);
    EXPECT_EQ(run(creation(), {true, u"T"_s}).outcome, ChangeOutcome::Refused);
    EXPECT_EQ(run(creation(), {true, u"t "_s}).outcome, ChangeOutcome::Refused);
    EXPECT_EQ(m_kafka.created, 0);
    EXPECT_EQ(run(creation(), {true, u"t"_s}).outcome, ChangeOutcome::Done);
}

TEST_F(ChangeRunnerTest, DeletingWantsTheNameEverywhere)
{
    m_kafka.topics[u"t"_s] = {u"t"_s, 1, 1, {}};
    EXPECT_EQ(run(DeleteTopic(u"cluster-A"_s, u"t"_s), {true, {}}).outcome, ChangeOutcome::Refused);
    EXPECT_EQ(m_kafka.deleted, 0);
    EXPECT_EQ(run(DeleteTopic(u"cluster-A"_s, u"t"_s), {false, u"t"_s}).outcome, ChangeOutcome::Done);
    EXPECT_EQ(m_kafka.deleted, 1);
}

TEST_F(ChangeRunnerTest, AnotherClusterThanTheChangeWasMadeForIsRefused)
{
    m_kafka.clusterId = u"cluster-B"_s; // the connection flipped between preview and run
    const ChangeResult result = run(creation(), {true, {}});
    EXPECT_EQ(result.outcome, ChangeOutcome::Refused);
    EXPECT_EQ(result.error->kind, Error::Kind::Conflict);
    EXPECT_TRUE(result.error->message.contains(u"cluster-A"_s) && result.error->message.contains(u"cluster-B"_s));
    EXPECT_EQ(run(creation(QString()), {true, {}}).outcome, ChangeOutcome::Refused); // made without an id
    EXPECT_EQ(m_kafka.created, 0);
    EXPECT_TRUE(entries().empty());
}

TEST_F(ChangeRunnerTest, WrongInputIsRefusedBeforeAnythingIsAsked)
{
    const ChangeResult result = run(creation(u"cluster-A"_s, u"a b"_s), {true, {}});
    EXPECT_EQ(result.outcome, ChangeOutcome::Refused);
    EXPECT_EQ(result.error->kind, Error::Kind::Invalid);
}

TEST_F(ChangeRunnerTest, AFailureStandsInTheJournal)
{
    m_kafka.createError = Error{Error::Kind::Conflict, 36, u"It exists."_s, {}, false};
    const ChangeResult result = run(creation(), {true, {}});
    EXPECT_EQ(result.outcome, ChangeOutcome::Failed);
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries()[0].outcome, ChangeOutcome::Failed);
    EXPECT_EQ(entries()[0].message, u"It exists."_s);
    EXPECT_FALSE(entries()[0].canBeRestored());
}

TEST_F(ChangeRunnerTest, NoAnswerIsUnknownAndNotFailed)
{
    m_kafka.createError = Error::timeout(u"No answer."_s);
    const ChangeResult result = run(creation(), {true, {}});
    EXPECT_EQ(result.outcome, ChangeOutcome::Unknown);
    EXPECT_EQ(entries()[0].outcome, ChangeOutcome::Unknown);
    ASSERT_FALSE(result.readBack.differences.empty()); // and what is there now is said: no topic
}

TEST_F(ChangeRunnerTest, RestorePassesTheSameGate)
{
    m_kafka.topics[u"t"_s] = {u"t"_s, 3, 1, {{u"retention.ms"_s, u"7"_s}}};
    const ChangeResult deleted = run(DeleteTopic(u"cluster-A"_s, u"t"_s), {false, u"t"_s});
    ASSERT_EQ(deleted.outcome, ChangeOutcome::Done);
    ChangeRunner runner(m_context, m_journal.get());
    EXPECT_EQ(async::await(runner.restore(deleted.journalId, {})).value().outcome, ChangeOutcome::Refused);
    const ChangeResult restored = async::await(runner.restore(deleted.journalId, {true, {}})).value();
    EXPECT_EQ(restored.outcome, ChangeOutcome::Done);
    EXPECT_EQ(m_kafka.topics[u"t"_s].partitions, 3);
    EXPECT_EQ(entries()[0].undoOf, deleted.journalId);
    EXPECT_EQ(async::await(runner.restore(999, {true, {}})).value().outcome, ChangeOutcome::Refused);
}

TEST_F(ChangeRunnerTest, WithoutAJournalNothingIsChanged)
{
    ChangeRunner runner(m_context, nullptr);
    EXPECT_EQ(async::await(runner.run(creation(), {true, {}})).value().outcome, ChangeOutcome::Refused);
    EXPECT_EQ(async::await(runner.restore(1, {true, {}})).value().outcome, ChangeOutcome::Refused);
    EXPECT_EQ(m_kafka.created, 0);
}

TEST_F(ChangeRunnerTest, ClosingWithdrawsAQuestionThatIsNeverAnswered)
{
    m_kafka.isSilent = true;
    auto runner = std::make_unique<ChangeRunner>(m_context, m_journal.get());
    const auto answer = runner->run(creation(), {true, {}});
    runner.reset();
    ASSERT_TRUE(answer.isFinished());
    const auto result = async::await(answer);
    EXPECT_TRUE(!result || result->outcome == ChangeOutcome::Refused);
    EXPECT_EQ(m_kafka.created, 0);
}

TEST_F(ChangeRunnerTest, OneRecordNeedsNoQuestionExceptOnProduction)
{
    const ProduceRecords one(u"cluster-A"_s, u"t"_s, std::vector<kafka::OutgoingRecord>(1));
    const ProduceRecords two(u"cluster-A"_s, u"t"_s, std::vector<kafka::OutgoingRecord>(2));
    EXPECT_EQ(requiredConfirmation(one, m_context.profile), Confirmation::None);
    EXPECT_EQ(requiredConfirmation(two, m_context.profile), Confirmation::Confirm);
    m_context.profile.isProduction = true;
    EXPECT_EQ(requiredConfirmation(one, m_context.profile), Confirmation::TypeName);
}

TEST_F(ChangeRunnerTest, ObjectOfTheCommandLine)
{
    const CreateTopic change = creation();
    ChangeRunner runner(m_context, m_journal.get());
    const auto preview = async::await(runner.preview(change)).value();
    QJsonObject object = changeObject(change, m_context.dialect(), preview, std::nullopt);
    EXPECT_EQ(object.value(u"outcome"_s), u"previewed"_s);
    EXPECT_TRUE(object.value(u"journalId"_s).isNull());
    EXPECT_TRUE(object.value(u"preview"_s).toArray().at(0).toObject().value(u"before"_s).isNull());
    const auto result = async::await(runner.run(change, {true, {}})).value();
    object = changeObject(change, m_context.dialect(), preview, result);
    EXPECT_EQ(object.value(u"outcome"_s), u"done"_s);
    EXPECT_EQ(object.value(u"undo"_s).toInteger(), result.journalId);
    EXPECT_EQ(object.value(u"items"_s).toArray().size(), 1);
    EXPECT_TRUE(object.value(u"errors"_s).toArray().isEmpty());
}
