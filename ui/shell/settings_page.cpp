// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_page.h"

#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/section_header.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/shell/setting_choices.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int kLabelColumn = 150, kFieldWidth = 260;

template <typename Value>
QComboBox *makeCombo(const QString &name, const choices::Choices<Value> &values)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setMinimumWidth(metrics::scaled(kFieldWidth));
    for (const auto &[text, value] : values)
        combo->addItem(text, QVariant::fromValue(value));
    return combo;
}

template <typename Value>
void choose(QComboBox *combo, const choices::Choices<Value> &values, const Value &value)
{
    int row = -1; // a value of the file that no entry has is left as it is
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i].second == value)
            row = int(i);
    combo->setCurrentIndex(row);
}

void addField(QGridLayout *grid, const QString &label, QComboBox *field, const QString &hint)
{
    auto *name = new QLabel(label);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1, Qt::AlignLeft);
    grid->addWidget(new ToneLabel(hint, FontRole::Caption, Tone::Muted), row, 2);
}

QGridLayout *addSection(QVBoxLayout *content, const QString &title)
{
    content->addWidget(new SectionHeader(title));
    auto *panel = new Panel;
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, metrics::scaled(kLabelColumn));
    grid->setColumnStretch(2, 1);
    content->addWidget(panel);
    return grid;
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, Settings *settings, LanguageChosen languageChosen, QWidget *parent)
    : Page(context, parent)
    , m_settings(settings)
    , m_theme(makeCombo(u"settings.theme"_s, choices::themes()))
    , m_language(makeCombo(u"settings.language"_s, choices::languages()))
    , m_times(makeCombo(u"settings.times"_s, choices::times()))
    , m_refresh(makeCombo(u"settings.refresh"_s, choices::refreshSeconds()))
{
    auto *content = new QVBoxLayout;
    content->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageBottom);
    content->setSpacing(metrics::headingGap);
    QGridLayout *looks = addSection(content, tr("Appearance"));
    addField(looks, tr("The&me"), m_theme, {});
    addField(looks, tr("&Language"), m_language, tr("The window is made anew; connected clusters stay connected."));
    content->addSpacing(metrics::headingGap);
    QGridLayout *reading = addSection(content, tr("Data"));
    addField(reading, tr("&Times"), m_times, tr("Pages that are open are made anew. What is copied is always ISO 8601."));
    addField(reading, tr("&Refresh every"), m_refresh, tr("Of every connected cluster. F5 reads at once."));
    content->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageHeader(tr("Settings")));
    layout->addLayout(content, 1);

    connect(m_theme, &QComboBox::activated, this, [this] { m_settings->setTheme(m_theme->currentData().value<ThemeChoice>()); });
    connect(m_language, &QComboBox::activated, this, [this, languageChosen] { languageChosen(m_language->currentData().toString()); });
    connect(m_times, &QComboBox::activated, this, [this] { m_settings->setTimes(m_times->currentData().value<format::TimeStyle>()); });
    connect(m_refresh, &QComboBox::activated, this, [this] { m_settings->setRefreshSeconds(m_refresh->currentData().toInt()); });
    for (const auto changed : {&Settings::themeChanged, &Settings::languageChanged, &Settings::timesChanged, &Settings::refreshChanged})
        connect(m_settings, changed, this, &SettingsPage::showSettings);
    showSettings();
}

void SettingsPage::showSettings()
{
    choose(m_theme, choices::themes(), m_settings->theme());
    choose(m_language, choices::languages(), m_settings->language());
    choose(m_times, choices::times(), m_settings->times());
    choose(m_refresh, choices::refreshSeconds(), m_settings->refreshSeconds());
}

QString SettingsPage::summary() const
{
    return u"theme, language, times, refresh"_s;
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_theme->setFocus(Qt::OtherFocusReason);
}

} // namespace brokerscope::ui
