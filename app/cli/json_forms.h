// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// The forms of values that --json promises. Pure.
namespace brokerscope::cli::json {

/// Null if negative: unknown is never −1 in JSON.
[[nodiscard]] QJsonValue known(qint64 number);
/// Null for a null string; an empty string stays one.
[[nodiscard]] QJsonValue orNull(const QString &text);
/// ISO 8601, UTC, milliseconds; null if negative.
[[nodiscard]] QJsonValue time(qint64 wallMs);
/// {"text": "…"} where it is valid UTF-8, else {"base64": "…"}; null for nullopt.
[[nodiscard]] QJsonValue bytes(const std::optional<QByteArray> &data);
/// {"kind","code","message","detail","retriable"}
[[nodiscard]] QJsonObject error(const Error &error);
/// {"what","kind","code","message"}: one reason in `errors`.
[[nodiscard]] QJsonObject reason(const QString &what, const Error &error);

} // namespace brokerscope::cli::json
