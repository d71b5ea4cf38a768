// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/child.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace brokerscope::test {

/// The real brokerscope-cli, with XDG folders of its own.
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

    [[nodiscard]] Result json(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] Output text(const QStringList &arguments, const QByteArray &input = {}) const;

private:
    QTemporaryDir m_folder;
    QStringList m_globalOptions;
};

} // namespace brokerscope::test
