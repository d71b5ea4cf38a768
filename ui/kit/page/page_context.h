// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/page/location.h"

#include <QHash>
#include <QString>

class QUuid;

namespace brokerscope {
class LogBook;
}
namespace brokerscope::changes {
class ChangeRunner;
class Journal;
}
namespace brokerscope::cluster {
class ConnectedCluster;
}

namespace brokerscope::local {
class LocalSession;
}
namespace brokerscope::profile {
class ConnectionBook;
struct ConnectionProfile;
}

namespace brokerscope::ui {

enum class ToastKind { Success, Information };

/// What a page asks of the window. An area never includes another area: it asks to be taken there.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void go(const Location &location) = 0;
    /// A window of its own for this place, on the same cluster: it does not connect again.
    virtual void openWindow(const Location &location) = 0;
    /// A short message that does not take the focus; `link` (may be empty) is where its text leads.
    virtual void toast(ToastKind kind, const QString &title, const QString &text, const Location &link) = 0;
    /// A copy, or an export to a file whose name the user chooses. Written off the GUI thread; says so when done.
    virtual void saveFile(const QString &suggestedName, const QByteArray &content) = 0;
    /// Connects, shows the cluster beside those that are connected already, and goes to its overview. Fails only on settings that the library
    /// refuses; whether the cluster answers is seen on the pages.
    virtual Outcome openCluster(const profile::ConnectionProfile &profile, const QHash<QString, QString> &secrets) = 0;
    /// Whether a cluster is connected through the connection of this id; showConnected() shows it as it was left.
    [[nodiscard]] virtual bool isConnected(const QUuid &profileId) const = 0;
    virtual void showConnected(const QUuid &profileId) = 0;
    /// The local cluster was stopped: its connection goes, if there is one.
    virtual void closeLocalCluster(const QString &localCluster) = 0;
};

/// What a page works with. All pointers outlive the page; `cluster` and `changes` are null while no cluster is connected
/// (only pages that are registered as "without a cluster" see that).
struct PageContext
{
    Navigator *navigator = nullptr;
    cluster::ConnectedCluster *cluster = nullptr;
    changes::ChangeRunner *changes = nullptr;
    LogBook *log = nullptr;
    local::LocalSession *local = nullptr; ///< never null in a page
    profile::ConnectionBook *connections = nullptr; ///< never null in a page
    const changes::Journal *journal = nullptr; ///< null: it could not be opened
};

} // namespace brokerscope::ui
