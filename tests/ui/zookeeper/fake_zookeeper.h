// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/client.h"
#include "core/zookeeper/znode_path.h"

#include <QSet>

#include <map>

namespace brokerscope::test {

/// Znodes in memory, and a count of what is watched: what a model asks for can be told from outside. Answers at once.
class FakeZooKeeper : public zookeeper::ZooKeeperClient
{
public:
    std::map<QString, QByteArray> nodes;
    QSet<QString> forbidden; ///< their children may not be listed
    std::map<QString, int> childWatches;
    QStringList listed; ///< paths whose children were asked for, in order
    int statQuestions = 0;

    void add(const QString &path, const QByteArray &data = {})
    {
        nodes[path] = data;
        Q_EMIT znodeChanged(zookeeper::parentPath(path), Change::ChildrenChanged);
    }
    void take(const QString &path)
    {
        nodes.erase(path);
        Q_EMIT znodeChanged(zookeeper::parentPath(path), Change::ChildrenChanged);
    }
    [[nodiscard]] QStringList childNames(const QString &path) const
    {
        QStringList names;
        const QString inside = path == u"/" ? path : path + u'/';
        for (auto node = nodes.lower_bound(inside); node != nodes.end() && node->first.startsWith(inside); ++node)
            if (const QString name = node->first.mid(inside.size()); !name.isEmpty() && !name.contains(u'/'))
                names.prepend(name); // not in the order of their names
        return names;
    }
    [[nodiscard]] int watchCount() const
    {
        int count = 0;
        for (const auto &[path, times] : childWatches)
            count += times;
        return count;
    }

    Answer<zookeeper::ZnodeChildren> children(const QString &path) override
    {
        listed += path;
        if (forbidden.contains(path))
            return async::ready<zookeeper::ZnodeChildren>(failure(Error{Error::Kind::Authorization, 0, QStringLiteral("not permitted"), {}, false}));
        return async::ready<zookeeper::ZnodeChildren>(zookeeper::ZnodeChildren{childNames(path), {}});
    }
    Answer<Znode> get(const QString &path) override
    {
        const auto node = nodes.find(path);
        if (node == nodes.end())
            return async::ready<Znode>(failure(Error{Error::Kind::NotFound, 0, {}, {}, false}));
        return async::ready<Znode>(Znode{path, node->second, statOf(path)});
    }
    Answer<ZnodeStat> stat(const QString &path) override { return async::ready<ZnodeStat>(statOf(path)); }
    Answer<std::vector<zookeeper::ZnodeAcl>> acl(const QString &) override
    {
        return async::ready<std::vector<zookeeper::ZnodeAcl>>(
            std::vector<zookeeper::ZnodeAcl>{{QStringLiteral("world"), QStringLiteral("anyone"), 31}});
    }
    Answer<std::vector<Result<Znode>>> getMany(const QStringList &) override
    {
        return async::ready<std::vector<Result<Znode>>>(failure(Error::cancelled()));
    }
    Answer<std::vector<Result<ZnodeStat>>> statMany(const QStringList &paths) override
    {
        ++statQuestions;
        std::vector<Result<ZnodeStat>> stats;
        for (const QString &path : paths)
            stats.push_back(statOf(path));
        return async::ready<std::vector<Result<ZnodeStat>>>(std::move(stats));
    }
    Answer<QString> create(const QString &path, const std::optional<QByteArray> &, Mode) override { return async::ready<QString>(path); }
    Answer<ZnodeStat> set(const QString &, const std::optional<QByteArray> &, int) override { return async::ready<ZnodeStat>(ZnodeStat()); }
    Answer<std::monostate> remove(const QString &, int) override { return async::ready<std::monostate>(std::monostate()); }

    void watch(const QString &path, Watch what) override
    {
        if (what == Watch::Children)
            ++childWatches[path];
    }
    void unwatch(const QString &path, Watch what) override
    {
        if (what == Watch::Children)
            --childWatches[path];
    }
    ZooKeeperStatus status() const override { return {}; }
    std::optional<Error> statusError() const override { return {}; }
    QStringList recentLog() const override { return {}; }
    void close() override {}

private:
    [[nodiscard]] ZnodeStat statOf(const QString &path) const
    {
        ZnodeStat stat;
        stat.childCount = qint32(childNames(path).size());
        return stat;
    }
};

} // namespace brokerscope::test
