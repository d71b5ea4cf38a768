// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/local_reason.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

using Code = LocalReason::Code;

// The words of the supervisor's protocol: never renamed.
constexpr std::array<std::pair<Code, const char *>, 30> kWords{{
    {Code::None, "none"},
    {Code::Killed, "killed"},
    {Code::StoppedByUser, "stoppedByUser"},
    {Code::SupervisorGone, "supervisorGone"},
    {Code::SupervisorMissing, "supervisorMissing"},
    {Code::FolderInUse, "folderInUse"},
    {Code::FolderUnusable, "folderUnusable"},
    {Code::PathNotAllowed, "pathNotAllowed"},
    {Code::RuntimeMissing, "runtimeMissing"},
    {Code::JarMissing, "jarMissing"},
    {Code::JarCorrupt, "jarCorrupt"},
    {Code::JavaMissing, "javaMissing"},
    {Code::JavaTooOld, "javaTooOld"},
    {Code::PortTaken, "portTaken"},
    {Code::LogFolderLocked, "logFolderLocked"},
    {Code::ClusterIdMismatch, "clusterIdMismatch"},
    {Code::StaleRegistration, "staleRegistration"},
    {Code::OutOfMemory, "outOfMemory"},
    {Code::DiskFull, "diskFull"},
    {Code::BadConfiguration, "badConfiguration"},
    {Code::FormatFailed, "formatFailed"},
    {Code::NotReady, "notReady"},
    {Code::KilledFromOutside, "killedFromOutside"},
    {Code::Signalled, "signalled"},
    {Code::Exited, "exited"},
    {Code::GaveUp, "gaveUp"},
    {Code::ZooKeeperDown, "zookeeperDown"},
    {Code::FolderGone, "folderGone"},
    {Code::NotItsOwnDisk, "notItsOwnDisk"},
    {Code::DiskTooBig, "diskTooBig"},
}};

} // namespace

QString LocalReason::text() const
{
    const auto arg = [this](qsizetype i) { return args.value(i, u"?"_s); };
    switch (code) {
    case Code::None: return {};
    case Code::Killed: return QCoreApplication::translate("LocalReason", "Killed through Brokerscope; it stays down until you start it.");
    case Code::StoppedByUser: return QCoreApplication::translate("LocalReason", "Stopped through Brokerscope; it stays down until you start it.");
    case Code::SupervisorGone:
        return QCoreApplication::translate("LocalReason", "The cluster's supervisor ended unexpectedly, and its processes with it; start the cluster again.");
    case Code::SupervisorMissing:
        return QCoreApplication::translate("LocalReason", "The program brokerscope-supervisor cannot be started from %1; install Brokerscope again.").arg(arg(0));
    case Code::FolderInUse:
        return QCoreApplication::translate("LocalReason", "The data folder %1 is in use by %2; stop that one first.").arg(arg(0), arg(1));
    case Code::FolderUnusable:
        return QCoreApplication::translate("LocalReason", "The folder %1 cannot be used; check that it exists and that you may write to it.").arg(arg(0));
    case Code::PathNotAllowed:
        return QCoreApplication::translate("LocalReason", "The folder %1 has a comma or a colon in its path, where Kafka and Java would split it; choose another folder.").arg(arg(0));
    case Code::RuntimeMissing:
        return QCoreApplication::translate("LocalReason", "The Kafka runtime %1 is not on this machine yet; fetch it with \"brokerscope-cli local fetch --runtime %1\".").arg(arg(0));
    case Code::JarMissing:
        return QCoreApplication::translate("LocalReason", "The runtime %1 lacks %2; delete the runtime's folder and fetch it again.").arg(arg(0), arg(1));
    case Code::JarCorrupt:
        return QCoreApplication::translate("LocalReason", "%2 of the runtime %1 differs from its checksum; delete the runtime's folder and fetch it again.").arg(arg(0), arg(1));
    case Code::JavaMissing:
        return QCoreApplication::translate("LocalReason", "Java was not found in JAVA_HOME or PATH; install Java 17 or 21, for instance with \"sudo apt install default-jre-headless\".");
    case Code::JavaTooOld:
        return QCoreApplication::translate("LocalReason", "The Java found at %1 is %2, but %3 or newer is needed; install Java 17 or 21, or set JAVA_HOME.").arg(arg(0), arg(1), arg(2));
    case Code::PortTaken:
        return QCoreApplication::translate("LocalReason", "Port %1 is taken by %2; stop that process, or wipe the cluster so that it gets another port.").arg(arg(0), arg(1));
    case Code::LogFolderLocked:
        return QCoreApplication::translate("LocalReason", "Another Kafka process (%1) holds this broker's log folder; stop that process first.").arg(arg(0));
    case Code::ClusterIdMismatch:
        return QCoreApplication::translate("LocalReason", "The broker's data belongs to another cluster id than ZooKeeper's data; wipe the cluster, which removes both.");
    case Code::StaleRegistration:
        return QCoreApplication::translate("LocalReason", "ZooKeeper still has the old registration of broker %1; it starts again when that session has expired.").arg(arg(0));
    case Code::OutOfMemory:
        return QCoreApplication::translate("LocalReason", "It ran out of Java heap; use fewer partitions or less traffic on this local cluster.");
    case Code::DiskFull:
        return QCoreApplication::translate("LocalReason", "The disk of %1 is full; free some space, then start the cluster again.").arg(arg(0));
    case Code::BadConfiguration:
        if (!args.isEmpty())
            return QCoreApplication::translate("LocalReason", "Line %2 of %1 cannot be used; see the detail, mend the line, then start again.").arg(arg(0), arg(1));
        return QCoreApplication::translate("LocalReason", "It refused its configuration; see the detail, and mend the setting that it names.");
    case Code::FormatFailed:
        return QCoreApplication::translate("LocalReason", "The storage of a node could not be formatted; see the detail, or wipe the cluster.");
    case Code::NotReady:
        return QCoreApplication::translate("LocalReason", "It was not ready after %2 s (%1); look into its log.").arg(arg(0), arg(1));
    case Code::KilledFromOutside:
        return QCoreApplication::translate("LocalReason", "It was killed from outside (signal 9): by someone, or by the kernel when memory ran out.");
    case Code::Signalled: return QCoreApplication::translate("LocalReason", "It ended by signal %1; look into its log.").arg(arg(0));
    case Code::Exited: return QCoreApplication::translate("LocalReason", "It ended by itself with exit code %1; look into its log.").arg(arg(0));
    case Code::GaveUp:
        return QCoreApplication::translate("LocalReason", "It died again after %1 restarts within %2 minutes, and is not restarted any more. %3").arg(arg(0), arg(1), arg(2));
    case Code::ZooKeeperDown: return QCoreApplication::translate("LocalReason", "It waits for ZooKeeper, which is not running.");
    case Code::FolderGone:
        return QCoreApplication::translate("LocalReason", "The folder %1 was removed while the cluster ran.").arg(arg(0));
    case Code::NotItsOwnDisk:
        return QCoreApplication::translate("LocalReason", "Filling it would take the space of everything else, too: %1 shares its file system; mount a small one there (a tmpfs of 256 MB) before the cluster starts.").arg(arg(0));
    case Code::DiskTooBig:
        return QCoreApplication::translate("LocalReason", "The file system at %1 has %2 MiB; only one of at most %3 MiB is filled on purpose.").arg(arg(0), arg(1), arg(2));
    }
    return {};
}

Error::Kind LocalReason::kind() const
{
    switch (code) {
    case Code::FolderInUse:
    case Code::PortTaken:
    case Code::LogFolderLocked:
    case Code::StaleRegistration:
    case Code::ClusterIdMismatch: return Error::Kind::Conflict;
    case Code::RuntimeMissing:
    case Code::JarMissing:
    case Code::JavaMissing:
    case Code::SupervisorMissing:
    case Code::FolderGone: return Error::Kind::NotFound;
    case Code::PathNotAllowed:
    case Code::JarCorrupt:
    case Code::BadConfiguration: return Error::Kind::Invalid;
    case Code::JavaTooOld:
    case Code::NotItsOwnDisk:
    case Code::DiskTooBig: return Error::Kind::Unsupported;
    case Code::NotReady: return Error::Kind::Timeout;
    case Code::Killed:
    case Code::StoppedByUser: return Error::Kind::Cancelled;
    default: return Error::Kind::Unreachable;
    }
}

Error LocalReason::error() const
{
    return {kind(), 0, text(), detail, isTransient()};
}

bool LocalReason::isTransient() const
{
    switch (code) {
    case Code::StaleRegistration:
    case Code::OutOfMemory:
    case Code::KilledFromOutside:
    case Code::Signalled:
    case Code::Exited:
    case Code::SupervisorGone:
    case Code::ZooKeeperDown:
    case Code::NotReady: return true;
    default: return false;
    }
}

QJsonObject LocalReason::toJson() const
{
    QString word = u"none"_s;
    for (const auto &[known, name] : kWords) {
        if (known == code)
            word = QLatin1StringView(name);
    }
    return {{u"code"_s, word}, {u"args"_s, QJsonArray::fromStringList(args)}, {u"detail"_s, detail}};
}

LocalReason LocalReason::fromJson(const QJsonObject &object)
{
    LocalReason reason;
    const QString word = object[u"code"].toString();
    for (const auto &[known, name] : kWords) {
        if (word == QLatin1StringView(name))
            reason.code = known;
    }
    for (const QJsonValue &value : object[u"args"].toArray())
        reason.args.append(value.toString());
    reason.detail = object[u"detail"].toString();
    return reason;
}

} // namespace brokerscope::local
