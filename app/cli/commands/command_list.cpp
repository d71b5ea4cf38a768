// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

namespace brokerscope::cli {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> list{
        overviewCommand(),
        brokersCommand(),
        topicsCommand(),
        topicCommand(),
        groupsCommand(),
        groupCommand(),
        lagCommand(),
        topicCreateCommand(),
        topicDeleteCommand(),
        tailCommand(),
        produceCommand(),
        doctorCommand(),
        demoRunCommand(),
    };
    return list;
}

} // namespace brokerscope::cli
