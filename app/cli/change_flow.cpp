// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_flow.h"

#include "app/cli/cli_text.h"
#include "app/cli/terminal.h"
#include "app/cli/text_table.h"
#include "core/changes/change_json.h"
#include "core/cluster/cluster_session.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

QString previewText(const changes::Change &change, const changes::ToolDialect &dialect, const changes::Preview &preview)
{
    QString text = change.actionName() + u' ' + printable(change.objectName()) + u'\n';
    TextTable table({{Cli::tr("WHAT")}, {Cli::tr("BEFORE")}, {Cli::tr("AFTER")}});
    for (const changes::PreviewRow &row : preview.rows)
        table.addRow({row.what, shown(row.before), shown(row.after)});
    if (!table.isEmpty())
        text += table.toString();
    for (const QString &line : preview.consequences + preview.warnings)
        text += printable(line) + u'\n';
    if (!preview.restoreNote.isEmpty())
        text += printable(preview.restoreNote) + u'\n';
    return text + Cli::tr("The same by hand: %1").arg(printable(change.commandLine(dialect))) + u'\n';
}

/// What the person says; nullopt: no, or nobody is there to ask.
std::optional<changes::Consent> askConsent(CommandContext &context, const changes::Change &change, changes::Confirmation needed, const QString &preview)
{
    if (context.arguments().has(u"yes"_s) || needed == changes::Confirmation::None)
        return changes::Consent{true, change.objectName()}; // the line names the object itself
    if (!terminal::isThere())
        return std::nullopt;
    context.output().note(preview);
    if (needed == changes::Confirmation::TypeName)
        return changes::Consent{true, terminal::ask(Cli::tr("Type %1 to confirm: ").arg(printable(change.objectName())))};
    if (!terminal::confirm(Cli::tr("Go on?")))
        return std::nullopt;
    return changes::Consent{true, {}};
}

QString outcomeText(const changes::Change &change, const changes::ChangeResult &result)
{
    QString text = change.actionName() + u' ' + printable(change.objectName()) + ": "_L1 + changes::outcomeName(result.outcome) + u'\n';
    for (const changes::ReadBackDifference &difference : result.readBack.differences)
        text += Cli::tr("%1 is %2, not %3").arg(printable(difference.what), shown(printable(difference.found)), printable(difference.expected)) + u'\n';
    if (result.canBeRestored)
        text += Cli::tr("Journal entry %1 can undo it.").arg(result.journalId) + u'\n';
    return text;
}

int exitCodeOf(const CommandContext &context, const changes::ChangeResult &result)
{
    switch (result.outcome) {
    case changes::ChangeOutcome::Done:
    case changes::ChangeOutcome::Previewed: return Done;
    case changes::ChangeOutcome::Refused: return result.error ? context.exitCodeOf(*result.error) : WrongUsage;
    default: return Failed;
    }
}

} // namespace

std::vector<OptionSpec> consentOptions()
{
    return {{u"dry-run"_s, {}, Cli::tr("show what it would do, and do nothing")}, {u"yes"_s, {}, Cli::tr("do it without asking")}};
}

Result<ChangeGate> openGate(changes::ChangeContext where)
{
    auto journal = changes::Journal::open(changes::Journal::defaultPath());
    if (!journal)
        return failure(journal.error());
    ChangeGate gate{std::move(*journal), nullptr};
    gate.runner = std::make_unique<changes::ChangeRunner>(std::move(where), gate.journal.get());
    return gate;
}

Result<ChangeGate> openGate(CommandContext &context)
{
    const Result<cluster::ClusterSession *> session = context.session();
    if (!session)
        return failure(session.error());
    changes::ChangeContext where;
    where.kafka = (*session)->kafka();
    where.kafkaSettings = (*session)->kafkaSettings();
    where.profile = (*session)->profile();
    return openGate(std::move(where));
}

int runChange(CommandContext &context, const ChangeGate &gate, const changes::Change &change)
{
    for (const changes::FieldProblem &problem : change.check())
        if (problem.severity == changes::FieldProblem::Severity::Error)
            return context.fail(Error::invalid(problem.message));
    const changes::ToolDialect dialect = gate.runner->context().dialect();
    const Result<changes::Preview> preview = context.await(gate.runner->preview(change));
    if (!preview)
        return context.fail(preview.error()) == CannotConnect ? CannotConnect : Failed;

    std::optional<changes::ChangeResult> result;
    if (!context.arguments().has(u"dry-run"_s)) {
        const auto consent = askConsent(context, change, gate.runner->requiredConfirmation(change), previewText(change, dialect, *preview));
        if (consent) {
            const Result<changes::ChangeResult> answer = context.await(gate.runner->run(change, *consent));
            if (!answer)
                return context.fail(answer.error());
            result = *answer;
        } else {
            result = changes::ChangeResult::refused(Error::invalid(Cli::tr("Not confirmed: nothing was changed; --yes confirms.")));
        }
    }
    if (context.output().isJson())
        context.output().object(changes::changeObject(change, dialect, *preview, result));
    else
        context.output().text(result && result->outcome != changes::ChangeOutcome::Refused ? outcomeText(change, *result)
                                                                                            : previewText(change, dialect, *preview));
    if (result && result->error && !context.output().isJson())
        context.output().fail(*result->error);
    return result ? exitCodeOf(context, *result) : Done;
}

} // namespace brokerscope::cli
