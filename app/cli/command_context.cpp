// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"

#include "app/cli/connection.h"
#include "app/cli/cli_text.h"
#include "core/cluster/cluster_session.h"
#include "core/profile/desktop_key_store.h"
#include "core/profile/secret_store.h"

#include <algorithm>

namespace brokerscope::cli {

CommandContext::CommandContext(const CommandLine &line, Output &output, StopFlag &stop, QObject *mainThread)
    : m_line(line)
    , m_output(output)
    , m_stop(stop)
    , m_mainThread(mainThread)
{
}

CommandContext::~CommandContext() = default;

Result<cluster::ClusterSession *> CommandContext::session()
{
    if (m_session)
        return m_session.get();
    Result<Connection> connection = resolveConnection(*this);
    if (!connection)
        return failure(connection.error());
    if (connection->profile.bootstrapServers.isEmpty())
        return failure(Error::invalid(Cli::tr("Name the cluster's brokers with --bootstrap HOST:PORT.")));
    // One question may take half of the command's time: a broker that is silent is named before the whole runs out.
    const auto request = std::clamp(timeout() / 2, std::chrono::milliseconds(500), kafka::ConnectionSettings().requestTimeout);
    auto session = cluster::ClusterSession::open(connection->profile, connection->secrets, request);
    if (!session)
        return failure(session.error());
    m_session = std::move(*session);
    m_session->moveToThread(m_mainThread->thread());
    return m_session.get();
}

profile::SecretStore &CommandContext::secretStore()
{
    if (!m_secrets)
        m_secrets = std::make_unique<profile::SecretStore>(std::make_unique<profile::DesktopKeyStore>());
    return *m_secrets;
}

std::chrono::milliseconds CommandContext::timeout() const { return global().timeout.value_or(m_line.command->defaultTimeout); }

Error CommandContext::deadlineError() const
{
    return Error::timeout(Cli::tr("The command was not done within %1 s; --timeout SECONDS gives it more time.").arg(double(timeout().count()) / 1000.0));
}

int CommandContext::fail(const Error &error)
{
    m_output.fail(error);
    return exitCodeOf(error);
}

int CommandContext::exitCodeOf(const Error &error) const
{
    switch (error.kind) {
    case Error::Kind::Invalid: return WrongUsage;
    case Error::Kind::Unreachable:
    case Error::Kind::Authentication: return CannotConnect;
    case Error::Kind::Timeout: return isConnected() ? Failed : CannotConnect;
    default: return Failed;
    }
}

} // namespace brokerscope::cli
