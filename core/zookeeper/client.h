// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/model/cluster_snapshot.h"
#include "core/model/znode.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace brokerscope::zookeeper {

struct ZooKeeperOptions
{
    QString connectString; ///< anything; a malformed one makes the client Failed with its fault named
    std::chrono::milliseconds sessionTimeout{10'000}; ///< asked for; the server decides (2 to 20 of its ticks)
    std::chrono::milliseconds requestDeadline{5'000}; ///< of each request, from the call on
    QString authScheme = {}; ///< "digest"; null: none
    QByteArray authCredential = {}; ///< "user:password"; never logged
};

struct ZnodeChildren
{
    QStringList names; ///< unsorted, as the server gave them
    ZnodeStat stat; ///< of the parent
};

struct ZnodeAcl
{
    QString scheme; ///< "world", "digest", "ip", "sasl", …
    QString id; ///< "anyone"
    int permissions = 0; ///< 1 read, 2 write, 4 create, 8 delete, 16 admin
};

/// One connection to a ZooKeeper ensemble, and its session. It connects by itself, identifies the port before a session is
/// opened, and comes back by itself after a loss or an expiry, watches included.
///
/// Lives on the thread that made it (signals are emitted there); the questions may be asked from any thread. None of its
/// functions waits. Every question is answered: in time, with Timeout at its deadline, at once with the reason while
/// the state is Failed or no server can be reached, with Cancelled when the client is closed or destroyed.
///
/// Paths are below the chroot. NotFound, Conflict (exists already; other version; has children), Authorization and Invalid
/// are the server's verdict. **A write that answers Timeout or Unreachable with `retriable` false may have been done**:
/// read before trying again. With `retriable` true it was not sent.
class ZooKeeperClient : public QObject
{
    Q_OBJECT

public:
    enum class Watch {
        Data, ///< Created, DataChanged, Deleted of the path
        Children, ///< ChildrenChanged of the path, Created and Deleted of the path itself
        Existence ///< Created, Deleted
    };
    enum class Change {
        Created,
        DataChanged,
        Deleted,
        ChildrenChanged,
        Unknown ///< the watch did not stand for a time (no session yet or any more, chroot missing): read again
    };
    enum class Mode { Persistent, Ephemeral, PersistentSequential, EphemeralSequential };

    static constexpr int kAnyVersion = -1;
    /// Larger values are refused: by default the server closes the connection on a request above 1,048,575 bytes.
    static constexpr qsizetype kMaxValueBytes = 1'047'552;

    using QObject::QObject;

    [[nodiscard]] virtual Answer<ZnodeChildren> children(const QString &path) = 0;
    [[nodiscard]] virtual Answer<Znode> get(const QString &path) = 0;
    [[nodiscard]] virtual Answer<ZnodeStat> stat(const QString &path) = 0; ///< NotFound if there is none; needs no permission
    [[nodiscard]] virtual Answer<std::vector<ZnodeAcl>> acl(const QString &path) = 0;
    /// One answer for all, one result a path, in the order asked. The deadline counts for each path from its sending.
    [[nodiscard]] virtual Answer<std::vector<Result<Znode>>> getMany(const QStringList &paths) = 0;
    [[nodiscard]] virtual Answer<std::vector<Result<ZnodeStat>>> statMany(const QStringList &paths) = 0;

    /// Open permissions (world:anyone). nullopt is null data. Answers the path made (with its number, if sequential).
    [[nodiscard]] virtual Answer<QString> create(const QString &path, const std::optional<QByteArray> &data, Mode mode) = 0;
    [[nodiscard]] virtual Answer<ZnodeStat> set(const QString &path, const std::optional<QByteArray> &data,
                                                int expectedVersion) = 0;
    [[nodiscard]] virtual Answer<std::monostate> remove(const QString &path, int expectedVersion) = 0;

    /// From now on znodeChanged() tells of this path, until unwatch(): the client re-arms after each event, and tells Unknown
    /// where it may have missed one (once the watch stands, if there was no connection when it was asked for). Counted: two watch() need two unwatch(). The path need not exist. Own thread only.
    virtual void watch(const QString &path, Watch what) = 0;
    virtual void unwatch(const QString &path, Watch what) = 0;

    /// The newest that was emitted. Own thread only.
    [[nodiscard]] virtual ZooKeeperStatus status() const = 0;
    /// Why it is not connected: set in Connecting, Lost, Expired and Failed as soon as a reason is known. Own thread only.
    [[nodiscard]] virtual std::optional<Error> statusError() const = 0;
    /// The library's newest log lines (at most 200, of all clients of this process), for the "why". Any thread.
    [[nodiscard]] virtual QStringList recentLog() const = 0;

    /// Answers everything open with Cancelled; the session ends in the background. Final. Own thread only.
    virtual void close() = 0;

Q_SIGNALS:
    void statusChanged(const brokerscope::ZooKeeperStatus &status);
    /// `path` as given to watch().
    void znodeChanged(const QString &path, brokerscope::zookeeper::ZooKeeperClient::Change change);
};

/// The client over libzookeeper-mt; starts to connect at once. Never null. Destroying it takes no longer than a few
/// milliseconds: a session that cannot be closed quickly is closed on a background thread, which QCoreApplication's end
/// waits for at most 0.5 s.
[[nodiscard]] std::unique_ptr<ZooKeeperClient> connectToZooKeeper(const ZooKeeperOptions &options);

} // namespace brokerscope::zookeeper

Q_DECLARE_METATYPE(brokerscope::zookeeper::ZooKeeperClient::Change)
