// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/connection_profile.h"
#include "ui/kit/page/page_context.h"
#include "ui/kit/widgets/dialog.h"

namespace brokerscope::ui {

class MessageBar;

/// Asks before a saved connection and its secrets are forgotten. The cluster itself is not touched, so this is no
/// Change.
class DeleteConnectionDialog : public Dialog
{
    Q_OBJECT

public:
    DeleteConnectionDialog(const PageContext &context, const profile::ConnectionProfile &profile, QWidget *parent);

private:
    void remove();

    PageContext m_context;
    profile::ConnectionProfile m_profile;
    MessageBar *m_failure;
};

} // namespace brokerscope::ui
