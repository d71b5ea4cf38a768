// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/connect_string.h"

#include "core/zookeeper/words.h"
#include "core/zookeeper/znode_path.h"

#include <QHostAddress>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper {

namespace {

constexpr qsizetype kMaxLength = 8192;

bool isHostCharacter(QChar c)
{
    return (c.unicode() < 128 ? c.isLetterOrNumber() : c.isLetter()) || c == u'.' || c == u'-' || c == u'_';
}

Result<quint16> parsePort(QStringView text, const QString &server)
{
    if (text.isEmpty())
        return failure(Error::invalid(tr("The server “%1” has a colon but no port: write host:2181, or leave the colon out.").arg(server)));
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return failure(Error::invalid(tr("The port of “%1” is not a number: write one from 1 to 65535.").arg(server)));
    }
    bool ok = false;
    const uint port = text.toUInt(&ok);
    if (!ok || port == 0 || port > 65535)
        return failure(Error::invalid(tr("The port of “%1” is out of range: write one from 1 to 65535.").arg(server)));
    return static_cast<quint16>(port);
}

Result<ConnectString::Server> parseServer(const QString &text)
{
    ConnectString::Server server;
    QStringView rest;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0)
            return failure(Error::invalid(tr("The IPv6 address in “%1” has no closing bracket: write [::1]:2181.").arg(text)));
        server.host = text.mid(1, end - 1);
        QHostAddress address;
        if (!address.setAddress(server.host) || address.protocol() != QAbstractSocket::IPv6Protocol)
            return failure(Error::invalid(tr("“%1” is not an IPv6 address: brackets are for those only, as in [::1]:2181.").arg(text)));
        rest = QStringView(text).mid(end + 1);
        if (!rest.isEmpty() && !rest.startsWith(u':'))
            return failure(Error::invalid(tr("After the bracket of “%1” only a port can follow: write [::1]:2181.").arg(text)));
    } else {
        if (text.count(u':') > 1)
            return failure(Error::invalid(
                tr("The server “%1” has more than one colon: put an IPv6 address into brackets, as in [::1]:2181.").arg(text)));
        const qsizetype colon = text.indexOf(u':');
        server.host = colon < 0 ? text : text.left(colon);
        rest = colon < 0 ? QStringView() : QStringView(text).mid(colon);
        if (server.host.isEmpty())
            return failure(Error::invalid(tr("The server “%1” has a port but no host: write host:2181.").arg(text)));
        for (const QChar c : server.host) {
            if (!isHostCharacter(c))
                return failure(Error::invalid(tr("The host name “%1” has a character that host names do not have: “%2”.").arg(server.host, c)));
        }
    }
    if (!rest.isEmpty()) {
        const Result<quint16> port = parsePort(rest.mid(1), text);
        if (!port)
            return failure(port.error());
        server.port = *port;
    }
    return server;
}

} // namespace

QString ConnectString::Server::text() const
{
    return (host.contains(u':') ? QString(u'[' + host + u']') : host) + u':' + QString::number(port);
}

QString ConnectString::text() const
{
    QStringList parts;
    for (const Server &server : servers)
        parts.append(server.text());
    return parts.join(u',') + (chroot == u"/"_s ? QString() : chroot);
}

Result<ConnectString> parseConnectString(const QString &input)
{
    const QString text = input.trimmed();
    if (text.isEmpty())
        return failure(Error::invalid(tr("The ZooKeeper connection is empty: write host:port, for example localhost:2181.")));
    if (text.size() > kMaxLength)
        return failure(Error::invalid(tr("The ZooKeeper connection is longer than %1 characters: name fewer servers.").arg(kMaxLength)));
    if (text.contains(u"://"_s))
        return failure(Error::invalid(tr("“%1” looks like a web address: write only host:port, without anything before it.").arg(text.left(200))));

    ConnectString result;
    const qsizetype slash = text.indexOf(u'/');
    const QString hosts = slash < 0 ? text : text.left(slash).trimmed();
    if (hosts.isEmpty())
        return failure(Error::invalid(tr("“%1” names no server before the chroot: write host:port%1.").arg(text.left(200))));
    if (slash >= 0) {
        QString chroot = text.mid(slash);
        if (chroot.contains(u',') || chroot.contains(u':'))
            return failure(Error::invalid(
                tr("A chroot stands once, behind the last server: write host1:2181,host2:2181/kafka instead of “%1”.").arg(text.left(200))));
        if (chroot.size() > 1 && chroot.endsWith(u'/') && !chroot.endsWith(u"//"_s))
            chroot.chop(1);
        const Outcome checked = checkPath(chroot);
        if (!checked) {
            return failure(Error::invalid(chroot.contains(u"//"_s)
                                              ? tr("The chroot “%1” has two slashes in a row: remove one.").arg(chroot.left(200))
                                              : checked.error().message));
        }
        result.chroot = chroot;
    }
    const QStringList parts = hosts.split(u',');
    for (const QString &part : parts) {
        const QString one = part.trimmed();
        if (one.isEmpty())
            return failure(Error::invalid(tr("The list of servers has an empty entry: remove the extra comma in “%1”.").arg(hosts.left(200))));
        const auto server = parseServer(one);
        if (!server)
            return failure(server.error());
        result.servers.push_back(*server);
    }
    return result;
}

} // namespace brokerscope::zookeeper
