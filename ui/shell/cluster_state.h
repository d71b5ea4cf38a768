// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/theme/tone.h"

namespace brokerscope::ui {

/// How a connected cluster stands, in a few words. Pure; GUI thread for the words.
struct ClusterState
{
    enum class Kind {
        Connecting, ///< never answered yet, and not failed yet
        Answering, ///< the newest answer is from just now
        Old, ///< nothing failed, but it is a while since it was asked
        Silent, ///< it answered before, and not to the last question
        NotReached ///< it never answered
    };

    Kind kind = Kind::Connecting;
    Tone tone = Tone::Muted;
    QString text; ///< "3 brokers", "last answer 40 s ago", "no answer for 12 s"

    /// `nowBootMs`: bootTimeMs().
    [[nodiscard]] static ClusterState of(const ClusterSnapshot &snapshot, qint64 nowBootMs);
};

} // namespace brokerscope::ui
