// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/zookeeper_error.h"

#include "core/zookeeper/words.h"

#include <zookeeper/zookeeper.h>

namespace brokerscope::zookeeper {

namespace {

/// From this size on a lost connection is probably the server's answer to the size itself.
constexpr qsizetype kSuspiciousBytes = 500'000;

Error::Kind kindOf(int rc)
{
    switch (rc) {
    case ZNONODE: return Error::Kind::NotFound;
    case ZNODEEXISTS:
    case ZBADVERSION:
    case ZNOTEMPTY: return Error::Kind::Conflict;
    case ZNOAUTH: return Error::Kind::Authorization;
    case ZAUTHFAILED:
    case ZSESSIONCLOSEDREQUIRESASLAUTH: return Error::Kind::Authentication;
    case ZBADARGUMENTS:
    case ZINVALIDACL:
    case ZNOCHILDRENFOREPHEMERALS: return Error::Kind::Invalid;
    case ZUNIMPLEMENTED:
    case ZNOTREADONLY:
    case ZEPHEMERALONLOCALSESSION: return Error::Kind::Unsupported;
    case ZOPERATIONTIMEOUT: return Error::Kind::Timeout;
    case ZCONNECTIONLOSS:
    case ZSESSIONEXPIRED:
    case ZSESSIONMOVED:
    case ZTHROTTLEDOP: return Error::Kind::Unreachable;
    default: return Error::Kind::Internal;
    }
}

QString sentenceOf(int rc, const Request &request)
{
    const QString path = request.shownPath.left(300);
    switch (rc) {
    case ZNONODE:
        return request.kind == Request::Kind::Create
                   ? tr("The parent of %1 does not exist: create it first.").arg(path)
                   : tr("The znode %1 does not exist: look it up in its parent.").arg(path);
    case ZNODEEXISTS: return tr("The znode %1 exists already: choose another name, or change the existing one.").arg(path);
    case ZBADVERSION: return tr("The znode %1 was changed by someone else since it was read: read it again.").arg(path);
    case ZNOTEMPTY: return tr("The znode %1 has children: delete those first.").arg(path);
    case ZNOAUTH: return tr("The permissions of %1 do not allow this: connect with a user that its access list names.").arg(path);
    case ZAUTHFAILED: return tr("ZooKeeper refused the credentials: check scheme, user and password.");
    case ZSESSIONCLOSEDREQUIRESASLAUTH: return tr("This ZooKeeper lets in SASL clients only, which this version of Brokerscope cannot be.");
    case ZNOCHILDRENFOREPHEMERALS: return tr("The parent of %1 is ephemeral and cannot have children: choose another parent.").arg(path);
    case ZNOTREADONLY: return tr("This server is read-only, being cut off from its ensemble: wait until it has rejoined.");
    case ZEPHEMERALONLOCALSESSION: return tr("The server's local sessions cannot own ephemeral znodes: create a persistent one.");
    case ZUNIMPLEMENTED: return tr("This version of ZooKeeper does not know the request: use a newer server.");
    case ZTHROTTLEDOP: return tr("The ZooKeeper server is overloaded and refused the request: try again later.");
    default: return tr("ZooKeeper refused the request for %1 (code %2): see the log.").arg(path).arg(rc);
    }
}

} // namespace

bool isConnectionFault(int rc)
{
    switch (rc) {
    case ZCONNECTIONLOSS:
    case ZOPERATIONTIMEOUT:
    case ZINVALIDSTATE:
    case ZSESSIONEXPIRED:
    case ZSESSIONMOVED:
    case ZCLOSING: return true;
    default: return false;
    }
}

Error toError(int rc, const Request &request)
{
    return {kindOf(rc), rc, sentenceOf(rc, request), QString::fromUtf8(zerror(rc)), rc == ZTHROTTLEDOP};
}

Error unknownOutcome(const Request &request, const QString &detail)
{
    const QString path = request.shownPath.left(300);
    if (request.data && request.data->size() > kSuspiciousBytes) {
        return {Error::Kind::Unreachable, ZCONNECTIONLOSS,
                tr("The connection broke while %1 bytes were written to %2, which the server may not allow (jute.maxbuffer): read the "
                   "znode to see whether it was written.")
                    .arg(request.data->size())
                    .arg(path),
                detail, false};
    }
    return {Error::Kind::Unreachable, ZCONNECTIONLOSS,
            tr("The connection broke while %1 was written: read it to see whether it was done.").arg(path), detail, false};
}

Error tooLarge(qsizetype bytes)
{
    return Error::invalid(tr("The value has %1 bytes, and a znode takes at most %2: keep large data elsewhere, and its place here.")
                              .arg(bytes)
                              .arg(ZooKeeperClient::kMaxValueBytes));
}

} // namespace brokerscope::zookeeper
