// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brokerscope::ui {

/// One thing that the command palette offers. A value; any thread.
struct PaletteEntry
{
    enum class Kind { Page, Action, Cluster, Connection, Topic, Group, Broker, Znode };

    Kind kind = Kind::Page;
    QString key; ///< which one of its kind: id of the page or action, name of the topic, path of the znode, …
    QString name; ///< what is shown and searched; may come from a cluster: hostile text
    QString detail = {}; ///< what it is, translated; behind the name
    QString keywords = {}; ///< other words it is found by, with blanks between them
    QString icon = {}; ///< name of an icon of the kit
    int swatch = -1; ///< a dot of this cluster colour instead of the icon; −1: none
    QString shortcut = {}; ///< as it is shown ("Ctrl+K")
    QString disabledReason = {}; ///< why it cannot be chosen now; null: it can

    /// Stable through starts: what is kept of a choice.
    [[nodiscard]] QString id() const { return QString::number(int(kind)) + u':' + key; }

    bool operator==(const PaletteEntry &) const = default;
};

} // namespace brokerscope::ui
