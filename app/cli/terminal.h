// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Questions to a person. On the command thread: they block.
namespace brokerscope::cli::terminal {

/// Somebody can be asked: standard input and standard error are a terminal.
[[nodiscard]] bool isThere();
/// Asks on standard error; true for "y" or "yes".
[[nodiscard]] bool confirm(const QString &question);
/// The line that was typed; null at the end of input.
[[nodiscard]] QString ask(const QString &question);

} // namespace brokerscope::cli::terminal
