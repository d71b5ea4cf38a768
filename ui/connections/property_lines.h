// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/connection_profile.h"

namespace brokerscope::ui {

/// Properties as they are typed: NAME=VALUE, one a line. A secret that is kept already shows as dots; a line that still
/// has them keeps it. Pure.
struct PropertyLines
{
    QHash<QString, QString> properties; ///< without secrets
    profile::Secrets secrets; ///< those that were typed
    QStringList kept; ///< names of those that stay as they are kept

    bool operator==(const PropertyLines &) const = default;
};

/// `keptBefore`: the secrets that may stand as dots.
[[nodiscard]] PropertyLines parsePropertyLines(const QString &text, const QStringList &keptBefore);
/// Sorted by name, secrets as dots.
[[nodiscard]] QString propertyLines(const profile::ConnectionProfile &profile);

} // namespace brokerscope::ui
