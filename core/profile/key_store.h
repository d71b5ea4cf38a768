// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

namespace brokerscope::profile {

/// Where this desktop keeps secrets: texts under keys. Any thread. Errors: Unsupported, there is none here;
/// Authorization, the person or the service refused. An answer may take as long as a person takes to unlock it.
class KeyStore
{
public:
    virtual ~KeyStore() = default;

    /// Null string: nothing is kept under the key.
    [[nodiscard]] virtual Answer<QString> read(const QString &key) = 0;
    [[nodiscard]] virtual Answer<std::monostate> write(const QString &key, const QString &value) = 0;
    /// Done too if nothing was kept.
    [[nodiscard]] virtual Answer<std::monostate> erase(const QString &key) = 0;
};

} // namespace brokerscope::profile
