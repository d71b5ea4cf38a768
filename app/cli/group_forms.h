// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/group_lag.h"

#include <QJsonArray>
#include <QJsonObject>

namespace brokerscope::cli {

class TextTable;

/// The shapes that groups, group and lag share. Pure.
[[nodiscard]] QJsonArray partitionsJson(const GroupLag &lag);
/// Sum of the known ones; −1 if none is known.
[[nodiscard]] qint64 lagSum(const GroupLag &lag);
/// "ok"; "warn": records wait and nobody is there, or a partition that waits has no owner; "err": records were lost, or a
/// commit lies beyond the log's end. Null string: not known.
[[nodiscard]] QString groupStatus(const Group &group, const GroupLag &lag);
/// Topics that the group committed to or owns.
[[nodiscard]] int topicCount(const GroupLag &lag);

[[nodiscard]] QString partitionsText(const GroupLag &lag, const Group &group);

} // namespace brokerscope::cli
