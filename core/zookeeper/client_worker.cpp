// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/client_worker.h"

#include "core/base/clock.h"
#include "core/zookeeper/library_log.h"
#include "core/zookeeper/znode_path.h"

#include <QThread>

#include <zookeeper/zookeeper.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace brokerscope::zookeeper {

using State = ZooKeeperStatus::State;

namespace {

constexpr auto kTick = 200ms;
constexpr auto kRetry = 1000ms; ///< at most one round of connections a second
constexpr auto kRetryWrongPeer = 5000ms;
constexpr qint64 kOpeningMs = 5000;
/// Silence that is asked about, and silence that means "lost". The library itself notices only after 2/3 of the session timeout.
constexpr qint64 kQuietMs = 800;
constexpr qint64 kLostMs = 2000;
constexpr qint64 kChrootPauseMs = 2000;
/// A web server's error page read as a handshake gave 540,291,120 ms.
constexpr int kSaneTimeoutMinMs = 100;
constexpr int kSaneTimeoutMaxMs = 3'600'000;

} // namespace

ClientWorker::ClientWorker(ZooKeeperOptions options, Listener listener)
    : m_options(std::move(options))
    , m_listener(std::move(listener))
    , m_watches(m_queue, m_listener.changed)
    , m_tick(this)
    , m_retry(this)
    , m_search([this](const ServerChoice &choice) { onServers(choice); }, this)
{
    m_retry.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &ClientWorker::onTick);
    connect(&m_retry, &QTimer::timeout, this, &ClientWorker::probe);
}

ClientWorker::~ClientWorker() = default;

void ClientWorker::start()
{
    // Timers can be stopped only on their own thread, which has ended when the owner deletes this object.
    connect(thread(), &QThread::finished, this, &ClientWorker::shutDown, Qt::DirectConnection);
    const auto parsed = parseConnectString(m_options.connectString);
    if (!parsed) {
        m_failsFast = true;
        setState(State::Failed, parsed.error());
        m_queue.failWaiting(parsed.error());
        return;
    }
    m_connect = *parsed;
    m_status.chroot = m_connect.chroot;
    m_tick.start(kTick);
    probe();
}

void ClientWorker::submit(Request request)
{
    if (m_phase == Phase::Ended) {
        request.answer(failure(Error::cancelled()));
        return;
    }
    const Outcome path = checkPath(request.path);
    if (!path) {
        request.answer(failure(path.error()));
        return;
    }
    if (m_failsFast && m_error) {
        const Error error = *m_error;
        request.answer(failure(error));
        return;
    }
    request.shownPath = request.path;
    request.path = toServerPath(m_connect.chroot, request.path);
    m_queue.submit(std::move(request));
    if (m_handle && m_phase == Phase::Up)
        pump();
}

void ClientWorker::watch(const QString &path, ZooKeeperClient::Watch what)
{
    if (m_phase == Phase::Ended || !checkPath(path))
        return;
    LibraryHandle *handle = m_phase == Phase::Up ? m_handle.get() : nullptr;
    m_watches.watch(toServerPath(m_connect.chroot, path), path, what, handle);
    if (handle)
        pump();
}

void ClientWorker::unwatch(const QString &path, ZooKeeperClient::Watch what)
{
    m_watches.unwatch(toServerPath(m_connect.chroot, path), what);
}

void ClientWorker::shutDown()
{
    m_phase = Phase::Ended;
    m_tick.stop();
    m_retry.stop();
    m_search.stop();
    m_queue.failAll(Error::cancelled());
    m_handle.reset();
    m_status = {};
    m_error.reset();
    publish();
}

void ClientWorker::probe()
{
    m_phase = Phase::Probing;
    ++m_status.attempts;
    if (!m_wasUp && !m_error)
        setState(State::Identifying, std::nullopt);
    else
        publish();
    m_search.start(m_connect.servers);
}

void ClientWorker::onServers(const ServerChoice &choice)
{
    if (!choice.version.isEmpty())
        m_status.serverVersion = choice.version;
    if (choice.addresses.isEmpty())
        startOver(choice.isHopeless ? State::Failed : (m_wasUp ? State::Lost : State::Connecting), choice.error,
                  choice.isHopeless ? kRetryWrongPeer : kRetry);
    else
        open(choice.addresses);
}

void ClientWorker::open(const QStringList &addresses)
{
    auto handle = LibraryHandle::open(addresses, m_options.sessionTimeout, this, [this] { onEvents(); });
    if (!handle) {
        startOver(m_wasUp ? State::Lost : State::Connecting, handle.error(), kRetry);
        return;
    }
    m_handle = std::move(*handle);
    m_phase = Phase::Opening;
    m_failsFast = false; // a session that is about to come is worth the wait
    m_openedAtBootMs = bootTimeMs();
    if (!m_options.authScheme.isEmpty())
        m_handle->addAuth(m_options.authScheme, m_options.authCredential);
    if (!m_wasUp)
        setState(State::Connecting, m_error);
}

void ClientWorker::onEvents()
{
    if (!m_handle)
        return;
    const std::vector<LibraryEvent> events = m_handle->take();
    for (const LibraryEvent &event : events) {
        if (!m_handle) // an earlier one of them ended it
            return;
        switch (event.kind) {
        case LibraryEvent::Kind::Session: onHandleState(handleStateOf(event.code)); break;
        case LibraryEvent::Kind::Watch:
            m_heardAtBootMs = bootTimeMs();
            m_watches.fired(event, *m_handle);
            break;
        case LibraryEvent::Kind::Completion:
            if (m_queue.complete(event))
                m_heardAtBootMs = bootTimeMs();
            break;
        }
    }
    if (!m_handle)
        return;
    if (m_phase == Phase::Up && m_status.state == State::Lost && bootTimeMs() - m_heardAtBootMs < kLostMs)
        onHandleState(m_handle->state());
    if (m_phase == Phase::Up || m_phase == Phase::Checking)
        pump();
}

void ClientWorker::onTick()
{
    const qint64 now = bootTimeMs();
    m_queue.expire(now, [this] { return lateError(); });
    if (!m_handle)
        return;
    onHandleState(m_handle->state());
    if (!m_handle)
        return;
    if (m_phase == Phase::Opening && now - m_openedAtBootMs > kOpeningMs) {
        const QString line = library_log::newestFault(m_status.server);
        startOver(m_wasUp ? State::Lost : State::Connecting,
                  Error{Error::Kind::Timeout, 0, tr("ZooKeeper was found, but it opened no session within %1 s: look at the server's log.").arg(kOpeningMs / 1000),
                        line, true},
                  kRetry);
        return;
    }
    if (m_phase == Phase::ChrootMissing && now - m_chrootAskedAtBootMs > kChrootPauseMs)
        checkChroot();
    if (m_phase == Phase::Up || m_phase == Phase::ChrootMissing)
        beat(now);
    if (m_handle && m_phase != Phase::Opening)
        pump();
}

void ClientWorker::onHandleState(LibraryHandle::State state)
{
    switch (state) {
    case LibraryHandle::State::Connected:
    case LibraryHandle::State::ReadOnly:
        if (m_phase == Phase::Opening) {
            onSession();
        } else if (m_phase == Phase::Up) {
            const qint64 now = bootTimeMs();
            const bool isHeard = now - m_heardAtBootMs < kLostMs;
            if (isHeard) {
                m_status.server = m_handle->connectedServer();
                m_status.attempts = 0;
                setState(state == LibraryHandle::State::ReadOnly ? State::ReadOnly : State::Connected, std::nullopt);
            }
        }
        return;
    case LibraryHandle::State::Connecting:
        if (m_phase == Phase::Checking || m_phase == Phase::Up || m_phase == Phase::ChrootMissing) {
            m_watches.connectionLost();
            setLost(m_heardAtBootMs);
        }
        return;
    case LibraryHandle::State::Expired:
        closeHandle(tr("The session expired."));
        setState(State::Expired, Error{Error::Kind::Unreachable, ZSESSIONEXPIRED,
                                       tr("The ZooKeeper session expired, and its ephemeral znodes are gone: a new one is being opened."), {}, true});
        probe();
        return;
    case LibraryHandle::State::AuthFailed:
        startOver(State::Failed,
                  Error{Error::Kind::Authentication, ZAUTHFAILED,
                        tr("ZooKeeper refused the credentials: check scheme, user and password of the connection."), {}, false},
                  kRetryWrongPeer);
        return;
    }
}

void ClientWorker::onSession()
{
    const int timeout = m_handle->sessionTimeoutMs();
    if (timeout < kSaneTimeoutMinMs || timeout > kSaneTimeoutMaxMs) {
        startOver(State::Failed,
                  Error{Error::Kind::Invalid, 0,
                        tr("What answers there is not a ZooKeeper server (it granted a session of %1 ms): check host and port.").arg(timeout), {}, false},
                  kRetryWrongPeer);
        return;
    }
    m_heardAtBootMs = bootTimeMs();
    m_isBeatOut = false;
    m_status.sessionId = m_handle->sessionId();
    m_status.sessionTimeoutMs = timeout;
    m_status.server = m_handle->connectedServer();
    m_phase = Phase::Checking;
    if (m_connect.chroot == u"/"_s)
        onUp();
    else
        checkChroot();
}

void ClientWorker::pump()
{
    // While it connects, the library takes requests only to fail them with every attempt.
    const LibraryHandle::State state = m_handle->state();
    if (state == LibraryHandle::State::Connected || state == LibraryHandle::State::ReadOnly)
        m_queue.pump(*m_handle, m_phase == Phase::Up ? RequestQueue::Send::Everything : RequestQueue::Send::InternalOnly);
}

void ClientWorker::ask(Request::Kind kind, const QString &serverPath, std::function<void(Result<LibraryEvent>)> done)
{
    Request request;
    request.kind = kind;
    request.isInternal = true;
    request.path = request.shownPath = serverPath;
    request.deadline = m_options.requestDeadline;
    request.done = std::move(done);
    m_queue.submitFirst(std::move(request));
    pump();
}

void ClientWorker::onUp()
{
    m_phase = Phase::Up;
    m_failsFast = false;
    m_wasUp = true;
    m_status.attempts = 0;
    const bool isReadOnly = m_handle->state() == LibraryHandle::State::ReadOnly;
    setState(isReadOnly ? State::ReadOnly : State::Connected, std::nullopt);
    m_watches.armAll(*m_handle);
    pump();
}

void ClientWorker::beat(qint64 now)
{
    const qint64 quiet = now - m_heardAtBootMs;
    if (quiet >= kLostMs)
        setLost(m_heardAtBootMs);
    // Beyond its timeout the session is lost for every server that runs. Asking the ports anew also protects from what may
    // listen there by now, which the library would take for ZooKeeper.
    if (quiet > m_status.sessionTimeoutMs) {
        closeHandle(tr("The connection was lost for longer than the session timeout."));
        probe();
        return;
    }
    if (quiet < kQuietMs || m_isBeatOut)
        return;
    m_isBeatOut = true;
    const auto heard = [this](const Result<LibraryEvent> &) { m_isBeatOut = false; };
    ask(Request::Kind::Stat, u"/"_s, heard);
}

void ClientWorker::setLost(qint64 sinceBootMs)
{
    if (m_phase == Phase::ChrootMissing)
        return; // its own reason is the more useful one
    m_status.sinceBootMs = sinceBootMs;
    const QString server = m_status.server.isEmpty() ? m_connect.text() : m_status.server;
    setState(State::Lost, Error{Error::Kind::Unreachable, ZCONNECTIONLOSS,
                                tr("ZooKeeper %1 no longer answers: check whether it runs and is not frozen.").arg(server),
                                library_log::newestFault(m_status.server), true});
}

void ClientWorker::closeHandle(const QString &why)
{
    m_handle.reset();
    m_isBeatOut = false;
    m_watches.handleGone();
    m_queue.handleGone(why);
    m_status.sessionId = 0;
    m_status.sessionTimeoutMs = 0;
}

void ClientWorker::startOver(State state, const Error &error, std::chrono::milliseconds pause)
{
    closeHandle(error.message);
    m_phase = Phase::Waiting;
    m_failsFast = true;
    setState(state, error);
    m_queue.failWaiting(error);
    m_retry.start(pause);
}

void ClientWorker::setState(State state, std::optional<Error> error)
{
    if (state != m_status.state && state != State::Lost)
        m_status.sinceBootMs = bootTimeMs();
    m_status.state = state;
    if (state == State::Failed || state == State::Connecting)
        m_status.server.clear();
    m_error = std::move(error);
    publish();
}

void ClientWorker::publish()
{
    if (m_status == m_toldStatus && m_error == m_toldError)
        return;
    m_toldStatus = m_status;
    m_toldError = m_error;
    m_listener.status(m_status, m_error);
}

Error ClientWorker::lateError() const
{
    const auto seconds = static_cast<double>(m_options.requestDeadline.count()) / 1000.0;
    const QString server = m_status.server.isEmpty() ? m_connect.text() : m_status.server;
    return {Error::Kind::Timeout, 0,
            tr("ZooKeeper %1 gave no answer within %2 s: check whether it runs and is not frozen.").arg(server).arg(seconds),
            m_error ? m_error->message : library_log::newestFault(server), true};
}

} // namespace brokerscope::zookeeper
