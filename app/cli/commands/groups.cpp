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

QJsonObject groupRow(const Group &group, const GroupLag &lag)
{
    const bool isDescribed = !group.describeError && group.state != GroupState::Unknown;
    return {{u"group"_s, group.id},
            {u"state"_s, isDescribed ? QJsonValue(groupStateName(group.state)) : QJsonValue()},
            {u"type"_s, json::orNull(groupTypeName(group.type))},
            {u"protocolType"_s, json::orNull(group.protocolType)},
            {u"protocol"_s, json::orNull(group.protocol)},
            {u"coordinator"_s, json::known(group.coordinator)},
            {u"members"_s, isDescribed ? QJsonValue(qint64(group.members.size())) : QJsonValue()},
            {u"topics"_s, group.committedError ? QJsonValue() : QJsonValue(topicCount(lag))},
            {u"lag"_s, json::known(lagSum(lag))},
            {u"status"_s, json::orNull(groupStatus(group, lag))}};
}

int run(CommandContext &context)
{
    ErrorList errors;
    const Result<GroupsAndLag> answer = askGroups(context, {}, errors);
    if (!answer)
        return context.fail(answer.error());
    const std::vector<Group> &rows = answer->groups->rows;
    if (context.output().isJson()) {
        QJsonArray list;
        for (std::size_t i = 0; i < rows.size(); ++i)
            list.append(groupRow(rows[i], answer->lags[i]));
        context.output().object({{u"groups"_s, list}, {u"errors"_s, errors.toJson()}});
        return Done;
    }
    using Align = TextTable::Align;
    TextTable table({{Cli::tr("GROUP")},
                     {Cli::tr("STATE")},
                     {Cli::tr("TYPE")},
                     {Cli::tr("MEMBERS"), Align::Right},
                     {Cli::tr("TOPICS"), Align::Right},
                     {Cli::tr("LAG"), Align::Right},
                     {Cli::tr("STATUS")}});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QJsonObject row = groupRow(rows[i], answer->lags[i]);
        table.addRow({rows[i].id, shown(row[u"state"].toString()), shown(row[u"type"].toString()), shown(row[u"members"].toInteger(-1)),
                      shown(row[u"topics"].toInteger(-1)),
                      (answer->lags[i].isComplete || lagSum(answer->lags[i]) < 0 ? u""_s : u"≥ "_s) + shown(lagSum(answer->lags[i])),
                      shown(row[u"status"].toString())});
    }
    context.output().text(table.toString());
    errors.print(context.output());
    return Done;
}

} // namespace

Command groupsCommand()
{
    return {.words = {u"groups"_s},
            .summary = Cli::tr("every consumer group with its state, members and lag"),
            .details = Cli::tr("STATUS: ok; warn: records wait for a partition that nobody owns; err: a commit lies outside the log."),
            .example = u"brokerscope-cli groups"_s,
            .run = run};
}

} // namespace brokerscope::cli
