// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/start_message.h"

#include <QLocalServer>

#include <functional>

namespace brokerscope::desktop {

/// One window in a user's session. The first start holds a lock, which the kernel lets go however the program ends, and
/// listens; a later one hands over what it was asked and ends. A session is a display with the folders of settings and
/// data. The socket stands in a folder that only this user can enter, and both ends look whose process the other is.
/// Main thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< listens from now on
        HandedOver, ///< the first one has it; nothing is left to do
        Refused, ///< the first one came to the front and cannot do what was asked: see problem()
        Alone ///< neither: a window of its own, since the first does not answer or the sockets' folder is not to be
              ///< trusted
    };
    using Handler = std::function<Outcome(const start_message::Request &)>;

    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Waits for the first one's answer: at most `patienceMs`, before there is a window of ours.
    [[nodiscard]] Role begin(const start_message::Request &request, int patienceMs = 5000);
    [[nodiscard]] const Error &problem() const { return m_problem; } ///< after Refused and Alone
    /// What a later start asks of the first. Called when the event loop runs.
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Lets the place go: the next start is a first one. Later starts that wait for an answer ask again.
    void end();

    [[nodiscard]] const QString &socketPath() const { return m_path; }

private:
    enum class Lock { Taken, Held, Impossible };
    [[nodiscard]] Lock takeLock();
    [[nodiscard]] bool listen();
    /// Unreachable: there is nobody (yet, or any more); Timeout; Authorization: another user's; or what the first one
    /// said.
    [[nodiscard]] Outcome handOver(const start_message::Request &request, int patienceMs);
    void accept();
    void read(QLocalSocket *socket);
    [[nodiscard]] Role alone(Error error);

    QString m_path;
    int m_lockFd = -1;
    QLocalServer m_server;
    Handler m_handler;
    Error m_problem;
};

} // namespace brokerscope::desktop
