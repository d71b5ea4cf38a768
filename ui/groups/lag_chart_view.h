// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_context.h"

#include <QWidget>

class QButtonGroup;

namespace brokerscope::ui {

class Chart;
class EmptyState;

/// The lag of one group over time, a line per topic, live. GUI thread.
class LagChartView : public QWidget
{
    Q_OBJECT

public:
    explicit LagChartView(const PageContext &context, QWidget *parent = nullptr);

    void setGroup(const QString &group);
    void refresh(); ///< nothing while it is hidden
    [[nodiscard]] int pointCount() const; ///< of the longest series

protected:
    void showEvent(QShowEvent *event) override;

private:
    PageContext m_context;
    QString m_group;
    Chart *m_chart;
    QWidget *m_panel;
    EmptyState *m_empty;
    QButtonGroup *m_ranges;
};

} // namespace brokerscope::ui
