// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_fault.h"
#include "core/local/local_reason.h"
#include "core/local/local_state.h"

#include <QJsonObject>

#include <deque>
#include <optional>
#include <vector>

namespace brokerscope::local {

/// One thing that happened to a process of a local cluster, for the list of events. A value; any thread.
struct LocalEvent
{
    enum class Kind {
        Started, ///< by hand, or with the cluster
        Restarted, ///< by the policy, after a death
        Ready,
        Died, ///< without being told to
        Stopped, ///< or killed through Brokerscope: see reason
        FaultBegun,
        FaultEnded
    };

    int number = 0; ///< from 1 on, in the life of one supervisor
    qint64 atMs = 0; ///< since 1970-01-01 UTC
    std::optional<ProcessId> process; ///< none: the supervisor
    Kind kind = Kind::Started;
    std::optional<qint64> pid; ///< Started, Restarted
    std::optional<qint64> tookMs; ///< Ready: since its start; FaultEnded: how long it lasted
    std::optional<int> exit; ///< Died, Stopped: as in LocalProcess
    std::optional<LocalFault::Kind> fault; ///< FaultBegun, FaultEnded
    std::optional<int> seconds; ///< FaultBegun: after which it ends by itself
    /// Who did it: "brokerscope-cli (4711)"; by::… where it was nobody with a program; empty where it was nobody.
    QString by;
    LocalReason reason; ///< Died, Stopped

    [[nodiscard]] QString processText() const; ///< translated
    [[nodiscard]] QString kindText() const; ///< translated: "Died"
    /// What it was, in one translated sentence or half of one, with who did it.
    [[nodiscard]] QString text() const;

    /// The object of `local events --json` inside "events".
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static LocalEvent fromJson(const QJsonObject &object);

    bool operator==(const LocalEvent &) const = default;
};

/// The words of LocalEvent::by that are not a program.
namespace by {
inline const QString kTime = QStringLiteral("time"); ///< its seconds were over
inline const QString kOutside = QStringLiteral("outside"); ///< a signal that Brokerscope did not send
inline const QString kNobodyLeft = QStringLiteral("nobodyLeft"); ///< the last client has gone
inline const QString kSignal = QStringLiteral("signal"); ///< the supervisor was told to end
inline const QString kFailedStart = QStringLiteral("failedStart"); ///< what was started is stopped again
inline const QString kStart = QStringLiteral("start"); ///< the process, or the cluster, was started
inline const QString kDeath = QStringLiteral("death"); ///< the process ended
} // namespace by

/// The newest events, oldest first. Not thread-safe.
class EventList
{
public:
    static constexpr std::size_t kMost = 300;
    enum class Part { FromTheStart, More };

    /// Gives it its number; the oldest goes when there are too many.
    const LocalEvent &add(LocalEvent event);
    [[nodiscard]] const std::deque<LocalEvent> &all() const { return m_events; }

    /// For the supervisor's clients, each below protocol::kMaxLine.
    [[nodiscard]] static std::vector<QJsonObject> messages(const std::vector<LocalEvent> &events, Part part);
    /// Takes what a message tells into what was heard before; false for another message.
    static bool hear(const QJsonObject &message, std::vector<LocalEvent> &heard);

private:
    std::deque<LocalEvent> m_events;
    int m_last = 0;
};

} // namespace brokerscope::local
