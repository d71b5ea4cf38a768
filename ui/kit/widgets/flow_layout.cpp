// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace brokerscope::ui {

namespace {

bool expands(const QLayoutItem *item)
{
    // A fixed width may come with a policy that would expand.
    return (item->expandingDirections() & Qt::Horizontal) && item->minimumSize().width() < item->maximumSize().width();
}

/// What it needs at least in a line: one that expands can do with its minimum.
int neededWidth(const QLayoutItem *item)
{
    return expands(item) ? item->minimumSize().width() : item->sizeHint().width();
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Act::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            width += item->sizeHint().width() + spacing();
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), heightForWidth(width + m.left() + m.right())};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(QSize(neededWidth(item), item->sizeHint().height()));
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Act::Place);
}

int FlowLayout::arrange(const QRect &rect, Act act) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int y = inner.y();
    QList<QLayoutItem *> line;
    int used = 0;
    int height = 0;
    const auto finishLine = [&] {
        if (act == Act::Place)
            placeLine(line, QRect(inner.x(), y, inner.width(), height), spacing(), inner.width() - used);
        y += height + spacing();
        line.clear();
        used = height = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        if (!line.isEmpty() && used + spacing() + neededWidth(item) > inner.width())
            finishLine();
        used += neededWidth(item) + (line.isEmpty() ? 0 : spacing());
        height = qMax(height, item->sizeHint().height());
        line.append(item);
    }
    if (!line.isEmpty())
        finishLine();
    return qMax(0, y - inner.y() - spacing()) + contentsMargins().top() + contentsMargins().bottom();
}

void FlowLayout::placeLine(const QList<QLayoutItem *> &line, QRect rect, int spacing, int spare)
{
    const auto takers = std::count_if(line.begin(), line.end(), expands);
    int x = rect.x();
    const bool isRightToLeft = !line.isEmpty() && line.constFirst()->widget() && line.constFirst()->widget()->isRightToLeft();
    for (QLayoutItem *item : line) {
        int width = neededWidth(item);
        if (expands(item) && takers > 0)
            width = qMin(width + int(qMax(0, spare) / takers), item->maximumSize().width());
        QRect place(x, rect.y(), qMin(width, rect.width()), rect.height());
        if (isRightToLeft)
            place.moveRight(rect.right() - (x - rect.x()));
        item->setGeometry(place);
        x += width + spacing;
    }
}

} // namespace brokerscope::ui
