// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tokens.h"

#include <QObject>

class QDBusVariant;
class QDBusPendingCallWatcher;
class QPalette;
class QVariant;

namespace brokerscope::ui {

/// What the desktop portal says of `color-scheme`: 1 prefers dark, 2 light, anything else has no preference. Read() wraps the
/// value into two variants, ReadOne() and SettingChanged into one, and some portals into one more: all mean the same. Pure.
[[nodiscard]] uint colorSchemeOf(const QVariant &answer);

/// What the desktop prefers. Asks the desktop portal over D-Bus without waiting for it; until it answers, and where there
/// is none, the lightness of the palette that the desktop gave decides. GUI thread.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    /// palette: the desktop's own, taken before the application sets its palette.
    explicit DesktopScheme(const QPalette &palette, QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    /// The portal's answer, or its news.
    void take(const QVariant &answer);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();

    Mode m_fromPalette;
    Mode m_mode;
};

} // namespace brokerscope::ui
