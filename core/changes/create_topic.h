// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"
#include "core/model/topic_table.h"

namespace brokerscope::changes {

/// A topic as the create dialog asks for it. What is nullopt or -1 is left to the broker.
struct TopicSpec
{
    enum class CleanupPolicy { Delete, Compact, CompactDelete };

    QString name;
    qint32 partitions = 1; ///< >= 1
    qint32 replicationFactor = -1; ///< -1: the broker's default
    std::optional<qint32> minInsyncReplicas;
    std::optional<CleanupPolicy> cleanupPolicy;
    std::optional<qint64> retentionMs; ///< -1: for ever
    std::optional<qint64> retentionBytes; ///< a partition; -1: no limit
    std::optional<qint64> maxMessageBytes; ///< bytes of the largest record batch
    std::vector<std::pair<QString, QString>> custom; ///< any other topic setting, Kafka's names

    /// All settings in Kafka's names, sorted by name.
    [[nodiscard]] std::vector<std::pair<QString, QString>> config() const;
};

/// What is known of the cluster already, so that check() can say more without asking. Empty fields: not known.
struct TopicKnowledge
{
    std::shared_ptr<const TopicTable> topics;
    qint32 brokerCount = -1;
    qint32 defaultReplicationFactor = -1;
};

/// Fields of its problems: name, partitions, replicationFactor, minInsyncReplicas, retentionMs, retentionBytes,
/// maxMessageBytes, "config:<name>".
class CreateTopic : public Change
{
public:
    CreateTopic(QString clusterId, TopicSpec spec, TopicKnowledge knowledge = {});

    [[nodiscard]] const TopicSpec &spec() const { return m_spec; }

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString objectName() const override;
    [[nodiscard]] QString actionName() const override;
    [[nodiscard]] Confirmation confirmation() const override;
    [[nodiscard]] std::vector<FieldProblem> check() const override;
    [[nodiscard]] QString commandLine(const ToolDialect &dialect) const override;
    [[nodiscard]] std::unique_ptr<Change> undo(const ChangeResult &result) const override;
    [[nodiscard]] QString undoNote(const ChangeResult &result) const override;
    [[nodiscard]] std::unique_ptr<Change> clone() const override;
    [[nodiscard]] Result<Preview> makePreview(const ChangeContext &context) const override;
    [[nodiscard]] ChangeResult execute(const ChangeContext &context) const override;
    [[nodiscard]] static Result<std::unique_ptr<Change>> fromJson(const QString &clusterId, const QJsonObject &fields);

protected:
    [[nodiscard]] QJsonObject fields() const override;

private:
    TopicSpec m_spec;
    TopicKnowledge m_knowledge;
};

} // namespace brokerscope::changes
