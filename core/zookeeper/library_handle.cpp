// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/library_handle.h"

#include "core/zookeeper/background_lane.h"
#include "core/zookeeper/inbox.h"
#include "core/zookeeper/library_log.h"
#include "core/zookeeper/request.h"
#include "core/zookeeper/words.h"

#include <QHostAddress>

#include <zookeeper/zookeeper.h>

#include <netinet/in.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper {

namespace {

// The context pointers carry a number, never an object: what it belonged to may be gone when the callback comes.
void *contextOf(quint64 id)
{
    static_assert(sizeof(void *) == sizeof(quint64));
    return reinterpret_cast<void *>(static_cast<quintptr>(id)); // NOLINT(performance-no-int-to-ptr)
}

quint64 idOf(const void *context)
{
    return static_cast<quint64>(reinterpret_cast<quintptr>(context));
}

ZnodeStat copyOf(const Stat *stat)
{
    if (!stat)
        return {};
    return {.czxid = stat->czxid,
            .mzxid = stat->mzxid,
            .pzxid = stat->pzxid,
            .createdMs = stat->ctime,
            .modifiedMs = stat->mtime,
            .version = stat->version,
            .childrenVersion = stat->cversion,
            .aclVersion = stat->aversion,
            .ephemeralOwner = static_cast<quint64>(stat->ephemeralOwner),
            .dataLength = stat->dataLength,
            .childCount = stat->numChildren};
}

LibraryEvent completion(const void *context, int rc, const Stat *stat = nullptr)
{
    LibraryEvent event;
    event.id = idOf(context);
    event.code = rc;
    if (rc == ZOK)
        event.stat = copyOf(stat);
    return event;
}

void onWatch(zhandle_t *, int type, int state, const char *, void *context)
{
    LibraryEvent event;
    event.id = idOf(context);
    if (type == ZOO_SESSION_EVENT) {
        // The library tells every watcher of every session event; the handle's own watcher (serial 0) is enough.
        if (Inbox::serialOf(event.id) != 0)
            return;
        event.kind = LibraryEvent::Kind::Session;
        event.code = state;
    } else {
        event.kind = LibraryEvent::Kind::Watch;
        event.code = type;
    }
    Inbox::deliver(std::move(event));
}

void onVoid(int rc, const void *context)
{
    Inbox::deliver(completion(context, rc));
}

void onStat(int rc, const Stat *stat, const void *context)
{
    Inbox::deliver(completion(context, rc, stat));
}

void onData(int rc, const char *value, int length, const Stat *stat, const void *context)
{
    LibraryEvent event = completion(context, rc, stat);
    if (rc == ZOK && length >= 0) // -1: null data, which is not empty data
        event.data = QByteArray(value ? value : "", length);
    Inbox::deliver(std::move(event));
}

void onChildren(int rc, const String_vector *names, const Stat *stat, const void *context)
{
    LibraryEvent event = completion(context, rc, stat);
    if (rc == ZOK && names) {
        event.names.reserve(names->count);
        for (int i = 0; i < names->count; ++i)
            event.names.append(QString::fromUtf8(names->data[i]));
    }
    Inbox::deliver(std::move(event));
}

void onString(int rc, const char *value, const void *context)
{
    LibraryEvent event = completion(context, rc);
    if (rc == ZOK && value)
        event.text = QString::fromUtf8(value);
    Inbox::deliver(std::move(event));
}

void onAcl(int rc, ACL_vector *acl, Stat *stat, const void *context)
{
    LibraryEvent event = completion(context, rc, stat);
    if (rc == ZOK && acl) {
        for (int i = 0; i < acl->count; ++i) {
            const ACL &entry = acl->data[i];
            event.acl.push_back({QString::fromUtf8(entry.id.scheme), QString::fromUtf8(entry.id.id), entry.perms});
        }
    }
    Inbox::deliver(std::move(event));
}

int flagsOf(ZooKeeperClient::Mode mode)
{
    switch (mode) {
    case ZooKeeperClient::Mode::Persistent: return ZOO_PERSISTENT;
    case ZooKeeperClient::Mode::Ephemeral: return ZOO_EPHEMERAL;
    case ZooKeeperClient::Mode::PersistentSequential: return ZOO_PERSISTENT_SEQUENTIAL;
    case ZooKeeperClient::Mode::EphemeralSequential: return ZOO_EPHEMERAL_SEQUENTIAL;
    }
    return ZOO_PERSISTENT;
}

} // namespace

LibraryHandle::State handleStateOf(int zooState)
{
    if (zooState == ZOO_CONNECTED_STATE)
        return LibraryHandle::State::Connected;
    if (zooState == ZOO_READONLY_STATE)
        return LibraryHandle::State::ReadOnly;
    if (zooState == ZOO_EXPIRED_SESSION_STATE)
        return LibraryHandle::State::Expired;
    if (zooState == ZOO_AUTH_FAILED_STATE)
        return LibraryHandle::State::AuthFailed;
    return LibraryHandle::State::Connecting;
}

Result<std::unique_ptr<LibraryHandle>> LibraryHandle::open(const QStringList &servers, std::chrono::milliseconds sessionTimeout,
                                                           QObject *receiver, const std::function<void()> &wake)
{
    static std::once_flag once;
    // Never DEBUG: 3.8.0 uses freed memory there (ZOOKEEPER-4809).
    std::call_once(once, [] { zoo_set_debug_level(ZOO_LOG_LEVEL_INFO); });

    auto inbox = Inbox::make(receiver, wake);
    const quint64 generation = inbox->generation();
    std::unique_ptr<LibraryHandle> handle(new LibraryHandle(generation, std::move(inbox)));
    errno = 0;
    handle->m_handle = zookeeper_init2(servers.join(u',').toUtf8().constData(), onWatch, static_cast<int>(sessionTimeout.count()), nullptr,
                                       contextOf(Inbox::idOf(generation, 0)), 0, library_log::add);
    if (!handle->m_handle) {
        const int number = errno;
        return failure(Error{Error::Kind::Unreachable, number, QCoreApplication::translate("brokerscope::zookeeper", "The ZooKeeper client could not start: check the server names and try again."),
                             QString::fromLocal8Bit(std::strerror(number)), true});
    }
    return handle;
}

LibraryHandle::LibraryHandle(quint64 generation, std::shared_ptr<Inbox> inbox)
    : m_generation(generation)
    , m_inbox(std::move(inbox))
{
}

LibraryHandle::~LibraryHandle()
{
    m_inbox->detach();
    if (!m_handle) {
        Inbox::forget(m_generation);
        return;
    }
    background_lane::run([handle = m_handle, generation = m_generation] {
        zookeeper_close(handle);
        Inbox::forget(generation);
    });
}

LibraryHandle::State LibraryHandle::state() const
{
    return handleStateOf(zoo_state(m_handle));
}

QString LibraryHandle::connectedServer() const
{
    // not zoo_get_current_server: it answers from a static buffer that the library's own threads write (ZOOKEEPER-4810)
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (!zookeeper_get_connected_host(m_handle, reinterpret_cast<sockaddr *>(&storage), &size))
        return {};
    const QHostAddress address(reinterpret_cast<const sockaddr *>(&storage));
    const auto *v4 = reinterpret_cast<const sockaddr_in *>(&storage);
    const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(&storage);
    const bool isV6 = storage.ss_family == AF_INET6;
    const quint16 port = ntohs(isV6 ? v6->sin6_port : v4->sin_port);
    return (isV6 ? QString(u'[' + address.toString() + u']') : address.toString()) + u':' + QString::number(port);
}

quint64 LibraryHandle::sessionId() const
{
    return static_cast<quint64>(zoo_client_id(m_handle)->client_id);
}

int LibraryHandle::sessionTimeoutMs() const
{
    return zoo_recv_timeout(m_handle);
}

quint64 LibraryHandle::newId()
{
    return Inbox::idOf(m_generation, ++m_serial);
}

int LibraryHandle::send(const Request &request, quint64 id)
{
    const QByteArray path = request.path.toUtf8();
    const char *value = request.data ? request.data->constData() : nullptr;
    const int length = request.data ? static_cast<int>(request.data->size()) : -1;
    const void *context = contextOf(id);
    switch (request.kind) {
    case Request::Kind::Children: return zoo_aget_children2(m_handle, path.constData(), 0, onChildren, context);
    case Request::Kind::Get: return zoo_aget(m_handle, path.constData(), 0, onData, context);
    case Request::Kind::Stat: return zoo_aexists(m_handle, path.constData(), 0, onStat, context);
    case Request::Kind::Acl: return zoo_aget_acl(m_handle, path.constData(), onAcl, context);
    case Request::Kind::Create:
        return zoo_acreate(m_handle, path.constData(), value, length, &ZOO_OPEN_ACL_UNSAFE, flagsOf(request.mode), onString, context);
    case Request::Kind::Set: return zoo_aset(m_handle, path.constData(), value, length, request.version, onStat, context);
    case Request::Kind::Remove: return zoo_adelete(m_handle, path.constData(), request.version, onVoid, context);
    case Request::Kind::ArmExists:
        return zoo_awexists(m_handle, path.constData(), onWatch, contextOf(request.watchId), onStat, context);
    case Request::Kind::ArmChildren:
        return zoo_awget_children2(m_handle, path.constData(), onWatch, contextOf(request.watchId), onChildren, context);
    }
    return ZBADARGUMENTS;
}

void LibraryHandle::addAuth(const QString &scheme, const QByteArray &credential)
{
    // A refusal comes as the session state AUTH_FAILED, so that the completion (on the IO thread) is not needed.
    zoo_add_auth(m_handle, scheme.toUtf8().constData(), credential.constData(), static_cast<int>(credential.size()), nullptr, nullptr);
}

std::vector<LibraryEvent> LibraryHandle::take()
{
    return m_inbox->take();
}

} // namespace brokerscope::zookeeper
