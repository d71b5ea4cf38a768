// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/create_topic.h"
#include "core/changes/topic_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

using Severity = FieldProblem::Severity;
using Problems = std::vector<FieldProblem>;

struct CreateTopicText
{
    Q_DECLARE_TR_FUNCTIONS(CreateTopicText)
};

void error(Problems *problems, const QString &field, const QString &message)
{
    problems->push_back({field, Severity::Error, message});
}

void warn(Problems *problems, const QString &field, const QString &message)
{
    problems->push_back({field, Severity::Warning, message});
}

void checkName(const QString &name, const TopicTable *topics, Problems *problems)
{
    if (const QString reason = topicNameProblem(name); !reason.isNull()) {
        error(problems, u"name"_s, reason);
        return;
    }
    if (topics && topics->findTopic(name) != kNoIndex) {
        error(problems, u"name"_s, CreateTopicText::tr("There is a topic of this name already: choose another."));
        return;
    }
    if (topics) {
        for (TopicIndex t = 0; t < topics->topicCount(); ++t) {
            if (haveEqualMetricNames(topics->name(t), name)) {
                error(problems, u"name"_s,
                      CreateTopicText::tr("Kafka refuses this name beside the topic '%1': '.' and '_' are the same in the names of metrics.")
                          .arg(topics->name(t)));
                return;
            }
        }
    }
    if (name.contains(u'.') && name.contains(u'_')) {
        warn(problems, u"name"_s,
             CreateTopicText::tr("'.' and '_' are the same in the names of metrics: using both invites clashes with other topics."));
    }
}

void checkReplicas(const TopicSpec &spec, const TopicKnowledge &known, Problems *problems)
{
    const qint32 factor = spec.replicationFactor;
    if (factor != -1 && (factor < 1 || factor > std::numeric_limits<qint16>::max()))
        error(problems, u"replicationFactor"_s, CreateTopicText::tr("Give at least 1, or leave it to the broker."));
    else if (factor > 0 && known.brokerCount > 0 && factor > known.brokerCount) {
        error(problems, u"replicationFactor"_s,
              CreateTopicText::tr("The cluster has %1 brokers: a partition cannot have more replicas than that.").arg(known.brokerCount));
    }
    if (!spec.minInsyncReplicas)
        return;
    const qint32 effective = factor > 0 ? factor : known.defaultReplicationFactor;
    if (*spec.minInsyncReplicas < 1) {
        error(problems, u"minInsyncReplicas"_s, CreateTopicText::tr("Give at least 1."));
    } else if (effective > 0 && *spec.minInsyncReplicas > effective) {
        error(problems, u"minInsyncReplicas"_s,
              CreateTopicText::tr("More than the replication factor %1: nothing could be written with acks=all.").arg(effective));
    } else if (effective > 1 && *spec.minInsyncReplicas == effective) {
        warn(problems, u"minInsyncReplicas"_s,
             CreateTopicText::tr("Equal to the replication factor: one broker that is down stops all writing with acks=all."));
    }
}

void checkSizes(const TopicSpec &spec, Problems *problems)
{
    if (spec.retentionMs && *spec.retentionMs < -1)
        error(problems, u"retentionMs"_s, CreateTopicText::tr("Give a time, or -1 for ever."));
    if (spec.retentionBytes && *spec.retentionBytes < -1)
        error(problems, u"retentionBytes"_s, CreateTopicText::tr("Give a size in bytes, or -1 for no limit."));
    if (spec.maxMessageBytes && (*spec.maxMessageBytes < 0 || *spec.maxMessageBytes > std::numeric_limits<qint32>::max()))
        error(problems, u"maxMessageBytes"_s, CreateTopicText::tr("Give a size from 0 to 2147483647 bytes."));
    if (spec.cleanupPolicy == TopicSpec::CleanupPolicy::Compact && (spec.retentionMs || spec.retentionBytes)) {
        warn(problems, u"cleanupPolicy"_s,
             CreateTopicText::tr("With the policy Compact alone nothing is deleted by age or size: the retention has no effect."));
    }
}

void checkCustom(const TopicSpec &spec, Problems *problems)
{
    const auto all = spec.config();
    for (const auto &[name, value] : spec.custom) {
        const QString field = u"config:"_s + name;
        const bool isWellFormed = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_';
        });
        if (!isWellFormed)
            error(problems, field, CreateTopicText::tr("Not the name of a topic setting: those are written like 'segment.bytes'."));
        else if (value.isEmpty())
            error(problems, field, CreateTopicText::tr("Give '%1' a value, or leave it out.").arg(name));
        else if (std::count_if(all.begin(), all.end(), [&n = name](const auto &e) { return e.first == n; }) > 1)
            error(problems, field, CreateTopicText::tr("'%1' is given twice: keep one of them.").arg(name));
    }
}

} // namespace

std::vector<FieldProblem> CreateTopic::check() const
{
    Problems problems;
    checkName(m_spec.name, m_knowledge.topics.get(), &problems);
    if (m_spec.partitions < 1)
        error(&problems, u"partitions"_s, CreateTopicText::tr("A topic has at least 1 partition."));
    checkReplicas(m_spec, m_knowledge, &problems);
    checkSizes(m_spec, &problems);
    checkCustom(m_spec, &problems);
    return problems;
}

} // namespace brokerscope::changes
