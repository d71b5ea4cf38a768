// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cluster_questions.h"

#include "app/cli/cli_text.h"
#include "core/cluster/cluster_session.h"
#include "core/cluster/group_lag.h"

#include <deque>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

/// librdkafka 2.0 is known to crash under a mass of group requests at once.
constexpr std::size_t kWindow = 16;

void askCommitted(CommandContext &context, kafka::KafkaClient *kafka, GroupTable &table, ErrorList &errors)
{
    std::deque<Answer<std::vector<CommittedOffset>>> underWay;
    std::size_t asked = 0;
    for (Group &group : table.rows) {
        for (; asked < table.rows.size() && underWay.size() < kWindow; ++asked)
            underWay.push_back(kafka->fetchCommitted(table.rows[asked].id));
        Result<std::vector<CommittedOffset>> committed = context.await(underWay.front());
        underWay.pop_front();
        if (committed) {
            group.committed = std::move(*committed);
        } else {
            group.committedError = committed.error();
            errors.add(Cli::tr("committed offsets of group %1").arg(group.id), committed.error());
        }
    }
}

/// Flat indexes of the partitions that concern the groups.
std::vector<PartitionIndex> partitionsOf(const GroupTable &groups, const TopicTable &topics)
{
    std::set<PartitionIndex> indexes;
    const auto add = [&](const TopicPartition &partition) {
        const TopicIndex t = topics.findTopic(partition.topic);
        const PartitionIndex p = t == kNoIndex ? kNoIndex : topics.findPartition(t, partition.partition);
        if (p != kNoIndex)
            indexes.insert(p);
    };
    for (const Group &group : groups.rows) {
        for (const CommittedOffset &committed : group.committed)
            add(committed.partition);
        for (const GroupMember &member : group.members)
            std::for_each(member.assignment.begin(), member.assignment.end(), add);
    }
    return {indexes.begin(), indexes.end()};
}

void addGroupErrors(const GroupTable &groups, ErrorList &errors)
{
    for (const GroupTable::BrokerError &broker : groups.brokerErrors)
        errors.add(Cli::tr("groups of broker %1").arg(broker.brokerId), broker.error);
    for (const Group &group : groups.rows)
        if (group.describeError)
            errors.add(Cli::tr("group %1").arg(group.id), *group.describeError);
}

} // namespace

Result<GroupsAndLag> askGroups(CommandContext &context, const std::optional<QString> &only, ErrorList &errors)
{
    const Result<cluster::ClusterSession *> session = context.session();
    if (!session)
        return failure(session.error());
    kafka::KafkaClient *kafka = (*session)->kafka();
    auto metadataAnswer = kafka->fetchMetadata();
    const Result<std::shared_ptr<const GroupTable>> listed = context.await(kafka->fetchGroups());
    const Result<kafka::ClusterMetadata> metadata = context.await(metadataAnswer);
    if (!metadata)
        return failure(metadata.error());
    if (!listed)
        return failure(listed.error());

    auto groups = std::make_shared<GroupTable>(**listed);
    if (only) {
        std::erase_if(groups->rows, [&](const Group &group) { return group.id != *only; });
        if (groups->rows.empty()) {
            if (!groups->brokerErrors.empty())
                return failure(groups->brokerErrors.front().error);
            return failure(Error{Error::Kind::NotFound, 0, Cli::tr("There is no consumer group “%1” on this cluster.").arg(*only), {}, false});
        }
    }
    addGroupErrors(*groups, errors);
    askCommitted(context, kafka, *groups, errors);

    GroupsAndLag result{groups, {}};
    OffsetTable offsets(metadata->topics);
    if (std::vector<PartitionIndex> partitions = partitionsOf(*groups, *metadata->topics); !partitions.empty()) {
        const Result<std::shared_ptr<const OffsetTable>> ends = context.await(
            kafka->fetchOffsets(metadata->topics, std::move(partitions), kafka::OffsetParts::StartEndAndStable));
        if (ends)
            offsets = **ends;
        else
            errors.add(Cli::tr("offsets"), ends.error());
    }
    for (const OffsetTable::Lane &lane : offsets.lanes())
        if (lane.error)
            errors.add(Cli::tr("offsets of broker %1").arg(lane.brokerId), *lane.error);
    for (const Group &group : groups->rows)
        result.lags.push_back(cluster::groupLag(group, offsets));
    return result;
}

void addOffsetErrors(const OffsetTable &offsets, ErrorList &errors)
{
    for (const OffsetTable::Lane &lane : offsets.lanes())
        if (lane.error)
            errors.add(Cli::tr("offsets of broker %1").arg(lane.brokerId), *lane.error);
    const TopicTable &topics = *offsets.topics();
    for (TopicIndex t = 0; t < topics.topicCount(); ++t)
        if (const quint32 offline = topics.offlineCount(t); offline > 0)
            errors.add(Cli::tr("offsets of topic %1").arg(topics.name(t)),
                       Error{Error::Kind::Unreachable, 0,
                             Cli::tr("%n partition(s) have no leader, so their offsets cannot be asked.", nullptr, int(offline)), {}, true});
}

} // namespace brokerscope::cli
