// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/log_cursor.h"
#include "core/local/log_reader.h"

#include <functional>
#include <string>

namespace brokerscope::local {

/// A LogFilter made ready for millions of lines: looks at bytes, and makes text only of what it must. One thread.
class LogMatch
{
public:
    explicit LogMatch(const LogFilter &filter);

    [[nodiscard]] bool wants(const LogSource &source) const { return m_filter.process.isEmpty() || m_filter.process == source.process; }
    /// The line as a record, or null if the filter does not want it.
    [[nodiscard]] std::optional<LogRecord> record(const LogSource &source, int sourceNumber, RawLogEntry entry, int mostChars) const;

private:
    [[nodiscard]] bool hasText(QByteArrayView message) const;

    LogFilter m_filter;
    std::string m_lowerText; ///< of a text in ASCII
    bool m_isAscii = true;
};

} // namespace brokerscope::local
