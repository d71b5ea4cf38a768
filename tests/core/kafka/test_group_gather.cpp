// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/group_gather.h"
#include "core/kafka/kafka_error.h"
#include "tests/support/until.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::kafka;

namespace {

/// Says what it is told to say; keeps the descriptions of coordinators in `silent` to itself.
struct FakeBackend final : GroupBackend
{
    void list(std::function<void(Result<GroupListing>)> handler) override { handler(listing); }
    void describe(qint32 coordinator, const QStringList &ids, std::function<void(std::vector<Group>)> handler) override
    {
        asked.append({coordinator, ids});
        if (coordinator == silent) {
            open.push_back(handler);
            return;
        }
        std::vector<Group> groups;
        for (const QString &id : ids) {
            groups.emplace_back().id = id;
            groups.back().state = dead.contains(id) ? GroupState::Dead : GroupState::Stable;
        }
        handler(groups);
    }

    void committed(qint32, const QString &, std::function<void(Result<std::vector<CommittedOffset>>)> handler) override
    {
        handler(std::vector<CommittedOffset>());
    }

    GroupListing listing;
    QStringList dead;
    qint32 silent = -99;
    QList<std::pair<qint32, QStringList>> asked;
    std::vector<std::function<void(std::vector<Group>)>> open;
};

/// __consumer_offsets with 50 partitions, partition p led by broker p % 2 + 1.
std::shared_ptr<const TopicTable> topics()
{
    TopicTableBuilder builder;
    builder.addTopic(u"__consumer_offsets"_s, true);
    for (qint32 p = 0; p < 50; ++p) {
        const std::array<qint32, 1> ids{p % 2 + 1};
        builder.addPartition(p, ids[0], 0, ids, ids);
    }
    return std::make_shared<const TopicTable>(builder.take());
}

Error same(const Error &error) { return error; }

TEST(GroupGather, listedButDescribedDeadIsUnknownAndNeverDead)
{
    const auto backend = std::make_shared<FakeBackend>();
    backend->listing.groups = {{u"old"_s, u"consumer"_s, GroupState::Unknown, GroupType::Unknown},
                               {u"new"_s, u"consumer"_s, GroupState::Stable, GroupType::Consumer},
                               {u"alive"_s, u"consumer"_s, GroupState::Unknown, GroupType::Unknown}};
    backend->dead = QStringList{u"old"_s, u"new"_s};
    const auto question = std::make_shared<Question<std::shared_ptr<const GroupTable>>>();
    std::make_shared<GroupGather>(backend, topics(), same)->fetchAll(question);
    const auto table = async::await(question->answer()).value();
    ASSERT_EQ(table->rows.size(), 3U);
    EXPECT_EQ(table->find(u"old"_s)->state, GroupState::Unknown);
    EXPECT_EQ(table->find(u"old"_s)->type, GroupType::Unknown);
    EXPECT_EQ(table->find(u"new"_s)->state, GroupState::Unknown);
    EXPECT_EQ(table->find(u"new"_s)->type, GroupType::Consumer);
    EXPECT_EQ(table->find(u"alive"_s)->state, GroupState::Stable);
}

TEST(GroupGather, askedByNameOnlyWhatIsNotListedIsDead)
{
    const auto backend = std::make_shared<FakeBackend>();
    backend->listing.groups = {{u"new"_s, u"consumer"_s, GroupState::Unknown, GroupType::Unknown}};
    backend->dead = QStringList{u"new"_s, u"gone"_s};
    const auto question = std::make_shared<Question<std::vector<Group>>>();
    std::make_shared<GroupGather>(backend, topics(), same)->fetchSome({u"gone"_s, u"new"_s}, question);
    const auto groups = async::await(question->answer()).value();
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].state, GroupState::Dead);
    EXPECT_EQ(groups[1].state, GroupState::Unknown);
}

TEST(GroupGather, eachCoordinatorIsAskedOnceAndASilentOneCostsItsOwnGroups)
{
    const auto backend = std::make_shared<FakeBackend>();
    for (int i = 0; i < 20; ++i)
        backend->listing.groups.push_back({u"group-%1"_s.arg(i), u"consumer"_s, GroupState::Unknown, GroupType::Unknown});
    backend->silent = 2;
    const auto table = topics();
    const auto question = std::make_shared<Question<std::shared_ptr<const GroupTable>>>();
    const auto gather = std::make_shared<GroupGather>(backend, table, same);
    gather->fetchAll(question);
    EXPECT_EQ(backend->asked.size(), 2);
    EXPECT_FALSE(question->isSettled());
    gather->expire();
    const auto groups = async::await(question->answer()).value();
    int silent = 0;
    for (const Group &group : groups->rows) {
        const bool isSilent = group.coordinator == 2;
        silent += isSilent;
        EXPECT_EQ(group.describeError.has_value(), isSilent) << group.id.toStdString();
        EXPECT_EQ(group.state, isSilent ? GroupState::Unknown : GroupState::Stable);
    }
    EXPECT_GT(silent, 0);
    EXPECT_LT(silent, 20);
    for (const auto &handler : backend->open) // an answer after the deadline changes nothing
        handler({});
    backend->open.clear(); // what never answers holds the gathering, which holds the backend
}

TEST(GroupGather, errorOfTheListingIsTheAnswer)
{
    struct Failing final : GroupBackend
    {
        void list(std::function<void(Result<GroupListing>)> handler) override
        {
            handler(failure(kafkaError(RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED)));
        }
        void describe(qint32, const QStringList &, std::function<void(std::vector<Group>)>) override {}
        void committed(qint32, const QString &, std::function<void(Result<std::vector<CommittedOffset>>)>) override {}
    };
    const auto question = std::make_shared<Question<std::shared_ptr<const GroupTable>>>();
    std::make_shared<GroupGather>(std::make_shared<Failing>(), topics(), same)->fetchAll(question);
    EXPECT_EQ(test::faultOf(async::await(question->answer())), Error::Kind::Authorization);
}

} // namespace
