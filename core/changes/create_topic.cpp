// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/create_topic.h"

#include "core/base/shell_quote.h"
#include "core/changes/delete_topic.h"
#include "core/changes/topic_defaults.h"
#include "core/changes/topic_reading.h"
#include "core/kafka/sources.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

struct CreateTopicText
{
    Q_DECLARE_TR_FUNCTIONS(CreateTopicText)
};

QString policyName(TopicSpec::CleanupPolicy policy)
{
    switch (policy) {
    case TopicSpec::CleanupPolicy::Delete: return u"delete"_s;
    case TopicSpec::CleanupPolicy::Compact: return u"compact"_s;
    case TopicSpec::CleanupPolicy::CompactDelete: return u"compact,delete"_s;
    }
    return {};
}

constexpr int kReadBackStepMs = 150;

} // namespace

std::vector<std::pair<QString, QString>> TopicSpec::config() const
{
    std::vector<std::pair<QString, QString>> all = custom;
    if (minInsyncReplicas)
        all.emplace_back(u"min.insync.replicas"_s, QString::number(*minInsyncReplicas));
    if (cleanupPolicy)
        all.emplace_back(u"cleanup.policy"_s, policyName(*cleanupPolicy));
    if (retentionMs)
        all.emplace_back(u"retention.ms"_s, QString::number(*retentionMs));
    if (retentionBytes)
        all.emplace_back(u"retention.bytes"_s, QString::number(*retentionBytes));
    if (maxMessageBytes)
        all.emplace_back(u"max.message.bytes"_s, QString::number(*maxMessageBytes));
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return all;
}

CreateTopic::CreateTopic(QString clusterId, TopicSpec spec, TopicKnowledge knowledge)
    : Change(std::move(clusterId))
    , m_spec(std::move(spec))
    , m_knowledge(std::move(knowledge))
{
}

QString CreateTopic::kind() const
{
    return u"createTopic"_s;
}

QString CreateTopic::objectName() const
{
    return m_spec.name;
}

QString CreateTopic::actionName() const
{
    return actionNameOf(kind());
}

Confirmation CreateTopic::confirmation() const
{
    return Confirmation::Confirm;
}

QString CreateTopic::commandLine(const ToolDialect &dialect) const
{
    QStringList words{u"kafka-topics.sh"_s, u"--bootstrap-server"_s, dialect.bootstrapServers};
    if (dialect.needsClientProperties)
        words << u"--command-config"_s << u"client.properties"_s;
    words << u"--create"_s << u"--topic"_s << m_spec.name << u"--partitions"_s << QString::number(m_spec.partitions);
    if (m_spec.replicationFactor > 0)
        words << u"--replication-factor"_s << QString::number(m_spec.replicationFactor);
    for (const auto &[name, value] : m_spec.config()) {
        // The tool splits a bare value at commas; Kafka's own form for a list is in brackets.
        words << u"--config"_s << name + u'=' + (value.contains(u',') ? u'[' + value + u']' : value);
    }
    return shellLine(words);
}

Result<Preview> CreateTopic::makePreview(const ChangeContext &context) const
{
    for (const FieldProblem &problem : check()) {
        if (problem.severity == FieldProblem::Severity::Error)
            return failure(Error::invalid(problem.message));
    }
    const kafka::NewTopic request{m_spec.name, m_spec.partitions, m_spec.replicationFactor, m_spec.config()};
    // The broker's own opinion, before anything is made.
    const auto opinion = context.steps->wait([&] { return context.kafka->createTopic(request, true); });
    if (!opinion)
        return failure(opinion.error());

    Preview preview;
    for (const FieldProblem &problem : check())
        preview.warnings += problem.message;
    const auto defaults = readTopicDefaults(context);
    const bool isKnown = defaults.has_value();
    if (!isKnown)
        preview.warnings += CreateTopicText::tr("The broker's defaults are not known: %1").arg(defaults.error().message);

    preview.rows.push_back({CreateTopicText::tr("Topic"), {}, m_spec.name});
    preview.rows.push_back({CreateTopicText::tr("Partitions"), {}, QString::number(m_spec.partitions)});
    qint32 factor = m_spec.replicationFactor;
    if (factor < 0 && isKnown && defaults->replicationFactor)
        factor = *defaults->replicationFactor;
    QString factorText = factor > 0 ? QString::number(factor) : QString();
    if (m_spec.replicationFactor < 0)
        factorText = factor > 0 ? CreateTopicText::tr("%1 (the broker's default)").arg(factor) : CreateTopicText::tr("the broker's default");
    preview.rows.push_back({CreateTopicText::tr("Replication factor"), {}, factorText});
    for (const auto &[name, value] : m_spec.config()) {
        const QString before = isKnown ? defaults->config.value(name) : QString();
        if (before != value)
            preview.rows.push_back({name, before, value});
    }
    if (factor > 0 && isKnown && defaults->brokerCount > 0) {
        const QString replicas = CreateTopicText::tr("%n replica(s)", nullptr, m_spec.partitions * factor);
        const QString brokers = CreateTopicText::tr("%n broker(s)", nullptr, defaults->brokerCount);
        preview.consequences += CreateTopicText::tr("Makes %1 on %2.", "replicas, brokers").arg(replicas, brokers);
        if (factor == 1)
            preview.warnings += CreateTopicText::tr("With one replica the messages are lost when their broker loses its disk.");
    }
    preview.canBeRestored = true;
    preview.restoreNote = CreateTopicText::tr("Can be taken back by deleting the topic, from the change journal.");
    return preview;
}

ChangeResult CreateTopic::execute(const ChangeContext &context) const
{
    const kafka::NewTopic request{m_spec.name, m_spec.partitions, m_spec.replicationFactor, m_spec.config()};
    ChangeResult result
        = ChangeResult::of(m_spec.name, context.steps->wait([&] { return context.kafka->createTopic(request, false); }));
    result.rows.push_back({CreateTopicText::tr("Topic"), {}, m_spec.name});
    result.rows.push_back({CreateTopicText::tr("Partitions"), {}, QString::number(m_spec.partitions)});
    result.rows.push_back({CreateTopicText::tr("Replication factor"), {},
                           m_spec.replicationFactor > 0 ? QString::number(m_spec.replicationFactor) : CreateTopicText::tr("the broker's default")});
    for (const auto &[name, value] : m_spec.config())
        result.rows.push_back({name, {}, value});
    if (result.outcome == ChangeOutcome::Failed)
        return result;

    auto found = readTopicShape(context, m_spec.name);
    for (int waited = 0; waited < context.readBackPatience.count() && found && found->partitions != m_spec.partitions; waited += kReadBackStepMs) {
        if (!context.steps->sleep(kReadBackStepMs))
            break;
        found = readTopicShape(context, m_spec.name);
    }
    if (!found) {
        result.readBack.error = found.error();
        return result;
    }
    result.readBack.wasRead = true;
    auto compare = [&](const QString &what, const QString &expected, const QString &actual) {
        if (expected != actual)
            result.readBack.differences.push_back({what, expected, actual});
    };
    if (found->partitions == 0) {
        compare(CreateTopicText::tr("Topic"), m_spec.name, {});
        return result;
    }
    compare(CreateTopicText::tr("Partitions"), QString::number(m_spec.partitions), QString::number(found->partitions));
    if (m_spec.replicationFactor > 0)
        compare(CreateTopicText::tr("Replication factor"), QString::number(m_spec.replicationFactor), QString::number(found->replicationFactor));
    const auto overrides = readTopicOverrides(context, m_spec.name);
    if (!overrides) {
        result.readBack.error = overrides.error();
        return result;
    }
    for (const auto &[name, value] : m_spec.config())
        compare(name, value, overrides->value(name));
    return result;
}

std::unique_ptr<Change> CreateTopic::undo(const ChangeResult &result) const
{
    if (result.outcome != ChangeOutcome::Done)
        return nullptr;
    return std::make_unique<DeleteTopic>(clusterId(), m_spec.name);
}

QString CreateTopic::undoNote(const ChangeResult &result) const
{
    if (result.outcome != ChangeOutcome::Done)
        return {};
    return CreateTopicText::tr("Can be taken back by deleting the topic, with every message that was written to it since.");
}

std::unique_ptr<Change> CreateTopic::clone() const
{
    return std::make_unique<CreateTopic>(*this);
}

QJsonObject CreateTopic::fields() const
{
    QJsonArray config;
    for (const auto &[name, value] : m_spec.config())
        config.append(QJsonArray{name, value});
    return {{u"name"_s, m_spec.name},
            {u"partitions"_s, m_spec.partitions},
            {u"replicationFactor"_s, m_spec.replicationFactor},
            {u"config"_s, config}};
}

Result<std::unique_ptr<Change>> CreateTopic::fromJson(const QString &clusterId, const QJsonObject &fields)
{
    TopicSpec spec;
    spec.name = fields.value(u"name"_s).toString();
    spec.partitions = fields.value(u"partitions"_s).toInt(1);
    spec.replicationFactor = fields.value(u"replicationFactor"_s).toInt(-1);
    const QJsonArray config = fields.value(u"config"_s).toArray();
    for (const auto &entry : config)
        spec.custom.emplace_back(entry.toArray().at(0).toString(), entry.toArray().at(1).toString());
    return std::make_unique<CreateTopic>(clusterId, std::move(spec));
}

} // namespace brokerscope::changes
