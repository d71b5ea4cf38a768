// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

#include <optional>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

/// The parts of Style by kind of control. A draw function returns false for what is not its business.
namespace brokerscope::ui::style {

/// What a control's state means for its drawing.
struct State
{
    explicit State(const QStyleOption *option);

    bool enabled, hovered, down, focused;
};

bool drawButton(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);
bool drawButton(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);
bool drawButton(const QStyle *style, QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget);

bool drawCheck(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);
bool drawCheck(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);

bool drawField(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);
bool drawField(const QStyle *style, QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);
bool drawField(const QStyle *style, QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] std::optional<QRect> fieldRect(QStyle::ComplexControl control, const QStyleOptionComplex *option, QStyle::SubControl part);

bool drawView(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);
bool drawHeader(const QStyle *style, QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);

bool drawScroll(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);
bool drawScroll(const QStyle *style, QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] std::optional<QRect> scrollRect(QStyle::ComplexControl control, const QStyleOptionComplex *option, QStyle::SubControl part);

bool drawMenu(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);
bool drawMenu(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);

bool drawTab(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);
bool drawTab(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);

} // namespace brokerscope::ui::style
