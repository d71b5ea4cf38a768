// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <memory>
#include <optional>

namespace brokerscope {

/// One part of a snapshot: the newest data that could be had, how old it is, and why it is not newer. Immutable once it is
/// in a snapshot; a part whose data pointer did not change did not change.
template <typename T>
struct Part
{
    std::shared_ptr<const T> data; ///< null until the first success
    qint64 takenAtBootMs = 0; ///< bootTimeMs() of the answer that `data` came from; meaningless without data
    qint64 takenAtWallMs = 0; ///< the same in wall-clock time, for display and JSON
    std::optional<Error> error; ///< of the newest attempt; with data set: the data is stale
    qint64 attemptedAtBootMs = 0; ///< 0: never asked

    [[nodiscard]] bool isLoading() const { return !data && !error; }
    [[nodiscard]] bool isStale() const { return data && error; }
    [[nodiscard]] qint64 ageMs(qint64 nowBootMs) const { return nowBootMs - takenAtBootMs; }

    /// A new answer replaces the data; a new error keeps it.
    void succeed(std::shared_ptr<const T> fresh, qint64 bootMs, qint64 wallMs)
    {
        data = std::move(fresh);
        takenAtBootMs = attemptedAtBootMs = bootMs;
        takenAtWallMs = wallMs;
        error.reset();
    }
    void fail(Error why, qint64 bootMs)
    {
        error = std::move(why);
        attemptedAtBootMs = bootMs;
    }
};

} // namespace brokerscope
