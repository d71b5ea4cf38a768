// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// One function a command, each in a file of its own.
namespace brokerscope::cli {

[[nodiscard]] Command overviewCommand();
[[nodiscard]] Command brokersCommand();
[[nodiscard]] Command topicsCommand();
[[nodiscard]] Command topicCommand();
[[nodiscard]] Command groupsCommand();
[[nodiscard]] Command groupCommand();
[[nodiscard]] Command lagCommand();
[[nodiscard]] Command topicCreateCommand();
[[nodiscard]] Command topicDeleteCommand();
[[nodiscard]] Command tailCommand();
[[nodiscard]] Command produceCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command demoRunCommand();

} // namespace brokerscope::cli
