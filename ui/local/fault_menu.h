// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/local/local_state.h"

#include <QMenu>

#include <functional>

namespace brokerscope::local {
class LocalSession;
class SupervisorClient;
}

namespace brokerscope::ui {

using FaultAnswered = std::function<void(const Answer<local::LocalClusterState> &)>;

/// What can be broken on purpose in one process, each entry with the reason where it cannot be, and the undo of what
/// is. The entries ask the client; answered takes what it says. Kill is an entry of its own elsewhere where withKill is
/// false.
void addFaults(QMenu *menu, local::SupervisorClient *client, const local::LocalProcess &process, bool withKill,
               const FaultAnswered &answered);

/// The same for every process of the cluster that is meant, a submenu each. Filled anew each time it opens.
class FaultMenu : public QMenu
{
    Q_OBJECT

public:
    FaultMenu(const local::LocalSession *session, FaultAnswered answered, QWidget *parent);

private:
    void fill();

    const local::LocalSession *m_session;
    FaultAnswered m_answered;
};

} // namespace brokerscope::ui
