// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/record_table.h"

#include "ui/kit/table/cell_delegate.h"
#include "ui/kit/table/row_paint.h"
#include "ui/kit/table/table_model.h"
#include "ui/kit/table/table_text.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/empty_state.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <numeric>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

RecordTable::RecordTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
    , m_emptyState(new EmptyState(viewport()))
{
    setAccessibleName(accessibleName);
    m_delegate->setDense(true);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false); // Tab leaves the table
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    updateRowHeight();
    connect(this, &QAbstractItemView::activated, this, &RecordTable::opened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordTable::scrolled);
}

void RecordTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_adding = true; });
        connect(newModel, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { rowsAdded(first, last - first + 1); });
        connect(newModel, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_adding = true; });
        connect(newModel, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { rowsGone(first, last - first + 1); });
        connect(newModel, &QAbstractItemModel::modelReset, this, [this] { rowsAdded(0, 0); });
    }
    if (const auto *table = qobject_cast<const TableModel *>(newModel)) {
        for (std::size_t i = 0; i < table->columns().size(); ++i)
            setColumnWidth(static_cast<int>(i), table->columns()[i].width * metrics::lineHeight() / 16);
    }
    updateEmptyState();
}

void RecordTable::setNewestEdge(Edge edge)
{
    m_edge = edge;
}

void RecordTable::setFollow(bool follow)
{
    if (follow)
        scrollToEdge();
    if (follow == m_follow)
        return;
    m_follow = follow;
    Q_EMIT followChanged(follow);
}

void RecordTable::scrollToEdge()
{
    if (m_edge == Edge::Bottom)
        scrollToBottom();
    else
        scrollToTop();
}

bool RecordTable::isAtEdge() const
{
    const QScrollBar *bar = verticalScrollBar();
    return m_edge == Edge::Bottom ? bar->value() >= bar->maximum() : bar->value() <= bar->minimum();
}

void RecordTable::scrollBy(int rows)
{
    updateGeometries(); // the range is that of the rows there were
    const int step = verticalScrollMode() == ScrollPerItem ? 1 : verticalHeader()->defaultSectionSize();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rows * step);
}

void RecordTable::rowsAdded(int first, int count)
{
    updateEmptyState();
    if (m_follow)
        scrollToEdge();
    else if (m_edge == Edge::Top && first == 0 && verticalScrollBar()->value() > 0)
        scrollBy(count);
    else if (m_edge == Edge::Bottom && first == 0 && count < model()->rowCount()) // earlier ones: those in sight stay
        scrollBy(count);
    m_adding = false;
}

void RecordTable::rowsGone(int first, int count)
{
    updateEmptyState();
    if (m_edge == Edge::Bottom && first == 0 && !m_follow)
        scrollBy(-count);
    m_adding = false;
}

void RecordTable::scrolled()
{
    if (m_adding || !model() || model()->rowCount() == 0)
        return; // the range grows under a view that stands still
    const bool atEdge = isAtEdge();
    if (atEdge != m_follow && verticalScrollBar()->isSliderDown()) {
        m_follow = atEdge;
        Q_EMIT followChanged(atEdge);
    } else if (m_follow && !atEdge) {
        m_follow = false;
        Q_EMIT followChanged(false);
    }
}

QList<int> RecordTable::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RecordTable::copyCell() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(tabletext::copyText(currentIndex()));
}

void RecordTable::copyRows() const
{
    if (!model())
        return;
    QList<int> columns(model()->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    QGuiApplication::clipboard()->setText(tabletext::tabSeparated(model(), selectedRowNumbers(), columns));
}

void RecordTable::updateRowHeight()
{
    verticalHeader()->setMinimumSectionSize(metrics::denseRowHeight());
    verticalHeader()->setDefaultSectionSize(metrics::denseRowHeight());
}

void RecordTable::updateEmptyState()
{
    m_emptyState->setGeometry(viewport()->rect());
    m_emptyState->setVisible(!model() || model()->rowCount() == 0);
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    if (model() && selectionModel()) {
        // The rows in sight only: their background first, the cells over it.
        QPainter painter(viewport());
        const int height = verticalHeader()->defaultSectionSize();
        const int first = qMax(0, rowAt(event->rect().top()));
        const int at = rowAt(event->rect().bottom());
        const int last = at < 0 ? model()->rowCount() - 1 : at;
        for (int row = first; row <= last; ++row) {
            RowLook look;
            look.selected = selectionModel()->isRowSelected(row, {});
            look.hovered = row == m_hoveredRow;
            look.current = currentIndex().row() == row;
            look.viewHasFocus = hasFocus();
            look.line = m_lines && row > 0;
            paintRow(&painter, QRectF(0, rowViewportPosition(row), viewport()->width(), height), look);
        }
    }
    QTableView::paintEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT rowMenu(menu, index);
    if (!menu->isEmpty())
        menu->addSeparator();
    connect(menu->addAction(icon(u"copy"_s), tr("Copy cell")), &QAction::triggered, this, &RecordTable::copyCell);
    connect(menu->addAction(tr("Copy rows")), &QAction::triggered, this, &RecordTable::copyRows);
    menu->popup(keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (selectedRowNumbers().size() > 1)
            copyRows();
        else
            copyCell();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int height = verticalHeader()->defaultSectionSize();
    for (int changed : { m_hoveredRow, row }) { // QTableView itself would mark one cell only
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), height);
    }
    m_hoveredRow = row;
}

void RecordTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(event->pos().y()));
}

void RecordTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_emptyState->setGeometry(viewport()->rect());
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateRowHeight();
}

} // namespace brokerscope::ui
