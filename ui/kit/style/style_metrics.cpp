// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style/style.h"
#include "ui/kit/style/widget_role.h"
#include "ui/kit/theme/metrics.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyleOption>

/// Sizes: every height is the font's height and a constant.
namespace brokerscope::ui {

using metrics::scaled;

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        // A field of many lines stands clear of its round corners.
        return qobject_cast<const QMenu *>(widget) ? 6 : qobject_cast<const QPlainTextEdit *>(widget) ? 3 : 1;
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 5;
    case PM_MenuBarHMargin:
        return 6;
    case PM_MenuBarVMargin:
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_LineEditIconSize:
        return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ToolTipLabelFrameWidth:
        return 8;
    case PM_ButtonMargin:
    case PM_TabBarTabHSpace:
        return 24;
    case PM_HeaderMargin:
        return 12;
    case PM_HeaderMarkSize:
        return 10;
    case PM_TabBarTabVSpace:
        return 18;
    case PM_TreeViewIndentation:
        return scaled(18);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_Scrollable:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_UnderlineShortcut:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_TabBar_PreferNoArrows:
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

namespace {

QSize buttonSize(const QStyleOptionButton *button, int height)
{
    const bool hasIcon = !button->icon.isNull();
    if (hasIcon && button->text.isEmpty())
        return { height, height };
    int width = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 28;
    if (hasIcon)
        width += scaled(16) + 6;
    if (button->features & QStyleOptionButton::HasMenu)
        width += 18;
    return { width, height };
}

QSize menuItemSize(const QStyleOptionMenuItem *item, int height)
{
    if (item->menuItemType == QStyleOptionMenuItem::Separator)
        return { 10, 9 };
    const QStringList parts = item->text.split(u'\t');
    int width = 12 + scaled(16) + 10 + item->fontMetrics.horizontalAdvance(QString(parts.first()).remove(u'&')) + 24;
    if (parts.size() > 1)
        width += 24 + item->fontMetrics.horizontalAdvance(parts.at(1));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 16;
    return { width, height - 2 };
}

} // namespace

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int height = option ? option->fontMetrics.height() + 14 : metrics::controlHeight();
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(button, height);
        return { size.width(), height };
    case CT_LineEdit:
        return { size.width() + 8, height };
    case CT_ComboBox:
        return { size.width() + 44, height };
    case CT_SpinBox:
        return { qMax(size.width() + 44, scaled(84)), height };
    case CT_ToolButton: {
        if (roleOf(widget) == WidgetRole::Segment)
            return { size.width() + 14, height - 4 };
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->toolButtonStyle == Qt::ToolButtonIconOnly)
            return { height, height };
        return { size.width() + 16, height };
    }
    case CT_HeaderSection: {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return { wanted.width(), option ? option->fontMetrics.height() + 16 : metrics::headerHeight() };
    }
    case CT_TabBarTab:
        return { size.width(), height + 8 };
    case CT_MenuBarItem:
        return { size.width() + 16, height - 2 };
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(item, height);
        return size;
    case CT_ItemViewItem: {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return { wanted.width(), qMax(wanted.height(), height - 2) };
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return { wanted.width(), qMax(24, wanted.height()) };
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    case SE_LineEditContents: {
        const QWidget *parent = widget ? widget->parentWidget() : nullptr;
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent))
            return option->rect.adjusted(8, 0, 0, 0);
        return option->rect.adjusted(6, 1, -6, -1);
    }
    case SE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool first = header &&
            (header->position == QStyleOptionHeader::Beginning || header->position == QStyleOptionHeader::OnlyOneSection);
        const bool edge = widget && roleOf(widget->parentWidget()) == WidgetRole::EdgeToEdge;
        return option->rect.adjusted(first && edge ? metrics::pageMargin : metrics::cellPadding, 0, -metrics::cellPadding, 0);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

} // namespace brokerscope::ui
