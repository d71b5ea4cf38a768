// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/log_event.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

using Kind = LogEvent::Kind;

constexpr qsizetype kLooked = 4096; ///< bytes of a line: what matters stands at its beginning

struct Rule
{
    Kind kind;
    const char *anchor; ///< bytes that such a line has: what has them not is not looked at further
    const char *pattern; ///< its groups are the arguments
};

// A partition is written "orders-0" or "[Partition orders-0 broker=1]". Where runtimes differ there is a rule for each.
constexpr std::array kRules{
    Rule{Kind::ControllerElected, "successfully elected as the controller", R"(\] (\d+) successfully elected as the controller\. Epoch incremented to (\d+))"},
    Rule{Kind::ControllerElected, " the active controller", R"(\[QuorumController id=(\d+)\] Becoming the active controller.*epoch (\d+))"},
    Rule{Kind::ControllerResigned, "] Resigned (", R"(\[Controller id=(\d+)\] Resigned)"},
    Rule{Kind::ControllerResigned, "] Completed transition to ResignedState(", R"(\[RaftManager id=(\d+)\])"},
    // A leader that was the leader before only has another ISR. A partition's first leader (epoch 0) is told by its topic's creation.
    Rule{Kind::IsrChanged, " starts at leader epoch ",
         R"(\[Broker id=(\d+)\] Leader (?<partition>\S+) .*?starts at leader epoch [1-9]\d* .*?ISR \[(?<isr>[\d,]+)\].* Previous leader Some\(\1\))"},
    // KRaft tells a leader that stays of what the controller took out of the ISR; what came back is told by the leader itself.
    Rule{Kind::IsrChanged, "Skipped the become-leader state change for ",
         R"(state change for (?<partition>\S+) .*replicas=\[(?<replicas>[\d, ]+)\].* isr=\[(?<isr>[\d, ]+)\])"},
    Rule{Kind::LeaderElected, " starts at leader epoch ", R"(\[Broker id=(?<broker>\d+)\] Leader (?<partition>\S+) .*?starts at leader epoch (?<epoch>[1-9]\d*) )"},
    Rule{Kind::LeaderElected, " starts at Leader Epoch ", R"(\[Partition \S+ broker=(?<broker>\d+)\] (?<partition>\S+) starts at Leader Epoch (?<epoch>[1-9]\d*) )"},
    Rule{Kind::LeaderElected, " starts at leader epoch ", R"(\[Partition \S+ broker=(?<broker>\d+)\] (?<partition>\S+) starts at leader epoch (?<epoch>[1-9]\d*) )"},
    Rule{Kind::IsrShrank, "Shrinking ISR from ", R"(\[Partition (\S+) broker=\d+\] Shrinking ISR from (\S+) to (\S+?)\. )"},
    Rule{Kind::IsrChanged, "] ISR updated to ", R"(\[Partition (\S+) broker=\d+\] ISR updated to (?:\[)?([\d,]+))"},
    Rule{Kind::RebalanceStarted, "Preparing to rebalance group ",
         R"((?:^| )Preparing to rebalance group (.+) in state \S+ with old generation (\d+) (?:\(\S+\) )?\(reason: (.*?)\)\.?(?: \(\S+\))?$)"},
    Rule{Kind::RebalanceDone, "Stabilized group ", R"((?:^| )Stabilized group (.+) generation (\d+) .*?with (\d+) members)"},
    Rule{Kind::RebalanceDone, "Stabilized group ", R"((?:^| )Stabilized group (.+) generation (\d+) )"},
    Rule{Kind::MemberFailed, " has failed, removing it from the group", R"(Member (\S+) in group (.+) has failed, removing it from the group)"},
    Rule{Kind::SessionExpired, "Expiring session ", R"(Expiring session (0x[0-9a-f]+), timeout of (\d+)ms exceeded)"},
    Rule{Kind::SessionExpired, " has expired (org.apache.zookeeper.ClientCnxn)", R"(session (0x[0-9a-f]+) has expired)"},
    Rule{Kind::RecoveryStarted, "since no clean shutdown file was found", R"((?:logs in|from) (.+) since no clean shutdown file was found)"},
    Rule{Kind::RecoveryStarted, "] Recovering unflushed segment ", R"(\[Log partition=(\S+), dir=)"}, // 2.4.1 says it of each partition
    Rule{Kind::LogFolderFailed, "Stopping serving logs in dir ", R"((?:^| )Stopping serving logs in dir (.+) \(\S+\)$)"},
    Rule{Kind::DiskFull, " space left on device", ""},
    Rule{Kind::BrokerFenced, "Fencing broker ", R"((?:^| )Fencing broker (\d+))"},
    Rule{Kind::BrokerFenced, "] Broker has been fenced", R"(id=(\d+)\])"},
    Rule{Kind::BrokerUnfenced, " broker has been unfenced", R"(id=(\d+)\])"},
    Rule{Kind::TopicCreated, "] New topics: [", R"(\] New topics: \[\w+\(([^)]+)\)\])"},
    Rule{Kind::TopicCreated, "] CreateTopics result(s): ", R"(CreatableTopic\(name='([^']+)'.*\): SUCCESS)"}, // of the active controller only
    Rule{Kind::TopicDeleted, "] Deletion of topic ", R"(Deletion of topic (\S+) successfully completed)"},
    Rule{Kind::TopicDeleted, "] DeleteTopics result(s): ", R"(name: ([^,]+), result: SUCCESS)"},
    Rule{Kind::BrokerStarted, "] started (kafka.server.KafkaServer)", R"(\[KafkaServer id=(\d+)\] started)"},
    Rule{Kind::BrokerStarted, " from STARTING to STARTED", R"(\[BrokerServer id=(\d+)\])"},
    Rule{Kind::BrokerStopped, "] shut down completed (kafka.server.KafkaServer)", R"(\[KafkaServer id=(\d+)\] shut down completed)"},
    Rule{Kind::BrokerStopped, " from STARTED to SHUTTING_DOWN", R"(\[BrokerServer id=(\d+)\])"},
};

const QRegularExpression &expression(std::size_t rule)
{
    static const auto all = [] {
        std::array<QRegularExpression, kRules.size()> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i].setPattern(QString::fromLatin1(kRules[i].pattern));
            made[i].optimize(); // used by any thread from here on
        }
        return made;
    }();
    return all[rule];
}

QStringList argumentsOf(const Rule &rule, const QRegularExpressionMatch &match)
{
    if (rule.kind == Kind::LeaderElected)
        return {match.captured(u"partition"_s), match.captured(u"broker"_s), match.captured(u"epoch"_s)};
    if (match.hasCaptured(u"isr"_s))
        return {match.captured(u"partition"_s), match.captured(u"isr"_s).remove(u' ')};
    return match.capturedTexts().sliced(1);
}

/// All replicas are in the ISR that a line names beside them.
bool isWholeIsr(const QRegularExpressionMatch &match)
{
    return match.hasCaptured(u"replicas"_s) && match.captured(u"replicas"_s).count(u',') == match.captured(u"isr"_s).count(u',');
}

/// Without what only a machine reads: the end of a member's id, and reasons that are none.
QString readable(QString words)
{
    static const QRegularExpression id(u"-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    words.remove(id);
    for (const QLatin1StringView none : {" with group instance id None"_L1, " with group instance id null"_L1, " with group instanceid None"_L1, "; client reason: not provided"_L1, " (client reason: not provided)"_L1})
        words.remove(none);
    return words;
}

} // namespace

std::optional<LogEvent> LogEvent::of(QByteArrayView message, const QString &process)
{
    const QByteArrayView looked = message.first(std::min(message.size(), kLooked));
    QString text;
    for (std::size_t i = 0; i < kRules.size(); ++i) {
        if (!memmem(looked.data(), std::size_t(looked.size()), kRules[i].anchor, std::strlen(kRules[i].anchor)))
            continue;
        if (text.isEmpty())
            text = QString::fromUtf8(looked.first(looked.indexOf('\n') < 0 ? looked.size() : looked.indexOf('\n')));
        if (kRules[i].pattern[0] == '\0')
            return LogEvent{kRules[i].kind, {}, process, {}};
        if (const QRegularExpressionMatch match = expression(i).match(text); match.hasMatch() && !isWholeIsr(match))
            return LogEvent{kRules[i].kind, argumentsOf(kRules[i], match), process, {}};
    }
    return {};
}

QString LogEvent::text() const
{
    const auto arg = [this](qsizetype i) { return args.value(i, u"?"_s); };
    switch (kind) {
    case Kind::ControllerElected: return QCoreApplication::translate("LogEvent", "Broker %1 became the controller (epoch %2).").arg(arg(0), arg(1));
    case Kind::ControllerResigned: return QCoreApplication::translate("LogEvent", "Broker %1 is not the controller any more.").arg(arg(0));
    case Kind::LeaderElected: return QCoreApplication::translate("LogEvent", "Broker %2 is the leader of %1 now (leader epoch %3).").arg(arg(0), arg(1), arg(2));
    case Kind::IsrShrank: return QCoreApplication::translate("LogEvent", "The ISR of %1 shrank from %2 to %3.").arg(arg(0), arg(1), arg(2));
    case Kind::IsrChanged: return QCoreApplication::translate("LogEvent", "The ISR of %1 is %2 now.").arg(arg(0), arg(1));
    case Kind::RebalanceStarted:
        return QCoreApplication::translate("LogEvent", "Group %1 rebalances after generation %2: %3").arg(arg(0), arg(1), readable(arg(2)));
    case Kind::RebalanceDone:
        if (args.size() < 3)
            return QCoreApplication::translate("LogEvent", "The rebalance of group %1 is done: generation %2.").arg(arg(0), arg(1));
        return QCoreApplication::translate("LogEvent", "The rebalance of group %1 is done: generation %2, members: %3.").arg(arg(0), arg(1), arg(2));
    case Kind::MemberFailed:
        return QCoreApplication::translate("LogEvent", "Member %1 of group %2 was not heard of in time and is removed.").arg(readable(arg(0)), arg(1));
    case Kind::SessionExpired:
        if (args.size() < 2)
            return QCoreApplication::translate("LogEvent", "The broker's ZooKeeper session %1 has expired; it registers anew.").arg(arg(0));
        return QCoreApplication::translate("LogEvent", "ZooKeeper ends session %1: nothing was heard of it for %2 ms.").arg(arg(0), arg(1));
    case Kind::RecoveryStarted:
        return QCoreApplication::translate("LogEvent", "The broker was not shut down in order: it recovers its log segments (%1).").arg(arg(0));
    case Kind::LogFolderFailed: return QCoreApplication::translate("LogEvent", "The log folder %1 has failed: its replicas are offline.").arg(arg(0));
    case Kind::DiskFull: return QCoreApplication::translate("LogEvent", "The disk is full.");
    case Kind::BrokerFenced: return QCoreApplication::translate("LogEvent", "Broker %1 is fenced: the controller did not hear of it in time.").arg(arg(0));
    case Kind::BrokerUnfenced: return QCoreApplication::translate("LogEvent", "Broker %1 is unfenced: it takes part again.").arg(arg(0));
    case Kind::TopicCreated: return QCoreApplication::translate("LogEvent", "Topic %1 was created.").arg(arg(0));
    case Kind::TopicDeleted: return QCoreApplication::translate("LogEvent", "Topic %1 was deleted.").arg(arg(0));
    case Kind::BrokerStarted: return QCoreApplication::translate("LogEvent", "Broker %1 has started.").arg(arg(0));
    case Kind::BrokerStopped: return QCoreApplication::translate("LogEvent", "Broker %1 shuts down in order.").arg(arg(0));
    }
    return {};
}

QString LogEvent::word() const
{
    switch (kind) {
    case Kind::ControllerElected: return u"controllerElected"_s;
    case Kind::ControllerResigned: return u"controllerResigned"_s;
    case Kind::LeaderElected: return u"leaderElected"_s;
    case Kind::IsrShrank: return u"isrShrank"_s;
    case Kind::IsrChanged: return u"isrChanged"_s;
    case Kind::RebalanceStarted: return u"rebalanceStarted"_s;
    case Kind::RebalanceDone: return u"rebalanceDone"_s;
    case Kind::MemberFailed: return u"memberFailed"_s;
    case Kind::SessionExpired: return u"sessionExpired"_s;
    case Kind::RecoveryStarted: return u"recoveryStarted"_s;
    case Kind::LogFolderFailed: return u"logFolderFailed"_s;
    case Kind::DiskFull: return u"diskFull"_s;
    case Kind::BrokerFenced: return u"brokerFenced"_s;
    case Kind::BrokerUnfenced: return u"brokerUnfenced"_s;
    case Kind::TopicCreated: return u"topicCreated"_s;
    case Kind::TopicDeleted: return u"topicDeleted"_s;
    case Kind::BrokerStarted: return u"brokerStarted"_s;
    case Kind::BrokerStopped: return u"brokerStopped"_s;
    }
    return {};
}

LogEvent::Severity LogEvent::severity() const
{
    switch (kind) {
    case Kind::DiskFull:
    case Kind::LogFolderFailed: return Severity::Error;
    case Kind::IsrShrank:
    case Kind::MemberFailed:
    case Kind::SessionExpired:
    case Kind::RecoveryStarted:
    case Kind::BrokerFenced: return Severity::Warning;
    default: return Severity::Normal;
    }
}

} // namespace brokerscope::local
