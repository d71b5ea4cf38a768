// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace brokerscope::kafka {

/// Threads for the library's blocking calls, one per key (a broker id, or a number below zero for what belongs to no
/// broker), each with a queue of its own: a broker that hangs costs its own lane. Used by the kafka worker's thread only.
///
/// A lane whose call has not returned long after it should have is left behind and replaced; an idle lane ends after 30 s.
/// Nothing waits for lanes: a task keeps alive what it uses, and the threads end by themselves.
class LanePool
{
public:
    using Task = std::function<void()>;

    /// A call that runs longer than `hungAfter` counts as hung.
    explicit LanePool(std::chrono::milliseconds hungAfter);
    ~LanePool(); ///< drops what is queued; does not wait
    Q_DISABLE_COPY_MOVE(LanePool)

    void post(qint64 key, Task task);
    /// Lanes that were left behind since the start.
    [[nodiscard]] int replacedCount() const { return m_replaced; }

private:
    struct Lane;
    static void run(const std::shared_ptr<Lane> &lane);

    std::chrono::milliseconds m_hungAfter;
    std::map<qint64, std::shared_ptr<Lane>> m_lanes;
    int m_replaced = 0;
};

} // namespace brokerscope::kafka
