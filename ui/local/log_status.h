// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace brokerscope::ui {

class IconLabel;
class LogFeed;
class ToneLabel;

/// The line under a log: whether it follows the newest line, what is being read and how far it is, and how to go on. GUI thread.
class LogStatus : public QWidget
{
    Q_OBJECT

public:
    explicit LogStatus(QWidget *parent = nullptr);

    /// newLines: that came since it stopped following. note: said once in place of it ("no earlier error"); may be empty.
    void show(const LogFeed &feed, bool isFollowing, int newLines, const QString &note);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void stopRequested();
    void followRequested();
    void earlierRequested();

private:
    IconLabel *m_icon;
    ToneLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_follow;
    QPushButton *m_earlier;
    ToneLabel *m_beginning;
};

} // namespace brokerscope::ui
