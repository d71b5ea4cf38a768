// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/cluster_questions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/group_forms.h"
#include "app/cli/json_forms.h"
#include "app/cli/text_table.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

QJsonArray membersJson(const Group &group)
{
    QJsonArray members;
    for (const GroupMember &member : group.members) {
        QJsonArray assignment;
        for (const TopicPartition &partition : member.assignment)
            assignment.append(QJsonObject{{u"topic"_s, partition.topic}, {u"partition"_s, partition.partition}});
        members.append(QJsonObject{{u"memberId"_s, member.memberId},
                                   {u"clientId"_s, member.clientId},
                                   {u"host"_s, member.host},
                                   {u"groupInstanceId"_s, json::orNull(member.groupInstanceId)},
                                   {u"assignment"_s, group.isAssignmentKnown() ? QJsonValue(assignment) : QJsonValue()},
                                   {u"isIdle"_s, group.isAssignmentKnown() ? QJsonValue(member.assignment.empty()) : QJsonValue()}});
    }
    return members;
}

QString membersText(const Group &group)
{
    TextTable table({{Cli::tr("MEMBER")}, {Cli::tr("CLIENT")}, {Cli::tr("HOST")}, {Cli::tr("PARTITIONS"), TextTable::Align::Right}});
    for (const GroupMember &member : group.members) {
        const QString count = !group.isAssignmentKnown() ? u"—"_s
            : member.assignment.empty()                  ? Cli::tr("idle")
                                                         : QString::number(member.assignment.size());
        table.addRow({member.memberId, member.clientId, member.host, count});
    }
    return table.isEmpty() ? QString() : table.toString() + u'\n';
}

int run(CommandContext &context)
{
    ErrorList errors;
    const Result<GroupsAndLag> answer = askGroups(context, context.arguments().at(0), errors);
    if (!answer)
        return context.fail(answer.error());
    const Group &group = answer->groups->rows.front();
    const GroupLag &lag = answer->lags.front();
    const bool isDescribed = !group.describeError && group.state != GroupState::Unknown;
    if (context.output().isJson()) {
        context.output().object({{u"group"_s, group.id},
                                 {u"state"_s, isDescribed ? QJsonValue(groupStateName(group.state)) : QJsonValue()},
                                 {u"type"_s, json::orNull(groupTypeName(group.type))},
                                 {u"coordinator"_s, json::known(group.coordinator)},
                                 {u"protocol"_s, json::orNull(group.protocol)},
                                 {u"members"_s, isDescribed ? QJsonValue(membersJson(group)) : QJsonValue()},
                                 {u"partitions"_s, group.committedError ? QJsonValue() : QJsonValue(partitionsJson(lag))},
                                 {u"lag"_s, json::known(lagSum(lag))},
                                 {u"errors"_s, errors.toJson()}});
        return Done;
    }
    context.output().text(Cli::tr("State %1 · coordinator %2 · lag %3")
                              .arg(isDescribed ? groupStateName(group.state) : u"—"_s, shown(qint64(group.coordinator)), shown(lagSum(lag)))
                          + u"\n\n" + membersText(group) + partitionsText(lag, group));
    errors.print(context.output());
    return Done;
}

} // namespace

Command groupCommand()
{
    return {.words = {u"group"_s},
            .arguments = {{u"NAME"_s}},
            .summary = Cli::tr("one consumer group: members, assignments, offsets and lag"),
            .example = u"brokerscope-cli group billing"_s,
            .run = run};
}

} // namespace brokerscope::cli
