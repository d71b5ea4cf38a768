// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker_thread.h"
#include "core/zookeeper/client_worker.h"

namespace brokerscope::zookeeper {

/// ZooKeeperClient over libzookeeper-mt: turns questions into requests to the worker, and what the worker tells into signals.
class LibraryClient : public ZooKeeperClient
{
    Q_OBJECT

public:
    explicit LibraryClient(const ZooKeeperOptions &options);
    ~LibraryClient() override;

    [[nodiscard]] Answer<ZnodeChildren> children(const QString &path) override;
    [[nodiscard]] Answer<Znode> get(const QString &path) override;
    [[nodiscard]] Answer<ZnodeStat> stat(const QString &path) override;
    [[nodiscard]] Answer<std::vector<ZnodeAcl>> acl(const QString &path) override;
    [[nodiscard]] Answer<std::vector<Result<Znode>>> getMany(const QStringList &paths) override;
    [[nodiscard]] Answer<std::vector<Result<ZnodeStat>>> statMany(const QStringList &paths) override;
    [[nodiscard]] Answer<QString> create(const QString &path, const std::optional<QByteArray> &data, Mode mode) override;
    [[nodiscard]] Answer<ZnodeStat> set(const QString &path, const std::optional<QByteArray> &data, int expectedVersion) override;
    [[nodiscard]] Answer<std::monostate> remove(const QString &path, int expectedVersion) override;

    void watch(const QString &path, Watch what) override;
    void unwatch(const QString &path, Watch what) override;

    [[nodiscard]] ZooKeeperStatus status() const override { return m_status; }
    [[nodiscard]] std::optional<Error> statusError() const override { return m_error; }
    [[nodiscard]] QStringList recentLog() const override;
    void close() override;

private:
    /// Changes on their way to this thread: one queued call for many.
    struct Changes
    {
        QMutex mutex; // guards list
        std::vector<std::pair<QString, Change>> list;
    };

    [[nodiscard]] ClientWorker::Listener listener();
    void emitChanges();
    [[nodiscard]] Request request(Request::Kind kind, const QString &path) const;
    void submit(Request request);
    template <typename T, typename Convert>
    [[nodiscard]] Answer<T> ask(Request request, Convert convert);
    template <typename T, typename Convert>
    [[nodiscard]] Answer<std::vector<Result<T>>> askMany(Request::Kind kind, const QStringList &paths, Convert convert);

    const std::chrono::milliseconds m_deadline;
    const QString m_chroot;
    const std::shared_ptr<Changes> m_changes;
    ZooKeeperStatus m_status;
    std::optional<Error> m_error;
    WorkerThread<ClientWorker> m_thread; // last: its end answers everything while the rest still lives
};

} // namespace brokerscope::zookeeper
