// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_opener.h"

#include "ui/connections/open_connection.h"
#include "ui/shell/cluster_keeper.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette/command_palette.h"
#include "ui/shell/palette_source.h"
#include "ui/shell/settings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

const QString kRecent = u"palette/recent"_s;
constexpr qsizetype kMostRecent = 12;

} // namespace

PaletteOpener::PaletteOpener(MainWindow *window, const Services &services, std::function<PageContext()> context)
    : QObject(window)
    , m_window(window)
    , m_services(services)
    , m_context(std::move(context))
{
}

void PaletteOpener::open(const QStringList &inSidebar)
{
    if (m_open && m_open->isVisible())
        return;
    const PageRegistry &pages = m_window->registry();
    const Page *page = m_window->currentPage();
    const auto here = std::find_if(pages.begin(), pages.end(),
                                   [this](const PageEntry &entry) { return entry.id == m_window->location().page; });
    cluster::ConnectedCluster *cluster = m_window->cluster();

    std::vector<PaletteEntry> entries = pageEntries(pages, cluster, inSidebar, *m_window->actions());
    const auto append = [&entries](const std::vector<PaletteEntry> &more) {
        entries.insert(entries.end(), more.begin(), more.end());
    };
    append(clusterEntries(*m_services.clusters, cluster, *m_services.connections, *m_window->actions()));
    append(actionEntries(*m_window->actions(), page ? page->pageActions() : QList<QAction *>(),
                         here == pages.end() ? QString() : here->title));
    const ClusterSnapshotPtr snapshot = cluster ? cluster->snapshot() : nullptr;
    const auto make = [entries = std::move(entries), snapshot, words = ClusterWords::translated()] {
        std::vector<PaletteEntry> all = entries;
        if (snapshot)
            for (PaletteEntry &entry : snapshotEntries(*snapshot, words))
                all.push_back(std::move(entry));
        return all;
    };
    const bool hasZnodes = cluster && !cluster->profile().zookeeper.isEmpty();
    auto *palette = new CommandPalette(
        make, m_services.settings->layout().value(kRecent).toStringList(),
        [hasZnodes](const QString &typed) { return hasZnodes ? znodeEntry(typed) : std::nullopt; }, m_window);
    m_open = palette;
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::chosen, this, [this](const PaletteEntry &entry) {
        remember(entry);
        run(entry);
    });
    palette->open();
}

void PaletteOpener::run(const PaletteEntry &entry)
{
    const QUuid id = entry.kind == PaletteEntry::Kind::Cluster || entry.kind == PaletteEntry::Kind::Connection
        ? QUuid(entry.key)
        : QUuid();
    switch (entry.kind) {
    case PaletteEntry::Kind::Page:
        m_window->go({entry.key, {}, {}});
        break;
    case PaletteEntry::Kind::Topic:
        m_window->go({u"topic"_s, entry.key, {}});
        break;
    case PaletteEntry::Kind::Group:
        m_window->go({u"group"_s, entry.key, {}});
        break;
    case PaletteEntry::Kind::Broker:
        m_window->go({u"broker"_s, entry.key, {}});
        break;
    case PaletteEntry::Kind::Znode:
        m_window->go({u"zookeeper"_s, entry.key, {}});
        break;
    case PaletteEntry::Kind::Cluster:
        m_window->showConnected(id);
        break;
    case PaletteEntry::Kind::Connection:
        openConnection(m_context(), id, m_window);
        break;
    case PaletteEntry::Kind::Action: {
        QAction *action = nullptr;
        const QList<QAction *> ofPage =
            m_window->currentPage() ? m_window->currentPage()->pageActions() : QList<QAction *>();
        for (QAction *candidate : ofPage)
            if (!action && candidate->objectName() == entry.key)
                action = candidate;
        if (!action)
            action = m_window->actions()->action(entry.key);
        if (action)
            action->trigger(); // does nothing if it was disabled meanwhile
        break;
    }
    }
}

void PaletteOpener::remember(const PaletteEntry &entry)
{
    QStringList recent = m_services.settings->layout().value(kRecent).toStringList();
    recent.removeAll(entry.id());
    recent.prepend(entry.id());
    m_services.settings->layout().setValue(kRecent, QStringList(recent.mid(0, kMostRecent)));
}

} // namespace brokerscope::ui
