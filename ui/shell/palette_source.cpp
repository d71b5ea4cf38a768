// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_source.h"

#include "core/profile/connection_book.h"
#include "core/zookeeper/znode_path.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/action_text.h"
#include "ui/shell/cluster_keeper.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct PaletteSource
{
    Q_DECLARE_TR_FUNCTIONS(PaletteSource)
};

PaletteEntry entryOf(const QAction &action, const QString &group)
{
    const QString reason = action.isEnabled() ? QString() : disabledReason(&action);
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Action;
    entry.key = action.objectName();
    entry.name = plainText(action);
    entry.detail = group;
    entry.keywords = group + u' ' + QString(action.objectName()).replace(u'.', u' ');
    entry.icon = u"terminal"_s;
    entry.shortcut = shortcutText(action);
    if (!action.isEnabled())
        entry.disabledReason = reason.isEmpty() ? PaletteSource::tr("Not possible here and now.") : reason;
    return entry;
}

} // namespace

std::vector<PaletteEntry> pageEntries(const PageRegistry &pages, bool hasCluster, const QStringList &inSidebar,
                                      const ActionRegistry &actions)
{
    std::vector<PaletteEntry> entries;
    for (const PageEntry &page : pages) {
        if (!page.parent.isEmpty() || (page.needsCluster && !hasCluster))
            continue; // a detail page needs an object
        PaletteEntry entry;
        entry.key = page.id;
        entry.name = page.title;
        entry.detail = PaletteSource::tr("Page");
        entry.keywords = entry.detail + u' ' + page.id;
        entry.icon = page.icon.isEmpty() ? u"arrow-right"_s : page.icon;
        const QAction *go = actions.goingTo(page.id);
        if (!go)
            go = actions.action(u"go.page%1"_s.arg(inSidebar.indexOf(page.id) + 1));
        if (go)
            entry.shortcut = shortcutText(*go);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<PaletteEntry> actionEntries(const ActionRegistry &actions, const QList<QAction *> &ofPage,
                                        const QString &pageTitle)
{
    std::vector<PaletteEntry> entries;
    for (const QAction *action : ofPage)
        entries.push_back(entryOf(*action, pageTitle));
    for (const QAction *action : actions.actions())
        if (const QString id = action->objectName(); id != "go.palette"_L1 && !id.startsWith("cluster.show"_L1) && !actions.isOfPage(id) &&
            action != actions.goingTo(action->data().toString())) // it is open; its page is listed
            entries.push_back(entryOf(*action, actions.groupOf(action->objectName())));
    return entries;
}

std::vector<PaletteEntry> clusterEntries(const ClusterKeeper &clusters, const cluster::ConnectedCluster *shown,
                                         const profile::ConnectionBook &connections, const ActionRegistry &actions)
{
    std::vector<PaletteEntry> entries;
    const auto add = [&](const profile::ConnectionProfile &profile, PaletteEntry::Kind kind,
                         const QString &detail) -> PaletteEntry & {
        PaletteEntry entry;
        entry.kind = kind;
        entry.key = profile.id.toString(QUuid::WithoutBraces);
        entry.name = profile.name;
        entry.detail = detail;
        entry.keywords = detail;
        entry.swatch = profile::colorNumber(profile.color);
        return entries.emplace_back(std::move(entry));
    };
    int number = 0;
    for (const cluster::ConnectedCluster *cluster : clusters.clusters()) {
        PaletteEntry &entry =
            add(cluster->profile(), PaletteEntry::Kind::Cluster,
                cluster == shown ? PaletteSource::tr("Cluster, shown now") : PaletteSource::tr("Cluster, connected"));
        if (const QAction *show = actions.action(u"cluster.show%1"_s.arg(++number)))
            entry.shortcut = shortcutText(*show);
    }
    for (const profile::ConnectionProfile &profile : connections.profiles())
        if (!clusters.find(profile.id))
            add(profile, PaletteEntry::Kind::Connection, PaletteSource::tr("Saved connection"));
    return entries;
}

ClusterWords ClusterWords::translated()
{
    return {PaletteSource::tr("Topic"), PaletteSource::tr("Consumer group"), PaletteSource::tr("Broker")};
}

std::vector<PaletteEntry> snapshotEntries(const ClusterSnapshot &snapshot, const ClusterWords &words)
{
    std::vector<PaletteEntry> entries;
    const auto add = [&](PaletteEntry::Kind kind, const QString &key, const QString &name, const QString &word,
                         const QString &icon) {
        PaletteEntry entry;
        entry.kind = kind;
        entry.key = key;
        entry.name = name;
        entry.detail = word;
        entry.keywords = word;
        entry.icon = icon;
        entries.push_back(std::move(entry));
    };
    const QString topicIcon = u"topic"_s, groupIcon = u"group"_s,
                  brokerIcon = u"broker"_s; // shared, not made 10,000 times
    if (snapshot.topics.data) {
        entries.reserve(snapshot.topics.data->topicCount());
        for (TopicIndex t = 0; t < snapshot.topics.data->topicCount(); ++t)
            add(PaletteEntry::Kind::Topic, snapshot.topics.data->name(t), snapshot.topics.data->name(t), words.topic,
                topicIcon);
    }
    if (snapshot.groups.data)
        for (const Group &group : snapshot.groups.data->rows)
            add(PaletteEntry::Kind::Group, group.id, group.id, words.group, groupIcon);
    if (snapshot.brokers.data)
        for (const Broker &broker : snapshot.brokers.data->rows) {
            const QString id = QString::number(broker.id);
            add(PaletteEntry::Kind::Broker, id, words.broker + u' ' + id,
                broker.host + u':' + QString::number(broker.port), brokerIcon);
        }
    return entries;
}

std::optional<PaletteEntry> znodeEntry(const QString &typed)
{
    QString path = typed.trimmed();
    if (!path.startsWith(u'/'))
        return std::nullopt;
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Znode;
    entry.key = path;
    entry.name = PaletteSource::tr("Open znode %1").arg(path);
    entry.icon = u"znode"_s;
    if (const Outcome outcome = zookeeper::checkPath(path); !outcome)
        entry.disabledReason = outcome.error().message;
    return entry;
}

} // namespace brokerscope::ui
