// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_runner.h"
#include "core/changes/journal.h"
#include "core/changes/znode_create.h"
#include "core/changes/znode_create_tree.h"
#include "core/changes/znode_delete.h"
#include "core/changes/znode_delete_tree.h"
#include "core/changes/znode_set.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::changes;
using namespace Qt::Literals::StringLiterals;

namespace {

const ToolDialect dialect{{}, u"z:2181/kafka"_s, false};

} // namespace

TEST(ZnodeChanges, CommandLines)
{
    EXPECT_EQ(ZnodeCreate({}, u"/zk_test"_s, QByteArray("my data")).commandLine(dialect),
              u"zkCli.sh -server z:2181/kafka create /zk_test 'my data'"_s);
    EXPECT_EQ(ZnodeCreate({}, u"/a"_s, std::nullopt, ZnodeCreate::Kind::EphemeralSequential).commandLine(dialect),
              u"zkCli.sh -server z:2181/kafka create -e -s /a"_s);
    EXPECT_EQ(ZnodeSet({}, u"/zk_test"_s, QByteArray("name"), 3).commandLine(dialect),
              u"zkCli.sh -server z:2181/kafka set -v 3 /zk_test name"_s);
    EXPECT_EQ(ZnodeDelete({}, u"/zk_test"_s, 4).commandLine(dialect), u"zkCli.sh -server z:2181/kafka delete -v 4 /zk_test"_s);
    EXPECT_EQ(ZnodeDeleteTree({}, u"/zk_test"_s).commandLine(dialect), u"zkCli.sh -server z:2181/kafka deleteall /zk_test"_s);
    EXPECT_EQ(ZnodeDelete({}, u"/zk_test"_s, -1).commandLine(dialect), u"zkCli.sh -server z:2181/kafka delete /zk_test"_s);
}

TEST(ZnodeChanges, SecretsStayOutOfLinesAndJournal)
{
    const ZnodeSet change(u"id"_s, u"/config/users/alice"_s, QByteArray("hunter2"), 1);
    EXPECT_FALSE(change.commandLine(dialect).contains(u"hunter2"_s));
    EXPECT_TRUE(change.toJson().value(u"fields"_s).toObject().value(u"data"_s).isNull());
}

TEST(ZnodeChanges, WhereKafkaActsMoreIsAsked)
{
    EXPECT_EQ(ZnodeSet({}, u"/mine"_s, QByteArray(), 0).confirmation(), Confirmation::Confirm);
    EXPECT_EQ(ZnodeSet({}, u"/brokers/topics/t"_s, QByteArray(), 0).confirmation(), Confirmation::TypeName);
    EXPECT_EQ(ZnodeCreate({}, u"/admin/delete_topics/t"_s, QByteArray()).confirmation(), Confirmation::TypeName);
    EXPECT_EQ(ZnodeDelete({}, u"/mine"_s, 0).confirmation(), Confirmation::ConfirmConsequence);
    EXPECT_EQ(ZnodeDelete({}, u"/controller"_s, 0).confirmation(), Confirmation::TypeName);
    EXPECT_EQ(ZnodeDeleteTree({}, u"/mine"_s).confirmation(), Confirmation::TypeName);
}

TEST(ZnodeChanges, Check)
{
    EXPECT_FALSE(ZnodeCreate({}, u"/a/b"_s, QByteArray()).hasErrors());
    for (const QString &bad : {u""_s, u"a"_s, u"/a/"_s, u"/a//b"_s, u"/a/../b"_s, u"/"_s})
        EXPECT_TRUE(ZnodeCreate({}, bad, QByteArray()).hasErrors()) << bad.toStdString();
    EXPECT_TRUE(ZnodeSet({}, u"/a"_s, QByteArray(2'000'000, 'x'), 0).hasErrors());
    EXPECT_FALSE(ZnodeSet({}, u"/"_s, QByteArray("x"), 0).hasErrors());
    EXPECT_TRUE(ZnodeDelete({}, u"/"_s, 0).hasErrors());
    EXPECT_TRUE(ZnodeDeleteTree({}, u"/"_s).hasErrors());
    EXPECT_TRUE(ZnodeCreateTree({}, {}).hasErrors());
    EXPECT_TRUE(ZnodeCreateTree({}, {{u"/a"_s, {}}, {u"/ab"_s, {}}}).hasErrors()); // not below the first
}

TEST(ZnodeChanges, SurviveJson)
{
    const QByteArray bytes("\x00\xff text", 7);
    const ZnodeCreate create(u"id"_s, u"/a"_s, bytes, ZnodeCreate::Kind::Ephemeral);
    const ZnodeSet nothing(u"id"_s, u"/a"_s, std::nullopt, 7);
    const ZnodeSet empty(u"id"_s, u"/a"_s, QByteArray(""), 7);
    const ZnodeDelete remove(u"id"_s, u"/a"_s, 2);
    const ZnodeDeleteTree removeAll(u"id"_s, u"/a"_s);
    const ZnodeCreateTree createAll(u"id"_s, {{u"/a"_s, std::nullopt}, {u"/a/b"_s, bytes}});
    for (const Change *change : std::initializer_list<const Change *>{&create, &nothing, &empty, &remove, &removeAll, &createAll}) {
        const auto again = changeFromJson(change->toJson());
        ASSERT_TRUE(again);
        EXPECT_EQ((*again)->toJson(), change->toJson());
        EXPECT_EQ((*again)->commandLine(dialect), change->commandLine(dialect));
    }
    EXPECT_NE(nothing.toJson(), empty.toJson()); // null data is not empty data
}

TEST(ZnodeChanges, WithoutZooKeeperTheyAreRefused)
{
    QTemporaryDir folder;
    const auto journal = Journal::open(folder.filePath(u"j.db"_s)).value();
    ChangeContext context;
    context.profile.name = u"kraft"_s;
    ChangeRunner runner(context, journal.get());
    const ZnodeDelete change({}, u"/a"_s, 0);
    const ChangeResult result = async::await(runner.run(change, {true, {}})).value();
    EXPECT_EQ(result.outcome, ChangeOutcome::Refused);
    EXPECT_TRUE(result.error->message.contains(u"kraft"_s));
    EXPECT_FALSE(async::await(runner.preview(change)));
    EXPECT_FALSE(async::await(runner.fetchClusterId(Change::Target::ZooKeeper)));
}
