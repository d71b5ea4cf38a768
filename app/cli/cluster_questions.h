// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_context.h"
#include "app/cli/error_list.h"
#include "core/kafka/sources.h"
#include "core/model/group_lag.h"

/// Questions that several commands ask, as plain steps of the command thread.
namespace brokerscope::cli {

/// The groups with their committed offsets and lag.
struct GroupsAndLag
{
    std::shared_ptr<const GroupTable> groups;
    std::vector<GroupLag> lags; ///< one a group
};

/// All groups, or with `only` that one (NotFound if there is none). What could not be had goes to `errors`.
[[nodiscard]] Result<GroupsAndLag> askGroups(CommandContext &context, const std::optional<QString> &only, ErrorList &errors);

/// Tells which leaders did not answer, and how many partitions have none.
void addOffsetErrors(const OffsetTable &offsets, ErrorList &errors);

} // namespace brokerscope::cli
