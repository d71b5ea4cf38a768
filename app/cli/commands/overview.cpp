// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/cluster_questions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json_forms.h"
#include "app/cli/text_table.h"
#include "app/cli/zookeeper_connection.h"
#include "core/base/clock.h"
#include "core/cluster/cluster_session.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

/// A broker with process.roles runs without ZooKeeper; one with zookeeper.connect needs it.
QString metadataMode(const std::vector<ConfigEntry> &config)
{
    const auto value = [&](const QString &name) {
        const auto it = std::find_if(config.begin(), config.end(), [&](const ConfigEntry &e) { return e.name == name; });
        return it == config.end() ? QString() : it->value.value_or(QString());
    };
    if (!value(u"process.roles"_s).isEmpty())
        return u"kraft"_s;
    return value(u"zookeeper.connect"_s).isEmpty() ? QString() : u"zookeeper"_s;
}

QString stateWord(ZooKeeperStatus::State state)
{
    switch (state) {
    case ZooKeeperStatus::State::NotConfigured: return u"notConfigured"_s;
    case ZooKeeperStatus::State::Identifying:
    case ZooKeeperStatus::State::Connecting: return u"connecting"_s;
    case ZooKeeperStatus::State::Connected: return u"connected"_s;
    case ZooKeeperStatus::State::ReadOnly: return u"readOnly"_s;
    case ZooKeeperStatus::State::Lost: return u"lost"_s;
    case ZooKeeperStatus::State::Expired: return u"expired"_s;
    case ZooKeeperStatus::State::Failed: break;
    }
    return u"failed"_s;
}

/// Null where the connection names none.
QJsonValue askZooKeeper(CommandContext &context, const QString &connectString, ErrorList &errors)
{
    if (connectString.isEmpty())
        return {};
    const auto client = openZooKeeper(context, connectString);
    if (const Result<ZnodeStat> root = async::await(client->stat(u"/"_s)); !root)
        errors.add(u"zookeeper"_s, root.error());
    const auto status = context.onMainThread([&]() -> Result<ZooKeeperStatus> { return client->status(); });
    if (!status)
        return {};
    return QJsonObject{{u"state"_s, stateWord(status->state)}, {u"server"_s, json::orNull(status->server)}, {u"chroot"_s, json::orNull(status->chroot)}};
}

int run(CommandContext &context)
{
    const Result<cluster::ClusterSession *> session = context.session();
    if (!session)
        return context.fail(session.error());
    kafka::KafkaClient *kafka = (*session)->kafka();
    auto groupsAnswer = kafka->fetchGroups();
    const Result<kafka::ClusterMetadata> metadata = context.await(kafka->fetchMetadata());
    if (!metadata)
        return context.fail(metadata.error());
    ErrorList errors;
    const BrokerTable &brokers = *metadata->brokers;
    const TopicTable &topics = *metadata->topics;

    QString mode;
    if (!brokers.rows.empty()) {
        const qint32 asked = brokers.find(brokers.controllerId) ? brokers.controllerId : brokers.rows.front().id;
        const auto config = context.await(kafka->describeBrokerConfig(asked));
        if (config)
            mode = metadataMode(*config);
        else
            errors.add(Cli::tr("settings of broker %1").arg(asked), config.error());
    }
    const QJsonValue zookeeper = askZooKeeper(context, (*session)->profile().zookeeper, errors);
    const auto groups = context.await(groupsAnswer);
    if (!groups) {
        errors.add(Cli::tr("groups"), groups.error());
    } else {
        for (const GroupTable::BrokerError &broker : (*groups)->brokerErrors)
            errors.add(Cli::tr("groups of broker %1").arg(broker.brokerId), broker.error);
    }

    qint64 offline = 0;
    qint64 underReplicated = 0;
    for (TopicIndex t = 0; t < topics.topicCount(); ++t) {
        offline += topics.offlineCount(t);
        underReplicated += topics.underReplicatedCount(t);
    }
    const QJsonObject object{{u"clusterId"_s, json::orNull(brokers.clusterId)},
                             {u"asOfAt"_s, json::time(wallTimeMs())},
                             {u"controller"_s, json::known(brokers.controllerId)},
                             {u"brokers"_s, qint64(brokers.rows.size())},
                             {u"topics"_s, qint64(topics.topicCount())},
                             {u"partitions"_s, qint64(topics.partitionCount())},
                             {u"offlinePartitions"_s, offline},
                             {u"underReplicatedPartitions"_s, underReplicated},
                             {u"groups"_s, groups ? QJsonValue(qint64((*groups)->rows.size())) : QJsonValue()},
                             {u"metadataMode"_s, json::orNull(mode)},
                             {u"zookeeper"_s, zookeeper},
                             {u"errors"_s, errors.toJson()}};
    if (context.output().isJson()) {
        context.output().object(object);
        return Done;
    }
    const auto line = [](const QString &title, const QString &value) -> QString { return padded(title, 28) + printable(value) + u'\n'; };
    const auto number = [&](const char16_t *key) { return shown(object[QStringView(key)].toInteger(-1)); };
    context.output().text(line(Cli::tr("Cluster"), shown(brokers.clusterId)) + line(Cli::tr("Metadata"), shown(mode))
                          + line(Cli::tr("ZooKeeper"), shown(zookeeper.toObject()[u"state"].toString())) + line(Cli::tr("Controller"), number(u"controller")) + line(Cli::tr("Brokers"), number(u"brokers"))
                          + line(Cli::tr("Topics"), number(u"topics")) + line(Cli::tr("Partitions"), number(u"partitions"))
                          + line(Cli::tr("Offline partitions"), number(u"offlinePartitions"))
                          + line(Cli::tr("Under-replicated partitions"), number(u"underReplicatedPartitions"))
                          + line(Cli::tr("Consumer groups"), number(u"groups")));
    errors.print(context.output());
    return Done;
}

} // namespace

Command overviewCommand()
{
    return {.words = {u"overview"_s},
            .summary = Cli::tr("the cluster in a few numbers"),
            .example = u"brokerscope-cli --bootstrap localhost:9092 overview"_s,
            .run = run};
}

} // namespace brokerscope::cli
