// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/record_forms.h"
#include "app/cli/record_run.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

int run(CommandContext &context)
{
    const Result<kafka::ReadRequest> request = readRequestOf(context.arguments(), u"newest"_s);
    if (!request)
        return context.fail(request.error());
    return runRecords(context, {.request = {.parts = {*request}}, .print = printRecords});
}

} // namespace

Command tailCommand()
{
    std::vector<OptionSpec> options = readOptions(Cli::tr("newest (the default), oldest, end, offset:N or time:ISO"),
                                                  Cli::tr("at most so many records; of newest: the last N over all partitions (100)"));
    options.push_back({u"follow"_s, {}, Cli::tr("go on with what is written, until Ctrl+C")});
    return {.words = {u"tail"_s},
            .arguments = {{u"TOPIC"_s}},
            .options = options,
            .summary = Cli::tr("read records; joins no group and commits nothing"),
            .details = Cli::tr("A line is PARTITION:OFFSET, time, key, value, headers."),
            .example = u"brokerscope-cli tail orders --from oldest --limit 10 --json"_s,
            .run = run,
            .unboundedBy = {u"follow"_s},
            .isStoppable = true,
            .endsAtDeadline = true};
}

} // namespace brokerscope::cli
