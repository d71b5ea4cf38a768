// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "core/base/folders.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

const QString kTheme = u"appearance/theme"_s;
const QString kLanguage = u"appearance/language"_s;
const QString kTimes = u"appearance/times"_s;
const QString kRefresh = u"refresh/seconds"_s;
const QString kKeepRunning = u"local/keepRunning"_s;

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_file(folders::config() + u"/settings.ini"_s, QSettings::IniFormat)
    , m_layout(folders::state() + u"/layout.ini"_s, QSettings::IniFormat)
{
}

ThemeChoice Settings::theme() const
{
    const QString word = m_file.value(kTheme).toString();
    return word == "light"_L1 ? ThemeChoice::Light : word == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Auto;
}

void Settings::setTheme(ThemeChoice choice)
{
    if (choice == theme())
        return;
    m_file.setValue(kTheme, choice == ThemeChoice::Light ? u"light"_s : choice == ThemeChoice::Dark ? u"dark"_s : u"auto"_s);
    Q_EMIT themeChanged();
}

QString Settings::language() const
{
    const QString language = m_file.value(kLanguage).toString();
    return language == "en"_L1 || language == "zh_CN"_L1 ? language : QString();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_file.setValue(kLanguage, language);
    Q_EMIT languageChanged();
}

format::TimeStyle Settings::times() const
{
    const QString word = m_file.value(kTimes).toString();
    return word == "utc"_L1 ? format::TimeStyle::Utc : word == "epochMs"_L1 ? format::TimeStyle::EpochMs : format::TimeStyle::Local;
}

void Settings::setTimes(format::TimeStyle style)
{
    if (style == times())
        return;
    m_file.setValue(kTimes, style == format::TimeStyle::Utc ? u"utc"_s : style == format::TimeStyle::EpochMs ? u"epochMs"_s : u"local"_s);
    Q_EMIT timesChanged();
}

int Settings::refreshSeconds() const
{
    bool ok = false;
    const int seconds = m_file.value(kRefresh, 5).toInt(&ok);
    return ok && seconds >= 0 && seconds <= 3600 ? seconds : 5;
}

void Settings::setRefreshSeconds(int seconds)
{
    if (seconds == refreshSeconds())
        return;
    m_file.setValue(kRefresh, seconds);
    Q_EMIT refreshChanged();
}

bool Settings::keepLocalClustersRunning() const
{
    return m_file.value(kKeepRunning, false).toBool();
}

void Settings::setKeepLocalClustersRunning(bool keep)
{
    m_file.setValue(kKeepRunning, keep);
}

} // namespace brokerscope::ui
