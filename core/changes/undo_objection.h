// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/journal.h"

namespace brokerscope::changes {

/// Why the change of a journal entry cannot be taken back, as far as the entry tells; nullopt: nothing stands against it
/// there. `connection`: name of the connection that it would be taken back through; null: not known yet.
[[nodiscard]] std::optional<Error> undoObjection(const JournalEntry &entry, const QString &connection);
/// The same for the cluster that is connected: an entry belongs to one cluster. Null ids: not known (a ZooKeeper without Kafka).
[[nodiscard]] std::optional<Error> clusterObjection(const JournalEntry &entry, const QString &connectedClusterId);

} // namespace brokerscope::changes
