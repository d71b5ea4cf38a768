// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"

#include <QByteArray>

namespace brokerscope::changes {

/// Creates one znode with open permissions (world:anyone). An ephemeral one lives as long as Brokerscope's ZooKeeper session.
class ZnodeCreate : public Change
{
public:
    enum class Kind { Persistent, Ephemeral, PersistentSequential, EphemeralSequential };

    /// `path` is absolute, below the connect string's chroot. data nullopt: null data.
    ZnodeCreate(QString clusterId, QString path, std::optional<QByteArray> data, Kind nodeKind = Kind::Persistent);

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString objectName() const override; ///< the path
    [[nodiscard]] QString actionName() const override;
    [[nodiscard]] Confirmation confirmation() const override;
    [[nodiscard]] Target target() const override { return Target::ZooKeeper; }
    [[nodiscard]] std::vector<FieldProblem> check() const override; ///< fields: path, data
    [[nodiscard]] QString commandLine(const ToolDialect &dialect) const override;
    [[nodiscard]] std::unique_ptr<Change> undo(const ChangeResult &result) const override; ///< deletes the path that resulted
    [[nodiscard]] QString undoNote(const ChangeResult &result) const override;
    [[nodiscard]] std::unique_ptr<Change> clone() const override;
    [[nodiscard]] Result<Preview> makePreview(const ChangeContext &context) const override;
    [[nodiscard]] ChangeResult execute(const ChangeContext &context) const override; ///< items[0].item: the path that resulted
    [[nodiscard]] static Result<std::unique_ptr<Change>> fromJson(const QString &clusterId, const QJsonObject &fields);

protected:
    [[nodiscard]] QJsonObject fields() const override;

private:
    [[nodiscard]] std::vector<PreviewRow> rows(const QString &path) const;

    QString m_path;
    std::optional<QByteArray> m_data;
    Kind m_nodeKind;
};

} // namespace brokerscope::changes
