// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/cell_delegate.h"

#include "ui/kit/table/cell.h"
#include "ui/kit/table/cell_painter.h"
#include "ui/kit/theme/metrics.h"

#include <QPainter>
#include <QTreeView>

namespace brokerscope::ui {

namespace {

Cell cellOf(const QModelIndex &index)
{
    const QVariant data = index.data(CellRole);
    if (data.canConvert<Cell>())
        return data.value<Cell>();
    Cell cell = Cell::plain(index.data(Qt::DisplayRole).toString());
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
        cell.kind = Cell::Kind::Number;
    return cell;
}

} // namespace

int CellDelegate::leftPadding(const QModelIndex &index, const QWidget *view) const
{
    if (!m_edgeToEdge || !view)
        return metrics::cellPadding;
    const auto *tree = qobject_cast<const QTreeView *>(view);
    const bool first = tree ? tree->header()->visualIndex(index.column()) == 0 : index.column() == 0;
    return first && !(tree && tree->rootIsDecorated()) ? metrics::pageMargin : metrics::cellPadding;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF rect = QRectF(option.rect).adjusted(leftPadding(index, option.widget), 0, -metrics::cellPadding, 0);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintCell(painter, rect, cellOf(index), option.state & QStyle::State_Enabled);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = qRound(cellWidth(cellOf(index))) + leftPadding(index, option.widget) + metrics::cellPadding + 2;
    return { width, m_dense ? metrics::denseRowHeight() : metrics::rowHeight() };
}

} // namespace brokerscope::ui
