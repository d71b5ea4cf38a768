// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace brokerscope::ui {

/// A series in the legend of a chart: swatch with line and marker, name, present value. Checked while it is drawn.
class LegendEntry : public QAbstractButton
{
    Q_OBJECT

public:
    LegendEntry(int series, const QString &name, QWidget *parent = nullptr);

    void setEntry(const QString &name, const QString &value);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_series;
    QString m_value;
};

} // namespace brokerscope::ui
