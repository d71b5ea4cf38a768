// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_context.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

ToolDialect ChangeContext::dialect() const
{
    ToolDialect dialect;
    dialect.bootstrapServers = profile.bootstrapServers;
    dialect.zookeeper = profile.zookeeper;
    dialect.needsClientProperties = !profile.secretKeys.isEmpty();
    for (auto it = profile.properties.cbegin(); it != profile.properties.cend(); ++it) {
        const bool isPlain = it.key() == u"security.protocol"_s && it.value().compare(u"plaintext"_s, Qt::CaseInsensitive) == 0;
        const bool isSecurity = it.key().startsWith(u"security."_s) || it.key().startsWith(u"sasl."_s) || it.key().startsWith(u"ssl."_s);
        dialect.needsClientProperties |= isSecurity && !isPlain;
    }
    return dialect;
}

} // namespace brokerscope::changes
