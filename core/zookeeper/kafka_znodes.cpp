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


// Kafka 2.4.1 and 3.9: core/src/main/scala/kafka/zk/ZkData.scala.
const Row kRows[] = {
    {"/brokers/ids/*", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "A running broker: its listeners, and the ZooKeeper session that it lives in."),
     QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Deleting it makes the controller treat the broker as failed, and the broker does not register again until its session changes.")},
    {"/brokers/ids", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The brokers that are running now, one child each."), nullptr},
    {"/brokers/topics/*/partitions/*/state", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The partition's leader, its in-sync replicas and its epochs."),
     QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The leader keeps its own copy: after an edit it cannot change the in-sync replicas until the next election.")},
    {"/brokers/topics/*/partitions/*", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "One partition of the topic."), nullptr},
    {"/brokers/topics/*/partitions", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The topic's partitions."), nullptr},
    {"/brokers/topics/*", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The topic's partitions and the brokers that each is assigned to."),
     QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The controller creates partitions that are added here at once; changed replicas are not applied.")},
    {"/brokers/topics", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "All topics, one child each."), nullptr},
    {"/brokers/seqid", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Generates broker ids by its version."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Deleting it may hand out a broker id twice.")},
    {"/brokers", R, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Brokers and topics."), nullptr},
    {"/controller", C, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The broker that is controller now."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Deleting it forces the election of a controller.")},
    {"/controller_epoch", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "How many controllers there have been."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Lowering it lets an old controller act beside the new one.")},
    {"/cluster/id", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The id of this Kafka cluster."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Brokers whose own copy differs refuse to start.")},
    {"/cluster", R, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Holds the cluster's id."), nullptr},
    {"/config/topics/*", C, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Settings of the topic that differ from the brokers' defaults."),
     QT_TRANSLATE_NOOP("brokerscope::zookeeper", "An edit does nothing until a change notification is written or the brokers restart.")},
    {"/config/clients/*", C, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Quotas of a client id."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "An edit does nothing until a change notification is written or the brokers restart.")},
    {"/config/brokers/*", C | S, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Dynamic settings of a broker (or of all), perhaps with encrypted passwords."),
     QT_TRANSLATE_NOOP("brokerscope::zookeeper", "An edit does nothing until a change notification is written or the brokers restart.")},
    {"/config/users/**", C | S, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Quotas of users, and their SCRAM salts and keys."),
     QT_TRANSLATE_NOOP("brokerscope::zookeeper", "An edit does nothing until a change notification is written or the brokers restart.")},
    {"/config/ips/*", C, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Connection quotas of an address."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "An edit does nothing until a change notification is written or the brokers restart.")},
    {"/config/changes/*", C, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Tells the brokers which settings changed; purged after 15 minutes."),
     QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Creating one makes every broker read the settings that it names.")},
    {"/config/changes", C, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Notifications of changed settings."), nullptr},
    {"/config/**", R, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Settings of topics, brokers, users and clients."), nullptr},
    {"/admin/delete_topics/*", C, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "A topic that is queued for deletion. One that stays means that a replica is offline or a reassignment runs."),
     QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Creating one deletes the topic's data; removing it does not bring the data back.")},
    {"/admin/delete_topics", C, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Topics queued for deletion."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "A child created here deletes the topic of that name.")},
    {"/admin/reassign_partitions", C, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The reassignment of partitions that runs now."),
     QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Creating it starts a reassignment; deleting it halfway leaves added and removed replicas behind.")},
    {"/admin/preferred_replica_election", C, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Asks for the election of preferred leaders."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Creating it starts the election.")},
    {"/admin/**", R, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Requests to the controller."), nullptr},
    {"/isr_change_notification/*", R, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "In-sync replicas changed; waits for the controller. Many of them mean that it is stuck."), nullptr},
    {"/isr_change_notification", R, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Changes of in-sync replicas that wait for the controller."), nullptr},
    {"/log_dir_event_notification/*", R, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "A broker's log folder failed; waits for the controller."), nullptr},
    {"/log_dir_event_notification", R, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Failures of log folders that wait for the controller."), nullptr},
    {"/consumers/*/offsets/**", R, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Committed offsets of an old, ZooKeeper-based consumer group."),
     QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The group goes on from what is written here; edit only while none of its consumers runs.")},
    {"/consumers/**", R, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Old consumer groups that keep their state in ZooKeeper."), nullptr},
    {"/kafka-acl/**", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Access rules for resources by their full name."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The brokers read an edit only after a change notification.")},
    {"/kafka-acl-extended/**", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Access rules for resources by a prefix of their name."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The brokers read an edit only after a change notification.")},
    {"/kafka-acl-changes/**", C, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Tells the brokers which access rules changed."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Creating one makes every broker read the rules again.")},
    {"/kafka-acl-extended-changes/**", C, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Tells the brokers which access rules changed."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Creating one makes every broker read the rules again.")},
    {"/latest_producer_id_block", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The newest block of producer ids that was handed out."),
     QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Lowering it hands out producer ids twice, which breaks idempotent producers.")},
    {"/delegation_token/**", S, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Delegation tokens: who owns and renews them, and their ids."), nullptr},
    {"/feature", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Which versions of features the cluster has agreed on."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "Brokers that do not support what is written here stop.")},
    {"/migration", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "How far the migration to KRaft has come."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The migration may go on from a wrong place.")},
    {"/zookeeper/**", X, QT_TRANSLATE_NOOP("brokerscope::zookeeper", "ZooKeeper's own: quotas and the ensemble's configuration."), QT_TRANSLATE_NOOP("brokerscope::zookeeper", "It may limit or reconfigure the whole ensemble.")},
};


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
