// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace brokerscope::changes {

/// Creates a znode with everything below it: what takes a ZnodeDeleteTree back. All persistent, with open permissions.
class ZnodeCreateTree : public Change
{
public:
    using Nodes = std::vector<std::pair<QString, std::optional<QByteArray>>>; ///< path and data, parents first

    /// `nodes` is not empty; the first is the root of the others.
    ZnodeCreateTree(QString clusterId, Nodes nodes);

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString objectName() const override; ///< the path of the first
    [[nodiscard]] QString actionName() const override;
    [[nodiscard]] Confirmation confirmation() const override;
    [[nodiscard]] Target target() const override { return Target::ZooKeeper; }
    [[nodiscard]] std::vector<FieldProblem> check() const override; ///< fields: path, data
    [[nodiscard]] QString commandLine(const ToolDialect &dialect) const override; ///< one line a znode
    [[nodiscard]] std::unique_ptr<Change> undo(const ChangeResult &result) const override; ///< a ZnodeDeleteTree
    [[nodiscard]] QString undoNote(const ChangeResult &result) const override;
    [[nodiscard]] std::unique_ptr<Change> clone() const override;
    [[nodiscard]] Result<Preview> makePreview(const ChangeContext &context) const override;
    [[nodiscard]] ChangeResult execute(const ChangeContext &context) const override;
    [[nodiscard]] static Result<std::unique_ptr<Change>> fromJson(const QString &clusterId, const QJsonObject &fields);

protected:
    [[nodiscard]] QJsonObject fields() const override;

private:
    Nodes m_nodes;
};

} // namespace brokerscope::changes
