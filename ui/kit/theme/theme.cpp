// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme/theme.h"

#include "ui/kit/style/style.h"
#include "ui/kit/theme/desktop_scheme.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/palette.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

// As qApp: set by the one that lives, read by painting code that cannot be handed a theme (style, delegate, icons).
const Theme *liveTheme = nullptr;

} // namespace

const Tokens &tokens()
{
    static const Tokens fallback = Tokens::light();
    return liveTheme ? liveTheme->tokens() : fallback;
}

const QFont &roleFont(FontRole role)
{
    if (liveTheme)
        return liveTheme->font(static_cast<int>(role));
    static std::array<QFont, fontRoleCount> fallback;
    QFont &font = fallback.at(static_cast<std::size_t>(role));
    font = makeRoleFont(role, 10);
    return font;
}

Theme::Theme(QApplication *application)
    : m_application(application)
    , m_desktop(std::make_unique<DesktopScheme>(application->palette()))
{
    for (QLatin1StringView weight : { "Regular"_L1, "Medium"_L1, "SemiBold"_L1 }) {
        const QString file = u":/fonts/BrokerscopeSans-"_s + weight + u".ttf"_s;
        if (QFile::exists(file))
            QFontDatabase::addApplicationFont(file);
    }
    const double points = application->font().pointSizeF();
    m_bodyPoints = points > 0 ? points : 10;
    makeFonts();
    liveTheme = this;

    m_application->setStyle(new Style); // the application owns it
    {
        const QScopedValueRollback guard(m_settingFont, true);
        m_application->setFont(roleFont(FontRole::Body));
    }
    apply(m_desktop->mode());
    m_application->installEventFilter(this);
    connect(m_desktop.get(), &DesktopScheme::changed, this, [this] {
        if (m_choice == ThemeChoice::Auto)
            apply(m_desktop->mode());
    });
}

Theme::~Theme()
{
    liveTheme = nullptr;
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply(choice == ThemeChoice::Auto ? m_desktop->mode() : choice == ThemeChoice::Dark ? Mode::Dark : Mode::Light);
}

void Theme::setBodyPoints(double points)
{
    if (points <= 0 || qFuzzyCompare(points, m_bodyPoints))
        return;
    m_bodyPoints = points;
    makeFonts();
    {
        const QScopedValueRollback guard(m_settingFont, true);
        m_application->setFont(roleFont(FontRole::Body));
    }
    refreshRoleFonts();
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_application && event->type() == QEvent::ApplicationFontChange && !m_settingFont)
        setBodyPoints(m_application->font().pointSizeF());
    return QObject::eventFilter(watched, event);
}

void Theme::apply(Mode mode)
{
    m_tokens = mode == Mode::Dark ? Tokens::dark() : Tokens::light();
    QApplication::setPalette(makePalette(m_tokens));
    Q_EMIT changed();
}

void Theme::makeFonts()
{
    static_assert(fontRoleCount <= std::tuple_size_v<decltype(m_fonts)>);
    for (int role = 0; role < fontRoleCount; ++role)
        m_fonts.at(static_cast<std::size_t>(role)) = makeRoleFont(static_cast<FontRole>(role), m_bodyPoints);
}

} // namespace brokerscope::ui
