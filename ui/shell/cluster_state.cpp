// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cluster_state.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

namespace brokerscope::ui {

namespace {

constexpr qint64 kFreshMs = 30'000; // beyond the longest rhythm, with the time of an answer

struct ClusterStateText
{
    Q_DECLARE_TR_FUNCTIONS(ClusterStateText)
};

} // namespace

ClusterState ClusterState::of(const ClusterSnapshot &snapshot, qint64 nowBootMs)
{
    const auto &brokers = snapshot.brokers;
    const qint64 age = brokers.ageMs(nowBootMs);
    if (brokers.isLoading())
        return {Kind::Connecting, Tone::Muted, ClusterStateText::tr("connecting")};
    if (!brokers.data)
        return {Kind::NotReached, Tone::Warning, ClusterStateText::tr("not reached")};
    if (brokers.error)
        return {Kind::Silent, Tone::Warning, ClusterStateText::tr("no answer for %1").arg(format::duration(age))};
    if (age > kFreshMs)
        return {Kind::Old, Tone::Muted, ClusterStateText::tr("last answer %1", "an age: 40 s ago").arg(format::age(age))};
    return {Kind::Answering, Tone::Ok, ClusterStateText::tr("%n broker(s)", nullptr, int(brokers.data->rows.size()))};
}

} // namespace brokerscope::ui
