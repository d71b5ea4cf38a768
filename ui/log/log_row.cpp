// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_row.h"

#include "core/records/display_text.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(LogText)
};

} // namespace

Cell logLevelCell(LogEntry::Level level)
{
    switch (level) {
    case LogEntry::Level::Info: return Cell::plain(LogText::tr("Info")).withIcon(u"info"_s).withTone(Tone::Muted);
    case LogEntry::Level::Warning: return Cell::plain(LogText::tr("Warning")).withIcon(u"warning"_s).withTone(Tone::Warning);
    case LogEntry::Level::Error: return Cell::plain(LogText::tr("Error")).withIcon(u"error"_s).withTone(Tone::Error);
    }
    return {};
}

std::vector<Column<LogRow>> logColumns()
{
    std::vector<Column<LogRow>> columns{
        {.id = u"time"_s, .title = LogText::tr("Time"), .width = 185,
         .cell = [](const LogRow &r) {
             Cell cell = Cell::plain(format::dateAndTime(r.entry.wallMs)).withTone(Tone::Muted).withToolTip(format::timestamp(r.entry.wallMs));
             cell.raw = format::isoTime(r.entry.wallMs);
             return cell;
         },
         .less = ascending([](const LogRow &r) { return r.entry.number; })},
        {.id = u"level"_s, .title = LogText::tr("Level"), .width = 110, .cell = [](const LogRow &r) { return logLevelCell(r.entry.level); },
         .less = ascending([](const LogRow &r) { return int(r.entry.level); })},
        {.id = u"area"_s, .title = LogText::tr("Area"), .width = 120, .searched = true,
         .cell = [](const LogRow &r) { return Cell::plain(r.entry.area).withTone(Tone::Muted); },
         .less = ascending([](const LogRow &r) { return r.entry.area; })},
        {.id = u"message"_s, .title = LogText::tr("Message"), .width = 600, .stretch = true, .searched = true,
         .cell = [](const LogRow &r) {
             Cell cell = Cell::plain(records::escaped(r.entry.message, records::Lines::One)).withToolTip(records::escaped(r.entry.message, records::Lines::Many));
             cell.raw = r.entry.message;
             return cell;
         }},
    };
    return columns;
}

} // namespace brokerscope::ui
