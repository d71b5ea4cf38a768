// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/request.h"

namespace brokerscope::zookeeper {

/// The connection or the session failed, not the request: it can be sent again on another connection.
[[nodiscard]] bool isConnectionFault(int rc);

/// The server's verdict on a request as a sentence.
[[nodiscard]] Error toError(int rc, const Request &request);

/// A write was sent, and no answer will come.
[[nodiscard]] Error unknownOutcome(const Request &request, const QString &detail);

/// A value that is above what servers accept by default; it was not sent.
[[nodiscard]] Error tooLarge(qsizetype bytes);

} // namespace brokerscope::zookeeper
