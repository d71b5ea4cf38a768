// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json_forms.h"
#include "app/cli/main_thread_object.h"
#include "app/cli/text_table.h"
#include "core/cluster/cluster_session.h"
#include "core/doctor/diagnosis.h"
#include "core/doctor/evidence_collector.h"

#include <QSemaphore>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

/// The rules that watch for a change want this long; what they need beside it is asked within the rest.
constexpr std::chrono::milliseconds kWindow{10'000};
constexpr std::chrono::milliseconds kRest{4'000};

QString diagnosisText(const doctor::Diagnosis &diagnosis)
{
    QString text = printable(diagnosis.verdict.text) + u'\n' + printable(diagnosis.verdict.nextStep) + u'\n';
    for (const doctor::Finding &finding : diagnosis.findings) {
        text += u'\n' + finding.id + "  "_L1 + printable(finding.text) + u'\n';
        for (const doctor::Fix &fix : finding.fixes) {
            text += "    "_L1 + printable(fix.text) + u'\n';
            if (!fix.kafkaCommand.isNull())
                text += "      "_L1 + printable(fix.kafkaCommand) + u'\n';
        }
    }
    for (const doctor::NotEvaluated &rule : diagnosis.notEvaluated)
        text += u'\n' + Cli::tr("%1 was not evaluated: %2").arg(rule.id, printable(rule.reason));
    return diagnosis.notEvaluated.empty() ? text : text + u'\n';
}

int run(CommandContext &context)
{
    const QString group = context.arguments().value(u"group"_s);
    if (!context.arguments().has(u"group"_s))
        return context.fail(Error::invalid(Cli::tr("Name the consumer group: doctor --group G.")));
    if (context.arguments().has(u"probe"_s))
        return context.fail(Error{Error::Kind::Unsupported, 0, Cli::tr("The active probe is not there yet: run the doctor without --probe."), {}, false});
    const Result<cluster::ClusterSession *> session = context.session();
    if (!session)
        return context.fail(session.error());

    QSemaphore finished;
    const auto window = context.global().timeout ? std::clamp(*context.global().timeout - kRest, std::chrono::milliseconds(0), kWindow) : kWindow;
    const auto collector = makeOnMainThread<doctor::EvidenceCollector>(context, [&] {
        auto made = std::make_unique<doctor::EvidenceCollector>(**session, group);
        made->setWindow(window);
        QObject::connect(made.get(), &doctor::EvidenceCollector::finished, made.get(), [&finished] { finished.release(); });
        if (!context.output().isJson())
            context.output().note(Cli::tr("Watching group %1 for %2 s…").arg(printable(group)).arg(double(window.count()) / 1000.0));
        made->start();
        return made;
    });
    finished.acquire();
    const Result<doctor::DoctorInput> input = context.onMainThread([&]() -> Result<doctor::DoctorInput> { return collector->result(); });
    if (!input)
        return context.fail(input.error());
    const doctor::Diagnosis diagnosis = doctor::diagnose(*input);
    if (context.output().isJson()) {
        QJsonObject object = diagnosis.toJson();
        if (!object.contains("errors"_L1))
            object.insert(u"errors"_s, QJsonArray());
        context.output().object(object);
    } else {
        context.output().text(diagnosisText(diagnosis));
    }
    return diagnosis.exitCode();
}

} // namespace

Command doctorCommand()
{
    return {.words = {u"doctor"_s},
            .options = {{u"group"_s, u"G"_s, Cli::tr("the consumer group")}, {u"probe"_s, {}, Cli::tr("ask actively too (never joins the group)")}},
            .summary = Cli::tr("why a consumer group does not move, with the proof, or the proof that silence is normal"),
            .details = Cli::tr("Watches the group for 10 s, so that it needs more time than other commands: --timeout is 30 here.\n"
                               "Exit code 0: normal; 10: a cause was found."),
            .example = u"brokerscope-cli doctor --group billing --json"_s,
            .run = run,
            .defaultTimeout = std::chrono::milliseconds(30'000)};
}

} // namespace brokerscope::cli
