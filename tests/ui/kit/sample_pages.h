// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace brokerscope::ui {
class Dialog;
}

/// Pages made of every part of the kit, with made-up data: for the gallery and the tests of the themes.
namespace samples {

QWidget *makeListPage();
QWidget *makeStatesPage();
QWidget *makeStepsPage();
QWidget *makeDetailPage();
brokerscope::ui::Dialog *makeCreateDialog(QWidget *window);

} // namespace samples
