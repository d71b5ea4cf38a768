// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

/// What stands of an action in a list. Pure; GUI thread.
namespace brokerscope::ui {

/// Its text without the mnemonic, which stands in brackets behind Chinese words: "Back" of "&Back", "后退" of
/// "后退(&B)".
[[nodiscard]] QString plainText(const QAction &action);
/// All its shortcuts, as keyboards of this machine name the keys: "/, Ctrl+F". Empty: it has none.
[[nodiscard]] QString shortcutText(const QAction &action);

} // namespace brokerscope::ui
