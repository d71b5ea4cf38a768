// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/connection.h"

namespace brokerscope::cli {

/// The saved connection of this name. NotFound, naming those that there are.
[[nodiscard]] Result<profile::ConnectionProfile> findProfile(const QString &name);

/// Adds to `connection` those of its profile's secrets that the line did not give itself (--property-file), from the
/// desktop's key store, which may ask a person to unlock it. Authentication: it has none of them, or does not answer.
/// Asks nobody if none is missing.
[[nodiscard]] Outcome addKeptSecrets(CommandContext &context, Connection &connection);

} // namespace brokerscope::cli
