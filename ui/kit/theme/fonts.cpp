// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme/fonts.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr const char *roleProperty = "brokerscopeFontRole";

// "Noto Sans CJK" without SC gives Japanese shapes; WenQuanYi stands first because CFF outlines look bold on dark.
const QStringList &sansFamilies()
{
    static const QStringList families { u"Brokerscope Sans"_s, u"Inter"_s, u"Noto Sans"_s, u"WenQuanYi Micro Hei"_s,
        u"Noto Sans CJK SC"_s, u"Droid Sans Fallback"_s, u"DejaVu Sans"_s };
    return families;
}

const QStringList &monoFamilies()
{
    static const QStringList families { u"JetBrains Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s,
        u"Noto Sans Mono CJK SC"_s, u"WenQuanYi Micro Hei Mono"_s };
    return families;
}

double factor(FontRole role)
{
    switch (role) {
    case FontRole::Caption:
    case FontRole::CaptionMedium:
    case FontRole::CaptionStrong:
    case FontRole::MonoSmall:
        return 0.9;
    case FontRole::Mono:
    case FontRole::MonoStrong:
        return 0.95;
    case FontRole::Section:
        return 1.1;
    case FontRole::Title:
        return 1.5;
    case FontRole::Figure:
        return 1.8;
    case FontRole::Hero:
        return 2.2;
    default:
        return 1.0;
    }
}

QFont::Weight weight(FontRole role)
{
    switch (role) {
    case FontRole::CaptionMedium:
    case FontRole::BodyMedium:
        return QFont::Medium;
    case FontRole::CaptionStrong:
    case FontRole::Strong:
    case FontRole::Section:
    case FontRole::Title:
    case FontRole::Figure:
    case FontRole::Hero:
    case FontRole::MonoStrong:
        return QFont::DemiBold;
    default:
        return QFont::Normal;
    }
}

} // namespace

QFont makeRoleFont(FontRole role, double bodyPoints)
{
    const bool mono = role == FontRole::Mono || role == FontRole::MonoStrong || role == FontRole::MonoSmall;
    QFont font;
    font.setFamilies(mono ? monoFamilies() : sansFamilies());
    if (mono)
        font.setStyleHint(QFont::Monospace);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    font.setPointSizeF(bodyPoints * factor(role));
    font.setWeight(weight(role));
    if (role == FontRole::Title || role == FontRole::Figure)
        font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    else if (role == FontRole::Hero)
        font.setLetterSpacing(QFont::PercentageSpacing, 98);
    return font;
}

void setFontRole(QWidget *widget, FontRole role)
{
    widget->setProperty(roleProperty, static_cast<int>(role));
    widget->setFont(roleFont(role));
}

void refreshRoleFonts()
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        const QVariant role = widget->property(roleProperty);
        if (role.isValid())
            widget->setFont(roleFont(static_cast<FontRole>(role.toInt())));
    }
}

} // namespace brokerscope::ui
