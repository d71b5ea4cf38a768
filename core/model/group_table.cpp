// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/group_table.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope {

namespace {

constexpr std::array kStateNames{
    std::pair{GroupState::Unknown, "Unknown"_L1},
    std::pair{GroupState::Empty, "Empty"_L1},
    std::pair{GroupState::PreparingRebalance, "PreparingRebalance"_L1},
    std::pair{GroupState::CompletingRebalance, "CompletingRebalance"_L1},
    std::pair{GroupState::Stable, "Stable"_L1},
    std::pair{GroupState::Dead, "Dead"_L1},
    std::pair{GroupState::Assigning, "Assigning"_L1},
    std::pair{GroupState::Reconciling, "Reconciling"_L1},
};

} // namespace

QString groupStateName(GroupState state)
{
    for (const auto &[value, name] : kStateNames)
        if (value == state)
            return name;
    return u"Unknown"_s;
}

GroupState groupStateFromName(QStringView name)
{
    for (const auto &[value, word] : kStateNames)
        if (name == word)
            return value;
    return GroupState::Unknown;
}

QString groupTypeName(GroupType type)
{
    switch (type) {
    case GroupType::Unknown: return {};
    case GroupType::Classic: return u"classic"_s;
    case GroupType::Consumer: return u"consumer"_s;
    case GroupType::Share: return u"share"_s;
    case GroupType::ZooKeeper: return u"zookeeper"_s;
    case GroupType::Simple: return u"simple"_s;
    }
    return {};
}

const Group *GroupTable::find(const QString &id) const
{
    const QByteArray key = id.toUtf8();
    const auto it = std::lower_bound(rows.begin(), rows.end(), key,
                                     [](const Group &group, const QByteArray &k) { return group.id.toUtf8() < k; });
    return it != rows.end() && it->id == id ? &*it : nullptr;
}

qint32 groupOffsetsPartition(const QString &groupId, qint32 partitions)
{
    if (partitions <= 0)
        return -1;
    quint32 hash = 0;
    for (const QChar unit : groupId)
        hash = hash * 31 + unit.unicode();
    const auto value = qint32(hash);
    return value == std::numeric_limits<qint32>::min() ? 0 : std::abs(value) % partitions;
}

} // namespace brokerscope
