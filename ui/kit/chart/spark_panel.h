// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace brokerscope::ui {

/// A resource over the last minutes: name, present value and limit above, a sparkline below.
class SparkPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SparkPanel(const QString &name, int series = 0, QWidget *parent = nullptr);

    /// values: oldest first, NaN is a gap. limit: "of 1 GiB", may be empty.
    void setValues(const QList<double> &values, const QString &present, const QString &limit = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_present, m_limit;
    QList<double> m_values;
    int m_series;
};

} // namespace brokerscope::ui
