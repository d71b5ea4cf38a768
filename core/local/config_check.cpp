// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/config_check.h"

#include "core/local/runtime_catalog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local::config {

namespace {

using Weight = ConfigObjection::Weight;
using Type = ConfigKey::Type;

ConfigObjection wrong(const QString &text) { return {Weight::Error, text}; }
ConfigObjection doubtful(const QString &text) { return {Weight::Warning, text}; }

struct Range
{
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    std::optional<double> alsoThis; ///< "[1,...,9] or -1"
};

/// Out of "[0,...]", "[0,...,1]", "[1,...,9] or -1".
std::optional<Range> rangeOf(const QString &valid)
{
    static const QRegularExpression pattern(u"^\\[(-?[\\d.]*),\\.\\.\\.,?(-?[\\d.]*)\\](?: or (-?\\d+))?$"_s);
    const auto match = pattern.match(valid);
    if (!match.hasMatch())
        return std::nullopt;
    Range range;
    if (!match.captured(1).isEmpty())
        range.least = match.captured(1).toDouble();
    if (!match.captured(2).isEmpty())
        range.most = match.captured(2).toDouble();
    if (match.hasCaptured(3))
        range.alsoThis = match.captured(3).toDouble();
    return range;
}

ConfigObjection checkRange(const ConfigKey &key, double number)
{
    const auto range = rangeOf(key.valid);
    if (!range || (number >= range->least && number <= range->most) || (range->alsoThis && number == *range->alsoThis))
        return {};
    const auto text = [](double bound) { return QString::number(bound, 'g', 17); };
    if (std::isinf(range->most))
        return wrong(QCoreApplication::translate("LocalConfig", "Give at least %1.").arg(text(range->least)));
    return wrong(QCoreApplication::translate("LocalConfig", "Give a number from %1 to %2.").arg(text(range->least), text(range->most)));
}

/// Java's own limits: what lies beyond them stops the broker.
ConfigObjection checkWhole(const ConfigKey &key, const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    const qint64 most = key.type == Type::Long ? std::numeric_limits<qint64>::max() : key.type == Type::Short ? 32767 : 2147483647;
    if (!isNumber && !QRegularExpression(u"^[+-]?\\d+$"_s).match(value).hasMatch())
        return wrong(QCoreApplication::translate("LocalConfig", "Give a whole number, without a unit."));
    if (!isNumber || number > most || number < -most - 1)
        return wrong(QCoreApplication::translate("LocalConfig", "Give a number from %1 to %2.").arg(-most - 1).arg(most));
    return checkRange(key, double(number));
}

ConfigObjection checkWords(const ConfigKey &key, const QString &value)
{
    const QStringList choices = choicesOf(key);
    if (choices.isEmpty() && key.valid.startsWith("non-empty"_L1) && value.isEmpty())
        return wrong(QCoreApplication::translate("LocalConfig", "It cannot be empty."));
    if (choices.isEmpty())
        return {};
    const Qt::CaseSensitivity sensitivity = key.type == Type::Boolean || key.valid.contains("case insensitive"_L1) ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const QStringList words = key.type == Type::List ? value.split(u',', Qt::SkipEmptyParts) : QStringList{value};
    for (const QString &word : words)
        if (!choices.contains(word.trimmed(), sensitivity))
            return wrong(choices.size() > 12 ? QCoreApplication::translate("LocalConfig", "“%1” is none of the words that Kafka takes here.").arg(word.left(60))
                                             : QCoreApplication::translate("LocalConfig", "Give one of: %1.").arg(choices.join(", "_L1)));
    return {};
}

ConfigObjection checkType(const ConfigKey &key, const QString &value)
{
    switch (key.type) {
    case Type::Int:
    case Type::Short:
    case Type::Long: return checkWhole(key, value);
    case Type::Double: {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? checkRange(key, number) : wrong(QCoreApplication::translate("LocalConfig", "Give a number, such as 0.5."));
    }
    case Type::Boolean:
    case Type::Text:
    case Type::List:
    case Type::Class: return checkWords(key, value);
    case Type::Password: return {};
    }
    return {};
}

/// Kafka takes such a file only when it starts; the folder may be made until then.
ConfigObjection checkPath(const QString &key, const QString &value)
{
    static const QRegularExpression isPath(u"(^|\\.)(keystore|truststore)\\.location$|\\.password\\.file$"_s);
    if (!isPath.match(key).hasMatch() || value.isEmpty())
        return {};
    if (!value.startsWith(u'/'))
        return wrong(QCoreApplication::translate("LocalConfig", "Give the whole path, from / on."));
    return QFileInfo(value).isReadable() ? ConfigObjection() : doubtful(QCoreApplication::translate("LocalConfig", "There is no such file, or it cannot be read."));
}

ConfigObjection checkAgainstCluster(const LocalCluster &cluster, const QString &key, const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    const int brokers = int(cluster.brokers.size());
    if (!isNumber)
        return {};
    if (key.endsWith("replication.factor"_L1) && number > brokers)
        return wrong(QCoreApplication::translate("LocalConfig", "The cluster has %n broker(s), and no more replicas than that can be.", nullptr, brokers));
    if ((key == "min.insync.replicas"_L1 || key.endsWith(".min.isr"_L1)) && number > brokers)
        return wrong(QCoreApplication::translate("LocalConfig", "The cluster has %n broker(s): no more can be in sync, and nothing could be produced with acks=all.", nullptr, brokers));
    if ((key.endsWith(".port"_L1) || key.endsWith("Port"_L1)) && (number < 0 || number > 65535))
        return wrong(QCoreApplication::translate("LocalConfig", "Give a number from %1 to %2.").arg(0).arg(65535));
    if (key == "log.cleaner.dedupe.buffer.size"_L1 && number > 134217728)
        return doubtful(QCoreApplication::translate("LocalConfig", "It is taken from the heap of 256 MiB when the broker starts; above 128 MiB it hardly fits."));
    return {};
}

} // namespace

ConfigObjection checkZooKeeperConnect(const QString &value)
{
    const qsizetype slash = value.indexOf(u'/');
    const QString hosts = slash < 0 ? value : value.first(slash);
    const QString chroot = slash < 0 ? QString() : value.sliced(slash);
    if (chroot.contains(u','))
        return wrong(QCoreApplication::translate("LocalConfig", "Write the chroot once, after the last host: host:2181,host:2181/chroot."));
    if (chroot.contains("//"_L1) || (chroot.size() > 1 && chroot.endsWith(u'/')) || chroot.contains(u' '))
        return wrong(QCoreApplication::translate("LocalConfig", "The chroot is a path like /kafka: no blank in it, no / at its end."));
    for (const QString &host : hosts.split(u',')) {
        const QString port = host.section(u':', -1);
        bool isNumber = false;
        const int number = port.toInt(&isNumber);
        if (host.trimmed().isEmpty() || (host.contains(u':') && (!isNumber || number < 1 || number > 65535)))
            return wrong(QCoreApplication::translate("LocalConfig", "Give host:port, several divided by commas."));
    }
    return {};
}

ConfigObjection check(const LocalCluster &cluster, SettingsFile file, const QString &key, const QString &value)
{
    if (key == "zookeeper.connect"_L1) // also where it may not be set: the special reason helps more
        if (ConfigObjection objection = checkZooKeeperConnect(value.trimmed()); objection.weight != Weight::None)
            return objection;
    if (const QString reason = settings::fixedReason(file, key); !reason.isEmpty())
        return wrong(reason);
    const auto keys = ConfigKeys::of(cluster.runtime, file.kind);
    const ConfigKey *known = keys->find(key);
    if (file.kind == SettingsFile::Kind::LogLevels && !known) {
        static const QRegularExpression isLogger(u"^[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*$"_s);
        if (!isLogger.match(key).hasMatch())
            return wrong(QCoreApplication::translate("LocalConfig", "This is not the name of a logger; names look like kafka.controller."));
        known = keys->find(u"root"_s); // the same words
    }
    const QString trimmed = value.trimmed();
    if (known) {
        if (ConfigObjection objection = checkType(*known, trimmed); objection.weight != Weight::None)
            return objection;
    }
    if (ConfigObjection objection = checkPath(key, trimmed); objection.weight != Weight::None)
        return objection;
    if (ConfigObjection objection = checkAgainstCluster(cluster, key, trimmed); objection.weight != Weight::None)
        return objection;
    if (!known)
        return doubtful(file.kind == SettingsFile::Kind::ZooKeeper ? QCoreApplication::translate("LocalConfig", "This key is not in the list of ZooKeeper’s settings; ZooKeeper takes it as a system property.")
                                                                   : QCoreApplication::translate("LocalConfig", "This version of Kafka has no such setting; only a plug-in would read it."));
    return {};
}

std::vector<LineObjection> check(const LocalCluster &cluster, SettingsFile file, const properties::Document &document)
{
    std::vector<LineObjection> all;
    for (const properties::Document::Line &line : document.lines()) {
        ConfigObjection objection;
        if (line.fault != properties::Document::Fault::None)
            objection = wrong(properties::textOf(line.fault));
        else if (!line.key.isEmpty())
            objection = check(cluster, file, line.key, line.value);
        if (objection.weight != Weight::None)
            all.push_back({line.number, objection});
    }
    return all;
}

} // namespace brokerscope::local::config
