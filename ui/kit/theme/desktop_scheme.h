// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tokens.h"

#include <QObject>

class QDBusVariant;
class QDBusPendingCallWatcher;
class QPalette;

namespace brokerscope::ui {

/// What the desktop prefers. Asks the desktop portal over D-Bus without waiting for it; until it answers, and where there
/// is none, the lightness of the palette that the desktop gave decides. GUI thread.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    /// palette: the desktop's own, taken before the application sets its palette.
    explicit DesktopScheme(const QPalette &palette, QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void take(uint preference);

    Mode m_fromPalette;
    Mode m_mode;
};

} // namespace brokerscope::ui
