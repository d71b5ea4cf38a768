// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace brokerscope::ui {

using Properties = std::vector<std::pair<QString, QString>>; ///< in the order of the bytes, doubles included

/// Java's .properties format: key=value, key:value, comments, escapes, continued lines. Invalid where a line has no
/// separator, where there is no key at all, or where the bytes are no UTF-8: such text is hardly meant as properties. Pure.
[[nodiscard]] Result<Properties> parseProperties(const QByteArray &bytes);
/// One "key = value" a line, the values below one another.
[[nodiscard]] QString alignedProperties(const Properties &properties);

} // namespace brokerscope::ui
