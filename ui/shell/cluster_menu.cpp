// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cluster_menu.h"

#include "core/base/clock.h"
#include "core/profile/connection_book.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/tokens.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/cluster_keeper.h"
#include "ui/shell/cluster_state.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr qsizetype kLongestName = 48; // a name may be as long as it likes; a menu may not

QString menuText(QString name)
{
    name = plaintext::line(name);
    if (name.size() > kLongestName)
        name = name.left(kLongestName - 1) + u'…';
    return name.replace(u'&', u"&&"_s);
}

/// A disc in the cluster's colour where it answers, a ring where it does not; with a check where it is the one on
/// screen.
QIcon clusterIcon(int color, bool isAnswering)
{
    QIcon icon;
    for (const QIcon::State state : {QIcon::Off, QIcon::On}) {
        constexpr qreal side = 16;
        constexpr qreal ratio = 2;
        QPixmap pixmap(int(side * ratio), int(side * ratio));
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor disc = tokens().clusterColor(color);
        const qreal radius = state == QIcon::On ? 7 : 5;
        const qreal line = isAnswering ? 0 : 2;
        painter.setPen(isAnswering ? QPen(Qt::NoPen) : QPen(disc, line));
        painter.setBrush(isAnswering ? QBrush(disc) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(side / 2, side / 2), radius - line / 2, radius - line / 2);
        if (state == QIcon::On)
            drawIcon(&painter, u"check"_s, QRectF(3, 3, 10, 10), isAnswering ? tokens().raised : tokens().text);
        icon.addPixmap(pixmap, QIcon::Normal, state);
    }
    return icon;
}

} // namespace

ClusterMenu::ClusterMenu(ClusterKeeper *clusters, const profile::ConnectionBook *connections,
                         const ActionRegistry *actions, std::function<cluster::ConnectedCluster *()> shown,
                         QWidget *parent)
    : QMenu(tr("Switch &Cluster"), parent), m_clusters(clusters), m_connections(connections), m_actions(actions),
      m_shown(std::move(shown)), m_disconnect(new QMenu(tr("&Disconnect"), this))
{
    setObjectName(u"cluster.menu"_s);
    m_disconnect->setObjectName(u"cluster.disconnect"_s);
    connect(clusters, &ClusterKeeper::clustersChanged, this, &ClusterMenu::rebuild);
    connect(connections, &profile::ConnectionBook::changed, this, &ClusterMenu::rebuild);
    connect(this, &QMenu::aboutToShow, this, &ClusterMenu::rebuild); // how they stand changes all the time
}

QString ClusterMenu::environmentOf(const profile::ConnectionProfile &profile)
{
    // In the window's language, which may have changed since the connection was made.
    return profile.localCluster.isEmpty() ? profile.environment : tr("Local cluster");
}

void ClusterMenu::rebuild()
{
    clear();
    m_disconnect->clear();
    int number = 0;
    for (cluster::ConnectedCluster *cluster : m_clusters->clusters())
        addConnected(cluster, ++number);
    if (!isEmpty())
        addSeparator();
    bool hasSaved = false;
    for (const profile::ConnectionProfile &profile : m_connections->profiles()) {
        if (m_clusters->find(profile.id))
            continue; // listed above
        const QString environment = environmentOf(profile);
        const QString text = tr("Connect to %1").arg(menuText(profile.name));
        QAction *action = addAction(environment.isEmpty() ? text : text + u"  ·  "_s + menuText(environment));
        action->setObjectName(u"cluster.saved"_s);
        action->setToolTip(plaintext::toolTip(profile.name));
        action->setIcon(clusterIcon(profile::colorNumber(profile.color), false));
        connect(action, &QAction::triggered, this, [this, id = profile.id] { Q_EMIT connectionChosen(id); });
        hasSaved = true;
    }
    if (hasSaved)
        addSeparator();
    addAction(m_actions->action(u"connection.new"_s));
    addDisconnect();
}

void ClusterMenu::addConnected(cluster::ConnectedCluster *cluster, int number)
{
    const profile::ConnectionProfile &profile = cluster->profile();
    const ClusterState state = ClusterState::of(*cluster->snapshot(), bootTimeMs());
    QStringList parts{menuText(profile.name)};
    if (profile.isProduction)
        parts << tr("production");
    if (const QString environment = environmentOf(profile); !environment.isEmpty())
        parts << menuText(environment);
    if (profile.isReadOnly)
        parts << tr("read-only");
    parts << state.text;
    const QAction *keys = m_actions->action(u"cluster.show%1"_s.arg(number)); // null beyond the ninth
    QString text = parts.join(u"  ·  "_s);
    if (keys && !keys->shortcut().isEmpty())
        text += u'\t' + keys->shortcut().toString(QKeySequence::NativeText);
    QAction *action = addAction(text);
    action->setObjectName(u"cluster.connected"_s);
    action->setToolTip(plaintext::toolTip(profile.name)); // Qt would take the text, and guess that it is HTML
    action->setCheckable(true);
    action->setChecked(cluster == m_shown());
    action->setIcon(clusterIcon(profile::colorNumber(profile.color),
                                state.kind == ClusterState::Kind::Answering || state.kind == ClusterState::Kind::Old));
    connect(action, &QAction::triggered, this, [this, cluster] { Q_EMIT clusterChosen(cluster); });

    QAction *disconnect = m_disconnect->addAction(menuText(profile.name));
    disconnect->setToolTip(plaintext::toolTip(profile.name));
    disconnect->setIcon(action->icon());
    connect(disconnect, &QAction::triggered, this, [this, cluster] { Q_EMIT disconnectChosen(cluster); });
}

void ClusterMenu::addDisconnect()
{
    // Of one there is no choice.
    if (m_clusters->clusters().size() > 1)
        addMenu(m_disconnect);
    else
        addAction(m_actions->action(u"connection.close"_s));
}

} // namespace brokerscope::ui
