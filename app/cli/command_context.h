// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "app/cli/stop_flag.h"
#include "core/base/async.h"
#include "core/profile/connection_profile.h"

#include <atomic>
#include <memory>

namespace brokerscope::cluster {
class ClusterSession;
}
namespace brokerscope::profile {
class SecretStore;
}

namespace brokerscope::cli {

/// What a running command works with: its line, the output, the connection. Used on the command thread.
class CommandContext
{
public:
    /// `mainThread`: an object of the main thread, where objects that need an event loop live. All outlive the context.
    CommandContext(const CommandLine &line, Output &output, StopFlag &stop, QObject *mainThread);
    ~CommandContext();
    Q_DISABLE_COPY_MOVE(CommandContext)

    [[nodiscard]] const GlobalOptions &global() const { return m_line.global; }
    [[nodiscard]] const Arguments &arguments() const { return m_line.arguments; }
    [[nodiscard]] Output &output() { return m_output; }
    [[nodiscard]] StopFlag &stop() { return m_stop; }
    [[nodiscard]] QObject *mainThread() const { return m_mainThread; }

    /// The connection that the line names, opened at the first call. Waits for no broker. Lives on the main thread.
    [[nodiscard]] Result<cluster::ClusterSession *> session();

    /// The desktop's key store, opened at the first call.
    [[nodiscard]] profile::SecretStore &secretStore();

    /// How long the command may take as a whole.
    [[nodiscard]] std::chrono::milliseconds timeout() const;
    [[nodiscard]] Error deadlineError() const;
    /// Set when that time is over, for commands that end in order then. Any thread.
    void noteDeadline() { m_isPastDeadline = true; }
    [[nodiscard]] bool isPastDeadline() const { return m_isPastDeadline; }

    /// Somebody answered: from here on a deadline means "failed", before it "cannot connect". Any thread.
    void noteConnected() { m_isConnected = true; }
    [[nodiscard]] bool isConnected() const { return m_isConnected; }

    /// Waits for an answer; any success notes the connection.
    template <typename T>
    [[nodiscard]] Result<T> await(Answer<T> answer)
    {
        Result<T> result = async::await(std::move(answer));
        if (result)
            noteConnected();
        return result;
    }

    /// Runs f, which returns Result<T>, on the main thread and waits.
    template <typename F>
    [[nodiscard]] auto onMainThread(F f)
    {
        return async::await(async::runOn(m_mainThread, std::move(f)));
    }

    /// Says why the command as a whole failed; the code to end with.
    [[nodiscard]] int fail(const Error &error);
    [[nodiscard]] int exitCodeOf(const Error &error) const;

private:
    const CommandLine &m_line;
    Output &m_output;
    StopFlag &m_stop;
    QObject *m_mainThread;
    std::unique_ptr<cluster::ClusterSession> m_session;
    std::unique_ptr<profile::SecretStore> m_secrets;
    std::atomic<bool> m_isConnected = false;
    std::atomic<bool> m_isPastDeadline = false;
};

} // namespace brokerscope::cli
