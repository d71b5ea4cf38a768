// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/client.h"

namespace brokerscope::ui {

/// "cdrwa" as zkCli writes it: create, delete, read, write, admin.
[[nodiscard]] QString permissionLetters(int permissions);
/// What a list of permissions means in a few words; empty where everybody may do everything.
[[nodiscard]] QString protectionText(const std::vector<zookeeper::ZnodeAcl> &acl);

} // namespace brokerscope::ui
