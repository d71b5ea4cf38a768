// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/group_forms.h"

#include "app/cli/cli_text.h"
#include "app/cli/json_forms.h"
#include "app/cli/text_table.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

QJsonArray partitionsJson(const GroupLag &lag)
{
    QJsonArray list;
    for (const PartitionLag &row : lag.partitions)
        list.append(QJsonObject{{u"topic"_s, row.partition.topic},
                                {u"partition"_s, row.partition.partition},
                                {u"owner"_s, json::orNull(row.owner)},
                                {u"committed"_s, json::known(row.committed)},
                                {u"committedAt"_s, json::time(row.committedAtMs)},
                                {u"endOffset"_s, json::known(row.highWatermark)},
                                {u"lastStableOffset"_s, json::known(row.lastStable)},
                                {u"logStartOffset"_s, json::known(row.logStart)},
                                {u"lag"_s, json::known(row.lag)},
                                {u"lagStatus"_s, lagStatusName(row.status)}});
    return list;
}

qint64 lagSum(const GroupLag &lag) { return lag.isUnknown() ? -1 : lag.lag; }

QString groupStatus(const Group &group, const GroupLag &lag)
{
    if (group.describeError || group.committedError || group.state == GroupState::Unknown)
        return {};
    bool isUnknown = false;
    bool isWarning = false;
    for (const PartitionLag &row : lag.partitions) {
        if (row.status == LagStatus::Lost || row.status == LagStatus::Ahead)
            return u"err"_s;
        isUnknown = isUnknown || row.status == LagStatus::Unknown;
        isWarning = isWarning || (row.lag > 0 && row.owner.isNull() && group.isAssignmentKnown());
    }
    return isWarning ? u"warn"_s : isUnknown ? QString() : u"ok"_s;
}

int topicCount(const GroupLag &lag)
{
    QSet<QString> topics;
    for (const PartitionLag &row : lag.partitions)
        topics.insert(row.partition.topic);
    return int(topics.size());
}

QString partitionsText(const GroupLag &lag, const Group &group)
{
    using Align = TextTable::Align;
    TextTable table({{Cli::tr("TOPIC")},
                     {Cli::tr("PARTITION"), Align::Right},
                     {Cli::tr("COMMITTED"), Align::Right},
                     {Cli::tr("END"), Align::Right},
                     {Cli::tr("LAG"), Align::Right},
                     {Cli::tr("STATUS")},
                     {Cli::tr("OWNER")}});
    for (const PartitionLag &row : lag.partitions) {
        QString owner = row.owner;
        for (const GroupMember &member : group.members)
            if (member.memberId == row.owner)
                owner = member.clientId + u' ' + member.host;
        table.addRow({row.partition.topic, QString::number(row.partition.partition), shown(row.committed), shown(row.highWatermark),
                      shown(row.lag), lagStatusName(row.status), shown(owner)});
    }
    return table.toString();
}

} // namespace brokerscope::cli
