// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/table/data_table.h"

#include <QTimer>

namespace brokerscope::ui {

class ZnodeTreeModel;

/// The tree on the left of the ZooKeeper page. Tells its model which rows are in sight, and walks to a path, expanding what
/// lies on the way. GUI thread.
class ZnodeTree : public DataTable
{
    Q_OBJECT

public:
    /// The model is the caller's and outlives the view.
    explicit ZnodeTree(ZnodeTreeModel *model, QWidget *parent = nullptr);

    /// Selects the znode as soon as its ancestors are listed; what does not exist is not selected. Null: nothing.
    void walkTo(const QString &path);
    [[nodiscard]] QString currentPath() const; ///< null: none

Q_SIGNALS:
    void pathChosen(const QString &path); ///< by the user

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void step();
    void tellVisible();
    void layOutColumns();

    ZnodeTreeModel *m_model;
    QString m_wanted; ///< on the way there
    QString m_missed; ///< not found on the way, so that its parent is listed anew: it may be younger than the list
    bool m_isWalking = false; ///< a change of the current row is not the user's
    QTimer m_settled;
};

} // namespace brokerscope::ui
