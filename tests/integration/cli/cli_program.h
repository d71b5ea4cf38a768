// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/child.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <map>

namespace brokerscope::test {

/// The real brokerscope-cli, with XDG folders of its own and no more environment than PATH, HOME and the runtimes.
class CliProgram
{
public:
    struct Result
    {
        int exitCode = -1;
        QJsonObject object; ///< the last line of standard output
        QList<QJsonObject> lines; ///< all of them
        QByteArray out;
        QByteArray err;
    };

    explicit CliProgram(const QStringList &globalOptions);

    /// For the runs that follow; wins over what they have otherwise.
    void setVariable(const QString &name, const QString &value) { m_variables[name] = value; }
    /// A folder that goes with this object; XDG_RUNTIME_DIR. The other XDG folders are home().
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("数据 dir")); }

    [[nodiscard]] Result json(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] Output text(const QStringList &arguments, const QByteArray &input = {}) const;

private:
    QTemporaryDir m_folder;
    QStringList m_globalOptions;
    std::map<QString, QString> m_variables;
};

} // namespace brokerscope::test
