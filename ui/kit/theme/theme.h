// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tokens.h"

#include <QFont>
#include <QObject>

#include <array>
#include <memory>

class QApplication;

namespace brokerscope::ui {

class DesktopScheme;

enum class ThemeChoice { Auto, Light, Dark };

/// Gives the application its colours, fonts and style, and switches them at run time. The application makes one, right
/// after its QApplication and before any widget, and keeps it until the end. GUI thread.
///
/// What painting code reads (tokens(), roleFont()) comes from the one Theme that exists.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication *application);
    ~Theme() override;

    /// Auto follows the desktop (portal, else the palette that the desktop gave at the start).
    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Mode mode() const { return m_tokens.mode; }

    /// Size of the body font in points; at the start the desktop's.
    void setBodyPoints(double points);
    [[nodiscard]] double bodyPoints() const { return m_bodyPoints; }

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] const QFont &font(int role) const { return m_fonts.at(static_cast<std::size_t>(role)); }

Q_SIGNALS:
    void changed(); ///< colours or fonts; widgets have already had their PaletteChange

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(Mode mode);
    void makeFonts();

    QApplication *m_application;
    std::unique_ptr<DesktopScheme> m_desktop;
    ThemeChoice m_choice = ThemeChoice::Auto;
    Tokens m_tokens;
    double m_bodyPoints = 10;
    std::array<QFont, 16> m_fonts;
    bool m_settingFont = false;
};

} // namespace brokerscope::ui
