// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"
#include "core/model/znode.h"

#include <QByteArray>

namespace brokerscope::changes {

/// Writes a znode's data, if it still has the version that was read. A conflict is Error kind Conflict: nothing was written.
class ZnodeSet : public Change
{
public:
    /// `version`: of the data that was read; -1: whatever is there (the command line without --version). `czxid`: of the znode
    /// that was read; -1: whichever has the path.
    ZnodeSet(QString clusterId, QString path, std::optional<QByteArray> data, qint32 version, qint64 czxid = -1);

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString objectName() const override;
    [[nodiscard]] QString actionName() const override;
    [[nodiscard]] Confirmation confirmation() const override; ///< raised where Kafka acts upon the znode
    [[nodiscard]] Target target() const override { return Target::ZooKeeper; }
    [[nodiscard]] std::vector<FieldProblem> check() const override; ///< fields: path, data, version
    [[nodiscard]] QString commandLine(const ToolDialect &dialect) const override;
    [[nodiscard]] std::unique_ptr<Change> undo(const ChangeResult &result) const override; ///< writes the former data
    [[nodiscard]] QString undoNote(const ChangeResult &result) const override;
    [[nodiscard]] std::unique_ptr<Change> clone() const override;
    [[nodiscard]] Result<Preview> makePreview(const ChangeContext &context) const override;
    [[nodiscard]] ChangeResult execute(const ChangeContext &context) const override;
    [[nodiscard]] static Result<std::unique_ptr<Change>> fromJson(const QString &clusterId, const QJsonObject &fields);

protected:
    [[nodiscard]] QJsonObject fields() const override;

private:
    [[nodiscard]] std::vector<PreviewRow> rows(const Znode &before) const;

    QString m_path;
    std::optional<QByteArray> m_data;
    qint32 m_version;
    qint64 m_czxid;
};

} // namespace brokerscope::changes
