// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/cluster_questions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/group_forms.h"
#include "app/cli/json_forms.h"
#include "app/cli/text_table.h"
#include "core/base/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

constexpr qint64 kDefaultEveryS = 5;

int printOnce(CommandContext &context)
{
    ErrorList errors;
    const std::optional<QString> only = context.arguments().has(u"group"_s) ? std::optional(context.arguments().value(u"group"_s)) : std::nullopt;
    const Result<GroupsAndLag> answer = askGroups(context, only, errors);
    if (!answer)
        return context.fail(answer.error());
    const qint64 now = wallTimeMs();
    const std::vector<Group> &rows = answer->groups->rows;
    if (context.output().isJson()) {
        QJsonArray list;
        for (std::size_t i = 0; i < rows.size(); ++i)
            list.append(QJsonObject{{u"group"_s, rows[i].id},
                                    {u"lag"_s, json::known(lagSum(answer->lags[i]))},
                                    {u"partitions"_s, rows[i].committedError ? QJsonValue() : QJsonValue(partitionsJson(answer->lags[i]))}});
        context.output().object({{u"asOfAt"_s, json::time(now)}, {u"groups"_s, list}, {u"errors"_s, errors.toJson()}});
        return Done;
    }
    QString text;
    for (std::size_t i = 0; i < rows.size(); ++i)
        text += Cli::tr("%1: lag %2").arg(printable(rows[i].id), shown(lagSum(answer->lags[i]))) + u'\n'
            + partitionsText(answer->lags[i], rows[i]) + u'\n';
    context.output().text(json::time(now).toString() + u'\n' + text);
    errors.print(context.output());
    return Done;
}

int run(CommandContext &context)
{
    const Result<qint64> every = context.arguments().number(u"every"_s, kDefaultEveryS, 1);
    if (!every)
        return context.fail(every.error());
    if (!context.arguments().has(u"watch"_s))
        return printOnce(context);
    // A round that fails is told and the next one asked: a watch outlives a broker's restart.
    do {
        const int code = printOnce(context);
        if (code == WrongUsage || context.output().isBroken())
            return code;
    } while (context.stop().sleepFor(std::chrono::seconds(*every)));
    return Done;
}

} // namespace

Command lagCommand()
{
    return {.words = {u"lag"_s},
            .options = {{u"group"_s, u"G"_s, Cli::tr("this group only")},
                        {u"watch"_s, {}, Cli::tr("again and again, until Ctrl+C")},
                        {u"every"_s, u"S"_s, Cli::tr("seconds between two rounds of --watch (5)")}},
            .summary = Cli::tr("lag of every group by topic and partition"),
            .example = u"brokerscope-cli lag --group billing --watch --every 2 --json"_s,
            .run = run,
            .unboundedBy = {u"watch"_s},
            .isStoppable = true};
}

} // namespace brokerscope::cli
