// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/record_reader.h"

#include <QJsonObject>

namespace brokerscope::cli {

/// A record as `tail` and `search` stream it. Pure.
[[nodiscard]] QJsonObject recordJson(const Record &record);
[[nodiscard]] QString recordText(const Record &record);
/// "end", "limit", "stopped", "failed".
[[nodiscard]] QString endReason(kafka::ReadEnd::Reason reason);

/// newest, oldest, end, offset:N, time:ISO. `count`: of newest.
[[nodiscard]] Result<kafka::ReadStart> parseReadStart(const QString &text, qint64 count);

} // namespace brokerscope::cli
