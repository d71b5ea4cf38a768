// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brokerscope::ui {

/// A column of a table, without its rows.
struct TableColumn
{
    QString id; ///< stable: key of the saved widths, of exported objects
    QString title; ///< translated
    int width = 120; ///< at 10 pt
    bool right = false; ///< numbers: header and cells right-aligned
    bool stretch = false; ///< takes the rest of the width, at least 180; one a table
    bool hidden = false; ///< not shown until it is chosen
    QString help; ///< one sentence, tooltip of the header
};

} // namespace brokerscope::ui
