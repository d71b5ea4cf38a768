// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

class QPushButton;
class QTimer;

namespace brokerscope::ui {

class MessageBar;
class StepsView;
class ToneLabel;

/// The steps of a start of the local cluster with their times, and Cancel; when it fails, why and what to do.
class StartingPage : public Page
{
    Q_OBJECT

public:
    explicit StartingPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool hasLiveData() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override {}
    void showEvent(QShowEvent *event) override;

private:
    void showSession();

    ToneLabel *m_title;
    ToneLabel *m_subtitle;
    StepsView *m_steps;
    MessageBar *m_failure;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QTimer *m_clock;
};

} // namespace brokerscope::ui
