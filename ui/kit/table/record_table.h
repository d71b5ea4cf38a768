// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace brokerscope::ui {

class CellDelegate;
class EmptyState;

/// The table of records and logs, for up to millions of rows: fixed dense rows, nothing is asked of a row that is not in
/// sight. Looks and copies as a DataTable. Follows the newest row only while the view stands at that edge. GUI thread.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setLines(bool lines) { m_lines = lines; }
    [[nodiscard]] EmptyState *emptyState() const { return m_emptyState; }

    /// Where new rows come in. Away from that edge the rows in sight stay where they are while others come and go; at it, a
    /// view that follows shows the new ones.
    enum class Edge { Bottom, Top };
    void setNewestEdge(Edge edge);
    /// While it is on and the view stands at that edge, new rows scroll it along.
    void setFollow(bool follow);
    [[nodiscard]] bool isFollowing() const { return m_follow; }
    [[nodiscard]] QList<int> selectedRowNumbers() const;

    void copyCell() const;
    void copyRows() const;

Q_SIGNALS:
    void rowMenu(QMenu *menu, const QModelIndex &index); ///< add the page's actions; copying follows
    void opened(const QModelIndex &index); ///< Enter or double-click
    void followChanged(bool follow); ///< scrolling away switches it off, scrolling back to the edge on again

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setHoveredRow(int row);
    void updateRowHeight();
    void updateEmptyState();
    void rowsAdded(int first, int count);
    void rowsGone(int first, int count);
    void scrollToEdge();
    void scrollBy(int rows);
    [[nodiscard]] bool isAtEdge() const;
    void scrolled();

    CellDelegate *m_delegate;
    EmptyState *m_emptyState;
    int m_hoveredRow = -1;
    bool m_lines = true;
    bool m_follow = false;
    bool m_adding = false;
    Edge m_edge = Edge::Bottom;
};

} // namespace brokerscope::ui
