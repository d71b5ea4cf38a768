// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// One function a command, each in a file of its own.
namespace brokerscope::cli {

[[nodiscard]] Command localFetchCommand();
[[nodiscard]] Command localUpCommand();
[[nodiscard]] Command localDownCommand();
[[nodiscard]] Command localStatusCommand();
[[nodiscard]] Command localLogsCommand();
[[nodiscard]] Command localWipeCommand();
[[nodiscard]] std::vector<Command> localFolderCommands(); ///< create, clone, rename, add-broker, export
[[nodiscard]] std::vector<Command> localConfigCommands(); ///< list, get, set, unset
[[nodiscard]] std::vector<Command> localProcessCommands(); ///< kill, pause, resume, start, stop
[[nodiscard]] std::vector<Command> localFaultCommands(); ///< fault, events
[[nodiscard]] std::vector<Command> demoCommands(); ///< start, stop, status
[[nodiscard]] std::vector<Command> zkCommands(); ///< ls, get, stat
[[nodiscard]] std::vector<Command> zkChangeCommands(); ///< create, set, delete
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
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command produceCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command demoRunCommand();

} // namespace brokerscope::cli
