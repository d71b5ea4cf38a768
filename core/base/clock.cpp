// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

#include <ctime>

namespace brokerscope {

qint64 bootTimeMs()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

qint64 wallTimeMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace brokerscope
