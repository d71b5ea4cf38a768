// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"

namespace brokerscope::changes {

/// Deletes a topic with its records. Saves partitions, replication factor and overridden settings before; undo() makes an
/// empty topic of the same shape: the records are gone, which the preview says and counts.
class DeleteTopic : public Change
{
public:
    DeleteTopic(QString clusterId, QString name);

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
    QString m_name;
};

} // namespace brokerscope::changes
