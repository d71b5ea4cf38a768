// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace brokerscope::ui {

/// The thin bar across the window in the cluster's colour, with the environment in words: the colour is never the only sign.
class EnvironmentBar : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBar(QWidget *parent = nullptr);

    void setEnvironment(const QString &text, int color, bool isProduction);
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tellName();

    QString m_text;
    int m_color = 3;
    bool m_isProduction = false;
    bool m_isReadOnly = false;
};

} // namespace brokerscope::ui
