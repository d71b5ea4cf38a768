// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/records/codec.h"
#include "ui/kit/table/cell.h"

#include <optional>

namespace brokerscope::ui {

/// How bytes are to be read; nullopt: what they look like.
using CodecChoice = std::optional<records::Codec>;

/// Bytes of a record as a cell: null, empty and blank are badges, the rest one line of at most `maxChars`. What is not
/// of the codec asked for says so and is shown as what it is. Bounded, whatever the size; pure.
[[nodiscard]] Cell bytesCell(const std::optional<QByteArray> &bytes, CodecChoice codec, int maxChars);

/// 14:55:12.884 of today, with the date before it of another day; without the zone, which the page's head names.
[[nodiscard]] QString messageTime(qint64 epochMs);

} // namespace brokerscope::ui
