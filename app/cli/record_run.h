// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_context.h"
#include "core/cluster/record_feed.h"

#include <functional>

namespace brokerscope::cli {

/// What `tail`, `search` and `export` have in common: read, print as it comes, say how it ended.
struct RecordRun
{
    enum class AtDeadline {
        Done, ///< what came until then is an answer
        Failed ///< a part is none
    };

    cluster::FeedRequest request;
    std::function<void(Output &, const std::vector<Record> &)> print;
    AtDeadline atDeadline = AtDeadline::Done;
    bool tellsProgress = false; ///< on standard error, each second
};

/// On the command thread; gives an ExitCode.
[[nodiscard]] int runRecords(CommandContext &context, const RecordRun &run);

/// TOPIC, --from, --partition, --limit and --follow of a command; `from` is what stands for a missing --from.
[[nodiscard]] Result<kafka::ReadRequest> readRequestOf(const Arguments &arguments, const QString &from);
/// --from, --partition and --limit, as help lists them.
[[nodiscard]] std::vector<OptionSpec> readOptions(const QString &fromHelp, const QString &limitHelp);

} // namespace brokerscope::cli
