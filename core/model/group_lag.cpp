// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/group_lag.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope {

QString lagStatusName(LagStatus status)
{
    switch (status) {
    case LagStatus::Ok: return u"ok"_s;
    case LagStatus::Lost: return u"lost"_s;
    case LagStatus::Ahead: return u"ahead"_s;
    case LagStatus::Unknown: return u"unknown"_s;
    case LagStatus::None: return u"none"_s;
    }
    return u"unknown"_s;
}

bool GroupLag::isUnknown() const
{
    return !partitions.empty()
        && std::none_of(partitions.begin(), partitions.end(), [](const PartitionLag &p) { return p.lag >= 0; });
}

} // namespace brokerscope
