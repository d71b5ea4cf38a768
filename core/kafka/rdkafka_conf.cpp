// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/rdkafka_conf.h"

#include "core/kafka/client_factory.h"
#include "core/kafka/kafka_error.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::kafka {

namespace {

// Would run foreign code or write files in our process.
constexpr std::array kRefused{"plugin.library.paths"_L1, "ssl.engine.location"_L1, "sasl.kerberos.kinit.cmd"_L1};

Result<std::monostate> set(rd_kafka_conf_t *conf, const QByteArray &name, const QByteArray &value)
{
    std::array<char, 512> text{};
    const auto outcome = rd_kafka_conf_set(conf, name.constData(), value.constData(), text.data(), text.size());
    if (outcome == RD_KAFKA_CONF_OK)
        return done();
    const QString property = QString::fromUtf8(name);
    QString detail = QString::fromUtf8(text.data());
    if (!value.isEmpty())
        detail.replace(QString::fromUtf8(value), u"***"_s); // it may be a secret
    if (outcome == RD_KAFKA_CONF_UNKNOWN)
        return failure({Error::Kind::Invalid, 0,
                        QCoreApplication::translate(
                            "Kafka", "The property \"%1\" is not known to librdkafka: remove it or correct its name.")
                            .arg(property),
                        detail, false});
    return failure({Error::Kind::Invalid, 0,
                    QCoreApplication::translate("Kafka", "The value of the property \"%1\" is refused: correct it.")
                        .arg(property),
                    detail, false});
}

} // namespace

Result<ConfPtr> makeConf(const ConnectionSettings &settings, const ConfEntries &own)
{
    const auto servers = validateBootstrapServers(settings.bootstrapServers);
    if (!servers)
        return failure(servers.error());

    ConfPtr conf(rd_kafka_conf_new());
    for (auto it = settings.properties.cbegin(); it != settings.properties.cend(); ++it) {
        for (const QLatin1StringView refused : kRefused) {
            if (it.key().trimmed() == refused)
                return failure(Error::invalid(
                    QCoreApplication::translate(
                        "Kafka", "The property \"%1\" is not allowed here because it runs foreign code: remove it.")
                        .arg(QString(refused))));
        }
        if (auto outcome = set(conf.get(), it.key().trimmed().toUtf8(), it.value().toUtf8()); !outcome)
            return failure(outcome.error());
    }

    const QByteArray setupTimeout = QByteArray::number(std::max<qint64>(1000, settings.requestTimeout.count()));
    const ConfEntries always{
        {"bootstrap.servers", servers->toUtf8()},
        {"client.id", "brokerscope"},
        {"allow.auto.create.topics", "false"},
        {"isolation.level", "read_uncommitted"}, // the library's default is read_committed: its "end" would be the LSO
        {"socket.connection.setup.timeout.ms", setupTimeout},
        {"reconnect.backoff.ms", "100"},
        {"reconnect.backoff.max.ms", "2000"},
        {"broker.address.ttl", "1000"},
        {"log.connection.close", "false"},
        {"socket.keepalive.enable", "true"},
    };
    // Version 2.8 (others since 2.2, too) takes room for 4 times the bytes of a Metadata answer, which is too little for the
    // answers of Kafka 2.4 to 2.7 about topics with short names, one partition and one replica: "Local: Bad message format", for
    // ever. With a rack it takes 5 times. A rack that no broker is in changes nothing else: leaders are read from.
    if (!settings.properties.contains(u"client.rack"_s))
        if (auto outcome = set(conf.get(), "client.rack", "brokerscope-none"); !outcome)
            return failure(outcome.error());
    for (const ConfEntries *entries : {&always, &own})
        for (const auto &[name, value] : *entries)
            if (auto outcome = set(conf.get(), name, value); !outcome)
                return failure(outcome.error());
    return conf;
}

Result<HandlePtr> makeHandle(rd_kafka_type_t type, ConfPtr conf)
{
    std::array<char, 512> text{};
    HandlePtr handle(rd_kafka_new(type, conf.get(), text.data(), text.size()));
    if (handle) {
        static_cast<void>(conf.release());
        return handle;
    }
    const QString detail = QString::fromUtf8(text.data());
    return failure({Error::Kind::Invalid, int(rd_kafka_last_error()),
                    QCoreApplication::translate("Kafka", "The connection's properties do not fit together: %1.")
                        .arg(detail.endsWith(u'.') ? detail.chopped(1) : detail),
                    detail, false});
}

} // namespace brokerscope::kafka
