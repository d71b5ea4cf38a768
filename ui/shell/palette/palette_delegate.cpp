// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette_delegate.h"

#include "ui/kit/table/row_paint.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/tokens.h"
#include "ui/shell/palette/palette_model.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace brokerscope::ui {

namespace {

constexpr qreal kGap = 8, kMostOfName = 0.75;

/// The typed letters in a font of their own. One layout for the whole name: it may be of any script.
QList<QTextLayout::FormatRange> strongLetters(const std::vector<qsizetype> &letters, qsizetype length,
                                              const QColor &color)
{
    QTextCharFormat format;
    format.setFont(roleFont(FontRole::Strong));
    format.setForeground(color);
    QList<QTextLayout::FormatRange> ranges;
    for (const qsizetype at : letters) {
        if (at >= length)
            break;
        if (!ranges.isEmpty() && ranges.constLast().start + ranges.constLast().length == at)
            ++ranges.last().length;
        else
            ranges.append({int(at), 1, format});
    }
    return ranges;
}

/// Draws it in one line, elided, and returns how wide it is.
qreal drawName(QPainter *painter, const QRectF &rect, const QString &name, const std::vector<qsizetype> &letters,
               const QColor &color)
{
    // Measured as if all were strong: a name that just does not fit is cut a letter too early, never drawn too far.
    const QString text = QFontMetricsF(roleFont(FontRole::Strong)).elidedText(name, Qt::ElideRight, rect.width());
    const bool isCut = text != name;
    QTextLayout layout(text, roleFont(FontRole::Body));
    layout.setFormats(strongLetters(letters, isCut ? text.size() - 1 : text.size(), color));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    painter->setPen(color);
    layout.draw(painter, QPointF(rect.x(), rect.y() + (rect.height() - line.height()) / 2));
    return line.naturalTextWidth();
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteEntry *entry = m_model->entryAt(index);
    if (!entry)
        return;
    const Tokens &t = tokens();
    const bool isEnabled = entry->disabledReason.isEmpty();
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    // The focus stays in the field, which works on this list.
    paintRow(painter, option.rect,
             {.hovered = bool(option.state & QStyle::State_MouseOver), .selected = isSelected, .viewHasFocus = true});

    QRectF rect = QRectF(option.rect).adjusted(metrics::cellPadding + 4, 0, -metrics::cellPadding, 0);
    const qreal icon = metrics::iconSize();
    const QRectF square(rect.x(), qRound(rect.center().y() - icon / 2), icon, icon);
    if (entry->swatch >= 0) {
        constexpr qreal dot = 10;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.clusterColor(entry->swatch));
        painter->drawEllipse(QRectF(square.center().x() - dot / 2, rect.center().y() - dot / 2, dot, dot));
    } else if (!entry->icon.isEmpty()) {
        drawIcon(painter, entry->icon, square, isEnabled ? t.muted : t.disabled);
    }
    rect.setLeft(rect.left() + icon + kGap);

    if (!entry->shortcut.isEmpty()) {
        painter->setFont(roleFont(FontRole::Body));
        painter->setPen(isEnabled ? t.muted : t.disabled);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, entry->shortcut);
        rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(entry->shortcut) - 2 * kGap);
    }
    if (m_model->isRecent(index)) {
        const qreal clock = metrics::scaled(13);
        drawIcon(painter, QStringLiteral("clock"),
                 QRectF(rect.right() - clock, qRound(rect.center().y() - clock / 2), clock, clock), t.placeholder);
        rect.setRight(rect.right() - clock - 2 * kGap);
    }
    const QString detail = PaletteModel::harmless(isEnabled ? entry->detail : entry->disabledReason);
    const QRectF nameRect(rect.x(), rect.y(), detail.isEmpty() ? rect.width() : rect.width() * kMostOfName,
                          rect.height());
    const qreal used = drawName(painter, nameRect, PaletteModel::harmless(entry->name), m_model->lettersAt(index),
                                isEnabled ? t.text : t.disabled);
    rect.setLeft(rect.left() + used + kGap);
    painter->setFont(roleFont(FontRole::Caption));
    painter->setPen(t.placeholder);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetricsF(painter->font()).elidedText(detail, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::scaled(200), metrics::rowHeight()};
}

} // namespace brokerscope::ui
