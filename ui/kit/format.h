// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How values are written. Pure functions, any thread; the locale is the user's.
namespace brokerscope::ui::format {

/// "—": unknown. Say the reason in the tooltip (Cell::unknown does).
[[nodiscard]] QString dash();

[[nodiscard]] QString count(qint64 value); ///< 4,812,337
[[nodiscard]] QString number(double value, int decimals = 1);
[[nodiscard]] QString size(qint64 bytes); ///< 2.4 GiB
[[nodiscard]] QString exactSize(qint64 bytes); ///< 2,576,980,377 B: for tooltips and copies
[[nodiscard]] QString rate(double perSecond); ///< 118 / s
[[nodiscard]] QString percent(double fraction, int decimals = 0); ///< 0.125 -> 13 %

[[nodiscard]] QString duration(qint64 ms); ///< 2 h 5 min, 41 s, 350 ms: at most two units
[[nodiscard]] QString age(qint64 ms); ///< just now, 12 s ago, 3 h ago: one unit

[[nodiscard]] QString atLeast(const QString &value); ///< ≥ value: a sum with an unknown part
[[nodiscard]] QString about(const QString &value); ///< ≈ value: an estimate
[[nodiscard]] QString atMost(const QString &value); ///< ≤ value: an upper bound

/// What times are shown in. Process-wide, set by the settings; GUI thread writes, any thread reads.
enum class TimeStyle { Local, Utc, EpochMs };
void setTimeStyle(TimeStyle style);
[[nodiscard]] TimeStyle timeStyle();

[[nodiscard]] QString timestamp(qint64 epochMs); ///< 2026-11-24 14:51:08.120 CET
[[nodiscard]] QString dateAndTime(qint64 epochMs); ///< 2026-11-24 14:51:08, without the zone: for tables of days, with timestamp() as tool tip
[[nodiscard]] QString timeOfDay(qint64 epochMs); ///< 14:51:08, without the zone: for tables whose header names it
[[nodiscard]] QString zoneName(qint64 epochMs); ///< CET, UTC
[[nodiscard]] QString isoTime(qint64 epochMs); ///< ISO 8601 with offset: what is copied

} // namespace brokerscope::ui::format
