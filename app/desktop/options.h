// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/page/location.h"

#include <QStringList>

namespace brokerscope::desktop {

/// What the command line of `brokerscope` may say.
struct Options
{
    QString tourFolder; ///< null: no tour
    QString besideFolder; ///< pictures that the tour's contact sheet shows beside its own; null: none
    QString language; ///< null: as the settings say
    QString profile; ///< connects through the saved connection of this name; null: does not
    QString bootstrap; ///< connects at the start; null: does not
    QString zookeeper;
    QString local; ///< starts (or adopts) this local cluster; null: does not
    ui::Location page; ///< goes there; without a page: does not
    bool watchdog = false; ///< prints GUI-thread stalls at the end
    bool exitAfterFirstPaint = false; ///< for measuring the start

    /// A tour and what measures are programs of their own beside the window that a person works in.
    [[nodiscard]] bool isApart() const { return !tourFolder.isNull() || watchdog || exitAfterFirstPaint; }
    [[nodiscard]] bool asksForCluster() const { return !profile.isEmpty() || !bootstrap.isEmpty() || !local.isEmpty(); }

    bool operator==(const Options &) const = default;
};

/// "topics", "topic:orders", "zookeeper:/brokers". Invalid, with the pages that there are, if there is no such page.
[[nodiscard]] Result<ui::Location> parsePage(const QString &text);
[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments);
/// Prints the sentence to standard error and gives the exit code (2). Help and version print to standard output and give 0.
[[nodiscard]] int explainUsage(const Error &error);

} // namespace brokerscope::desktop
