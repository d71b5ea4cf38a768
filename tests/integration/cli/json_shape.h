// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace brokerscope::test {

/// What of an object differs from its promise; empty: nothing. `fields`: "name:string pid:number? stat:object", types
/// string, number, bool, list, object, bytes ({"text"} or {"base64"}), time (ISO 8601, UTC, milliseconds), null; "?":
/// may be null. Fields that are not named may be there: they may be added, never renamed.
[[nodiscard]] QStringList shapeFaults(const QJsonObject &object, const QString &fields);

/// For EXPECT_EQ(wrong(…), ""): the same as one text.
[[nodiscard]] std::string wrong(const QJsonObject &object, const char *fields);

} // namespace brokerscope::test
