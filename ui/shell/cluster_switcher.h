// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QMenu;

namespace brokerscope::ui {

/// The button at the top of the sidebar: colour, name and a second line of the current cluster; opens the menu of the
/// others. Says "No cluster" while none is connected.
class ClusterSwitcher : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ClusterSwitcher(QWidget *parent = nullptr);

    /// Not owned; shown below the button.
    void setMenu(QMenu *menu);
    void setCluster(const QString &name, const QString &detail, int color);
    void setNoCluster();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu *m_menu = nullptr;
    QString m_name;
    QString m_detail;
    int m_color = -1; ///< −1: none
};

} // namespace brokerscope::ui
