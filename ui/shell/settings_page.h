// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page.h"
#include "ui/shell/settings.h"

#include <functional>

class QComboBox;

namespace brokerscope::ui {

/// What the user can choose for the whole program. Every choice holds at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    using LanguageChosen = std::function<void(const QString &)>;

    /// `settings` outlives the page.
    SettingsPage(const PageContext &context, Settings *settings, LanguageChosen languageChosen, QWidget *parent = nullptr);

    [[nodiscard]] bool hasLiveData() const override { return true; }
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override { }
    void showEvent(QShowEvent *event) override;

private:
    void showSettings();

    Settings *m_settings;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_times;
    QComboBox *m_refresh;
};

} // namespace brokerscope::ui
