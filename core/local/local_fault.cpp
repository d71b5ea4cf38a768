// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/local_fault.h"

#include "core/local/json_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

using Kind = LocalFault::Kind;

// Also the command line's: never renamed.
constexpr Words<Kind, 5> kWords{{
    {Kind::Kill, "kill"},
    {Kind::Freeze, "freeze"},
    {Kind::ExpireSessions, "expire-sessions"},
    {Kind::Stop, "stop"},
    {Kind::FillDisk, "fill-disk"},
}};

} // namespace

QString LocalFault::word(Kind kind)
{
    return wordOf(kWords, kind);
}

std::optional<Kind> LocalFault::parse(const QString &word)
{
    return knownValueOf(kWords, word);
}

QStringList LocalFault::words()
{
    QStringList all;
    for (const auto &[kind, word] : kWords)
        all.append(QLatin1StringView(word));
    return all;
}

QString LocalFault::text(Kind kind, std::optional<int> seconds)
{
    switch (kind) {
    case Kind::Kill:
        return QCoreApplication::translate("LocalFault", "Killed (SIGKILL)");
    case Kind::Freeze:
        return seconds ? QCoreApplication::translate("LocalFault", "Frozen for %1 s").arg(*seconds)
                       : QCoreApplication::translate("LocalFault", "Frozen until it is thawed");
    case Kind::ExpireSessions:
        return QCoreApplication::translate("LocalFault", "Frozen for %1 s, longer than the brokers' sessions last")
            .arg(seconds.value_or(0));
    case Kind::Stop:
        return QCoreApplication::translate("LocalFault", "Stopped while the brokers run");
    case Kind::FillDisk:
        return QCoreApplication::translate("LocalFault", "Disk of its log folder filled");
    }
    return {};
}

QString LocalFault::undoText(Kind kind)
{
    switch (kind) {
    case Kind::Kill:
    case Kind::Stop:
        return QCoreApplication::translate("LocalFault", "Start");
    case Kind::Freeze:
    case Kind::ExpireSessions:
        return QCoreApplication::translate("LocalFault", "Thaw");
    case Kind::FillDisk:
        return QCoreApplication::translate("LocalFault", "Free the disk");
    }
    return {};
}

QString LocalFault::text() const
{
    const QString what = text(kind, seconds);
    return secondsLeft ? QCoreApplication::translate("LocalFault", "%1: %2 s left. Undo: %3.")
                             .arg(what)
                             .arg(*secondsLeft)
                             .arg(undoText(kind))
                       : QCoreApplication::translate("LocalFault", "%1. Undo: %2.").arg(what, undoText(kind));
}

QJsonObject LocalFault::toJson() const
{
    return {
        {u"fault"_s, word(kind)},
        {u"beganAt"_s, timeOrNull(beganAtMs)},
        {u"seconds"_s, orNull(seconds)},
        {u"secondsLeft"_s, orNull(secondsLeft)},
        {u"undo"_s,
         kind == Kind::Kill || kind == Kind::Stop ? u"start"_s
             : kind == Kind::FillDisk             ? u"free"_s
                                                  : u"resume"_s},
        {u"text"_s, text()},
    };
}

std::optional<LocalFault> LocalFault::fromJson(const QJsonObject &object)
{
    const auto kind = parse(object[u"fault"].toString());
    if (!kind)
        return std::nullopt;
    LocalFault fault;
    fault.kind = *kind;
    fault.beganAtMs = timeOf(object[u"beganAt"]).value_or(0);
    fault.seconds = numberOf<int>(object[u"seconds"]);
    fault.secondsLeft = numberOf<int>(object[u"secondsLeft"]);
    return fault;
}

} // namespace brokerscope::local
