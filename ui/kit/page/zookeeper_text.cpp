// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page/zookeeper_text.h"

#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using State = ZooKeeperStatus::State;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZooKeeperText)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString serverOf(const ZooKeeperStatus &status)
{
    return status.chroot == "/"_L1 || status.server.isEmpty() ? status.server : status.server + status.chroot;
}

ZooKeeperText withoutClient(MetadataMode mode)
{
    if (mode == MetadataMode::KRaft)
        return {Text::tr("none (KRaft)"), Tone::Muted, u"ok"_s, Text::tr("The controllers of this cluster keep the metadata themselves."), {}, {}};
    return {Text::tr("not given"), Tone::Muted, u"unknown"_s,
            mode == MetadataMode::ZooKeeper
                ? Text::tr("This cluster has one: name its servers in the connection to see how it stands.")
                : Text::tr("If this cluster has one, name its servers in the connection to see how it stands."),
            {}, {}};
}

ZooKeeperText whileConnected(const ZooKeeperStatus &status, qint64 sinceWallMs)
{
    const bool isReadOnly = status.state == State::ReadOnly;
    ZooKeeperText text;
    text.state = isReadOnly ? Text::tr("read-only") : Text::tr("connected");
    text.tone = isReadOnly ? Tone::Warning : Tone::Ok;
    text.icon = toneIcon(text.tone);
    const QString version = status.serverVersion.isEmpty() ? QString() : Text::tr("version %1").arg(status.serverVersion);
    const QString session = Text::tr("session %1").arg(u"0x"_s + QString::number(status.sessionId, 16));
    text.detail = joined({serverOf(status), version, session, Text::tr("since %1", "a time of day").arg(format::timeOfDay(sinceWallMs))});
    QStringList more;
    if (isReadOnly)
        more << Text::tr("The server has lost its ensemble: it can be read, not written.");
    more << Text::tr("Connected since %1.").arg(format::timestamp(sinceWallMs));
    if (status.sessionTimeoutMs > 0)
        more << Text::tr("The server ends the session after %1 without a word.").arg(format::duration(status.sessionTimeoutMs));
    text.toolTip = more.join(u' ');
    const QString name = status.serverVersion.isEmpty() ? Text::tr("ZooKeeper") : Text::tr("ZooKeeper %1", "version").arg(status.serverVersion);
    text.statusLine = joined({name, isReadOnly ? text.state : serverOf(status)});
    return text;
}

ZooKeeperText whileNotConnected(const ZooKeeperStatus &status, const QString &reason, qint64 sinceMs)
{
    ZooKeeperText text;
    switch (status.state) {
    case State::Lost:
        text.state = Text::tr("lost");
        text.tone = Tone::Warning;
        break;
    case State::Expired:
        text.state = Text::tr("expired");
        text.tone = Tone::Warning;
        break;
    case State::Failed:
        text.state = Text::tr("failed");
        text.tone = Tone::Error;
        break;
    default:
        text.state = Text::tr("connecting");
        // Nothing is wrong with a first attempt; a reason says that it failed.
        text.tone = reason.isEmpty() ? Tone::Muted : Tone::Warning;
        break;
    }
    text.icon = text.tone == Tone::Muted ? u"clock"_s : toneIcon(text.tone);
    const QString howLong = sinceMs < 0 ? QString() : Text::tr("for %1", "a duration").arg(format::duration(std::max<qint64>(sinceMs, 1000)));
    text.detail = joined({howLong, reason});
    text.toolTip = reason;
    text.statusLine = howLong.isEmpty() ? Text::tr("ZooKeeper: %1").arg(text.state)
                                        : Text::tr("ZooKeeper: %1 %2", "a state, and for how long").arg(text.state, howLong);
    return text;
}

// A free function: lupdate knows the context of this file's texts only there.
QString spokenText(const QString &state, const QString &details)
{
    return details.isEmpty() ? Text::tr("ZooKeeper: %1").arg(state) : Text::tr("ZooKeeper: %1. %2", "state and details").arg(state, details);
}

} // namespace

QString ZooKeeperText::spoken() const
{
    return spokenText(state, detail.contains(toolTip) ? detail : joined({detail, toolTip}));
}

ZooKeeperText zooKeeperText(const ClusterSnapshot &snapshot, qint64 nowBootMs, qint64 nowWallMs)
{
    const auto &part = snapshot.zookeeper;
    const ZooKeeperStatus status = part.data ? *part.data : ZooKeeperStatus{};
    const qint64 sinceMs = status.sinceBootMs > 0 ? std::max<qint64>(0, nowBootMs - status.sinceBootMs) : -1;
    switch (status.state) {
    case State::NotConfigured: return withoutClient(snapshot.metadataMode);
    case State::Connected:
    case State::ReadOnly: return whileConnected(status, nowWallMs - std::max<qint64>(sinceMs, 0));
    case State::Identifying:
    case State::Connecting:
    case State::Lost:
    case State::Expired:
    case State::Failed: break;
    }
    return whileNotConnected(status, part.error ? part.error->message : QString(), sinceMs);
}

} // namespace brokerscope::ui
