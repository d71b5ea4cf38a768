// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

/// Files for Kafka and ZooKeeper that are made anew before each start, and yet never take away what someone wrote into them:
/// they begin with a remark and the checksum of the rest.
namespace brokerscope::local::made {

/// Whether it holds nothing but what save() wrote, or `plain`: what earlier versions wrote, without remark and sum.
[[nodiscard]] bool isMade(const QByteArray &text, const QByteArray &plain);
/// With remark and sum. What was edited by hand is kept beside it as PATH.by-hand, PATH.by-hand-2, …
[[nodiscard]] Outcome save(const QString &path, const QByteArray &body, const QByteArray &plain);
/// As it is, over what is there (QSaveFile). FolderUnusable if it cannot be.
[[nodiscard]] Outcome write(const QString &path, const QByteArray &text);

} // namespace brokerscope::local::made
