// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"

namespace brokerscope::changes {

/// Deletes a znode with everything below it, from the leaves up, each in the version that was read. What somebody adds or
/// changes meanwhile stays, and what is above it. The journal keeps the znodes (not their versions, owners and access lists),
/// unless they are ephemeral, hold secrets, or are too many.
class ZnodeDeleteTree : public Change
{
public:
    ZnodeDeleteTree(QString clusterId, QString path);

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString objectName() const override;
    [[nodiscard]] QString actionName() const override;
    [[nodiscard]] Confirmation confirmation() const override; ///< the path has to be typed
    [[nodiscard]] Target target() const override { return Target::ZooKeeper; }
    [[nodiscard]] std::vector<FieldProblem> check() const override; ///< fields: path
    [[nodiscard]] QString commandLine(const ToolDialect &dialect) const override;
    [[nodiscard]] std::unique_ptr<Change> undo(const ChangeResult &result) const override; ///< a ZnodeCreateTree
    [[nodiscard]] QString undoNote(const ChangeResult &result) const override;
    [[nodiscard]] std::unique_ptr<Change> clone() const override;
    [[nodiscard]] Result<Preview> makePreview(const ChangeContext &context) const override; ///< with the count
    /// One item for the whole, or one for each znode that could not be deleted (at most 20).
    [[nodiscard]] ChangeResult execute(const ChangeContext &context) const override;
    [[nodiscard]] static Result<std::unique_ptr<Change>> fromJson(const QString &clusterId, const QJsonObject &fields);

protected:
    [[nodiscard]] QJsonObject fields() const override;

private:
    QString m_path;
};

} // namespace brokerscope::changes
