// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace brokerscope::ui {

/// Dims a window while a dialog stands before it, and draws the dialog's shadow.
class Scrim : public QWidget
{
    Q_OBJECT

public:
    Scrim(QWidget *window, QWidget *dialog);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_dialog;
};

} // namespace brokerscope::ui
