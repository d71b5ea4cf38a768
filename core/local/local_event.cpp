// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/local_event.h"

#include "core/local/json_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

using Kind = LocalEvent::Kind;

constexpr Words<Kind, 7> kWords{{
    {Kind::Started, "started"},
    {Kind::Restarted, "restarted"},
    {Kind::Ready, "ready"},
    {Kind::Died, "died"},
    {Kind::Stopped, "stopped"},
    {Kind::FaultBegun, "faultBegun"},
    {Kind::FaultEnded, "faultEnded"},
}};

QString secondsText(qint64 ms)
{
    return QString::number(double(ms) / 1000, 'f', 1);
}

/// Half a sentence, for behind a comma.
QString whoText(const QString &by)
{
    if (by == by::kTime)
        return QCoreApplication::translate("LocalEvent", "its time was over");
    if (by == by::kOutside)
        return QCoreApplication::translate("LocalEvent", "by a signal from outside");
    if (by == by::kNobodyLeft)
        return QCoreApplication::translate("LocalEvent", "the last window was closed");
    if (by == by::kSignal)
        return QCoreApplication::translate("LocalEvent", "the supervisor was told to end");
    if (by == by::kFailedStart)
        return QCoreApplication::translate("LocalEvent", "the cluster could not start");
    if (by == by::kStart)
        return QCoreApplication::translate("LocalEvent", "by its start");
    if (by == by::kDeath)
        return QCoreApplication::translate("LocalEvent", "the process has ended");
    return by.isEmpty() ? by : QCoreApplication::translate("LocalEvent", "by %1").arg(by);
}

} // namespace

QString LocalEvent::processText() const
{
    return process ? process->text() : QCoreApplication::translate("LocalEvent", "supervisor");
}

QString LocalEvent::kindText() const
{
    switch (kind) {
    case Kind::Started:
        return QCoreApplication::translate("LocalEvent", "Started");
    case Kind::Restarted:
        return QCoreApplication::translate("LocalEvent", "Restarted");
    case Kind::Ready:
        return QCoreApplication::translate("LocalEvent", "Ready");
    case Kind::Died:
        return QCoreApplication::translate("LocalEvent", "Died");
    case Kind::Stopped:
        return QCoreApplication::translate("LocalEvent", "Stopped");
    case Kind::FaultBegun:
        return QCoreApplication::translate("LocalEvent", "Broken on purpose");
    case Kind::FaultEnded:
        return QCoreApplication::translate("LocalEvent", "Fault is over");
    }
    return {};
}

QString LocalEvent::text() const
{
    QString what;
    switch (kind) {
    case Kind::Started:
    case Kind::Restarted:
        what = QCoreApplication::translate("LocalEvent", "As process %1").arg(pid.value_or(0));
        break;
    case Kind::Ready:
        return QCoreApplication::translate("LocalEvent", "After %1 s").arg(secondsText(tookMs.value_or(0)));
    case Kind::Died:
        return reason.text();
    case Kind::Stopped:
        what = reason.code == LocalReason::Code::Killed
            ? QCoreApplication::translate("LocalEvent", "Killed through Brokerscope")
            : QCoreApplication::translate("LocalEvent", "Stopped through Brokerscope");
        break;
    case Kind::FaultBegun:
        what = LocalFault::text(fault.value_or(LocalFault::Kind::Freeze), seconds);
        break;
    case Kind::FaultEnded:
        what = QCoreApplication::translate("LocalEvent", "%1, over after %2 s")
                   .arg(LocalFault::text(fault.value_or(LocalFault::Kind::Freeze), seconds),
                        secondsText(tookMs.value_or(0)));
        break;
    }
    const QString who = whoText(by);
    if (!who.isEmpty())
        what = QCoreApplication::translate("LocalEvent", "%1, %2").arg(what, who);
    if (kind == Kind::FaultBegun)
        what = QCoreApplication::translate("LocalEvent", "%1; undo: %2")
                   .arg(what, LocalFault::undoText(fault.value_or(LocalFault::Kind::Freeze)));
    return what;
}

QJsonObject LocalEvent::toJson() const
{
    return {
        {u"number"_s, number},
        {u"at"_s, timeOrNull(atMs)},
        {u"process"_s, process ? process->word() : u"supervisor"_s},
        {u"event"_s, wordOf(kWords, kind)},
        {u"pid"_s, orNull(pid)},
        {u"tookMs"_s, orNull(tookMs)},
        {u"exit"_s, orNull(exit)},
        {u"fault"_s, fault ? QJsonValue(LocalFault::word(*fault)) : QJsonValue()},
        {u"seconds"_s, orNull(seconds)},
        {u"by"_s, textOrNull(by)},
        {u"reason"_s, textOrNull(reason.text())},
        {u"why"_s, reason.toJson()},
        {u"text"_s, text()},
    };
}

LocalEvent LocalEvent::fromJson(const QJsonObject &object)
{
    LocalEvent event;
    event.number = object[u"number"].toInt();
    event.atMs = timeOf(object[u"at"]).value_or(0);
    event.process = ProcessId::parse(object[u"process"].toString());
    event.kind = valueOf(kWords, object[u"event"].toString());
    event.pid = numberOf<qint64>(object[u"pid"]);
    event.tookMs = numberOf<qint64>(object[u"tookMs"]);
    event.exit = numberOf<int>(object[u"exit"]);
    event.fault = LocalFault::parse(object[u"fault"].toString());
    event.seconds = numberOf<int>(object[u"seconds"]);
    event.by = object[u"by"].toString();
    event.reason = LocalReason::fromJson(object[u"why"].toObject());
    return event;
}

const LocalEvent &EventList::add(LocalEvent event)
{
    event.number = ++m_last;
    m_events.push_back(std::move(event));
    if (m_events.size() > kMost)
        m_events.pop_front();
    return m_events.back();
}

std::vector<QJsonObject> EventList::messages(const std::vector<LocalEvent> &events, Part part)
{
    constexpr std::size_t kEach = 50;
    std::vector<QJsonObject> all;
    std::size_t next = 0;
    do {
        QJsonArray entries;
        for (const std::size_t end = std::min(events.size(), next + kEach); next < end; ++next)
            entries.append(events[next].toJson());
        all.push_back({{u"event"_s, u"events"_s},
                       {u"fromTheStart"_s, all.empty() && part == Part::FromTheStart},
                       {u"entries"_s, entries}});
    } while (next < events.size());
    return all;
}

bool EventList::hear(const QJsonObject &message, std::vector<LocalEvent> &heard)
{
    if (message[u"event"].toString() != u"events"_s)
        return false;
    if (message[u"fromTheStart"].toBool())
        heard.clear();
    for (const QJsonValue &entry : message[u"entries"].toArray())
        heard.push_back(LocalEvent::fromJson(entry.toObject()));
    if (heard.size() > kMost)
        heard.erase(heard.begin(), heard.end() - std::ptrdiff_t(kMost));
    return true;
}

} // namespace brokerscope::local
