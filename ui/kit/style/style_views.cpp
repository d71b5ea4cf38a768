// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style/style_parts.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

/// Item views and their headers.
namespace brokerscope::ui::style {

using metrics::scaled;

namespace {

void drawHeaderSection(const QStyleOption *option, bool section, QPainter *painter)
{
    const Tokens &t = tokens();
    const bool hovered = section && State(option).hovered;
    const QRectF rect = option->rect;
    painter->fillRect(rect, hovered ? t.hover : t.surface);
    painter->fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), t.border);
    if (hovered) // a hint where the width can be taken
        painter->fillRect(QRectF(rect.right() - 1, rect.y() + 8, 1, rect.height() - 16), t.border);
}

void drawHeaderLabel(const QStyleOptionHeader *header, QPainter *painter)
{
    const Tokens &t = tokens();
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const bool right = header->textAlignment & Qt::AlignRight;
    const QRect rect = header->rect;
    const QFontMetrics fm(roleFont(FontRole::BodyMedium));
    const int mark = scaled(12) + 4;
    const QString text = fm.elidedText(header->text, Qt::ElideRight, rect.width() - (sorted ? mark : 0));
    painter->save();
    painter->setFont(roleFont(FontRole::BodyMedium));
    painter->setPen(sorted ? t.text : t.muted);
    painter->drawText(rect, (right ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter), text);
    if (sorted) {
        const int width = fm.horizontalAdvance(text);
        const int x = right ? rect.right() + 1 - width - mark : rect.x() + width + 4;
        // Qt's "SortDown" means ascending.
        drawIcon(painter, header->sortIndicator == QStyleOptionHeader::SortDown ? u"chevron-up"_s : u"chevron-down"_s,
                 QRectF(x, rect.center().y() - scaled(6) + 1, scaled(12), scaled(12)), t.text);
    }
    painter->restore();
}

} // namespace

bool drawView(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const State s(option);
    switch (element) {
    case QStyle::PE_IndicatorBranch:
        if (option->state & QStyle::State_Children) {
            QRectF place(0, 0, scaled(12), scaled(12));
            place.moveCenter(QRectF(option->rect).center());
            drawIcon(painter, (option->state & QStyle::State_Open) ? u"chevron-down"_s : u"chevron-right"_s, place, t.muted);
        }
        return true;
    case QStyle::PE_PanelItemViewRow:
        return true; // the kit's views draw their rows once, over the whole width
    case QStyle::PE_PanelItemViewItem: // pop-ups of combo boxes and plain lists
        if ((option->state & QStyle::State_Selected) || s.hovered) {
            const bool popup = widget && widget->window()->inherits("QComboBoxPrivateContainer");
            const QRectF rect = popup ? QRectF(option->rect).adjusted(1, 1, -1, -1) : QRectF(option->rect);
            paint::frame(painter, rect, popup ? 5 : 0, (option->state & QStyle::State_Selected) ? t.selection : t.hover, {});
        }
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, t.surface);
        return true;
    default:
        return false;
    }
}

bool drawHeader(const QStyle *style, QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    switch (element) {
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        drawHeaderSection(option, element == QStyle::CE_HeaderSection, painter);
        return true;
    case QStyle::CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderLabel(header, painter);
        return true;
    case QStyle::CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->save();
            painter->setClipRect(option->rect);
            drawHeaderSection(header, true, painter);
            QStyleOptionHeader label = *header;
            label.rect = style->subElementRect(QStyle::SE_HeaderLabel, header, widget);
            drawHeaderLabel(&label, painter);
            painter->restore();
        }
        return true;
    default:
        return false;
    }
}

} // namespace brokerscope::ui::style
