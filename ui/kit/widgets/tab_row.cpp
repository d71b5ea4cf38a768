// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/tab_row.h"

#include "ui/kit/theme/tokens.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace brokerscope::ui {

TabRow::TabRow(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar)
    , m_pages(new QStackedWidget)
{
    m_bar->setAccessibleName(accessibleName);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0); // a tab's own padding of 12 brings its text to the page's margin
    row->addWidget(m_bar);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(row);
    layout->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT currentChanged(currentId());
        if (!m_isSetting)
            Q_EMIT chosen(currentId());
    });
}

void TabRow::add(const QString &id, const QString &title, QWidget *page)
{
    const QScopedValueRollback guard(m_isSetting, true); // the first tab becomes the current one
    m_pages->addWidget(page);
    m_bar->setTabData(m_bar->addTab(title), id);
}

int TabRow::indexOf(const QString &id) const
{
    for (int i = 0; i < m_bar->count(); ++i) {
        if (m_bar->tabData(i).toString() == id)
            return i;
    }
    return -1;
}

void TabRow::setTabTitle(const QString &id, const QString &title)
{
    if (const int index = indexOf(id); index >= 0)
        m_bar->setTabText(index, title);
}

void TabRow::setTabVisible(const QString &id, bool visible)
{
    if (const int index = indexOf(id); index >= 0)
        m_bar->setTabVisible(index, visible);
}

QString TabRow::currentId() const
{
    return m_bar->tabData(m_bar->currentIndex()).toString();
}

void TabRow::setCurrentId(const QString &id)
{
    const QScopedValueRollback guard(m_isSetting, true);
    if (const int index = indexOf(id); index >= 0)
        m_bar->setCurrentIndex(index);
}

void TabRow::step(int by)
{
    const int count = m_bar->count();
    for (int tried = 1; tried < count; ++tried) {
        const int index = ((m_bar->currentIndex() + tried * by) % count + count) % count;
        if (m_bar->isTabVisible(index) && m_bar->isTabEnabled(index)) {
            m_bar->setCurrentIndex(index);
            return;
        }
    }
}

void TabRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_bar->geometry().bottom() + 1, width(), 1), tokens().border);
}

} // namespace brokerscope::ui
