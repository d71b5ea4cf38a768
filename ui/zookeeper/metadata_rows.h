// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/client.h"
#include "ui/kit/table/snapshot_table_model.h"

#include <vector>

namespace brokerscope::ui {

/// One value of ZooKeeper's Stat.
struct MetadataRow
{
    QString name; ///< as zkCli's `stat` calls it
    QString raw;
    QString readable; ///< the same for people; translated
    QString meaning; ///< one sentence; translated

    bool operator==(const MetadataRow &) const = default;
};

/// One entry of a znode's access list.
struct AclRow
{
    QString scheme;
    QString id; ///< escaped
    int permissions = 0;

    bool operator==(const AclRow &) const = default;
};

/// `ownSession`: of this program; 0: none. Pure; GUI thread (translations, times).
[[nodiscard]] std::vector<MetadataRow> metadataRows(const ZnodeStat &stat, quint64 ownSession);
[[nodiscard]] std::vector<AclRow> aclRows(const std::vector<zookeeper::ZnodeAcl> &acl);

[[nodiscard]] std::vector<Column<MetadataRow>> metadataColumns();
[[nodiscard]] std::vector<Column<AclRow>> aclColumns();

} // namespace brokerscope::ui
