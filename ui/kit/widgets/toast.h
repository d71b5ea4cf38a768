// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tone.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTimer;

namespace brokerscope::ui {

/// What was done, at the bottom right of the window. Does not take the focus, is announced, goes by itself unless the
/// mouse or the focus is on it. One at a time: a new one takes the old one's place.
class Toast : public QWidget
{
    Q_OBJECT

public:
    /// Shows it over the window and returns it, for addAction. The window owns it; it deletes itself.
    static Toast *show(QWidget *window, Tone tone, const QString &title, const QString &text);

    QPushButton *addAction(const QString &text); ///< pressing it also closes the toast

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Toast(QWidget *window, Tone tone, const QString &title, const QString &text);
    void place();
    void expire();

    QHBoxLayout *m_actions;
    QWidget *m_close = nullptr;
    QTimer *m_timer;
};

} // namespace brokerscope::ui
