// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/row_paint.h"

#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QPainter>

namespace brokerscope::ui {

void paintRow(QPainter *painter, const QRectF &row, const RowLook &look)
{
    const Tokens &t = tokens();
    if (look.selected)
        painter->fillRect(row, look.viewHasFocus ? t.selection : t.selectionInactive);
    else if (look.hovered)
        painter->fillRect(row, t.hover);
    if (look.line)
        painter->fillRect(QRectF(row.x(), row.y(), row.width(), 1 / painter->device()->devicePixelRatioF()), t.separator);
    if (look.selected)
        painter->fillRect(QRectF(row.x(), row.y(), 3, row.height()), look.viewHasFocus ? t.accent : t.disabled);
    else if (look.current && look.viewHasFocus)
        paint::frame(painter, QRectF(row.x() + 1, row.y() + 1, row.width() - 2, row.height() - 3), 4, {}, t.focus);
}

} // namespace brokerscope::ui
