// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/doctor_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

QString partitionText(const TopicPartition &partition)
{
    return partition.topic + u'-' + QString::number(partition.partition);
}

QString joinSome(const QStringList &names)
{
    constexpr int kShown = 3;
    if (names.size() <= kShown)
        return names.join(u", "_s);
    return QCoreApplication::translate("Doctor", "%1 and %2 more").arg(names.first(kShown).join(u", "_s)).arg(names.size() - kShown);
}

QString isoTime(qint64 wallMs)
{
    return wallMs < 0 ? QString() : QDateTime::fromMSecsSinceEpoch(wallMs).toUTC().toString(Qt::ISODateWithMs);
}

QString timeText(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs).toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString durationText(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return QCoreApplication::translate("Doctor", "%1 s").arg(seconds);
    if (seconds < 3600)
        return QCoreApplication::translate("Doctor", "%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return QCoreApplication::translate("Doctor", "%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

} // namespace brokerscope::doctor
