// SPDX-License-Identifier: GPL-3.0-or-later
/// The chroot: whether it is there, and where else Kafka might be. A mistyped chroot is the commonest cause of "the right
/// server, and an empty tree"; the library answers it with "no node" to everything.
#include "core/base/clock.h"
#include "core/zookeeper/client_worker.h"
#include "core/zookeeper/znode_path.h"

#include <zookeeper/zookeeper.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper {

namespace {

constexpr qsizetype kPlacesLookedAt = 50;

} // namespace

void ClientWorker::checkChroot()
{
    m_chrootAskedAtBootMs = bootTimeMs();
    ask(Request::Kind::Stat, m_connect.chroot, [this](const Result<LibraryEvent> &result) {
        if (!m_handle || (m_phase != Phase::Checking && m_phase != Phase::ChrootMissing))
            return;
        if (result) {
            onUp();
        } else if (result.error().code == ZNONODE) {
            if (m_phase == Phase::Checking)
                lookForChroots();
        } else if (result.error().kind != Error::Kind::Cancelled) {
            startOver(m_wasUp ? ZooKeeperStatus::State::Lost : ZooKeeperStatus::State::Connecting, result.error(), std::chrono::seconds(1));
        }
    });
}

void ClientWorker::lookForChroots()
{
    ask(Request::Kind::Children, u"/"_s, [this](const Result<LibraryEvent> &root) {
        if (!m_handle || m_phase != Phase::Checking)
            return;
        if (!root) {
            onChrootMissing({});
            return;
        }
        QStringList places(u"/"_s);
        for (const QString &name : root->names.first(std::min(root->names.size(), kPlacesLookedAt)))
            places.append(joinPath(u"/"_s, name));
        struct Look
        {
            qsizetype left = 0;
            QStringList found;
        };
        auto look = std::make_shared<Look>(Look{places.size(), {}});
        for (const QString &place : std::as_const(places)) {
            ask(Request::Kind::Stat, toServerPath(place, u"/brokers/ids"_s), [this, look, place](const Result<LibraryEvent> &ids) {
                if (ids)
                    look->found.append(place);
                if (--look->left == 0 && m_handle && m_phase == Phase::Checking)
                    onChrootMissing(look->found);
            });
        }
    });
}

void ClientWorker::onChrootMissing(const QStringList &others)
{
    m_phase = Phase::ChrootMissing;
    m_failsFast = true;
    m_chrootAskedAtBootMs = bootTimeMs();
    const QString chroot = m_connect.chroot;
    QString sentence;
    if (others.isEmpty())
        sentence = tr("The chroot %1 does not exist on this server, and no Kafka was found one level below its root: check the connection.").arg(chroot);
    else if (others == QStringList(u"/"_s))
        sentence = tr("The chroot %1 does not exist on this server; brokers were found without a chroot: leave it out.").arg(chroot);
    else
        sentence = tr("The chroot %1 does not exist on this server; brokers were found under %2: use that instead.")
                       .arg(chroot, others.join(u", "_s));
    const Error error{Error::Kind::NotFound, ZNONODE, sentence, {}, false};
    setState(ZooKeeperStatus::State::Failed, error);
    m_queue.failWaiting(error);
}

} // namespace brokerscope::zookeeper
