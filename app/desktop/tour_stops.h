// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour.h"

namespace brokerscope {
struct ClusterSnapshot;
}
namespace brokerscope::local {
class LocalSession;
}

namespace brokerscope::desktop {

/// What the tour looks at on its demo cluster. Null where the cluster has none yet.
[[nodiscard]] QString
crowdedGroup(const ClusterSnapshot &snapshot); ///< more members than partitions: the doctor has something to say
[[nodiscard]] QString slowestGroup(const ClusterSnapshot &snapshot); ///< the largest lag
[[nodiscard]] QString widestTopic(const ClusterSnapshot &snapshot); ///< the most partitions, not internal
[[nodiscard]] QString firstBroker(const ClusterSnapshot &snapshot);

inline const QString kNoteZnode = QStringLiteral("/demo.note"); ///< made by the tour, holds kNoteText
inline const QString kNoteText = QStringLiteral("better words");

/// Stops that the tour makes in every language, because the guide shows them. A picture's name ends with `suffix`, the
/// language of the window. What is given outlives the tour that the stops are added to. GUI thread.
class TourStops
{
public:
    TourStops(ui::MainWindow *window, local::LocalSession *local, const QString &suffix);

    [[nodiscard]] ui::TourStop welcome(const QString &name) const;
    [[nodiscard]] ui::TourStop localCluster(const QString &name) const;
    [[nodiscard]] ui::TourStop localConfiguration(const QString &name) const;
    [[nodiscard]] ui::TourStop groups(const QString &name) const;
    [[nodiscard]] ui::TourStop diagnosis(const QString &name) const;
    [[nodiscard]] ui::TourStop messages(const QString &name) const;
    [[nodiscard]] ui::TourStop znode(const QString &name) const; ///< of the tour, with an edit that is not saved yet
    [[nodiscard]] ui::TourStop saveZnode(const QString &name) const; ///< after znode()
    [[nodiscard]] ui::TourStop connection(const QString &name) const; ///< the dialog, with a test of the tour's cluster
    [[nodiscard]] ui::TourStop deleteTopic(const QString &name) const;
    /// At the command palette over the page that is shown, with this text typed.
    [[nodiscard]] ui::TourStop palette(const QString &name, const QString &typed) const;
    [[nodiscard]] ui::TourStop journal(const QString &name) const; ///< once it has two entries

private:
    [[nodiscard]] ui::TourStop stop(const QString &name, const QString &guide, const ui::Location &location) const;
    void go(const QString &page, QString (*object)(const ClusterSnapshot &), const QString &tab) const;
    [[nodiscard]] bool isLive() const;
    /// Null, and the tour says that the stop stayed empty, if there is none.
    template <typename T> [[nodiscard]] T *find(const QString &name) const;

    ui::MainWindow *m_window;
    local::LocalSession *m_local;
    QString m_suffix;
};

} // namespace brokerscope::desktop
