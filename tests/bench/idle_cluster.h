// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_session.h"
#include "ui/kit/page/page_context.h"
#include "ui/shell/cluster_keeper.h"

namespace brokerscope::bench {

/// What a real page needs around it, with a connection that nobody answers: what it shows is made by the benchmark.
class IdleCluster
{
public:
    IdleCluster()
    {
        profile::ConnectionProfile profile;
        profile.id = QUuid::createUuid();
        profile.name = QStringLiteral("bench");
        profile.bootstrapServers = QStringLiteral("127.0.0.1:1");
        if (const auto cluster = m_clusters.open(profile, {}))
            m_context.cluster = *cluster;
        m_clusters.setRefreshSeconds(0);
        m_context.navigator = &m_nowhere;
        m_context.local = &m_local;
    }

    [[nodiscard]] const ui::PageContext &context() const
    {
        return m_context;
    } ///< its cluster is null if it could not be opened

private:
    class Nowhere : public ui::Navigator
    {
    public:
        void go(const ui::Location &) override { }
        void openWindow(const ui::Location &) override { }
        void toast(ui::ToastKind, const QString &, const QString &, const ui::Location &) override { }
        void saveFile(const QString &, const QByteArray &) override { }
        Outcome openCluster(const profile::ConnectionProfile &, const QHash<QString, QString> &) override
        {
            return done();
        }
        [[nodiscard]] bool isConnected(const QUuid &) const override { return false; }
        void showConnected(const QUuid &) override { }
        void closeLocalCluster(const QString &) override { }
    };

    local::LocalSession m_local;
    ui::ClusterKeeper m_clusters;
    Nowhere m_nowhere;
    ui::PageContext m_context;
};

} // namespace brokerscope::bench
