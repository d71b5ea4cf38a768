// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page/group_state_cell.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GroupRow)
};

} // namespace

Cell groupStateCell(GroupState state, const QString &problem)
{
    const QString name = groupStateName(state);
    switch (state) {
    case GroupState::Stable:
        return Cell::badge(name, u"ok"_s, Tone::Ok).withToolTip(Text::tr("Stable: the members have their assignments."));
    case GroupState::Empty:
        return Cell::badge(name, u"idle"_s, Tone::Muted).withToolTip(Text::tr("Empty: no members; offsets may remain."));
    case GroupState::PreparingRebalance:
        return Cell::badge(name, u"rebalance"_s, Tone::Warning).withToolTip(Text::tr("PreparingRebalance: the members are being asked to rejoin."));
    case GroupState::CompletingRebalance:
        return Cell::badge(name, u"rebalance"_s, Tone::Warning).withToolTip(Text::tr("CompletingRebalance: waiting for the assignment."));
    case GroupState::Assigning:
        return Cell::badge(name, u"rebalance"_s, Tone::Warning).withToolTip(Text::tr("Assigning: the coordinator works out who gets which partition."));
    case GroupState::Reconciling:
        return Cell::badge(name, u"rebalance"_s, Tone::Warning).withToolTip(Text::tr("Reconciling: the members are moving to their new assignments."));
    case GroupState::Dead:
        return Cell::badge(name, u"error"_s, Tone::Error).withToolTip(Text::tr("Dead: no members and no metadata."));
    case GroupState::Unknown:
        return Cell::badge(name, u"unknown"_s, Tone::Muted)
            .withToolTip(problem.isEmpty() ? Text::tr("The group is listed, but its state could not be had: it may use the new protocol.") : problem);
    }
    return Cell::plain(name);
}

} // namespace brokerscope::ui
