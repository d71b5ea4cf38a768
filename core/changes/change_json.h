// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"

namespace brokerscope::changes {

/// The "every change" object of `--json`. Without a result the outcome is "previewed".
[[nodiscard]] QJsonObject changeObject(const Change &change, const ToolDialect &dialect, const Preview &preview,
                                       const std::optional<ChangeResult> &result);
/// {"kind","code","message","detail","retriable"}
[[nodiscard]] QJsonObject errorObject(const Error &error);

} // namespace brokerscope::changes
