// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style/style.h"

#include "ui/kit/style/style_parts.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) ||
        qobject_cast<QHeaderView *>(widget) || qobject_cast<QMenuBar *>(widget) || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer")) {
        // Round corners need a window that can be seen through.
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (style::drawButton(element, option, painter, widget) || style::drawCheck(element, option, painter, widget) ||
        style::drawField(element, option, painter, widget) || style::drawView(element, option, painter, widget) ||
        style::drawMenu(element, option, painter, widget) || style::drawTab(element, option, painter, widget))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (style::drawButton(element, option, painter, widget) || style::drawCheck(element, option, painter, widget) ||
        style::drawField(this, element, option, painter, widget) || style::drawHeader(this, element, option, painter, widget) ||
        style::drawScroll(element, option, painter, widget) || style::drawMenu(element, option, painter, widget) ||
        style::drawTab(element, option, painter, widget))
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (style::drawButton(this, control, option, painter, widget) || style::drawField(this, control, option, painter, widget) ||
        style::drawScroll(this, control, option, painter, widget))
        return;
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto rect = style::scrollRect(control, option, part))
        return *rect;
    if (const auto rect = style::fieldRect(control, option, part))
        return *rect;
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace brokerscope::ui
