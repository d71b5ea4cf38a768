// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/stage_list.h"

#include "core/base/clock.h"

#include <algorithm>

namespace brokerscope::supervisor {

using Key = local::LocalStage::Key;
using State = local::LocalStage::State;

void StageList::planUp(const std::vector<int> &brokers, bool hasZooKeeper, bool startsZooKeeper, const std::vector<int> &toFormat)
{
    m_begunBootMs.clear();
    m_stages = {{Key::StartSupervisor, -1, State::Done, {}}, {Key::CheckRuntime, -1, State::Pending, {}}};
    for (const int node : toFormat)
        m_stages.push_back({Key::FormatStorage, node, State::Pending, {}});
    if (startsZooKeeper)
        m_stages.push_back({Key::StartZooKeeper, -1, State::Pending, {}});
    for (const int broker : brokers) {
        m_stages.push_back({Key::StartBroker, broker, State::Pending, {}});
        if (hasZooKeeper)
            m_stages.push_back({Key::BrokerRegistered, broker, State::Pending, {}});
        m_stages.push_back({Key::BrokerAnswers, broker, State::Pending, {}});
    }
    m_stages.push_back({Key::ClusterComplete, -1, State::Pending, {}});
}

void StageList::planStop(const std::vector<int> &brokers, bool hasZooKeeper, bool hasDemo)
{
    m_begunBootMs.clear();
    m_stages.clear();
    if (hasDemo)
        m_stages.push_back({Key::StopDemo, -1, State::Pending, {}});
    for (const int broker : brokers)
        m_stages.push_back({Key::StopBroker, broker, State::Pending, {}});
    if (hasZooKeeper)
        m_stages.push_back({Key::StopZooKeeper, -1, State::Pending, {}});
}

void StageList::set(Key key, int broker, State state)
{
    Stage *stage = find(key, broker);
    if (!stage) {
        if (key != Key::WaitForOldRegistration)
            return;
        const auto before = std::ranges::find_if(m_stages, [&](const Stage &s) { return s.key == Key::StartBroker && s.broker == broker; });
        stage = &*m_stages.insert(before, {key, broker, State::Pending, {}});
    }
    if (stage->state == state)
        return;
    stage->state = state;
    const qint64 now = bootTimeMs();
    auto &begun = m_begunBootMs[{key, broker}];
    if (state == State::Active)
        begun = now;
    else if (state != State::Pending)
        stage->tookMs = begun == 0 ? 0 : now - begun;
}

void StageList::failActive()
{
    for (const Stage &stage : stages()) {
        if (stage.state == State::Active)
            set(stage.key, stage.broker, State::Failed);
    }
}

std::vector<local::LocalStage> StageList::stages() const
{
    std::vector<Stage> all = m_stages;
    for (Stage &stage : all) {
        const auto begun = m_begunBootMs.find({stage.key, stage.broker});
        if (stage.state == State::Active && begun != m_begunBootMs.end())
            stage.tookMs = bootTimeMs() - begun->second;
    }
    return all;
}

bool StageList::isIn(Key key, int broker, State state) const
{
    return std::ranges::any_of(m_stages, [&](const Stage &s) { return s.key == key && s.broker == broker && s.state == state; });
}

local::LocalStage *StageList::find(Key key, int broker)
{
    const auto it = std::ranges::find_if(m_stages, [&](const Stage &s) { return s.key == key && s.broker == broker; });
    return it == m_stages.end() ? nullptr : &*it;
}

} // namespace brokerscope::supervisor
