// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;

constexpr int mostWrappings = 8; ///< the answer comes from another program: it may be anything

} // namespace

uint colorSchemeOf(const QVariant &answer)
{
    QVariant value = answer;
    for (int i = 0; i < mostWrappings && value.userType() == qMetaTypeId<QDBusVariant>(); ++i)
        value = value.value<QDBusVariant>().variant();
    bool ok = false;
    const uint preference = value.toUInt(&ok);
    return ok ? preference : 0;
}

DesktopScheme::DesktopScheme(const QPalette &palette, QObject *parent)
    : QObject(parent)
    , m_fromPalette(palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? Mode::Dark : Mode::Light)
    , m_mode(m_fromPalette)
{
    askPortal();
}

void DesktopScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << QString(appearance) << QString(colorScheme);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QVariant> reply = *call;
        if (!reply.isError())
            take(reply.value());
    });
}

void DesktopScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        take(value.variant());
}

void DesktopScheme::take(const QVariant &answer)
{
    const uint preference = colorSchemeOf(answer);
    const Mode mode = preference == 1 ? Mode::Dark : preference == 2 ? Mode::Light : m_fromPalette;
    if (mode == m_mode)
        return;
    m_mode = mode;
    Q_EMIT changed();
}

} // namespace brokerscope::ui
