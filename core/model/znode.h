// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace brokerscope {

/// ZooKeeper's Stat of a znode.
struct ZnodeStat
{
    qint64 czxid = 0; ///< transaction that created it
    qint64 mzxid = 0; ///< transaction that last changed its data
    qint64 pzxid = 0; ///< transaction that last changed its children
    qint64 createdMs = 0; ///< since 1970-01-01 UTC
    qint64 modifiedMs = 0;
    qint32 version = 0; ///< of the data
    qint32 childrenVersion = 0;
    qint32 aclVersion = 0;
    quint64 ephemeralOwner = 0; ///< session id; 0: not ephemeral
    qint32 dataLength = 0; ///< bytes
    qint32 childCount = 0;

    bool operator==(const ZnodeStat &) const = default;
};

struct Znode
{
    QString path; ///< absolute, below the connect string's chroot
    std::optional<QByteArray> data; ///< nullopt: null data, which is not empty data
    ZnodeStat stat;
};

} // namespace brokerscope
