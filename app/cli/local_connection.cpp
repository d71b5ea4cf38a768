// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/local_connection.h"

#include "app/cli/cli_text.h"

namespace brokerscope::cli {

Result<Connection> localConnection(CommandContext &, const QString &)
{
    return failure(Error{Error::Kind::Unreachable, 0,
                         Cli::tr("No local cluster runs; name a cluster with --bootstrap HOST:PORT."), {}, false});
}

} // namespace brokerscope::cli
