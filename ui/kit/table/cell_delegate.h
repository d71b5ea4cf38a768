// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace brokerscope::ui {

/// The one delegate: draws a Cell (CellRole); plain text for models that have none. Row heights come from the font.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setDense(bool dense) { m_dense = dense; }
    void setEdgeToEdge(bool edge) { m_edgeToEdge = edge; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int leftPadding(const QModelIndex &index, const QWidget *view) const;

    bool m_dense = false;
    bool m_edgeToEdge = false;
};

} // namespace brokerscope::ui
