// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page.h"

#include <QKeySequence>

#include <functional>
#include <vector>

namespace brokerscope::ui {

/// Keys that work on one page only, for one of its pageActions(): the window registers them, so that they are listed, can be
/// changed and are compared with all others.
struct PageShortcut
{
    QString id; ///< the action's objectName: "messages.pause"
    QString text; ///< translated
    QList<QKeySequence> keys; ///< the default
};

/// What the window needs to know of a page before it exists. Areas give their entries (`topicsPages()` …); the shell lists
/// them in app order and makes a page on its first visit.
struct PageEntry
{
    QString id; ///< "topics", "topic"
    QString title; ///< translated; the sidebar's and the breadcrumb's word
    QString icon; ///< name of an icon of the kit; null: not in the sidebar (a detail page)
    QString parent; ///< id of the list page that a detail page belongs to; null for a list page
    bool needsCluster = true;
    std::function<Page *(const PageContext &, QWidget *parent)> make;
    /// Number beside the sidebar entry, from the snapshot; null string: none.
    std::function<QString(const ClusterSnapshot &)> count = {};
    std::vector<PageShortcut> shortcuts = {};
};

using PageRegistry = std::vector<PageEntry>;

} // namespace brokerscope::ui
