// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page/page.h"

namespace brokerscope::ui {

Page::Page(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

void Page::showLocation(const Location &location)
{
    const bool isOther = location.object != m_location.object;
    m_location = location;
    if (isOther && m_snapshot && isVisible())
        updateContent();
}

void Page::setSnapshot(const ClusterSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (m_snapshot && isVisible() && m_shownSerial != m_snapshot->serial) {
        m_shownSerial = m_snapshot->serial;
        updateContent();
    }
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_snapshot) {
        m_shownSerial = m_snapshot->serial;
        updateContent();
    }
}

} // namespace brokerscope::ui
