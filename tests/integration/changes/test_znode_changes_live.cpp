// SPDX-License-Identifier: GPL-3.0-or-later
// Znode changes through the gate, on the ZooKeeper of a real cluster.
#include "core/changes/change_runner.h"
#include "core/changes/journal.h"
#include "core/changes/znode_create.h"
#include "core/changes/znode_delete.h"
#include "core/changes/znode_delete_tree.h"
#include "core/changes/znode_set.h"
#include "core/cluster/cluster_session.h"
#include "core/zookeeper/client.h"
#include "tests/support/kafka_cluster.h"
#include "tests/support/until.h"

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::changes;
using namespace Qt::Literals::StringLiterals;
using test::KafkaCluster;

namespace {

class ZnodeChangesLive : public testing::Test
{
protected:
    void SetUp() override
    {
        m_cluster = KafkaCluster::start({.runtime = u"3.9"_s});
        ASSERT_TRUE(m_cluster);
        profile::ConnectionProfile profile;
        profile.name = u"test"_s;
        profile.bootstrapServers = m_cluster->bootstrap();
        profile.zookeeper = m_cluster->zooKeeperConnect();
        m_session = cluster::ClusterSession::open(profile, {}, std::chrono::seconds(5)).value();
        m_journal = Journal::open(m_folder.filePath(u"j.db"_s)).value();
        m_runner = std::make_unique<ChangeRunner>(*m_session, m_journal.get());
        const auto ofZooKeeper = async::await(m_runner->fetchClusterId(Change::Target::ZooKeeper));
        const auto ofKafka = async::await(m_runner->fetchClusterId(Change::Target::Kafka));
        ASSERT_TRUE(ofZooKeeper && ofKafka);
        ASSERT_EQ(*ofZooKeeper, *ofKafka);
        m_id = *ofKafka;
    }
    void TearDown() override { m_runner.reset(); }

    ChangeResult run(const Change &change) { return async::await(m_runner->run(change, {true, change.objectName()})).value(); }
    ChangeResult restore(const ChangeResult &change)
    {
        const JournalEntry entry = m_journal->entry(change.journalId).value();
        const auto undo = changeFromJson(entry.undo);
        return async::await(m_runner->restore(change.journalId, {true, undo ? (*undo)->objectName() : QString()})).value();
    }
    static bool isConflict(const ChangeResult &result) { return result.error && result.error->kind == Error::Kind::Conflict; }
    Result<Znode> get(const QString &path) { return async::await(m_session->zookeeper()->get(path)); }

    QTemporaryDir m_folder;
    std::unique_ptr<KafkaCluster> m_cluster;
    std::unique_ptr<cluster::ClusterSession> m_session;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ChangeRunner> m_runner;
    QString m_id;
};

} // namespace

TEST_F(ZnodeChangesLive, AZnodesLife)
{
    const ZnodeCreate create(m_id, u"/zk_test"_s, QByteArray("my data"));
    const auto preview = async::await(m_runner->preview(create));
    ASSERT_TRUE(preview) << preview.error().message.toStdString();
    EXPECT_FALSE(get(u"/zk_test"_s));
    const ChangeResult created = run(create);
    ASSERT_EQ(created.outcome, ChangeOutcome::Done);
    EXPECT_TRUE(created.readBack.wasRead && created.readBack.differences.empty());
    EXPECT_EQ(get(u"/zk_test"_s)->data, QByteArray("my data"));
    EXPECT_FALSE(async::await(m_runner->preview(create))); // it exists
    EXPECT_EQ(run(create).error->kind, Error::Kind::Conflict);

    const ChangeResult written = run(ZnodeSet(m_id, u"/zk_test"_s, QByteArray("name"), 0));
    ASSERT_EQ(written.outcome, ChangeOutcome::Done);
    EXPECT_EQ(get(u"/zk_test"_s)->data, QByteArray("name"));
    // Somebody with the version of before: refused by the server, nothing is lost.
    const ChangeResult late = run(ZnodeSet(m_id, u"/zk_test"_s, QByteArray("late"), 0));
    EXPECT_EQ(late.outcome, ChangeOutcome::Failed);
    EXPECT_EQ(late.error->kind, Error::Kind::Conflict);
    EXPECT_EQ(get(u"/zk_test"_s)->data, QByteArray("name"));
    EXPECT_EQ(test::faultOf(async::await(m_runner->preview(ZnodeSet(m_id, u"/zk_test"_s, QByteArray("late"), 0)))), Error::Kind::Conflict);

    const ChangeResult back = async::await(m_runner->restore(written.journalId, {true, {}})).value();
    ASSERT_EQ(back.outcome, ChangeOutcome::Done);
    EXPECT_EQ(get(u"/zk_test"_s)->data, QByteArray("my data"));

    const ChangeResult removed = run(ZnodeDelete(m_id, u"/zk_test"_s, 2));
    ASSERT_EQ(removed.outcome, ChangeOutcome::Done);
    EXPECT_FALSE(get(u"/zk_test"_s));
    ASSERT_EQ(async::await(m_runner->restore(removed.journalId, {true, {}})).value().outcome, ChangeOutcome::Done);
    EXPECT_EQ(get(u"/zk_test"_s)->data, QByteArray("my data"));
}

TEST_F(ZnodeChangesLive, NullAndEmptyAndSequential)
{
    ASSERT_EQ(run(ZnodeCreate(m_id, u"/null"_s, std::nullopt)).outcome, ChangeOutcome::Done);
    ASSERT_EQ(run(ZnodeCreate(m_id, u"/empty"_s, QByteArray(""))).outcome, ChangeOutcome::Done);
    EXPECT_EQ(get(u"/null"_s)->data, std::nullopt);
    EXPECT_EQ(get(u"/empty"_s)->data, QByteArray(""));
    const ChangeResult numbered = run(ZnodeCreate(m_id, u"/n-"_s, QByteArray("x"), ZnodeCreate::Kind::PersistentSequential));
    ASSERT_EQ(numbered.outcome, ChangeOutcome::Done);
    const QString path = numbered.items.front().item;
    EXPECT_TRUE(path.startsWith(u"/n-0"_s)) << path.toStdString();
    ASSERT_TRUE(get(path));
    ASSERT_EQ(async::await(m_runner->restore(numbered.journalId, {true, {}})).value().outcome, ChangeOutcome::Done); // takes that one back
    EXPECT_FALSE(get(path));
}

TEST_F(ZnodeChangesLive, ATreeIsCountedDeletedAndRestored)
{
    ASSERT_EQ(run(ZnodeCreate(m_id, u"/t"_s, QByteArray("root"))).outcome, ChangeOutcome::Done);
    std::vector<Answer<QString>> made;
    for (int i = 0; i < 1500; ++i)
        made.push_back(m_session->zookeeper()->create(u"/t/n%1"_s.arg(i), QByteArray::number(i), zookeeper::ZooKeeperClient::Mode::Persistent));
    for (const auto &one : made)
        ASSERT_TRUE(async::await(one));
    for (const QString &path : {u"/t/n7/a"_s, u"/t/n7/a/b"_s, u"/t/n7/a/b/c"_s})
        ASSERT_TRUE(async::await(m_session->zookeeper()->create(path, std::nullopt, zookeeper::ZooKeeperClient::Mode::Persistent)));

    const ZnodeDeleteTree change(m_id, u"/t"_s);
    const auto preview = async::await(m_runner->preview(change));
    ASSERT_TRUE(preview) << preview.error().message.toStdString();
    EXPECT_EQ(preview->rows.front().before, QLocale().toString(1504));
    EXPECT_TRUE(preview->canBeRestored);
    // Not without the path, typed.
    EXPECT_EQ(async::await(m_runner->run(change, {true, u"/tt"_s}))->outcome, ChangeOutcome::Refused);
    const ChangeResult removed = run(change);
    ASSERT_EQ(removed.outcome, ChangeOutcome::Done) << (removed.error ? removed.error->message.toStdString() : "");
    EXPECT_TRUE(removed.readBack.wasRead && removed.readBack.differences.empty());
    EXPECT_FALSE(get(u"/t"_s));

    const ChangeResult restored = async::await(m_runner->restore(removed.journalId, {true, {}})).value();
    ASSERT_EQ(restored.outcome, ChangeOutcome::Done) << (restored.error ? restored.error->message.toStdString() : "");
    EXPECT_EQ(get(u"/t"_s)->data, QByteArray("root"));
    EXPECT_EQ(get(u"/t"_s)->stat.childCount, 1500);
    EXPECT_EQ(get(u"/t/n1499"_s)->data, QByteArray("1499"));
    EXPECT_EQ(get(u"/t/n7/a/b/c"_s)->data, std::nullopt);
}

TEST_F(ZnodeChangesLive, WhatMayNotBeDeletedStaysAndIsNamed)
{
    // A znode that lets nobody delete its children.
    const auto python = test::run(qEnvironmentVariable("BROKERSCOPE_TEST_PYTHON"),
                                  {u"-c"_s, u"import sys\nfrom kazoo.client import KazooClient\nfrom kazoo.security import make_acl\n"
                                            "zk = KazooClient(hosts=sys.argv[1]); zk.start(); zk.create('/t', b'')\n"
                                            "zk.create('/t/locked', b'', acl=[make_acl('world', 'anyone', read=True, create=True)])\n"
                                            "zk.create('/t/locked/x', b''); zk.create('/t/free', b''); zk.stop()\n"_s,
                                   m_cluster->zooKeeperConnect()});
    ASSERT_EQ(python.exitCode, 0) << python.err.toStdString();
    const ChangeResult result = run(ZnodeDeleteTree(m_id, u"/t"_s));
    EXPECT_EQ(result.outcome, ChangeOutcome::Failed);
    EXPECT_TRUE(result.isPartial);
    ASSERT_TRUE(result.error);
    EXPECT_TRUE(result.error->message.contains(u"/t/locked/x"_s)) << result.error->message.toStdString();
    EXPECT_FALSE(get(u"/t/free"_s));
    EXPECT_TRUE(get(u"/t/locked/x"_s));
    EXPECT_EQ(result.items.front().item, u"/t/locked/x"_s);
    // What is gone can be restored; what stayed is left as it is.
    ASSERT_TRUE(result.canBeRestored);
    EXPECT_EQ(async::await(m_runner->restore(result.journalId, {true, {}}))->outcome, ChangeOutcome::Done);
    EXPECT_TRUE(get(u"/t/free"_s));
}

TEST_F(ZnodeChangesLive, AnUndoIsJournaledAndDoneOnce)
{
    ASSERT_EQ(run(ZnodeCreate(m_id, u"/u"_s, QByteArray("old"))).outcome, ChangeOutcome::Done);
    const ChangeResult written = run(ZnodeSet(m_id, u"/u"_s, QByteArray("new"), 0));
    const ChangeResult undone = restore(written);
    ASSERT_EQ(undone.outcome, ChangeOutcome::Done);
    EXPECT_EQ(m_journal->entry(undone.journalId)->undoOf, written.journalId);
    const JournalEntry entry = m_journal->entry(written.journalId).value();
    EXPECT_EQ(entry.undoneBy, undone.journalId);
    EXPECT_EQ(entry.details.rows.front(), (PreviewRow{u"Data"_s, u"old"_s, u"new"_s}));
    EXPECT_TRUE(entry.details.readBack.wasRead);
    EXPECT_FALSE(entry.details.undoNote.isEmpty());
    EXPECT_EQ(restore(written).outcome, ChangeOutcome::Refused); // once
    EXPECT_EQ(get(u"/u"_s)->data, QByteArray("old"));
    ASSERT_EQ(restore(undone).outcome, ChangeOutcome::Done); // the undo itself is a change like any other
    EXPECT_EQ(get(u"/u"_s)->data, QByteArray("new"));
}

TEST_F(ZnodeChangesLive, NothingIsUndoneThatMovedOnMeanwhile)
{
    auto *client = m_session->zookeeper();
    ASSERT_EQ(run(ZnodeCreate(m_id, u"/u"_s, QByteArray("old"))).outcome, ChangeOutcome::Done);
    const ChangeResult written = run(ZnodeSet(m_id, u"/u"_s, QByteArray("mine"), 0));
    ASSERT_TRUE(async::await(client->set(u"/u"_s, QByteArray("theirs"), -1)));
    const auto preview = async::await(m_runner->preview(**changeFromJson(m_journal->entry(written.journalId)->undo)));
    ASSERT_FALSE(preview);
    EXPECT_EQ(preview.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(preview.error().detail, u"theirs"_s);
    EXPECT_TRUE(isConflict(restore(written)));
    EXPECT_EQ(get(u"/u"_s)->data, QByteArray("theirs"));

    // Deleted and made again by somebody else, up to the same version: it is theirs.
    const ChangeResult created = run(ZnodeCreate(m_id, u"/v"_s, QByteArray("mine")));
    ASSERT_TRUE(async::await(client->remove(u"/v"_s, -1)));
    ASSERT_TRUE(async::await(client->create(u"/v"_s, QByteArray("theirs"), zookeeper::ZooKeeperClient::Mode::Persistent)));
    ASSERT_EQ(get(u"/v"_s)->stat.version, 0);
    EXPECT_TRUE(isConflict(restore(created)));
    EXPECT_EQ(get(u"/v"_s)->data, QByteArray("theirs"));

    // Something stands where the deleted one stood.
    const ChangeResult removed = run(ZnodeDelete(m_id, u"/v"_s, 0));
    ASSERT_EQ(removed.outcome, ChangeOutcome::Done);
    ASSERT_TRUE(async::await(client->create(u"/v"_s, QByteArray("again"), zookeeper::ZooKeeperClient::Mode::Persistent)));
    EXPECT_TRUE(isConflict(restore(removed)));
    EXPECT_EQ(get(u"/v"_s)->data, QByteArray("again"));
}

TEST_F(ZnodeChangesLive, ATreeComesBackWithoutItsEphemerals)
{
    ASSERT_EQ(run(ZnodeCreate(m_id, u"/t"_s, QByteArray("root"))).outcome, ChangeOutcome::Done);
    ASSERT_EQ(run(ZnodeCreate(m_id, u"/t/kept"_s, QByteArray("k"))).outcome, ChangeOutcome::Done);
    ASSERT_EQ(run(ZnodeCreate(m_id, u"/t/member"_s, QByteArray("m"), ZnodeCreate::Kind::Ephemeral)).outcome, ChangeOutcome::Done);
    const auto preview = async::await(m_runner->preview(ZnodeDeleteTree(m_id, u"/t"_s)));
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->canBeRestored);
    EXPECT_TRUE(preview->restoreNote.contains(u"1 ephemeral"_s)) << preview->restoreNote.toStdString();
    const ChangeResult removed = run(ZnodeDeleteTree(m_id, u"/t"_s));
    ASSERT_EQ(removed.outcome, ChangeOutcome::Done);
    EXPECT_EQ(m_journal->entry(removed.journalId)->details.undoNote, preview->restoreNote);
    ASSERT_EQ(restore(removed).outcome, ChangeOutcome::Done);
    EXPECT_EQ(get(u"/t/kept"_s)->data, QByteArray("k"));
    EXPECT_FALSE(get(u"/t/member"_s));
    // An ephemeral one by itself cannot come back at all.
    ASSERT_EQ(run(ZnodeCreate(m_id, u"/t/member"_s, QByteArray("m"), ZnodeCreate::Kind::Ephemeral)).outcome, ChangeOutcome::Done);
    const ChangeResult gone = run(ZnodeDelete(m_id, u"/t/member"_s, 0));
    EXPECT_FALSE(gone.canBeRestored);
    EXPECT_EQ(restore(gone).outcome, ChangeOutcome::Refused);
}

TEST_F(ZnodeChangesLive, SecretsAreNotKept)
{
    const QString path = u"/config/users/alice"_s;
    ASSERT_EQ(run(ZnodeCreate(m_id, path, QByteArray("hunter2"))).outcome, ChangeOutcome::Done);
    ASSERT_EQ(run(ZnodeSet(m_id, path, QByteArray("hunter3"), 0)).outcome, ChangeOutcome::Done);
    ASSERT_EQ(run(ZnodeDelete(m_id, path, 1)).outcome, ChangeOutcome::Done);
    QFile file(m_journal->path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QByteArray &secret : {QByteArray("hunter2"), QByteArray("hunter3")}) {
        EXPECT_FALSE(bytes.contains(secret));
        EXPECT_FALSE(bytes.contains(secret.toBase64()));
    }
}

TEST_F(ZnodeChangesLive, GuardsAndConsequences)
{
    const auto controller = async::await(m_runner->preview(ZnodeDelete(m_id, u"/controller"_s, -1)));
    ASSERT_TRUE(controller);
    EXPECT_FALSE(controller->canBeRestored);
    EXPECT_GE(controller->consequences.size(), 2);
    EXPECT_EQ(run(ZnodeDelete(m_id, u"/brokers"_s, -1)).error->kind, Error::Kind::Conflict); // has children
    EXPECT_EQ(run(ZnodeDelete(u"another"_s, u"/controller"_s, -1)).outcome, ChangeOutcome::Refused);
    EXPECT_EQ(run(ZnodeCreate(QString(), u"/x"_s, QByteArray())).outcome, ChangeOutcome::Refused);
    EXPECT_TRUE(get(u"/controller"_s));
    EXPECT_FALSE(get(u"/x"_s));
    EXPECT_EQ(test::faultOf(async::await(m_runner->preview(ZnodeCreate(m_id, u"/no/such/parent"_s, QByteArray())))), Error::Kind::NotFound);
}
