// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_context.h"

class QUuid;
class QWidget;

namespace brokerscope::ui {

/// Opens a saved connection: shows its cluster where it is connected already, else reads its secrets and connects;
/// opens the dialog where secrets are missing. Nothing happens if there is none of this id. `parent` is the dialog's;
/// if it goes, so does the question.
void openConnection(const PageContext &context, const QUuid &id, QWidget *parent);

} // namespace brokerscope::ui
