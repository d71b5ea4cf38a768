// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace brokerscope::desktop {

/// What the command line of `brokerscope` may say.
struct Options
{
    QString tourFolder; ///< null: no tour
    QString language; ///< null: as the settings say
    QString bootstrap; ///< connects at the start; null: does not
    QString zookeeper;
    QString local; ///< starts (or adopts) this local cluster; null: does not
    bool watchdog = false; ///< prints GUI-thread stalls at the end
    bool exitAfterFirstPaint = false; ///< for measuring the start
};

[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments);
/// Prints the sentence to standard error and gives the exit code (2). Help and version print to standard output and give 0.
[[nodiscard]] int explainUsage(const Error &error);

} // namespace brokerscope::desktop
