// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <array>
#include <atomic>
#include <cmath>

using namespace Qt::StringLiterals;

namespace brokerscope::ui::format {

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

std::atomic<TimeStyle> currentStyle { TimeStyle::Local };

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QDateTime shown(qint64 epochMs)
{
    return currentStyle == TimeStyle::Local ? QDateTime::fromMSecsSinceEpoch(epochMs)
                                            : QDateTime::fromMSecsSinceEpoch(epochMs).toUTC();
}

QString two(const QString &pattern, qint64 first, qint64 rest)
{
    return pattern.arg(count(first)).arg(rest);
}

} // namespace

QString dash()
{
    return u"—"_s;
}

QString count(qint64 value)
{
    return QLocale().toString(value);
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString size(qint64 bytes)
{
    static constexpr std::array units { QT_TRANSLATE_NOOP("Format", "%1 KiB"), QT_TRANSLATE_NOOP("Format", "%1 MiB"), QT_TRANSLATE_NOOP("Format", "%1 GiB"),
                                        QT_TRANSLATE_NOOP("Format", "%1 TiB"), QT_TRANSLATE_NOOP("Format", "%1 PiB") };
    if (std::abs(bytes) < 1024)
        return Format::tr("%1 B").arg(count(bytes));
    double value = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    while (std::abs(value) >= 1024 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    return QCoreApplication::translate("Format", units.at(unit)).arg(number(value, std::abs(value) < 10 ? 1 : 0));
}

QString exactSize(qint64 bytes)
{
    return Format::tr("%1 B").arg(count(bytes));
}

QString rate(double perSecond)
{
    return Format::tr("%1 / s").arg(number(perSecond, perSecond != 0 && std::abs(perSecond) < 10 ? 1 : 0));
}

QString percent(double fraction, int decimals)
{
    return Format::tr("%1 %").arg(number(fraction * 100, decimals));
}

QString duration(qint64 ms)
{
    if (ms < 0)
        return u"−"_s + duration(-ms);
    if (ms < second)
        return Format::tr("%1 ms").arg(ms);
    if (ms < minute)
        return Format::tr("%1 s").arg(ms / second);
    if (ms < hour)
        return ms % minute < second ? Format::tr("%1 min").arg(ms / minute) : two(Format::tr("%1 min %2 s"), ms / minute, ms % minute / second);
    if (ms < day)
        return ms % hour < minute ? Format::tr("%1 h").arg(ms / hour) : two(Format::tr("%1 h %2 min"), ms / hour, ms % hour / minute);
    return ms % day < hour ? Format::tr("%1 d").arg(count(ms / day)) : two(Format::tr("%1 d %2 h"), ms / day, ms % day / hour);
}

QString age(qint64 ms)
{
    if (ms < second)
        return Format::tr("just now");
    if (ms < minute)
        return Format::tr("%1 s ago").arg(ms / second);
    if (ms < hour)
        return Format::tr("%1 min ago").arg(ms / minute);
    if (ms < 2 * day)
        return Format::tr("%1 h ago").arg(ms / hour);
    return Format::tr("%1 d ago").arg(count(ms / day));
}

QString atLeast(const QString &value)
{
    return u"≥ "_s + value;
}

QString about(const QString &value)
{
    return u"≈ "_s + value;
}

QString atMost(const QString &value)
{
    return u"≤ "_s + value;
}

void setTimeStyle(TimeStyle style)
{
    currentStyle = style;
}

TimeStyle timeStyle()
{
    return currentStyle;
}

QString timestamp(qint64 epochMs)
{
    if (currentStyle == TimeStyle::EpochMs)
        return QString::number(epochMs);
    return shown(epochMs).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u' ' + zoneName(epochMs);
}

QString dateAndTime(qint64 epochMs)
{
    return currentStyle == TimeStyle::EpochMs ? QString::number(epochMs) : shown(epochMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}
QString timeOfDay(qint64 epochMs)
{
    if (currentStyle == TimeStyle::EpochMs)
        return QString::number(epochMs);
    return shown(epochMs).toString(u"HH:mm:ss"_s);
}

QString zoneName(qint64 epochMs)
{
    return shown(epochMs).timeZoneAbbreviation();
}

QString isoTime(qint64 epochMs)
{
    const QDateTime time = shown(epochMs);
    if (currentStyle != TimeStyle::Local)
        return time.toString(Qt::ISODateWithMs);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

} // namespace brokerscope::ui::format
