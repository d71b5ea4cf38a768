// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_reason.h"
#include "core/local/local_state.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace brokerscope::local {

/// What is known of a process that ended without being told to.
struct ExitFacts
{
    ProcessId process;
    int port = 0;
    QString dataFolder;
    std::optional<int> exitCode; ///< none: it was ended by a signal
    int signal = 0;
    QByteArray tail; ///< of its output and its log since its start
    QString portHolder; ///< who listens on its port now, for people
};

/// The cause, read from exit code and log. Never None: at least Exited or Signalled, with the last error line as detail.
[[nodiscard]] LocalReason classifyExit(const ExitFacts &facts);

} // namespace brokerscope::local
