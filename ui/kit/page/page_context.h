// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/location.h"

#include <QString>

namespace brokerscope {
class LogBook;
}
namespace brokerscope::changes {
class ChangeRunner;
}
namespace brokerscope::cluster {
class ConnectedCluster;
}

namespace brokerscope::ui {

enum class ToastKind { Success, Information };

/// What a page asks of the window. An area never includes another area: it asks to be taken there.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void go(const Location &location) = 0;
    /// A short message that does not take the focus; `link` (may be empty) is where its text leads.
    virtual void toast(ToastKind kind, const QString &title, const QString &text, const Location &link) = 0;
    /// A copy, or an export to a file whose name the user chooses. Written off the GUI thread; says so when done.
    virtual void saveFile(const QString &suggestedName, const QByteArray &content) = 0;
};

/// What a page works with. All pointers outlive the page; `cluster` and `changes` are null while no cluster is connected
/// (only pages that are registered as "without a cluster" see that).
struct PageContext
{
    Navigator *navigator = nullptr;
    cluster::ConnectedCluster *cluster = nullptr;
    changes::ChangeRunner *changes = nullptr;
    LogBook *log = nullptr;
};

} // namespace brokerscope::ui
