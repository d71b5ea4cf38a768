// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

namespace brokerscope::cli {

namespace {

std::vector<Command> makeList()
{
    std::vector<Command> list{localFetchCommand(), localUpCommand(), localDownCommand(), localStatusCommand(), localLogsCommand(), localWipeCommand()};
    const auto add = [&](std::vector<Command> commands) { list.insert(list.end(), commands.begin(), commands.end()); };
    add(localFolderCommands());
    add(localConfigCommands());
    add(localProcessCommands());
    add(localFaultCommands());
    add(demoCommands());
    add({demoRunCommand(), overviewCommand(), brokersCommand(), topicsCommand(), topicCommand(), groupsCommand(), groupCommand(), lagCommand()});
    add({topicCreateCommand(), topicDeleteCommand(), tailCommand(), searchCommand(), exportCommand(), produceCommand()});
    add(zkCommands());
    add(zkChangeCommands());
    list.push_back(doctorCommand());
    return list;
}

} // namespace

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> list = makeList();
    return list;
}

} // namespace brokerscope::cli
