// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("brokerscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROKERSCOPE_VERSION));
    return brokerscope::cli::runProgram(QCoreApplication::arguments().sliced(1));
}
