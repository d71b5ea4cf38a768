// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brokerscope::profile {
struct ConnectionProfile;
}

namespace brokerscope::ui {

/// "blue", in the user's language.
[[nodiscard]] QString colorWord(const QString &color);
/// Of security.protocol: "PLAINTEXT" without one.
[[nodiscard]] QString securityWord(const profile::ConnectionProfile &profile);

} // namespace brokerscope::ui
