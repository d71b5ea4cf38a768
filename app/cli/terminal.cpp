// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QFile>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli::terminal {

bool isThere() { return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1; }

bool confirm(const QString &question)
{
    const QString answer = ask(question + " [y/N] "_L1).trimmed().toLower();
    return answer == "y"_L1 || answer == "yes"_L1;
}

QString ask(const QString &question)
{
    const QByteArray bytes = question.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    const QByteArray line = input.readLine();
    return line.isEmpty() ? QString() : QString::fromUtf8(line).chopped(line.endsWith('\n') ? 1 : 0);
}

} // namespace brokerscope::cli::terminal
