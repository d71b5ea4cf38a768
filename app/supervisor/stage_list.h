// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_state.h"

#include <map>
#include <utility>
#include <vector>

namespace brokerscope::supervisor {

/// The steps of a start or a stop with their times.
class StageList
{
public:
    using Stage = local::LocalStage;

    void planUp(const std::vector<int> &brokers, bool hasZooKeeper, bool startsZooKeeper, const std::vector<int> &toFormat);
    void planStop(const std::vector<int> &brokers, bool hasZooKeeper, bool hasDemo);
    /// A stage that was not planned (a wait for an old registration) is put before the broker's start.
    void set(Stage::Key key, int broker, Stage::State state);
    void failActive();
    [[nodiscard]] std::vector<Stage> stages() const; ///< an active one with its time so far
    [[nodiscard]] bool isIn(Stage::Key key, int broker, Stage::State state) const;

private:
    [[nodiscard]] Stage *find(Stage::Key key, int broker);

    std::vector<Stage> m_stages;
    std::map<std::pair<Stage::Key, int>, qint64> m_begunBootMs;
};

} // namespace brokerscope::supervisor
