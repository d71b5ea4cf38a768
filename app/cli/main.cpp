// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/base/context_translator.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Texts of one language; none without them.
struct Texts
{
    explicit Texts(const QLocale &locale)
    {
        if (translator.load(locale, QStringLiteral("brokerscope"), QStringLiteral("_"), QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(&translator);
    }
    brokerscope::ContextTranslator translator;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("brokerscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROKERSCOPE_VERSION));
    // The last one is asked first: English stands in, with its plural forms. The keys and words of --json are no texts.
    const Texts english(QLocale(QLocale::English));
    const Texts own(QLocale::system());
    return brokerscope::cli::runProgram(QCoreApplication::arguments().sliced(1));
}
