// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What a person needs who cannot use a mouse or does not see the screen. Each function looks at what is visible below `root`
/// (a window, or a dialog) and gives one line a fault; none: all is well.
namespace brokerscope::test {

class LongTexts;

/// Every control that can have the focus says its name.
[[nodiscard]] QStringList nameFaults(QWidget *root);
/// Every field is named by a label that is its buddy, or by itself; a label with a mnemonic has a buddy to send it to.
[[nodiscard]] QStringList labelFaults(QWidget *root);
/// Every label and button of a dialog has a mnemonic. Small buttons that put a value into a field are spared.
[[nodiscard]] QStringList missingMnemonics(QWidget *dialog);
/// No two actions have the same shortcut; no two things that answer to Alt and a letter the same letter.
[[nodiscard]] QStringList shortcutFaults(QWidget *root);
/// Sends Tab until the focus is back where it began: everything is reached, in reading order, without a trap; and Shift+Tab
/// goes the same way back. `root` must be the active window.
[[nodiscard]] QStringList tabFaults(QWidget *root);
/// The focus stands on something that can be seen.
[[nodiscard]] QStringList focusFaults(QWidget *root);
/// No button, label, tab or placeholder is cut. Labels that give way on purpose (values, with the whole as their tooltip) are
/// spared, but not where they show a fixed text of `language`.
[[nodiscard]] QStringList cutTextFaults(QWidget *root, const LongTexts *language = nullptr);

} // namespace brokerscope::test
