// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/table/snapshot_table_model.h"

#include <optional>
#include <vector>

namespace brokerscope::ui {

/// One broker, made from a snapshot off the GUI thread.
struct BrokerRow
{
    enum class State {
        NotAsked, ///< listed, and no question went to it yet
        Answers,
        Silent, ///< listed, and it did not answer the newest question
        NotListed ///< replicas are assigned to it, but the cluster does not list it
    };

    qint32 id = -1;
    QString host; ///< null: not known
    quint16 port = 0;
    QString rack; ///< null: not known
    bool isController = false;
    State state = State::NotAsked;
    QString reason; ///< why it is Silent
    qint64 answerAgeMs = -1; ///< of its newest answer, when the row was made; −1: none
    qint64 partitions = 0; ///< replicas assigned to it, led ones included
    qint64 leaders = 0;
    qint64 outOfSync = 0; ///< of its replicas: not in the ISR
    double evenShare = 0; ///< leaders that every listed broker would have
    bool isCounted = false; ///< false: the topics are not known yet, and so are none of the counts

    [[nodiscard]] QString address() const { return host.isNull() ? QString() : host + u':' + QString::number(port); }
    /// Deviation of `leaders` from the even share as a fraction; nullopt: nothing to compare with.
    [[nodiscard]] std::optional<double> leaderSkew() const;
    bool operator==(const BrokerRow &) const = default;
};

/// Sorted by id, with those that the cluster does not list any more. Pure; any thread. `nowBootMs` is what ages count from.
[[nodiscard]] std::vector<BrokerRow> brokerRows(const ClusterSnapshot &snapshot, qint64 nowBootMs);

[[nodiscard]] std::vector<Column<BrokerRow>> brokerColumns();
[[nodiscard]] Cell brokerStateCell(const BrokerRow &row);
/// "3 s ago", or "—" with its reason.
[[nodiscard]] Cell brokerAnswerCell(const BrokerRow &row);
[[nodiscard]] Cell leaderSkewCell(const BrokerRow &row);

} // namespace brokerscope::ui
