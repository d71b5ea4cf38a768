// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace brokerscope::ui {

/// Shows name, version, licence and the trademark note. Deletes itself when it is closed.
void showAbout(QWidget *parent);

} // namespace brokerscope::ui
