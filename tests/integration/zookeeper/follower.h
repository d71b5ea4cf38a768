// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/zookeeper/client_test.h"

#include <algorithm>

namespace brokerscope::test {

/// Someone who looks at one znode: watches it, reads it, and reads it again whenever it is told of a change, and only
/// then. What it knows must come to equal what is there. Reads that fail for want of a server are not tried again.
class Follower : public QObject
{
public:
    using Client = zookeeper::ZooKeeperClient;

    Follower(Client &client, QString path, Client::Watch what) : m_client(client), m_path(std::move(path)), m_what(what)
    {
        connect(&client, &Client::znodeChanged, this, [this](const QString &changed, Client::Change change) {
            if (changed != m_path)
                return;
            m_told.push_back(change);
            read();
        });
        client.watch(m_path, what);
        read();
    }

    ~Follower() override { m_client.unwatch(m_path, m_what); }

    /// The value, the names joined by commas, or "(none)"; "(not read)" at first.
    [[nodiscard]] QString known() const { return m_known; }
    [[nodiscard]] const std::vector<Client::Change> &told() const { return m_told; }
    [[nodiscard]] bool wasTold(Client::Change change) const
    {
        return std::count(m_told.cbegin(), m_told.cend(), change) > 0;
    }

private:
    void read()
    {
        const int serial = ++m_serial; // an older answer must not cover a newer one
        const auto keep = [this, serial](const auto &result, const auto &text) {
            if (serial != m_serial)
                return;
            if (result)
                m_known = text(*result);
            else if (result.error().kind == Error::Kind::NotFound)
                m_known = QStringLiteral("(none)");
        };
        if (m_what == Client::Watch::Children) {
            async::deliver(m_client.children(m_path), this, [keep](const Result<zookeeper::ZnodeChildren> &result) {
                keep(result, [](zookeeper::ZnodeChildren children) {
                    children.names.sort();
                    return children.names.join(u',');
                });
            });
        } else {
            async::deliver(m_client.get(m_path), this, [keep](const Result<Znode> &result) {
                keep(result, [](const Znode &node) { return QString::fromUtf8(node.data.value_or("(null)")); });
            });
        }
    }

    Client &m_client;
    const QString m_path;
    const Client::Watch m_what;
    QString m_known = QStringLiteral("(not read)");
    std::vector<Client::Change> m_told;
    int m_serial = 0;
};

} // namespace brokerscope::test
