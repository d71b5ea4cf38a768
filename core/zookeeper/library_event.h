// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/client.h"

namespace brokerscope::zookeeper {

/// What one callback of the library brought, copied: its own pointers die when the callback returns.
struct LibraryEvent
{
    enum class Kind { Session, Watch, Completion };

    Kind kind = Kind::Completion;
    quint64 id = 0; ///< of the request or the watch
    int code = 0; ///< completion: rc; watch: ZOO_*_EVENT; session: ZOO_*_STATE
    ZnodeStat stat;
    std::optional<QByteArray> data;
    QStringList names;
    QString text; ///< path that was created
    std::vector<ZnodeAcl> acl;
};

} // namespace brokerscope::zookeeper
