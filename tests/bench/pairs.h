// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <vector>

namespace brokerscope::bench {

/// Figures of the application and of its peer, taken in turns in one run, so that both see the same machine. What is
/// compared is the median of the ratios of the pairs, with the smallest and the largest as the spread.
class Pairs
{
public:
    void add(double mine, double peer)
    {
        m_mine.push_back(mine);
        m_peer.push_back(peer);
        m_ratios.push_back(mine / peer);
    }

    [[nodiscard]] bool isEmpty() const { return m_ratios.empty(); }
    [[nodiscard]] double mine() const { return median(m_mine); }
    [[nodiscard]] double peer() const { return median(m_peer); }
    [[nodiscard]] double ratio() const { return median(m_ratios); }

    /// "B11 start to window: 80.1 ms, an empty Qt window 30.2 ms, ratio 2.65 (2.40 to 2.90, 9 pairs); aim <= 300 ms"
    void print(const char *what, const char *peerName, const char *unit, const char *aim) const
    {
        const auto [least, most] = std::minmax_element(m_ratios.begin(), m_ratios.end());
        std::printf("%s: %.1f %s, %s %.1f %s, ratio %.2f (%.2f to %.2f, %zu pairs); %s\n", what, mine(), unit, peerName,
                    peer(), unit, ratio(), *least, *most, m_ratios.size(), aim);
        std::fflush(stdout);
    }

    [[nodiscard]] static double median(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values.empty() ? 0 : values[values.size() / 2];
    }

private:
    std::vector<double> m_mine;
    std::vector<double> m_peer;
    std::vector<double> m_ratios;
};

} // namespace brokerscope::bench
