// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/group_table.h"

#include <QJsonValue>
#include <QString>

#include <tuple>
#include <vector>

namespace brokerscope::doctor {

/// From deep to surface: a deeper cause ranks first.
enum class Layer { Network, Security, Broker, Coordinator, Group, Offsets, Topic, Process };

enum class Confidence {
    Weak = 1, ///< only consistent with the facts: "possible"
    Strong = 2, ///< two independent facts: "probable"
    Proven = 3 ///< a component says so: "is"
};
/// "weak", "strong", "proven".
[[nodiscard]] QString confidenceName(Confidence confidence);

/// What a finding explains.
struct Subject
{
    enum class Kind { Group, Member, Partition, Broker, Process };
    Kind kind = Kind::Group;
    QString name; ///< group id, member id, topic, broker id, pid
    qint32 partition = -1; ///< of Kind::Partition

    bool operator==(const Subject &) const = default;
    bool operator<(const Subject &other) const
    {
        return std::tie(kind, name, partition) < std::tie(other.kind, other.name, other.partition);
    }
    [[nodiscard]] static Subject group(const QString &id) { return {Kind::Group, id, -1}; }
    [[nodiscard]] static Subject member(const QString &id) { return {Kind::Member, id, -1}; }
    [[nodiscard]] static Subject of(const TopicPartition &p) { return {Kind::Partition, p.topic, p.partition}; }
};

struct Evidence
{
    QString key; ///< "group-state", "member-assignment", "topic-partitions", "offsets", …; stable
    QString source; ///< the source call
    qint64 takenAtMs = 0;
    qint64 ageMs = 0; ///< at the snapshot's time
    QJsonValue raw; ///< as received
};

struct Fix
{
    QString action; ///< "end-process", "add-partitions", "reset-offsets", "wait", …; stable
    QString text; ///< one sentence, translated
    QString risk; ///< what it can cost, translated
    QString kafkaCommand; ///< null: Kafka has no command for it
};

struct Finding
{
    QString id; ///< "G1"
    QString slug; ///< "more-members-than-partitions"
    Layer layer = Layer::Group;
    Confidence confidence = Confidence::Weak;
    int severity = 0; ///< 0 normal … 5 cluster unusable
    QString text; ///< the verdict's sentence with its numbers, translated
    qint64 sinceMs = -1; ///< wall clock; held at least since then; -1: not known
    std::vector<Subject> subjects; ///< sorted
    std::vector<Evidence> evidence;
    std::vector<Fix> fixes; ///< the next step first
    std::vector<Finding> consequences; ///< suppressed by this one
};

struct NotEvaluated
{
    QString id;
    QString slug;
    QString reason; ///< one sentence, translated
};

} // namespace brokerscope::doctor
