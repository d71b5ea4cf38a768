// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/log_line.h"

#include <array>
#include <chrono>
#include <string_view>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local::logline {

namespace {

// "0000-00-00T00:00:00.000+0000 ": 0 is a digit, + a sign, the others stand for themselves.
constexpr std::string_view kTime = "0000-00-00T00:00:00.000+0000 ";

bool hasTime(QByteArrayView line)
{
    if (line.size() < qsizetype(kTime.size()))
        return false;
    for (std::size_t i = 0; i < kTime.size(); ++i) {
        const char c = line[qsizetype(i)];
        const bool fits = kTime[i] == '0' ? c >= '0' && c <= '9' : kTime[i] == '+' ? c == '+' || c == '-' : c == kTime[i];
        if (!fits)
            return false;
    }
    return true;
}

int number(QByteArrayView line, int from, int digits)
{
    int value = 0;
    for (int i = from; i < from + digits; ++i)
        value = value * 10 + (line[i] - '0');
    return value;
}

} // namespace

LogHead headOf(QByteArrayView line)
{
    using namespace std::chrono;
    if (!hasTime(line))
        return {};
    const year_month_day date{year(number(line, 0, 4)), month(unsigned(number(line, 5, 2))), day(unsigned(number(line, 8, 2)))};
    qsizetype wordEnd = qsizetype(kTime.size());
    while (wordEnd < line.size() && line[wordEnd] >= 'A' && line[wordEnd] <= 'Z')
        ++wordEnd;
    if (!date.ok() || wordEnd == qsizetype(kTime.size()) || wordEnd == line.size() || line[wordEnd] != ' ')
        return {};
    const auto utc = sys_days(date) + hours(number(line, 11, 2)) + minutes(number(line, 14, 2)) + seconds(number(line, 17, 2))
        + milliseconds(number(line, 20, 3));
    const auto zone = hours(number(line, 24, 2)) + minutes(number(line, 26, 2));
    LogHead head;
    head.atMs = duration_cast<milliseconds>((line[23] == '-' ? utc + zone : utc - zone).time_since_epoch()).count();
    head.level = line.sliced(qsizetype(kTime.size()), wordEnd - qsizetype(kTime.size()));
    head.messageFrom = wordEnd;
    while (head.messageFrom < line.size() && line[head.messageFrom] == ' ')
        ++head.messageFrom;
    return head;
}

LogLevel levelOf(QByteArrayView word)
{
    static constexpr std::array<std::pair<std::string_view, LogLevel>, 6> words{{{"INFO", LogLevel::Info},
                                                                                 {"WARN", LogLevel::Warn},
                                                                                 {"ERROR", LogLevel::Error},
                                                                                 {"FATAL", LogLevel::Fatal},
                                                                                 {"DEBUG", LogLevel::Debug},
                                                                                 {"TRACE", LogLevel::Trace}}};
    for (const auto &[name, level] : words)
        if (std::string_view(word.data(), std::size_t(word.size())) == name)
            return level;
    return LogLevel::None;
}

LogLevel levelOfPlain(QByteArrayView line)
{
    for (const char *beginning : {"Exception in thread ", "Error: ", "Error occurred ", "java.lang.OutOfMemoryError", "# A fatal error", "Terminating due to "})
        if (line.startsWith(beginning))
            return LogLevel::Error;
    return LogLevel::None;
}

LocalLogLine lineOf(const QString &process, QByteArrayView text)
{
    const LogHead head = headOf(text);
    return {head.atMs, process, QString::fromLatin1(head.level), QString::fromUtf8(text.sliced(head.messageFrom))};
}

} // namespace brokerscope::local::logline
