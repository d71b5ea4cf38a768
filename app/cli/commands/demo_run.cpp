// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command_context.h"
#include "app/cli/commands/commands.h"
#include "app/cli/connection.h"
#include "core/kafka/connection_settings.h"
#include "core/scenarios/run_demo.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

int run(CommandContext &context)
{
    // It runs before there is an event loop, which asking a supervisor needs.
    if (context.global().bootstrap.isNull())
        return context.fail(Error::invalid(Cli::tr("Name the brokers that the traffic is for: demo run --bootstrap HOST:PORT.")));
    const Result<Connection> connection = resolveConnection(context);
    if (!connection)
        return context.fail(connection.error());
    kafka::ConnectionSettings settings;
    settings.bootstrapServers = connection->profile.bootstrapServers;
    settings.properties = connection->profile.properties;
    settings.properties.insert(connection->secrets);
    return scenarios::runDemo(settings);
}

} // namespace

Command demoRunCommand()
{
    return {.words = {u"demo"_s, u"run"_s},
            .summary = Cli::tr("play demo traffic until it is stopped: the child of a local cluster's supervisor"),
            .example = u"brokerscope-cli demo run --bootstrap localhost:9092"_s,
            .run = run,
            .isOnMainThread = true};
}

} // namespace brokerscope::cli
