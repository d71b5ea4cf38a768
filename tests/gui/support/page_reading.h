// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/page/page.h"

#include <QMap>
#include <QStringList>

namespace brokerscope::test {

/// What a page says, read as assistive technology reads it. GUI thread.

/// What stands on the page about data that is old or missing: the age label's problem, message bars, empty states that are
/// errors. Empty: the page claims that all is fresh.
[[nodiscard]] QString troubleShown(const ui::Page *page);

/// Every number on the page by where it stands ("Members", "Consumer Groups/billing/Lag"). What is shown as unknown is not in it.
using Figures = QMap<QString, qint64>;
[[nodiscard]] Figures figuresOf(const ui::Page *page);

/// Figures that were there and are told as 0 now. Lags and messages come and go in a moment, so of these only the large ones.
[[nodiscard]] QStringList becameZero(const Figures &before, const Figures &now);

/// A group that lags by at least so much, and the topic where it does; empty: none.
[[nodiscard]] std::pair<QString, QString> groupWithLag(const ClusterSnapshot &snapshot, qint64 least);

} // namespace brokerscope::test
