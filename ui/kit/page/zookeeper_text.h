// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/theme/tone.h"

#include <QString>

namespace brokerscope::ui {

/// How the cluster's ZooKeeper stands, in the words that the overview and the status line share.
struct ZooKeeperText
{
    QString state; ///< "connected", "lost", "none (KRaft)": short, for a badge
    Tone tone = Tone::Muted;
    QString icon; ///< of the badge
    QString detail; ///< server, version, session and since when; or for how long there is none, and why
    QString toolTip; ///< what the detail leaves out; the whole reason
    QString statusLine; ///< a few words for the bottom of the window; null: nothing to say there

    /// The whole of it in one sentence, for assistive technology.
    [[nodiscard]] QString spoken() const;
};

/// Times are told relative to these two readings of now. Pure; GUI thread (translations).
[[nodiscard]] ZooKeeperText zooKeeperText(const ClusterSnapshot &snapshot, qint64 nowBootMs, qint64 nowWallMs);

} // namespace brokerscope::ui
