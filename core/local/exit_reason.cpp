// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/exit_reason.h"

#include <QRegularExpression>

#include <array>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

struct Sign
{
    const char *text;
    LocalReason::Code code;
};

// In order of how sure they are: an out-of-memory error is followed by many others.
constexpr std::array kSigns{
    Sign{"java.lang.OutOfMemoryError", LocalReason::Code::OutOfMemory},
    Sign{"space left on device", LocalReason::Code::DiskFull},
    Sign{"quota exceeded", LocalReason::Code::DiskFull},
    Sign{"enough space", LocalReason::Code::DiskFull},
    Sign{"already in use", LocalReason::Code::PortTaken},
    Sign{"BindException", LocalReason::Code::PortTaken},
    Sign{"InconsistentClusterIdException", LocalReason::Code::ClusterIdMismatch},
    Sign{"Invalid cluster.id", LocalReason::Code::ClusterIdMismatch},
    Sign{"acquire lock on file", LocalReason::Code::LogFolderLocked},
    Sign{"does not match current session", LocalReason::Code::StaleRegistration},
    Sign{"NodeExistsException", LocalReason::Code::StaleRegistration},
    Sign{"NodeExists for /brokers/ids", LocalReason::Code::StaleRegistration},
    Sign{"UnsupportedClassVersionError", LocalReason::Code::JavaTooOld},
    Sign{"ConfigException", LocalReason::Code::BadConfiguration},
    Sign{"Unrecognized VM option", LocalReason::Code::BadConfiguration},
    Sign{"config, exiting abnormally", LocalReason::Code::BadConfiguration},
    Sign{"zip END header not found", LocalReason::Code::JarCorrupt},
    Sign{"opening zip file", LocalReason::Code::JarCorrupt},
    Sign{"not find or load main class", LocalReason::Code::JarMissing},
    Sign{"NoClassDefFoundError", LocalReason::Code::JarMissing},
};

QString lineAround(const QByteArray &text, qsizetype at)
{
    const qsizetype begin = text.lastIndexOf('\n', at) + 1;
    const qsizetype end = text.indexOf('\n', at);
    return QString::fromUtf8(text.mid(begin, (end < 0 ? text.size() : end) - begin)).trimmed().left(500);
}

QString lastErrorLine(const QByteArray &text)
{
    static const QRegularExpression pattern(u"^[^\\n]*\\b(?:FATAL|ERROR|Exception|Error)\\b[^\\n]*"_s, QRegularExpression::MultilineOption);
    QString last;
    for (auto it = pattern.globalMatch(QString::fromUtf8(text)); it.hasNext();)
        last = it.next().captured(0);
    return last.trimmed().left(500);
}

} // namespace

LocalReason classifyExit(const ExitFacts &facts)
{
    for (const Sign &sign : kSigns) {
        const qsizetype at = facts.tail.indexOf(sign.text);
        if (at < 0 || (!facts.exitCode && facts.signal == SIGKILL))
            continue;
        LocalReason reason{sign.code, {}, lineAround(facts.tail, at)};
        switch (sign.code) {
        case LocalReason::Code::DiskFull: reason.args = {facts.dataFolder}; break;
        case LocalReason::Code::PortTaken: reason.args = {QString::number(facts.port), facts.portHolder}; break;
        case LocalReason::Code::StaleRegistration: reason.args = {QString::number(facts.process.id)}; break;
        case LocalReason::Code::LogFolderLocked: reason.args = {facts.dataFolder}; break;
        case LocalReason::Code::JavaTooOld: reason.args = {u"?"_s, u"?"_s, u"17"_s}; break;
        case LocalReason::Code::JarCorrupt:
        case LocalReason::Code::JarMissing: reason.args = {u"?"_s, u"?"_s}; break; // the supervisor finds out which
        default: break;
        }
        return reason;
    }
    if (!facts.exitCode && facts.signal == SIGKILL)
        return {LocalReason::Code::KilledFromOutside, {}, {}};
    if (!facts.exitCode)
        return {LocalReason::Code::Signalled, {QString::number(facts.signal)}, lastErrorLine(facts.tail)};
    return {LocalReason::Code::Exited, {QString::number(*facts.exitCode)}, lastErrorLine(facts.tail)};
}

} // namespace brokerscope::local
