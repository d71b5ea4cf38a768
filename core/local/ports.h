// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <set>
#include <vector>

/// Ports of 127.0.0.1. Blocks for some ms at most (/proc is read); any thread.
namespace brokerscope::local::ports {

/// Below the range that the kernel hands out for outgoing connections, so that a port that was free once is not lost to one.
constexpr int kFirst = 20'000;
constexpr int kLast = 31'999;

[[nodiscard]] bool isFree(int port); ///< by binding it
/// count free ports, none of avoid; empty if there are none.
[[nodiscard]] std::vector<int> choose(int count, const std::set<int> &avoid);

struct Holder
{
    qint64 pid = 0; ///< 0: another user's process, or gone meanwhile
    QString command; ///< start of its command line
};

/// Who listens on the port; nullopt if nobody does.
[[nodiscard]] std::optional<Holder> holderOf(int port);
/// isFree, but waits up to 2 s while a dying process, of which nothing is to be seen any more, still holds the port.
[[nodiscard]] bool becomesFree(int port);
/// "process 4711 (python3 -m http.server)"; for people.
[[nodiscard]] QString describe(const std::optional<Holder> &holder);

} // namespace brokerscope::local::ports
