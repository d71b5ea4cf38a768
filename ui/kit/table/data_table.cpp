// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/data_table.h"

#include "ui/kit/style/widget_role.h"
#include "ui/kit/table/cell.h"
#include "ui/kit/table/cell_delegate.h"
#include "ui/kit/table/row_paint.h"
#include "ui/kit/table/table_columns.h"
#include "ui/kit/table/table_text.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/empty_state.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <numeric>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

DataTable::DataTable(const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new CellDelegate(this))
    , m_emptyState(new EmptyState(viewport()))
    , m_columns(new TableColumns(this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setSortingEnabled(true);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    header()->setSectionsMovable(true);
    header()->setSortIndicatorClearable(false);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setFirstSectionMovable(true);
    connect(m_columns, &TableColumns::changedByUser, this, &DataTable::stateChanged);
    connect(this, &QAbstractItemView::activated, this, &DataTable::opened);
    m_emptyState->hide();
}

void DataTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    if (newModel) { // before the view's own connections, which forget the selection
        connect(newModel, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::rememberSelection);
    }
    QTreeView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &DataTable::restoreSelection);
        connect(newModel, &QAbstractItemModel::modelReset, this, &DataTable::updateEmptyState);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &DataTable::updateEmptyState);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &DataTable::updateEmptyState);
        m_columns->modelSet();
    }
    updateEmptyState();
}

void DataTable::setDense(bool dense)
{
    m_delegate->setDense(dense);
    scheduleDelayedItemsLayout();
}

void DataTable::setEdgeToEdge(bool edge)
{
    m_delegate->setEdgeToEdge(edge);
    setRole(this, edge ? WidgetRole::EdgeToEdge : WidgetRole::Normal);
}

void DataTable::setTree(bool tree)
{
    setRootIsDecorated(tree);
    setExpandsOnDoubleClick(tree);
}

QStringList DataTable::selectedKeys() const
{
    QStringList keys;
    if (!selectionModel())
        return keys;
    QModelIndexList rows = selectionModel()->selectedRows(0);
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows)
        keys += row.data(KeyRole).toString();
    return keys;
}

QString DataTable::currentKey() const
{
    return currentIndex().isValid() ? currentIndex().siblingAtColumn(0).data(KeyRole).toString() : QString();
}

void DataTable::selectKeys(const QStringList &keys, const QString &current)
{
    if (!model() || !selectionModel())
        return;
    const QSet<QString> wanted(keys.begin(), keys.end());
    QItemSelection selection;
    QModelIndex currentRow;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QString key = index.data(KeyRole).toString();
        if (wanted.contains(key))
            selection.select(index, model()->index(row, model()->columnCount() - 1));
        if (!current.isEmpty() && key == current)
            currentRow = index;
    }
    if (currentRow.isValid())
        selectionModel()->setCurrentIndex(currentRow, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void DataTable::rememberSelection()
{
    m_keptKeys = selectedKeys();
    m_keptCurrent = currentKey();
    m_keptScroll = verticalScrollBar()->value();
}

void DataTable::restoreSelection()
{
    if (!m_keptKeys.isEmpty() || !m_keptCurrent.isEmpty()) {
        const bool scrolls = hasAutoScroll();
        setAutoScroll(false); // the position that the user had counts more than the row
        selectKeys(m_keptKeys, m_keptCurrent);
        setAutoScroll(scrolls);
    }
    verticalScrollBar()->setValue(m_keptScroll);
}

void DataTable::updateEmptyState()
{
    const bool empty = !model() || model()->rowCount() == 0;
    m_emptyState->setGeometry(viewport()->rect());
    m_emptyState->setVisible(empty);
}

QByteArray DataTable::saveState() const
{
    return m_columns->save();
}

void DataTable::restoreState(const QByteArray &state)
{
    m_columns->restore(state);
}

void DataTable::sortBy(const QString &columnId, Qt::SortOrder order)
{
    m_columns->sortBy(columnId, order);
}

QList<int> DataTable::allRows() const
{
    QList<int> rows(model() ? model()->rowCount() : 0);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

QList<int> DataTable::selectedRowNumbers() const
{
    QList<int> rows;
    if (selectionModel()) {
        const QModelIndexList selected = selectionModel()->selectedRows(0);
        for (const QModelIndex &index : selected)
            rows += index.row();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DataTable::copyCell() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(tabletext::copyText(currentIndex()));
}

void DataTable::copyRows() const
{
    if (model())
        QGuiApplication::clipboard()->setText(tabletext::tabSeparated(model(), selectedRowNumbers(), m_columns->shown()));
}

void DataTable::copyAll() const
{
    if (model())
        QGuiApplication::clipboard()->setText(tabletext::tabSeparated(model(), allRows(), m_columns->shown()));
}

QMenu *DataTable::makeColumnMenu(QWidget *parent) const
{
    auto *menu = new QMenu(tr("Columns"), parent);
    m_columns->fillMenu(menu);
    return menu;
}

QMenu *DataTable::makeExportMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Export"), parent);
    menu->setIcon(icon(u"export"_s));
    connect(menu->addAction(tr("Export as CSV…")), &QAction::triggered, this, [this] {
        Q_EMIT exportReady(tabletext::csv(model(), allRows(), m_columns->shown()), u"csv"_s);
    });
    connect(menu->addAction(tr("Export as JSON…")), &QAction::triggered, this, [this] {
        Q_EMIT exportReady(tabletext::json(model(), allRows(), m_columns->shown()), u"json"_s);
    });
    return menu;
}

void DataTable::addCopyActions(QMenu *menu)
{
    connect(menu->addAction(icon(u"copy"_s), tr("Copy cell")), &QAction::triggered, this, &DataTable::copyCell);
    connect(menu->addAction(selectedRowNumbers().size() > 1 ? tr("Copy rows") : tr("Copy row")), &QAction::triggered, this, &DataTable::copyRows);
    connect(menu->addAction(tr("Copy all")), &QAction::triggered, this, &DataTable::copyAll);
    menu->addMenu(makeExportMenu(menu));
    if (header()->count() > 0) {
        QMenu *columns = makeColumnMenu(menu);
        columns->setIcon(icon(u"columns"_s));
        menu->addMenu(columns);
    }
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint position = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(index).center())
        : event->globalPos();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT rowMenu(menu, index);
    if (!menu->isEmpty())
        menu->addSeparator();
    addCopyActions(menu);
    const qsizetype before = menu->actions().size();
    menu->addSeparator();
    Q_EMIT dangerousMenu(menu, index);
    if (menu->actions().size() == before + 1)
        menu->removeAction(menu->actions().constLast());
    menu->popup(position);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (selectedRowNumbers().size() > 1)
            copyRows();
        else
            copyCell();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void DataTable::setHoveredRow(const QModelIndex &index)
{
    const QModelIndex row = index.isValid() ? index.siblingAtColumn(0) : QModelIndex();
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    setHoveredRow(index);
    const bool link = index.isValid() && index.data(CellRole).value<Cell>().kind == Cell::Kind::Link;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void DataTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid() &&
        index.data(CellRole).value<Cell>().kind == Cell::Kind::Link)
        Q_EMIT linkClicked(index);
}

void DataTable::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    setHoveredRow({});
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_columns->layOut();
    m_emptyState->setGeometry(viewport()->rect());
}

void DataTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void DataTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowLook look;
    look.selected = selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent());
    look.hovered = m_hovered.isValid() && index.siblingAtColumn(0) == m_hovered;
    look.current = currentIndex().isValid() && currentIndex().row() == index.row() && currentIndex().parent() == index.parent();
    look.viewHasFocus = hasFocus();
    look.line = m_lines && (index.row() > 0 || index.parent().isValid());
    paintRow(painter, QRectF(0, option.rect.y(), viewport()->width(), option.rect.height()), look);
    QTreeView::drawRow(painter, option, index);
}

void DataTable::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index) || (!rootIsDecorated() && !index.parent().isValid()))
        return;
    const int size = metrics::scaled(12);
    drawIcon(painter, isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s,
             QRectF(rect.right() - size - 3, qRound(rect.center().y() - size / 2.0), size, size), tokens().muted);
}

} // namespace brokerscope::ui
