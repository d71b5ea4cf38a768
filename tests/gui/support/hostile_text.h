// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Whether what hostile people wrote is shown as the text that it is. Each looks at everything below a window, seen or not:
/// labels, buttons, menus, tooltips, rows of tables and lists, names for assistive technology, titles. GUI thread.
namespace brokerscope::test {

/// One line a fault: a text that is read as HTML with a picture or a link in it; a control or a mark of direction that is
/// handed to the screen; "a&b" that loses its "&" or makes a shortcut of "b"; a text that is escaped for HTML and shown as such.
[[nodiscard]] QStringList hostileFaults(QWidget *root);

/// In how many places the text, or its beginning, is shown: that a page has no fault says something only if it has the text.
[[nodiscard]] int placesOf(QWidget *root, const QString &text);

} // namespace brokerscope::test
