// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace brokerscope::cli {

/// Parses the line, runs the command on its own thread while the main thread's event loop keeps the time and hears signals,
/// and gives the exit code. Needs a QCoreApplication; main thread.
[[nodiscard]] int runProgram(const QStringList &words);

} // namespace brokerscope::cli
