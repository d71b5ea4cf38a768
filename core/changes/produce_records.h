// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"
#include "core/kafka/record_writer.h"

#include <map>

namespace brokerscope::changes {

/// Writes records with acks=all; never creates a topic. One item a record, in the order given, with partition and offset.
/// Cannot be taken back. The journal keeps the count, not the records.
class ProduceRecords : public Change
{
public:
    /// All records go to `topic` (their own topic field is ignored).
    ProduceRecords(QString clusterId, QString topic, std::vector<kafka::OutgoingRecord> records);

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString objectName() const override; ///< the topic
    [[nodiscard]] QString actionName() const override;
    [[nodiscard]] Confirmation confirmation() const override; ///< None for one record, Confirm for more
    [[nodiscard]] std::vector<FieldProblem> check() const override; ///< fields: topic, records, partition
    [[nodiscard]] QString commandLine(const ToolDialect &dialect) const override;
    [[nodiscard]] std::unique_ptr<Change> undo(const ChangeResult &result) const override; ///< null
    [[nodiscard]] QString undoNote(const ChangeResult &result) const override;
    [[nodiscard]] std::unique_ptr<Change> clone() const override;
    [[nodiscard]] Result<Preview> makePreview(const ChangeContext &context) const override;
    [[nodiscard]] ChangeResult execute(const ChangeContext &context) const override;

protected:
    [[nodiscard]] QJsonObject fields() const override; ///< topic and count only

private:
    void readBack(const ChangeContext &context, const std::map<qint32, qint64> &newest, ChangeResult *result) const;

    QString m_topic;
    std::shared_ptr<const std::vector<kafka::OutgoingRecord>> m_records;
};

} // namespace brokerscope::changes
