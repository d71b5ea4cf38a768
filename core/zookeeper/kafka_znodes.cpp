// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/kafka_znodes.h"

#include "core/zookeeper/words.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper {

namespace {

constexpr ZnodeRisk R = ZnodeRisk::Read;
constexpr ZnodeRisk C = ZnodeRisk::Triggers;
constexpr ZnodeRisk X = ZnodeRisk::HandsOff;
constexpr ZnodeRisk S = ZnodeRisk::Secret;

/// One row of Kafka's layout. In a pattern "*" is any one part, and "**" at the end any number of parts (none included).
/// The first row that matches counts.
struct Row
{
    const char *pattern;
    ZnodeRisks risks;
    const char *what;
    const char *onEdit; ///< null: nothing happens
};

#define TEXT(text) QT_TRANSLATE_NOOP("brokerscope::zookeeper", text)

// Kafka 2.4.1 and 3.9: core/src/main/scala/kafka/zk/ZkData.scala.
const Row kRows[] = {
    {"/brokers/ids/*", X, TEXT("A running broker: its listeners, and the ZooKeeper session that it lives in."),
     TEXT("Deleting it makes the controller treat the broker as failed, and the broker does not register again until its session changes.")},
    {"/brokers/ids", X, TEXT("The brokers that are running now, one child each."), nullptr},
    {"/brokers/topics/*/partitions/*/state", X, TEXT("The partition's leader, its in-sync replicas and its epochs."),
     TEXT("The leader keeps its own copy: after an edit it cannot change the in-sync replicas until the next election.")},
    {"/brokers/topics/*/partitions/*", X, TEXT("One partition of the topic."), nullptr},
    {"/brokers/topics/*/partitions", X, TEXT("The topic's partitions."), nullptr},
    {"/brokers/topics/*", X, TEXT("The topic's partitions and the brokers that each is assigned to."),
     TEXT("The controller creates partitions that are added here at once; changed replicas are not applied.")},
    {"/brokers/topics", X, TEXT("All topics, one child each."), nullptr},
    {"/brokers/seqid", X, TEXT("Generates broker ids by its version."), TEXT("Deleting it may hand out a broker id twice.")},
    {"/brokers", R, TEXT("Brokers and topics."), nullptr},
    {"/controller", C, TEXT("The broker that is controller now."), TEXT("Deleting it forces the election of a controller.")},
    {"/controller_epoch", X, TEXT("How many controllers there have been."), TEXT("Lowering it lets an old controller act beside the new one.")},
    {"/cluster/id", X, TEXT("The id of this Kafka cluster."), TEXT("Brokers whose own copy differs refuse to start.")},
    {"/cluster", R, TEXT("Holds the cluster's id."), nullptr},
    {"/config/topics/*", C, TEXT("Settings of the topic that differ from the brokers' defaults."),
     TEXT("An edit does nothing until a change notification is written or the brokers restart.")},
    {"/config/clients/*", C, TEXT("Quotas of a client id."), TEXT("An edit does nothing until a change notification is written or the brokers restart.")},
    {"/config/brokers/*", C | S, TEXT("Dynamic settings of a broker (or of all), perhaps with encrypted passwords."),
     TEXT("An edit does nothing until a change notification is written or the brokers restart.")},
    {"/config/users/**", C | S, TEXT("Quotas of users, and their SCRAM salts and keys."),
     TEXT("An edit does nothing until a change notification is written or the brokers restart.")},
    {"/config/ips/*", C, TEXT("Connection quotas of an address."), TEXT("An edit does nothing until a change notification is written or the brokers restart.")},
    {"/config/changes/*", C, TEXT("Tells the brokers which settings changed; purged after 15 minutes."),
     TEXT("Creating one makes every broker read the settings that it names.")},
    {"/config/changes", C, TEXT("Notifications of changed settings."), nullptr},
    {"/config/**", R, TEXT("Settings of topics, brokers, users and clients."), nullptr},
    {"/admin/delete_topics/*", C, TEXT("A topic that is queued for deletion. One that stays means that a replica is offline or a reassignment runs."),
     TEXT("Creating one deletes the topic's data; removing it does not bring the data back.")},
    {"/admin/delete_topics", C, TEXT("Topics queued for deletion."), TEXT("A child created here deletes the topic of that name.")},
    {"/admin/reassign_partitions", C, TEXT("The reassignment of partitions that runs now."),
     TEXT("Creating it starts a reassignment; deleting it halfway leaves added and removed replicas behind.")},
    {"/admin/preferred_replica_election", C, TEXT("Asks for the election of preferred leaders."), TEXT("Creating it starts the election.")},
    {"/admin/**", R, TEXT("Requests to the controller."), nullptr},
    {"/isr_change_notification/*", R, TEXT("In-sync replicas changed; waits for the controller. Many of them mean that it is stuck."), nullptr},
    {"/isr_change_notification", R, TEXT("Changes of in-sync replicas that wait for the controller."), nullptr},
    {"/log_dir_event_notification/*", R, TEXT("A broker's log folder failed; waits for the controller."), nullptr},
    {"/log_dir_event_notification", R, TEXT("Failures of log folders that wait for the controller."), nullptr},
    {"/consumers/*/offsets/**", R, TEXT("Committed offsets of an old, ZooKeeper-based consumer group."),
     TEXT("The group goes on from what is written here; edit only while none of its consumers runs.")},
    {"/consumers/**", R, TEXT("Old consumer groups that keep their state in ZooKeeper."), nullptr},
    {"/kafka-acl/**", X, TEXT("Access rules for resources by their full name."), TEXT("The brokers read an edit only after a change notification.")},
    {"/kafka-acl-extended/**", X, TEXT("Access rules for resources by a prefix of their name."), TEXT("The brokers read an edit only after a change notification.")},
    {"/kafka-acl-changes/**", C, TEXT("Tells the brokers which access rules changed."), TEXT("Creating one makes every broker read the rules again.")},
    {"/kafka-acl-extended-changes/**", C, TEXT("Tells the brokers which access rules changed."), TEXT("Creating one makes every broker read the rules again.")},
    {"/latest_producer_id_block", X, TEXT("The newest block of producer ids that was handed out."),
     TEXT("Lowering it hands out producer ids twice, which breaks idempotent producers.")},
    {"/delegation_token/**", S, TEXT("Delegation tokens: who owns and renews them, and their ids."), nullptr},
    {"/feature", X, TEXT("Which versions of features the cluster has agreed on."), TEXT("Brokers that do not support what is written here stop.")},
    {"/migration", X, TEXT("How far the migration to KRaft has come."), TEXT("The migration may go on from a wrong place.")},
    {"/zookeeper/**", X, TEXT("ZooKeeper's own: quotas and the ensemble's configuration."), TEXT("It may limit or reconfigure the whole ensemble.")},
};

#undef TEXT

bool matches(QStringView pattern, QStringView path)
{
    const auto wanted = pattern.mid(1).split(u'/');
    const auto parts = path.mid(1).split(u'/');
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == u"**")
            return true;
        if (i >= parts.size() || (wanted.at(i) != u"*" && wanted.at(i) != parts.at(i)))
            return false;
    }
    return wanted.size() == parts.size();
}

const Row *rowOf(const QString &path)
{
    if (!path.startsWith(u'/'))
        return nullptr;
    for (const Row &row : kRows) {
        if (matches(QString::fromLatin1(row.pattern), path))
            return &row;
    }
    return nullptr;
}

} // namespace

std::optional<ZnodeMeaning> meaningOf(const QString &path)
{
    const Row *row = rowOf(path);
    if (!row)
        return std::nullopt;
    return ZnodeMeaning{tr(row->what), row->onEdit ? tr(row->onEdit) : QString(), row->risks};
}

bool isSecret(const QString &path)
{
    const Row *row = rowOf(path);
    return row && row->risks.testFlag(ZnodeRisk::Secret);
}

} // namespace brokerscope::zookeeper
