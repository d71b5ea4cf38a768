// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

class QMenu;

namespace brokerscope::ui {

class CellDelegate;
class EmptyState;
class TableColumns;

/// The table of every list page (and tree, with setTree). Draws hover, selection and separators once a row, keeps the
/// selection through resets by KeyRole, and brings column choosing, copy and export with it. Its rows come ready from a
/// SnapshotTableModel. Above 100,000 rows use RecordTable. GUI thread.
class DataTable : public QTreeView
{
    Q_OBJECT

public:
    /// accessibleName: what a screen reader says ("Topics").
    explicit DataTable(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    void setDense(bool dense); ///< rows of 24: messages, logs, znodes
    void setLines(bool lines) { m_lines = lines; } ///< separators; off for logs and trees
    void setEdgeToEdge(bool edge); ///< fills the page: first cell in line with the title
    void setTree(bool tree); ///< shows branches

    /// What stands in place of rows while there are none. Hidden as soon as there is a row.
    [[nodiscard]] EmptyState *emptyState() const { return m_emptyState; }

    /// Keys (KeyRole) of the selected rows, in the order shown.
    [[nodiscard]] QStringList selectedKeys() const;
    [[nodiscard]] QString currentKey() const;
    void selectKeys(const QStringList &keys, const QString &current = {});

    /// Widths, order, hidden columns and sort order; empty while the user changed nothing.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    void sortBy(const QString &columnId, Qt::SortOrder order); ///< the page's own first order; not counted as a change

    [[nodiscard]] QMenu *makeColumnMenu(QWidget *parent) const; ///< caller owns; also on the header's context menu
    [[nodiscard]] QMenu *makeExportMenu(QWidget *parent); ///< CSV, JSON; caller owns

    void copyCell() const;
    void copyRows() const; ///< the selected ones
    void copyAll() const;

Q_SIGNALS:
    /// Before the context menu of a row opens: add the page's actions. Copy and export follow, then dangerousMenu's.
    void rowMenu(QMenu *menu, const QModelIndex &index);
    /// After them, below a separator: what destroys (setDangerous).
    void dangerousMenu(QMenu *menu, const QModelIndex &index);
    /// Enter or double-click.
    void opened(const QModelIndex &index);
    /// A click on a Cell::Kind::Link.
    void linkClicked(const QModelIndex &index);
    /// The shell asks for a file name and writes it. suffix: "csv" or "json".
    void exportReady(const QByteArray &content, const QString &suffix);
    void stateChanged(); ///< saveState() gives something new

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rememberSelection();
    void restoreSelection();
    void updateEmptyState();
    void setHoveredRow(const QModelIndex &index);
    void addCopyActions(QMenu *menu);
    [[nodiscard]] QList<int> allRows() const;
    [[nodiscard]] QList<int> selectedRowNumbers() const;

    CellDelegate *m_delegate;
    EmptyState *m_emptyState;
    TableColumns *m_columns;
    bool m_lines = true;
    QPersistentModelIndex m_hovered;
    QStringList m_keptKeys;
    QString m_keptCurrent;
    int m_keptScroll = 0;
};

} // namespace brokerscope::ui
