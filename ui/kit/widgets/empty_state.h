// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/theme/tone.h"

#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace brokerscope::ui {

class IconLabel;
class Panel;
class Paragraph;
class ToneLabel;

/// What stands in a panel that has nothing to show. Loading, nothing there, no match, failed and not permitted look
/// different and each offers the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// A sentence says what is waited for. progress: 0 to 1, or below 0 if the total is unknown.
    void showLoading(const QString &title, const QString &waitingFor = {}, double progress = -1);
    void showNothing(const QString &icon, const QString &title, const QString &text);
    void showNoMatch(const QString &title, const QString &text); ///< offer "Clear the filter"
    /// Failed or not permitted, by the error's kind. title: "Not permitted to list groups" / "The list could not be read".
    void showError(const QString &title, const Error &error);

    /// Buttons, the first is primary. Taken away by the next show…(). Connect to the button.
    QPushButton *addAction(const QString &text);

private:
    void show(const QString &icon, Tone tone, const QString &title, const QString &text, const QString &code);

    IconLabel *m_icon;
    QProgressBar *m_progress;
    ToneLabel *m_title;
    Paragraph *m_text;
    Panel *m_codePanel;
    Paragraph *m_code;
    QHBoxLayout *m_actions;
    int m_actionCount = 0;
};

} // namespace brokerscope::ui
