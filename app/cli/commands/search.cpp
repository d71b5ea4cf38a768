// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/record_forms.h"
#include "app/cli/record_run.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

Result<records::TextSearch> searchOf(const Arguments &arguments)
{
    records::TextSearch search;
    search.text = arguments.at(1);
    if (search.text.isEmpty())
        return failure(Error::invalid(Cli::tr("Name the text that is looked for; to read everything there is `tail` and `export`.")));
    search.caseSensitivity = arguments.has(u"match-case"_s) ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QStringList parts = arguments.values(u"in"_s);
    for (const QString &part : parts)
        if (part != "key"_L1 && part != "value"_L1 && part != "headers"_L1)
            return failure(Error::invalid(Cli::tr("“%1” is no part of a record: --in key, --in value or --in headers.").arg(part)));
    search.inKey = parts.isEmpty() || parts.contains(u"key"_s);
    search.inValue = parts.isEmpty() || parts.contains(u"value"_s);
    search.inHeaders = parts.isEmpty() || parts.contains(u"headers"_s);
    return search;
}

int run(CommandContext &context)
{
    Result<kafka::ReadRequest> part = readRequestOf(context.arguments(), u"oldest"_s);
    if (!part)
        return context.fail(part.error());
    const Result<records::TextSearch> search = searchOf(context.arguments());
    if (!search)
        return context.fail(search.error());
    if (std::holds_alternative<kafka::ReadFromNewest>(part->start) || std::holds_alternative<kafka::ReadFromEnd>(part->start))
        return context.fail(Error::invalid(Cli::tr("A search goes forwards: --from oldest, offset:N or time:ISO.")));
    RecordRun run;
    run.request.search = *search;
    run.request.limit = std::exchange(part->limit, std::nullopt); // of what is found, not of what is looked at
    run.request.parts = {*part};
    run.print = printRecords;
    run.atDeadline = RecordRun::AtDeadline::Failed;
    run.tellsProgress = true;
    return runRecords(context, run);
}

} // namespace

Command searchCommand()
{
    std::vector<OptionSpec> options = readOptions(Cli::tr("oldest (the default), offset:N or time:ISO"),
                                                  Cli::tr("end after so many records were found"));
    options.push_back({u"in"_s, u"PART"_s, Cli::tr("look into key, value or headers only; may be repeated")});
    options.push_back({u"match-case"_s, {}, Cli::tr("tell upper and lower case apart")});
    return {.words = {u"search"_s},
            .arguments = {{u"TOPIC"_s}, {u"TEXT"_s}},
            .options = options,
            .summary = Cli::tr("look for a text in keys, values and headers of a topic's records"),
            .details = Cli::tr("Reads every record from the place on: give --timeout the time that this may take. The last line of --json "
                               "says what was looked at."),
            .example = u"brokerscope-cli search orders PAID --from time:2026-01-31T12:00:00Z --timeout 60"_s,
            .run = run,
            .isStoppable = true,
            .endsAtDeadline = true};
}

} // namespace brokerscope::cli
