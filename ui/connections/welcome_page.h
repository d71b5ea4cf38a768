// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

class QPushButton;

namespace brokerscope::ui {

class Panel;
class SavedConnections;

/// What a person sees first: one click to a real cluster on this computer, or the way to one that runs elsewhere.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool hasLiveData() const override { return true; }
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override {}
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] Panel *makeCard(const QString &icon, const QString &title, const QString &text, QPushButton *button);
    void startLocal();
    void connectElsewhere();
    void showSession();

    QPushButton *m_start;
    QPushButton *m_connect;
    SavedConnections *m_saved;
};

} // namespace brokerscope::ui
