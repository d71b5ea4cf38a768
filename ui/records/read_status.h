// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace brokerscope::ui {

class IconLabel;
class ReadSession;
class ToneLabel;

/// The line under the messages: reading or done, and why; how much was read, matched, dropped; Continue. GUI thread.
class ReadStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ReadStatus(QWidget *parent = nullptr);

    void show(const ReadSession &session);
    [[nodiscard]] QString text() const; ///< the sentence at its beginning
    /// What does not fit is cut at the end, where what hardly changes stands.
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void continueRequested();

private:
    struct Figure
    {
        QWidget *box = nullptr;
        ToneLabel *value = nullptr;
    };
    [[nodiscard]] static Figure makeFigure(QHBoxLayout *row, const QString &name);
    static void set(const Figure &figure, const QString &text); ///< null: hidden

    IconLabel *m_icon;
    ToneLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_continue;
    Figure m_elapsed;
    Figure m_read;
    Figure m_matched;
    Figure m_rate;
    Figure m_dropped;
    Figure m_scanned;
    Figure m_isolation;
    bool m_hasEnded = false;
};

/// What the session does, or why it ended, in a sentence.
[[nodiscard]] QString phaseSentence(const ReadSession &session);

} // namespace brokerscope::ui
