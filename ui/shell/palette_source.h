// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/page/page_registry.h"
#include "ui/shell/palette/palette_entry.h"

#include <QList>

#include <optional>
#include <vector>

class QAction;

namespace brokerscope::cluster {
class ConnectedCluster;
}
namespace brokerscope::profile {
class ConnectionBook;
}

/// What the command palette offers, from where it is known.
namespace brokerscope::ui {

class ActionRegistry;
class ClusterKeeper;

/// Pages that are shown by themselves, with the keys that go there. GUI thread.
[[nodiscard]] std::vector<PaletteEntry> pageEntries(const PageRegistry &pages, bool hasCluster,
                                                    const QStringList &inSidebar, const ActionRegistry &actions);
/// All actions of the window but those that only go to a page or to a cluster, and those of the page that is shown. GUI
/// thread.
[[nodiscard]] std::vector<PaletteEntry> actionEntries(const ActionRegistry &actions, const QList<QAction *> &ofPage,
                                                      const QString &pageTitle);
/// Clusters that are connected, and saved connections that are not. `shown`: in the window; null: none. GUI thread.
[[nodiscard]] std::vector<PaletteEntry> clusterEntries(const ClusterKeeper &clusters,
                                                       const cluster::ConnectedCluster *shown,
                                                       const profile::ConnectionBook &connections,
                                                       const ActionRegistry &actions);

/// Words of the kinds, translated: made on the GUI thread, used on another.
struct ClusterWords
{
    QString topic, group, broker;
    [[nodiscard]] static ClusterWords translated();
};
/// Topics, groups and brokers, in this order. Pure; any thread.
[[nodiscard]] std::vector<PaletteEntry> snapshotEntries(const ClusterSnapshot &snapshot, const ClusterWords &words);

/// "Open znode /path" for a text that begins with a slash; what is no path of a znode says why. GUI thread.
[[nodiscard]] std::optional<PaletteEntry> znodeEntry(const QString &typed);

} // namespace brokerscope::ui
