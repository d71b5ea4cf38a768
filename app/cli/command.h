// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace brokerscope::cli {

class CommandContext;
struct Arguments;

/// What the program ends with. The design's numbers; scripts rely on them.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, CannotConnect = 3, CauseFound = 10 };

struct ArgumentSpec
{
    enum class Kind { Required, Optional };

    QString name; ///< as help shows it: "NAME"
    Kind kind = Kind::Required;
};

struct OptionSpec
{
    QString name; ///< without dashes: "replication-factor"
    QString value = {}; ///< as help shows it: "N"; null: a flag without a value
    QString help = {}; ///< one line, translated
};

/// One command: a value, so that parser, help and tests read the same list. run() works on the command thread, where it may
/// block on answers, and gives an ExitCode.
struct Command
{
    QStringList words = {}; ///< {"topic", "create"}
    std::vector<ArgumentSpec> arguments = {};
    std::vector<OptionSpec> options = {};
    QString summary = {}; ///< one line, translated
    QString details = {}; ///< more lines for --help, translated; may be null
    QString example = {}; ///< one line that works: "brokerscope-cli topics"
    int (*run)(CommandContext &context) = nullptr;
    /// Options that lift --timeout ("follow"), or "*" where the command's own stages bound it.
    QStringList unboundedBy = {};
    /// True: on Ctrl+C it ends in order by itself (it watches the stop flag). Else it ends at once.
    bool isStoppable = false;
    /// True: --timeout stops it in order too, and it tells what it had until then.
    bool endsAtDeadline = false;
    /// True: run() is called on the main thread before any other thread exists; the command keeps its own time and signals.
    bool isOnMainThread = false;
    std::chrono::milliseconds defaultTimeout{10'000}; ///< without --timeout

    [[nodiscard]] QString name() const { return words.join(u' '); }
};

/// Every command, in the order that help lists them.
[[nodiscard]] const std::vector<Command> &allCommands();

} // namespace brokerscope::cli
