// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_context.h"
#include "core/changes/change.h"
#include "core/changes/change_runner.h"
#include "core/changes/journal.h"

#include <memory>

namespace brokerscope::cli {

/// --dry-run and --yes.
[[nodiscard]] std::vector<OptionSpec> consentOptions();

/// The gate for changes of this line's cluster, with its journal. Goes before the context.
struct ChangeGate
{
    std::unique_ptr<changes::Journal> journal;
    std::unique_ptr<changes::ChangeRunner> runner;
};
[[nodiscard]] Result<ChangeGate> openGate(CommandContext &context);
[[nodiscard]] Result<ChangeGate> openGate(changes::ChangeContext where);

/// Preview, consent, run, and what came of it, as every change is told. --dry-run previews only; without --yes it asks where
/// there is a terminal and refuses where there is none, unless the change needs no confirmation.
[[nodiscard]] int runChange(CommandContext &context, const ChangeGate &gate, const changes::Change &change);

} // namespace brokerscope::cli
