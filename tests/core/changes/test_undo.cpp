// SPDX-License-Identifier: GPL-3.0-or-later
// What takes each change back, and what the journal keeps of it. On real servers: tests/integration/changes/.
#include "core/changes/create_topic.h"
#include "core/changes/delete_topic.h"
#include "core/changes/produce_records.h"
#include "core/changes/undo_objection.h"
#include "core/changes/znode_create.h"
#include "core/changes/znode_create_tree.h"
#include "core/changes/znode_delete.h"
#include "core/changes/znode_delete_tree.h"
#include "core/changes/znode_set.h"
#include "core/changes/znode_steps.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::changes;
using namespace Qt::Literals::StringLiterals;

namespace {

ChangeResult doneWith(const QJsonObject &saved)
{
    ChangeResult result;
    result.outcome = ChangeOutcome::Done;
    result.saved = saved;
    return result;
}

QJsonObject undoOf(const Change &change, const ChangeResult &result)
{
    const auto undo = change.undo(result);
    return undo ? undo->toJson() : QJsonObject();
}

JournalEntry undoable()
{
    JournalEntry entry;
    entry.id = 7;
    entry.clusterId = u"A"_s;
    entry.connection = u"prod"_s;
    entry.outcome = ChangeOutcome::Done;
    entry.holdsUndo = true;
    return entry;
}

} // namespace

TEST(Undo, OfACreatedZnodeDeletesThatVeryZnode)
{
    const ZnodeCreate change(u"A"_s, u"/n-"_s, QByteArray("x"), ZnodeCreate::Kind::PersistentSequential);
    const auto result = doneWith({{u"path"_s, u"/n-0000000003"_s}, {u"version"_s, 0}, {u"czxid"_s, u"9007199254740995"_s}}); // above 2^53
    EXPECT_EQ(undoOf(change, result), ZnodeDelete(u"A"_s, u"/n-0000000003"_s, 0, 9007199254740995).toJson());
    EXPECT_FALSE(change.undoNote(result).isEmpty());
    EXPECT_TRUE(undoOf(change, {}).isEmpty()); // failed
    EXPECT_TRUE(change.undoNote({}).isEmpty());
}

TEST(Undo, OfWrittenDataWritesTheFormerOverThatVersionOnly)
{
    const ZnodeSet change(u"A"_s, u"/a"_s, QByteArray("new"), 4);
    const auto result = doneWith({{u"data"_s, bytesToJson(QByteArray("old\0\xff", 5))}, {u"version"_s, 5}, {u"czxid"_s, u"12"_s}});
    EXPECT_EQ(undoOf(change, result), ZnodeSet(u"A"_s, u"/a"_s, QByteArray("old\0\xff", 5), 5, 12).toJson());
    // Null data was there before: it is not empty data.
    EXPECT_EQ(undoOf(change, doneWith({{u"data"_s, QJsonValue()}, {u"version"_s, 5}})), ZnodeSet(u"A"_s, u"/a"_s, std::nullopt, 5).toJson());
    // What another version of the program wrote has no transaction id.
    EXPECT_EQ(ZnodeSet::fromJson(u"A"_s, {{u"path"_s, u"/a"_s}, {u"data"_s, QJsonValue()}, {u"version"_s, 5}}).value()->toJson(),
              ZnodeSet(u"A"_s, u"/a"_s, std::nullopt, 5).toJson());
}

TEST(Undo, OfSecretsIsNone)
{
    const ZnodeSet change(u"A"_s, u"/config/users/alice"_s, QByteArray("hunter2"), 4);
    const auto result = doneWith({});
    EXPECT_EQ(change.undo(result), nullptr);
    EXPECT_TRUE(change.undoNote(result).contains(u"secret"_s)) << change.undoNote(result).toStdString();
}

TEST(Undo, OfADeletedZnodeMakesItAgain)
{
    const ZnodeDelete change(u"A"_s, u"/a"_s, 4);
    EXPECT_EQ(undoOf(change, doneWith({{u"path"_s, u"/a"_s}, {u"data"_s, bytesToJson(QByteArray("d"))}})),
              ZnodeCreate(u"A"_s, u"/a"_s, QByteArray("d")).toJson());
    const auto ephemeral = doneWith({{u"isEphemeral"_s, true}});
    EXPECT_EQ(change.undo(ephemeral), nullptr);
    EXPECT_TRUE(change.undoNote(ephemeral).contains(u"another session"_s));
    EXPECT_TRUE(change.undoNote(doneWith({{u"isEphemeral"_s, false}})).contains(u"secret"_s));
}

TEST(Undo, OfADeletedTreeMakesWhatIsKept)
{
    const ZnodeDeleteTree change(u"A"_s, u"/a"_s);
    const QJsonArray nodes{QJsonObject{{u"path"_s, u"/a"_s}, {u"data"_s, QJsonValue()}}, QJsonObject{{u"path"_s, u"/a/b"_s}, {u"data"_s, bytesToJson(QByteArray())}}};
    EXPECT_EQ(undoOf(change, doneWith({{u"nodes"_s, nodes}})), ZnodeCreateTree(u"A"_s, {{u"/a"_s, std::nullopt}, {u"/a/b"_s, QByteArray()}}).toJson());
    const auto nothing = doneWith({{u"note"_s, u"too large"_s}});
    EXPECT_EQ(change.undo(nothing), nullptr);
    EXPECT_EQ(change.undoNote(nothing), u"too large"_s);
    EXPECT_EQ(undoOf(ZnodeCreateTree(u"A"_s, {{u"/a"_s, std::nullopt}}), doneWith({})), ZnodeDeleteTree(u"A"_s, u"/a"_s).toJson());
}

TEST(Undo, OfTopics)
{
    TopicSpec spec;
    spec.name = u"t"_s;
    spec.partitions = 3;
    spec.replicationFactor = 2;
    const CreateTopic create(u"A"_s, spec);
    EXPECT_EQ(undoOf(create, doneWith({})), DeleteTopic(u"A"_s, u"t"_s).toJson());
    EXPECT_EQ(create.undo(doneWith({}))->confirmation(), Confirmation::TypeName); // the same guards as any deletion
    const DeleteTopic remove(u"A"_s, u"t"_s);
    const auto removed = doneWith({{u"partitions"_s, 3}, {u"replicationFactor"_s, 2}, {u"config"_s, QJsonArray()}});
    EXPECT_EQ(undoOf(remove, removed), create.toJson());
    EXPECT_TRUE(remove.undoNote(removed).contains(u"messages"_s));
}

TEST(Undo, OfMessagesIsNone)
{
    const ProduceRecords change(u"A"_s, u"t"_s, std::vector<kafka::OutgoingRecord>(1));
    ChangeResult written = doneWith({});
    written.items.push_back({u"t#0"_s, ChangeOutcome::Done, std::nullopt, 0, 1});
    EXPECT_EQ(change.undo(written), nullptr);
    EXPECT_FALSE(change.undoNote(written).isEmpty());
    written.items.front().outcome = ChangeOutcome::Failed;
    EXPECT_TRUE(change.undoNote(written).isEmpty()); // nothing was written
}

TEST(Undo, ObjectionsOfTheEntry)
{
    EXPECT_FALSE(undoObjection(undoable(), u"prod"_s));
    JournalEntry entry = undoable();
    entry.damage = u"damaged"_s;
    EXPECT_EQ(undoObjection(entry, {})->message, u"damaged"_s);
    entry = undoable();
    entry.undoneBy = 9;
    EXPECT_TRUE(undoObjection(entry, {})->message.contains(u'9'));
    entry = undoable();
    entry.holdsUndo = false;
    QStringList reasons;
    for (const auto outcome : {ChangeOutcome::Done, ChangeOutcome::Failed, ChangeOutcome::Unknown}) {
        entry.outcome = outcome;
        reasons << undoObjection(entry, {})->message;
    }
    EXPECT_EQ(reasons.removeDuplicates(), 0);
    entry.details.undoNote = u"Written is written."_s;
    EXPECT_EQ(undoObjection(entry, {})->message, u"Written is written."_s);
}

TEST(Undo, OnlyOnTheClusterOfTheEntry)
{
    JournalEntry entry = undoable();
    EXPECT_FALSE(clusterObjection(entry, u"A"_s));
    EXPECT_TRUE(clusterObjection(entry, u"B"_s)->message.contains(u"prod"_s));
    EXPECT_TRUE(clusterObjection(entry, {}));
    entry.clusterId = QString(); // a ZooKeeper without Kafka: known by its connection alone
    EXPECT_FALSE(clusterObjection(entry, {}));
    EXPECT_TRUE(clusterObjection(entry, u"A"_s));
    EXPECT_FALSE(undoObjection(entry, u"prod"_s));
    EXPECT_TRUE(undoObjection(entry, u"staging"_s));
}

TEST(Undo, TheZnodeOfTheSamePathMayBeAnother)
{
    Znode found{u"/a"_s, QByteArray("theirs"), {}};
    found.stat.version = 2;
    found.stat.czxid = 50;
    EXPECT_FALSE(znodeConflict(found, 2, 50));
    EXPECT_FALSE(znodeConflict(found, -1, kAnyZxid));
    const auto changed = znodeConflict(found, 1, 50);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->kind, Error::Kind::Conflict);
    EXPECT_EQ(changed->detail, u"theirs"_s);
    EXPECT_NE(znodeConflict(found, 2, 49)->message, changed->message);
}
