// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_program.h"

#include "core/base/folders.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

CliProgram::CliProgram(const QStringList &globalOptions) : m_globalOptions(globalOptions)
{
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        m_variables[name] = home();
    m_variables[u"XDG_RUNTIME_DIR"_s] = m_folder.path();
    m_variables[u"BROKERSCOPE_RUNTIMES"_s] = folders::runtimes();
}

Output CliProgram::text(const QStringList &arguments, const QByteArray &input) const
{
    QStringList words;
    for (const auto &[name, value] : m_variables)
        words.append(name + u'=' + value);
    words.append(QStringLiteral(BROKERSCOPE_CLI));
    return run(u"/usr/bin/env"_s, words + m_globalOptions + arguments, input);
}

CliProgram::Result CliProgram::json(const QStringList &arguments, const QByteArray &input) const
{
    const Output output = text(QStringList{u"--json"_s} + arguments, input);
    Result result{output.exitCode, {}, {}, output.out, output.err};
    for (const QByteArray &line : output.out.split('\n'))
        if (!line.isEmpty())
            result.lines.append(QJsonDocument::fromJson(line).object());
    if (!result.lines.isEmpty())
        result.object = result.lines.last();
    return result;
}

} // namespace brokerscope::test
