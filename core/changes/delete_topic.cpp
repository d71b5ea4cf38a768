// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/delete_topic.h"

#include "core/base/shell_quote.h"
#include "core/changes/create_topic.h"
#include "core/changes/topic_defaults.h"
#include "core/changes/topic_name.h"
#include "core/changes/topic_reading.h"
#include "core/kafka/sources.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

constexpr int kReadBackStepMs = 150;

struct DeleteTopicText
{
    Q_DECLARE_TR_FUNCTIONS(DeleteTopicText)
};

Error noSuchTopic(const QString &name)
{
    return {Error::Kind::NotFound, 3, DeleteTopicText::tr("There is no topic '%1': check its name.").arg(name), {}, false};
}

} // namespace

DeleteTopic::DeleteTopic(QString clusterId, QString name)
    : Change(std::move(clusterId))
    , m_name(std::move(name))
{
}

QString DeleteTopic::kind() const
{
    return u"deleteTopic"_s;
}

QString DeleteTopic::objectName() const
{
    return m_name;
}

QString DeleteTopic::actionName() const
{
    return actionNameOf(kind());
}

Confirmation DeleteTopic::confirmation() const
{
    return Confirmation::TypeName;
}

std::vector<FieldProblem> DeleteTopic::check() const
{
    if (const QString reason = topicNameProblem(m_name); !reason.isNull())
        return {{u"name"_s, FieldProblem::Severity::Error, reason}};
    return {};
}

QString DeleteTopic::commandLine(const ToolDialect &dialect) const
{
    QStringList words{u"kafka-topics.sh"_s, u"--bootstrap-server"_s, dialect.bootstrapServers};
    if (dialect.needsClientProperties)
        words << u"--command-config"_s << u"client.properties"_s;
    words << u"--delete"_s << u"--topic"_s << m_name;
    return shellLine(words);
}

Result<Preview> DeleteTopic::makePreview(const ChangeContext &context) const
{
    const auto shape = readTopicShape(context, m_name);
    if (!shape)
        return failure(shape.error());
    if (shape->partitions == 0)
        return failure(noSuchTopic(m_name));
    const QLocale locale;
    Preview preview;
    preview.rows.push_back({DeleteTopicText::tr("Topic"), m_name, {}});
    preview.rows.push_back({DeleteTopicText::tr("Partitions"), QString::number(shape->partitions), {}});
    preview.rows.push_back({DeleteTopicText::tr("Replication factor"), QString::number(shape->replicationFactor), {}});
    const RecordCount records = countRecords(context, shape->topics, m_name);
    const QString count = (records.isComplete ? QString() : u"≥ "_s) + locale.toString(records.value);
    preview.rows.push_back({DeleteTopicText::tr("Messages"), count, {}});
    const auto overrides = readTopicOverrides(context, m_name);
    if (overrides) {
        for (auto it = overrides->cbegin(); it != overrides->cend(); ++it)
            preview.rows.push_back({it.key(), it.value(), {}});
    } else {
        preview.warnings += DeleteTopicText::tr("The topic's settings could not be read, so a restored topic would not have them: %1")
                                .arg(overrides.error().message);
    }
    preview.consequences += DeleteTopicText::tr("Deletes %1 messages in %2 partitions, for ever.").arg(count, locale.toString(shape->partitions));
    preview.consequences += DeleteTopicText::tr("The offsets that consumer groups committed for it go with it.");
    if (shape->isInternal)
        preview.warnings += DeleteTopicText::tr("'%1' is one of Kafka's own topics: the cluster can fail without it.").arg(m_name);
    const auto defaults = readTopicDefaults(context);
    if (defaults && defaults->isDeleteEnabled == false)
        preview.warnings += DeleteTopicText::tr("The brokers are set to delete.topic.enable=false and will refuse.");
    preview.canBeRestored = true;
    preview.restoreNote = DeleteTopicText::tr("The change journal keeps the partitions, the replication factor and the settings: restoring makes "
                             "an empty topic. The messages are gone.");
    return preview;
}

ChangeResult DeleteTopic::execute(const ChangeContext &context) const
{
    const auto shape = readTopicShape(context, m_name);
    if (!shape)
        return ChangeResult::of(m_name, failure(shape.error())).asNotSent();
    if (shape->partitions == 0)
        return ChangeResult::of(m_name, failure(noSuchTopic(m_name)));
    QJsonArray config;
    if (const auto overrides = readTopicOverrides(context, m_name)) {
        for (auto it = overrides->cbegin(); it != overrides->cend(); ++it)
            config.append(QJsonArray{it.key(), it.value()});
    }
    ChangeResult result
        = ChangeResult::of(m_name, context.steps->wait([&] { return context.kafka->deleteTopic(m_name); }));
    result.rows.push_back({DeleteTopicText::tr("Topic"), m_name, {}});
    result.rows.push_back({DeleteTopicText::tr("Partitions"), QString::number(shape->partitions), {}});
    result.rows.push_back({DeleteTopicText::tr("Replication factor"), QString::number(shape->replicationFactor), {}});
    for (const QJsonValue &setting : std::as_const(config))
        result.rows.push_back({setting[0].toString(), setting[1].toString(), {}});
    result.saved = {{u"partitions"_s, shape->partitions}, {u"replicationFactor"_s, shape->replicationFactor}, {u"config"_s, config}};
    if (result.outcome == ChangeOutcome::Failed)
        return result;

    auto found = readTopicShape(context, m_name);
    for (int waited = 0; waited < context.readBackPatience.count() && found && found->partitions > 0; waited += kReadBackStepMs) {
        if (!context.steps->sleep(kReadBackStepMs))
            break;
        found = readTopicShape(context, m_name);
    }
    if (!found) {
        result.readBack.error = found.error();
        return result;
    }
    result.readBack.wasRead = true;
    if (found->partitions > 0) // accepted and queued: a replica's broker may be down
        result.readBack.differences.push_back({DeleteTopicText::tr("Topic"), {}, m_name});
    return result;
}

std::unique_ptr<Change> DeleteTopic::undo(const ChangeResult &result) const
{
    if (result.outcome != ChangeOutcome::Done && result.outcome != ChangeOutcome::Unknown)
        return nullptr;
    QJsonObject fields = result.saved;
    if (fields.isEmpty())
        return nullptr;
    fields.insert(u"name"_s, m_name);
    auto change = CreateTopic::fromJson(clusterId(), fields);
    return change ? std::move(*change) : nullptr;
}

QString DeleteTopic::undoNote(const ChangeResult &result) const
{
    if (result.outcome != ChangeOutcome::Done && result.outcome != ChangeOutcome::Unknown)
        return {};
    return DeleteTopicText::tr("The messages and the committed offsets are gone and cannot be restored. Restoring makes an empty topic with the same "
                               "partitions, replication factor and settings.");
}

std::unique_ptr<Change> DeleteTopic::clone() const
{
    return std::make_unique<DeleteTopic>(*this);
}

QJsonObject DeleteTopic::fields() const
{
    return {{u"name"_s, m_name}};
}

Result<std::unique_ptr<Change>> DeleteTopic::fromJson(const QString &clusterId, const QJsonObject &fields)
{
    return std::make_unique<DeleteTopic>(clusterId, fields.value(u"name"_s).toString());
}

} // namespace brokerscope::changes
