// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/local_clients.h"
#include "app/cli/text_table.h"
#include "core/local/runtime_fetcher.h"

#include <QJsonArray>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

QString progressText(const local::FetchProgress &progress)
{
    switch (progress.stage) {
    case local::FetchProgress::Stage::Resolving:
        return Cli::tr("Fetching Kafka %1: %2 of %3 files").arg(progress.runtime).arg(progress.doneJars).arg(progress.allJars);
    case local::FetchProgress::Stage::Checking:
        return Cli::tr("Comparing checksums: %1 of %2 files").arg(progress.doneJars).arg(progress.allJars);
    case local::FetchProgress::Stage::Ready: return Cli::tr("Kafka %1 is there").arg(progress.runtime);
    }
    return {};
}

int run(CommandContext &context)
{
    const QString runtime = context.arguments().has(u"runtime"_s) ? context.arguments().value(u"runtime"_s) : local::runtimes::defaultWord();
    const auto fetcher = makeOnMainThread<local::RuntimeFetcher>(context, [] { return new local::RuntimeFetcher; });
    QObject::connect(fetcher.get(), &local::RuntimeFetcher::progress, fetcher.get(),
                     [&output = context.output(), last = QString()](const local::FetchProgress &progress) mutable {
                         const QString text = progressText(progress);
                         if (text != last)
                             output.note(text);
                         last = text;
                     });
    auto answer = fetcher->fetch(runtime);
    while (!answer.isFinished()) {
        if (!context.stop().sleepFor(std::chrono::milliseconds(20))) {
            fetcher->cancel();
            break;
        }
    }
    const Result<QString> folder = async::await(answer);
    if (!folder)
        return context.fail(folder.error()) == WrongUsage ? Failed : context.exitCodeOf(folder.error());
    if (context.output().isJson())
        context.output().object({{u"runtime"_s, runtime}, {u"folder"_s, *folder}, {u"errors"_s, QJsonArray()}});
    else
        context.output().text(*folder + u'\n');
    return Done;
}

} // namespace

Command localFetchCommand()
{
    return {.words = {u"local"_s, u"fetch"_s},
            .options = {{u"runtime"_s, u"R"_s, Cli::tr("3.9 (the default), 2.4.1 or 4.4")}},
            .summary = Cli::tr("fetch the files of a Kafka runtime, checked against pinned checksums; nothing the second time"),
            .example = u"brokerscope-cli local fetch --runtime 3.9"_s,
            .run = run,
            .unboundedBy = {u"*"_s},
            .isStoppable = true};
}

} // namespace brokerscope::cli
