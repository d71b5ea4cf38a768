// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/connection_watch.h"

#include "core/kafka/kafka_error.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::kafka {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("brokerscope::kafka", text); }

// "127.0.0.1:9092/1: Connect to …", "GroupCoordinator: host:9092: Failed to resolve …", "sasl_ssl://host:1/bootstrap: …"
QString addressIn(const QString &text)
{
    static const QRegularExpression pattern(u"(?:^|[\\s/])((?:\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9_.-]+):[0-9]{1,5})(?:/[A-Za-z0-9-]+)?: "_s);
    return pattern.match(text).captured(1);
}

Error reading(rd_kafka_resp_err_t code, const QString &address, const QString &text)
{
    const auto found = [&](PortProbe::Finding finding) {
        return Error{Error::Kind::Unreachable, int(code), PortProbe::sentence(finding, address), text, true};
    };
    if (code == RD_KAFKA_RESP_ERR__RESOLVE || text.contains(u"resolve '"_s))
        return found(PortProbe::Finding::Unresolvable);
    if (text.contains(u"Connection refused"_s))
        return found(PortProbe::Finding::Refused);
    if (text.contains(u"setup timed out"_s))
        return found(PortProbe::Finding::NoConnection);
    if (text.contains(u"might require SASL"_s))
        return {Error::Kind::Authentication, int(code), tr("%1 asks for a sign-in: give the SASL settings.").arg(address), text, false};
    if (text.contains(u"Timed out ApiVersionRequest"_s))
        return found(PortProbe::Finding::Silent);
    if (text.contains(u"while requesting ApiVersion"_s))
        return found(PortProbe::Finding::ClosedAtOnce);
    if (code == RD_KAFKA_RESP_ERR__SSL) {
        if (text.contains(u"certificate verify failed"_s))
            return {Error::Kind::Authentication, int(code),
                    tr("The certificate of %1 is not trusted or names another host: give the right ssl.ca.location, or check the certificate's names.")
                        .arg(address),
                    text, false};
        return {Error::Kind::Authentication, int(code),
                tr("The TLS connection to %1 failed: check that this port speaks TLS, and the certificates.").arg(address), text, false};
    }
    return kafkaError(code, text);
}

} // namespace

void ConnectionWatch::add(rd_kafka_resp_err_t code, const QString &text)
{
    const QString address = addressIn(text);
    if (address.isEmpty())
        return; // "1/1 brokers are down": says nothing that the others do not
    store(address, reading(code, address, text));
}

void ConnectionWatch::add(const QString &address, PortProbe::Finding finding)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_findings[address] = finding;
    }
    if (finding == PortProbe::Finding::Kafka)
        return;
    QString detail;
    for (const Error &error : recent())
        if (addressIn(error.detail) == address)
            detail = error.detail;
    store(address, {Error::Kind::Unreachable, int(RD_KAFKA_RESP_ERR__TRANSPORT), PortProbe::sentence(finding, address), detail, true});
}

void ConnectionWatch::setReached()
{
    const QMutexLocker lock(&m_mutex);
    m_findings.clear();
    for (Seen &seen : m_seen)
        seen.isOver = true;
}

void ConnectionWatch::store(const QString &address, Error error)
{
    const QMutexLocker lock(&m_mutex);
    std::erase_if(m_seen, [&](const Seen &seen) { return seen.address == address; });
    m_seen.push_front({address, std::move(error)});
    if (m_seen.size() > kMost)
        m_seen.pop_back();
}

std::vector<Error> ConnectionWatch::recent() const
{
    const QMutexLocker lock(&m_mutex);
    std::vector<Error> errors;
    for (const Seen &seen : m_seen)
        errors.push_back(seen.error);
    return errors;
}

std::optional<Error> ConnectionWatch::explanation() const
{
    const QMutexLocker lock(&m_mutex);
    // A refused sign-in explains more than any port: the broker was reached.
    for (const Seen &seen : m_seen)
        if (!seen.isOver && seen.error.kind == Error::Kind::Authentication)
            return seen.error;
    std::optional<Error> first;
    QStringList others;
    for (const Seen &seen : m_seen) {
        if (seen.isOver)
            continue;
        const auto finding = m_findings.find(seen.address);
        Error error = seen.error;
        if (finding != m_findings.end()) {
            if (finding->second == PortProbe::Finding::Kafka)
                continue; // it answered our probe: the library's complaint is older
            error.message = PortProbe::sentence(finding->second, seen.address);
            error.kind = Error::Kind::Unreachable;
        }
        if (!first)
            first = error;
        else
            others.append(error.message);
    }
    if (first && !others.isEmpty())
        first->detail += (first->detail.isEmpty() ? QString() : u"\n"_s) + others.mid(0, 5).join(u'\n');
    return first;
}

} // namespace brokerscope::kafka
