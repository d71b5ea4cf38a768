// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/znode_tree.h"

#include "core/zookeeper/znode_path.h"
#include "ui/kit/theme/metrics.h"
#include "ui/zookeeper/znode_tree_model.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace brokerscope::ui {

ZnodeTree::ZnodeTree(ZnodeTreeModel *model, QWidget *parent)
    : DataTable(tr("Znodes"), parent)
    , m_model(model)
{
    setDense(true);
    setLines(false);
    setTree(true);
    setSortingEnabled(false);
    setSelectionMode(SingleSelection);
    setHeaderHidden(true);
    setModel(model);
    m_settled.setSingleShot(true);
    m_settled.setInterval(60ms);
    connect(&m_settled, &QTimer::timeout, this, &ZnodeTree::tellVisible);
    const auto settle = [this] { m_settled.start(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, settle);
    connect(model, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_model->list(index);
        m_settled.start();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        // The view is still at work on the row.
        QMetaObject::invokeMethod(
            this,
            [this, row = QPersistentModelIndex(index)] {
                if (row.isValid() && !isExpanded(row))
                    m_model->forget(row);
                m_settled.start();
            },
            Qt::QueuedConnection);
    });
    connect(model, &ZnodeTreeModel::loaded, this, &ZnodeTree::step);
}

void ZnodeTree::walkTo(const QString &path)
{
    m_wanted = path;
    m_missed.clear();
    step();
}

QString ZnodeTree::currentPath() const
{
    return m_model->pathAt(currentIndex());
}

void ZnodeTree::step()
{
    if (m_wanted.isEmpty() || m_wanted == QLatin1StringView("/"))
        return;
    // From the top: expand what is listed, wait for what is not.
    QString path = QStringLiteral("/");
    const auto parts = m_wanted.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!m_model->isLoaded(path)) {
            if (const QModelIndex index = m_model->indexOf(path); index.isValid() || path.size() == 1)
                m_model->list(index);
            return;
        }
        const QString parent = std::exchange(path, zookeeper::joinPath(path, parts.at(i)));
        if (!m_model->showChild(path)) {
            if (std::exchange(m_missed, path) == path)
                m_wanted.clear(); // it does not exist
            else
                m_model->relist(parent);
            return;
        }
        if (i + 1 < parts.size() && !isExpanded(m_model->indexOf(path)))
            expand(m_model->indexOf(path));
    }
    m_wanted.clear();
    const QScopedValueRollback guard(m_isWalking, true);
    const QModelIndex index = m_model->indexOf(path);
    setCurrentIndex(index);
    scrollTo(index);
}

void ZnodeTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    const QString path = m_model->pathAt(current);
    if (m_isWalking || path.isEmpty())
        return;
    m_wanted.clear();
    Q_EMIT pathChosen(path);
}

void ZnodeTree::scrollContentsBy(int dx, int dy)
{
    DataTable::scrollContentsBy(dx, dy);
    m_settled.start();
}

void ZnodeTree::resizeEvent(QResizeEvent *event)
{
    DataTable::resizeEvent(event);
    layOutColumns();
    m_settled.start();
}

void ZnodeTree::layOutColumns()
{
    const int count = metrics::scaled(96);
    header()->resizeSection(ZnodeTreeModel::Children, count);
    header()->resizeSection(ZnodeTreeModel::Name, std::max(metrics::scaled(140), viewport()->width() - count));
}

void ZnodeTree::tellVisible()
{
    QStringList paths;
    for (QModelIndex index = indexAt({1, 1}); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() > viewport()->height())
            break;
        if (const QString path = m_model->pathAt(index); !path.isEmpty())
            paths += path;
    }
    m_model->setVisiblePaths(paths);
}

} // namespace brokerscope::ui
