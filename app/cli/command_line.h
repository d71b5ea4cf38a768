// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/error.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace brokerscope::cli {

/// Options that may stand anywhere on the line.
struct GlobalOptions
{
    QString profile;
    QString local;
    QString bootstrap;
    QString zookeeper;
    QHash<QString, QString> properties; ///< from --property: never a secret
    QString propertyFile;
    bool isJson = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
    std::optional<std::chrono::milliseconds> timeout; ///< unset: the command's default
};

/// What a command was given.
struct Arguments
{
    QStringList positional; ///< those after the command's words
    QHash<QString, QStringList> options; ///< flags: one null string

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    /// The last one given; null string without.
    [[nodiscard]] QString value(const QString &option) const { return options.value(option).value(options.value(option).size() - 1); }
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
    /// Null string if there are not so many.
    [[nodiscard]] QString at(qsizetype index) const { return positional.value(index); }
    /// A whole number from `least` on; `fallback` if the option is not there.
    [[nodiscard]] Result<qint64> number(const QString &option, qint64 fallback, qint64 least) const;
};

/// A line as it was understood. With `problem` set the rest holds what was understood until then, so that the problem can
/// be told in the form that was asked for (--json).
struct CommandLine
{
    GlobalOptions global;
    Arguments arguments;
    const Command *command = nullptr; ///< null: none named (help), or a problem
    std::optional<Error> problem;
};

/// `words`: the arguments without the program's name. A value that begins with "--" is written --option=VALUE; words after
/// "--" are arguments of the command. Pure.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &words, const std::vector<Command> &commands);

/// The general help, or that of one command.
[[nodiscard]] QString helpText(const std::vector<Command> &commands);
[[nodiscard]] QString helpText(const Command &command);

} // namespace brokerscope::cli
