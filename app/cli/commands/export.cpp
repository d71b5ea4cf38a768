// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/record_run.h"
#include "core/records/record_export.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

int run(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const Result<kafka::ReadRequest> part = readRequestOf(arguments, u"oldest"_s);
    if (!part)
        return context.fail(part.error());
    const QString format = arguments.has(u"format"_s) ? arguments.value(u"format"_s) : u"json"_s;
    if (format != "json"_L1 && format != "csv"_L1)
        return context.fail(Error::invalid(Cli::tr("“%1” is no format: json or csv.").arg(format)));
    const bool isCsv = format == "csv"_L1;
    if (isCsv && context.output().isJson())
        return context.fail(Error::invalid(Cli::tr("--json and --format csv exclude each other.")));
    const auto guard = arguments.has(u"no-formula-guard"_s) ? records::FormulaGuard::Off : records::FormulaGuard::On;
    if (isCsv)
        context.output().lines(records::csvHeader() + "\r\n");
    const auto print = [isCsv, guard](Output &output, const std::vector<Record> &records) {
        QByteArray lines;
        for (const Record &record : records) {
            lines += isCsv ? records::toCsvLine(record, guard) : records::toJsonLine(record);
            lines += isCsv ? "\r\n" : "\n";
        }
        output.lines(lines);
    };
    return runRecords(context, {.request = {.parts = {*part}}, .print = print, .atDeadline = RecordRun::AtDeadline::Failed});
}

} // namespace

Command exportCommand()
{
    std::vector<OptionSpec> options = readOptions(Cli::tr("oldest (the default), newest, offset:N or time:ISO"),
                                                  Cli::tr("at most so many records"));
    options.push_back({u"format"_s, u"FORMAT"_s, Cli::tr("json (the default): an object a line; or csv")});
    options.push_back({u"no-formula-guard"_s, {}, Cli::tr("csv: no ' before text that a spreadsheet would run")});
    return {.words = {u"export"_s},
            .arguments = {{u"TOPIC"_s}},
            .options = options,
            .summary = Cli::tr("write records to standard output, with their exact bytes"),
            .details = Cli::tr("Bytes that are no UTF-8 are written as base64. Give --timeout the time that this may take."),
            .example = u"brokerscope-cli export orders --format csv --timeout 60"_s,
            .run = run,
            .isStoppable = true,
            .endsAtDeadline = true};
}

} // namespace brokerscope::cli
