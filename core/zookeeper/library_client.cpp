// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/library_client.h"

#include "core/zookeeper/library_log.h"
#include "core/zookeeper/znode_path.h"
#include "core/zookeeper/zookeeper_error.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper {

namespace {

/// So many signals in one turn of the event loop; the rest in the next one.
constexpr std::size_t kChangesATurn = 200;

QString chrootOf(const QString &connectString)
{
    const auto parsed = parseConnectString(connectString);
    return parsed ? parsed->chroot : u"/"_s;
}

Znode toZnode(const QString &path, LibraryEvent event)
{
    return {path, std::move(event.data), event.stat};
}

} // namespace

std::unique_ptr<ZooKeeperClient> connectToZooKeeper(const ZooKeeperOptions &options)
{
    return std::make_unique<LibraryClient>(options);
}

LibraryClient::LibraryClient(const ZooKeeperOptions &options)
    : m_deadline(options.requestDeadline)
    , m_chroot(chrootOf(options.connectString))
    , m_changes(std::make_shared<Changes>())
    , m_thread(u"zookeeper"_s, options, listener())
{
    m_status.state = ZooKeeperStatus::State::Identifying;
    m_status.chroot = m_chroot;
    QMetaObject::invokeMethod(m_thread.worker(), &ClientWorker::start, Qt::QueuedConnection);
}

LibraryClient::~LibraryClient() = default;

ClientWorker::Listener LibraryClient::listener()
{
    // `this` outlives the worker, and what is queued for it is dropped with it.
    return {[this](const ZooKeeperStatus &status, const std::optional<Error> &error) {
                QMetaObject::invokeMethod(
                    this,
                    [this, status, error] {
                        m_status = status;
                        m_error = error;
                        Q_EMIT statusChanged(status);
                    },
                    Qt::QueuedConnection);
            },
            [this](const QString &path, Change change) {
                const QMutexLocker locker(&m_changes->mutex);
                m_changes->list.emplace_back(path, change);
                if (m_changes->list.size() == 1)
                    QMetaObject::invokeMethod(this, &LibraryClient::emitChanges, Qt::QueuedConnection);
            }};
}

void LibraryClient::emitChanges()
{
    std::vector<std::pair<QString, Change>> now;
    {
        const QMutexLocker locker(&m_changes->mutex);
        auto &list = m_changes->list;
        const auto end = list.begin() + static_cast<std::ptrdiff_t>(std::min(list.size(), kChangesATurn));
        now.assign(list.begin(), end);
        list.erase(list.begin(), end);
        if (!list.empty())
            QMetaObject::invokeMethod(this, &LibraryClient::emitChanges, Qt::QueuedConnection);
    }
    for (const auto &[path, change] : now)
        Q_EMIT znodeChanged(path, change);
}

Request LibraryClient::request(Request::Kind kind, const QString &path) const
{
    Request result;
    result.kind = kind;
    result.path = path;
    result.deadline = m_deadline;
    return result;
}

void LibraryClient::submit(Request request)
{
    QMetaObject::invokeMethod(
        m_thread.worker(),
        [worker = m_thread.worker(), request = std::move(request)]() mutable { worker->submit(std::move(request)); }, Qt::QueuedConnection);
}

template <typename T, typename Convert>
Answer<T> LibraryClient::ask(Request request, Convert convert)
{
    const Reply<T> reply;
    request.isWanted = [reply] { return !reply.isSettled(); };
    request.done = [reply, convert = std::move(convert)](Result<LibraryEvent> result) {
        if (result)
            reply.finish(convert(std::move(*result)));
        else
            reply.finish(failure(std::move(result.error())));
    };
    submit(std::move(request));
    return reply.answer();
}

template <typename T, typename Convert>
Answer<std::vector<Result<T>>> LibraryClient::askMany(Request::Kind kind, const QStringList &paths, Convert convert)
{
    using Results = std::vector<Result<T>>;
    struct Bulk // used on the worker's thread only, once it is there
    {
        Results results;
        qsizetype left;
        Reply<Results> reply;
    };
    auto bulk = std::make_shared<Bulk>();
    bulk->left = paths.size();
    bulk->results.assign(static_cast<std::size_t>(paths.size()), failure(Error::cancelled()));
    if (paths.isEmpty())
        bulk->reply.finish(Results());
    const Answer<Results> answer = bulk->reply.answer();
    const Request common = request(kind, {});
    QMetaObject::invokeMethod(
        m_thread.worker(),
        [worker = m_thread.worker(), bulk = std::move(bulk), paths, common, convert] {
            for (qsizetype i = 0; i < paths.size(); ++i) {
                Request one = common;
                one.path = paths.at(i);
                one.deadlineFromSending = true;
                one.isWanted = [bulk] { return !bulk->reply.isSettled(); };
                one.done = [bulk, i, path = paths.at(i), convert](Result<LibraryEvent> result) {
                    Result<T> &place = bulk->results.at(static_cast<std::size_t>(i));
                    if (result)
                        place = convert(path, std::move(*result));
                    else
                        place = failure(std::move(result.error()));
                    if (--bulk->left == 0)
                        bulk->reply.finish(std::move(bulk->results));
                };
                worker->submit(std::move(one));
            }
        },
        Qt::QueuedConnection);
    return answer;
}

Answer<ZnodeChildren> LibraryClient::children(const QString &path)
{
    return ask<ZnodeChildren>(request(Request::Kind::Children, path), [](LibraryEvent event) {
        return ZnodeChildren{std::move(event.names), event.stat};
    });
}

Answer<Znode> LibraryClient::get(const QString &path)
{
    return ask<Znode>(request(Request::Kind::Get, path), [path](LibraryEvent event) { return toZnode(path, std::move(event)); });
}

Answer<ZnodeStat> LibraryClient::stat(const QString &path)
{
    return ask<ZnodeStat>(request(Request::Kind::Stat, path), [](const LibraryEvent &event) { return event.stat; });
}

Answer<std::vector<ZnodeAcl>> LibraryClient::acl(const QString &path)
{
    return ask<std::vector<ZnodeAcl>>(request(Request::Kind::Acl, path), [](LibraryEvent event) { return std::move(event.acl); });
}

Answer<std::vector<Result<Znode>>> LibraryClient::getMany(const QStringList &paths)
{
    return askMany<Znode>(Request::Kind::Get, paths, toZnode);
}

Answer<std::vector<Result<ZnodeStat>>> LibraryClient::statMany(const QStringList &paths)
{
    return askMany<ZnodeStat>(Request::Kind::Stat, paths, [](const QString &, const LibraryEvent &event) { return event.stat; });
}

Answer<QString> LibraryClient::create(const QString &path, const std::optional<QByteArray> &data, Mode mode)
{
    if (data && data->size() > kMaxValueBytes)
        return async::ready<QString>(failure(tooLarge(data->size())));
    Request wanted = request(Request::Kind::Create, path);
    wanted.data = data;
    wanted.mode = mode;
    return ask<QString>(std::move(wanted), [chroot = m_chroot](const LibraryEvent &event) { return fromServerPath(chroot, event.text); });
}

Answer<ZnodeStat> LibraryClient::set(const QString &path, const std::optional<QByteArray> &data, int expectedVersion)
{
    if (data && data->size() > kMaxValueBytes)
        return async::ready<ZnodeStat>(failure(tooLarge(data->size())));
    Request wanted = request(Request::Kind::Set, path);
    wanted.data = data;
    wanted.version = expectedVersion;
    return ask<ZnodeStat>(std::move(wanted), [](const LibraryEvent &event) { return event.stat; });
}

Answer<std::monostate> LibraryClient::remove(const QString &path, int expectedVersion)
{
    Request wanted = request(Request::Kind::Remove, path);
    wanted.version = expectedVersion;
    return ask<std::monostate>(std::move(wanted), [](const LibraryEvent &) { return std::monostate(); });
}

void LibraryClient::watch(const QString &path, Watch what)
{
    QMetaObject::invokeMethod(
        m_thread.worker(), [worker = m_thread.worker(), path, what] { worker->watch(path, what); }, Qt::QueuedConnection);
}

void LibraryClient::unwatch(const QString &path, Watch what)
{
    QMetaObject::invokeMethod(
        m_thread.worker(), [worker = m_thread.worker(), path, what] { worker->unwatch(path, what); }, Qt::QueuedConnection);
}

QStringList LibraryClient::recentLog() const
{
    return library_log::lines();
}

void LibraryClient::close()
{
    QMetaObject::invokeMethod(m_thread.worker(), &ClientWorker::shutDown, Qt::QueuedConnection);
}

} // namespace brokerscope::zookeeper
