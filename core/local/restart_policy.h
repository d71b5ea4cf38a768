// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace brokerscope::local {

/// At most kMost restarts within kWindowMs. Times are of bootTimeMs().
class RestartPolicy
{
public:
    static constexpr int kMost = 3;
    static constexpr qint64 kWindowMs = 5 * 60'000;

    /// Whether one more is allowed now; counts it if so.
    [[nodiscard]] bool allows(qint64 nowMs)
    {
        while (!m_times.empty() && nowMs - m_times.front() > kWindowMs)
            m_times.pop_front();
        if (m_times.size() >= kMost)
            return false;
        m_times.push_back(nowMs);
        return true;
    }
    void forget() { m_times.clear(); } ///< after a start by hand

private:
    std::deque<qint64> m_times;
};

} // namespace brokerscope::local
