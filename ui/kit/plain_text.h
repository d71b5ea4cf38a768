// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Texts of a cluster (names, values, errors) before a person's eyes: controls and marks of direction are written out, so that
/// nothing moves its neighbours or stays unseen, and what is very long is cut with "…", so that no layout stands still. The
/// kit's widgets and cells use it by themselves; whoever sets a text of Qt's own widgets does. For display only. Any thread.
namespace brokerscope::ui::plaintext {

/// In one line: line breaks and tabs become "↵" and "⇥"; at most 2,000 characters.
[[nodiscard]] QString line(const QString &text);
/// Line breaks and tabs stay; at most 20,000 characters.
[[nodiscard]] QString lines(const QString &text);
/// For setToolTip() and QToolTip, which guess whether a text is HTML: shown as it is written either way; at most 2,000 characters.
[[nodiscard]] QString toolTip(const QString &text);

} // namespace brokerscope::ui::plaintext
