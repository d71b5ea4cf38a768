// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/replica_cell.h"

#include <algorithm>

namespace brokerscope::ui {

Cell replicaCell(const std::vector<qint32> &replicas, qint32 leader, const std::vector<qint32> &isr, const std::vector<qint32> &offline)
{
    const auto holds = [](const std::vector<qint32> &ids, qint32 id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    QList<Replica> chips;
    for (const qint32 id : replicas) {
        Replica chip{QString::number(id), Replica::State::InSync, id == leader};
        if (holds(offline, id))
            chip.state = Replica::State::Offline;
        else if (!holds(isr, id))
            chip.state = Replica::State::OutOfSync;
        chips << chip;
    }
    return Cell::ofReplicas(chips);
}

} // namespace brokerscope::ui
