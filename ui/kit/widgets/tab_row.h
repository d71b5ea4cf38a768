// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace brokerscope::ui {

/// The tabs of a detail page: a row with one line under it, in line with the page's margin, and the pages below. Ids are
/// what a location names.
class TabRow : public QWidget
{
    Q_OBJECT

public:
    explicit TabRow(const QString &accessibleName, QWidget *parent = nullptr);

    void add(const QString &id, const QString &title, QWidget *page);
    void setTabTitle(const QString &id, const QString &title);
    void setTabVisible(const QString &id, bool visible);
    [[nodiscard]] QString currentId() const;
    void setCurrentId(const QString &id); ///< unknown ids are ignored
    void step(int by); ///< to the next (1) or previous (−1) tab that can be seen, around the ends; as the user would
    [[nodiscard]] QTabBar *bar() const { return m_bar; }

Q_SIGNALS:
    void currentChanged(const QString &id);
    void chosen(const QString &id); ///< as currentChanged, but only where the user did it: what is worth remembering

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int indexOf(const QString &id) const;

    QTabBar *m_bar;
    QStackedWidget *m_pages;
    bool m_isSetting = false;
};

} // namespace brokerscope::ui
