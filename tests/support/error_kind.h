// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>

namespace brokerscope::test {

/// The kind of its error, none where it has a value: error() of a result that has a value is undefined.
template <typename T>
[[nodiscard]] std::optional<Error::Kind> errorKind(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace brokerscope::test
