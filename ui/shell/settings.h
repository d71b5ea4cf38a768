// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/format.h"
#include "ui/kit/theme/theme.h"

#include <QObject>
#include <QSettings>

namespace brokerscope::ui {

/// What the user chose, typed, with its defaults, in one file below folders::config(); window layout in another below
/// folders::state(). Emits a signal only when a value changed. GUI thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// "" (the system's), "en" or "zh_CN".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// What times are shown in.
    [[nodiscard]] format::TimeStyle times() const;
    void setTimes(format::TimeStyle style);

    /// Of pages with live data; 0: off.
    [[nodiscard]] int refreshSeconds() const;
    void setRefreshSeconds(int seconds);

    [[nodiscard]] bool keepLocalClustersRunning() const;
    void setKeepLocalClustersRunning(bool keep);

    [[nodiscard]] QSettings &file() { return m_file; }
    /// Geometry, columns, splitters: what can be lost without harm.
    [[nodiscard]] QSettings &layout() { return m_layout; }

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void timesChanged();
    void refreshChanged();

private:
    QSettings m_file;
    QSettings m_layout;
};

} // namespace brokerscope::ui
