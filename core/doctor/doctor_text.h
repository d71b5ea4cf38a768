// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/group_table.h"

#include <QString>
#include <QStringList>

namespace brokerscope::doctor {

/// "orders-3"
[[nodiscard]] QString partitionText(const TopicPartition &partition);
/// At most three, then "and 7 more".
[[nodiscard]] QString joinSome(const QStringList &names);
/// ISO 8601 UTC with milliseconds: what JSON holds. Null string for -1.
[[nodiscard]] QString isoTime(qint64 wallMs);
/// "2024-05-14 09:18:40 UTC": in sentences. The same everywhere, so that the same input gives the same text.
[[nodiscard]] QString timeText(qint64 wallMs);
/// "1 204" with the grouping of the language.
[[nodiscard]] QString numberText(qint64 number);
/// "4 min 5 s"
[[nodiscard]] QString durationText(qint64 ms);

} // namespace brokerscope::doctor
