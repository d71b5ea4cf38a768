// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/client_factory.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::kafka {

namespace {

Result<QString> refuse(const QString &sentence) { return failure(Error::invalid(sentence)); }

QString tr(const char *sentence) { return QCoreApplication::translate("brokerscope::kafka", sentence); }

} // namespace

Result<QString> validateBootstrapServers(const QString &text)
{
    static const QRegularExpression hostName(u"^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_.])?$"_s);
    QStringList servers;
    const QStringList parts = text.split(u',');
    for (const QString &raw : parts) {
        QString part = raw.trimmed();
        if (part.isEmpty()) {
            if (parts.size() == 1)
                return refuse(tr("Name at least one broker as host:port, for example localhost:9092."));
            continue; // "a:1,,b:2" and a comma at the end are harmless
        }
        if (const qsizetype scheme = part.indexOf(u"://"_s); scheme >= 0) {
            const QString word = part.left(scheme).toUpper();
            if (word == u"HTTP" || word == u"HTTPS")
                return refuse(tr("\"%1\" is a web address: write only host:port of a broker.").arg(part));
            part = part.mid(scheme + 3); // "PLAINTEXT://host:port", as brokers write their listeners
        }
        if (part.contains(u'/'))
            return refuse(tr("\"%1\" contains a \"/\": write only host:port; a path belongs into the ZooKeeper string.").arg(part));
        QString host;
        QString port;
        if (part.startsWith(u'[')) {
            const qsizetype close = part.indexOf(u']');
            if (close < 0)
                return refuse(tr("\"%1\" has no closing bracket: write [address]:port.").arg(part));
            const QHostAddress address(part.mid(1, close - 1));
            if (address.protocol() != QAbstractSocket::IPv6Protocol)
                return refuse(tr("\"%1\" is not an IPv6 address: write [address]:port.").arg(part));
            host = part.left(close + 1);
            if (part.mid(close + 1, 1) == u":")
                port = part.mid(close + 2);
            else if (close + 1 < part.size())
                return refuse(tr("\"%1\" has text behind the bracket: write [address]:port.").arg(part));
        } else {
            if (part.count(u':') > 1)
                return refuse(tr("\"%1\" has several colons: put an IPv6 address into brackets, [address]:port, and separate servers by commas.").arg(part));
            const qsizetype colon = part.indexOf(u':');
            host = colon < 0 ? part : part.left(colon);
            port = colon < 0 ? QString() : part.mid(colon + 1);
            if (host.isEmpty())
                return refuse(tr("\"%1\" names no host: write host:port.").arg(part));
            if (!hostName.match(host).hasMatch())
                return refuse(tr("\"%1\" is not a host name: write host:port, and separate several servers by commas.").arg(host));
        }
        if (port.isEmpty())
            return refuse(tr("\"%1\" has no port: write %1:9092, or the port that the broker listens on.").arg(host));
        bool isNumber = false;
        const uint number = port.toUInt(&isNumber);
        if (!isNumber || number < 1 || number > 65535 || port.startsWith(u'+'))
            return refuse(tr("\"%1\" is not a port: give a number from 1 to 65535.").arg(port));
        const QString server = host + u':' + QString::number(number);
        if (!servers.contains(server))
            servers.append(server);
    }
    if (servers.isEmpty())
        return refuse(tr("Name at least one broker as host:port, for example localhost:9092."));
    return servers.join(u',');
}

} // namespace brokerscope::kafka
