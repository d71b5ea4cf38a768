// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/setting_choices.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui::choices {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingChoices)
};

} // namespace

Choices<ThemeChoice> themes()
{
    return {{Text::tr("As the Desktop"), ThemeChoice::Auto}, {Text::tr("Light"), ThemeChoice::Light}, {Text::tr("Dark"), ThemeChoice::Dark}};
}

Choices<QString> languages()
{
    return {{Text::tr("As the Desktop"), QString()}, {u"English"_s, u"en"_s}, {u"简体中文"_s, u"zh_CN"_s}};
}

Choices<format::TimeStyle> times()
{
    return {{Text::tr("In the local time zone"), format::TimeStyle::Local},
            {Text::tr("In UTC"), format::TimeStyle::Utc},
            {Text::tr("In milliseconds since 1970"), format::TimeStyle::EpochMs}};
}

Choices<int> refreshSeconds()
{
    return {{Text::tr("Off"), 0}, {Text::tr("2 s"), 2}, {Text::tr("5 s"), 5}, {Text::tr("10 s"), 10}, {Text::tr("15 s"), 15}};
}

} // namespace brokerscope::ui::choices
