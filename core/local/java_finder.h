// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_reason.h"

#include <QString>

#include <optional>

namespace brokerscope::local {

struct Java
{
    QString program; ///< absolute path of bin/java, links resolved
    QString version; ///< "17.0.15"
    int major = 0; ///< 17
    QString foundBy; ///< "JAVA_HOME" or "PATH"
};

/// Java of this machine: $JAVA_HOME, else PATH. Reads the installation's `release` file; only where there is none it runs
/// `java -version` (blocks up to 5 s: not on the GUI thread).
namespace java {

[[nodiscard]] std::optional<Java> find();
/// None if java serves a runtime that needs minimumMajor, else JavaMissing or JavaTooOld (which says what was found).
[[nodiscard]] LocalReason check(const std::optional<Java> &java, int minimumMajor);
/// 17 of "17.0.15", 8 of "1.8.0_402", 0 if it is no version.
[[nodiscard]] int majorOf(const QString &version);

} // namespace java
} // namespace brokerscope::local
