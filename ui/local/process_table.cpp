// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/process_table.h"

#include "core/base/clock.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using local::LocalProcess;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProcessTable)
};

QString iconOf(local::ProcessId::Kind kind)
{
    switch (kind) {
    case local::ProcessId::Kind::ZooKeeper: return u"zookeeper"_s;
    case local::ProcessId::Kind::Broker: return u"broker"_s;
    case local::ProcessId::Kind::Demo: return u"produce"_s;
    }
    return u"broker"_s;
}

template <typename T, typename Make>
Cell optionalCell(const std::optional<T> &value, Make make)
{
    return value ? make(*value) : Cell::unknown(Text::tr("It is not running."));
}

/// What is looked at every few seconds.
template <typename T, typename Make>
Cell measuredCell(const LocalProcess &process, const std::optional<T> &value, Make make)
{
    return process.pid && !value ? Cell::unknown(Text::tr("It is measured over the next seconds.")) : optionalCell(value, make);
}

} // namespace

Cell processStateCell(const LocalProcess &process)
{
    const QString text = local::stateText(process.state);
    switch (process.state) {
    case LocalProcess::State::Running: return Cell::badge(text, u"ok"_s, Tone::Ok);
    case LocalProcess::State::Stopped: return Cell::badge(text, u"stop"_s, Tone::Muted);
    case LocalProcess::State::Paused: return Cell::badge(text, u"pause"_s, Tone::Warning);
    case LocalProcess::State::Failed: return Cell::badge(text, u"error"_s, Tone::Error);
    case LocalProcess::State::Waiting:
    case LocalProcess::State::Starting:
    case LocalProcess::State::Stopping: return Cell::badge(text, u"clock"_s, Tone::Info);
    }
    return Cell::plain(text);
}

std::vector<Column<LocalProcess>> processColumns()
{
    std::vector<Column<LocalProcess>> columns{
        {.id = u"name"_s, .title = Text::tr("Process"), .width = 140,
         .cell = [](const LocalProcess &p) { return Cell::name(p.process.text(), iconOf(p.process.kind)); },
         .less = ascending(&LocalProcess::process)},
        {.id = u"state"_s, .title = Text::tr("State"), .width = 125, .cell = processStateCell, .less = ascending(&LocalProcess::state)},
        {.id = u"port"_s, .title = Text::tr("Port"), .width = 70, .right = true,
         .cell = [](const LocalProcess &p) {
             return p.port ? Cell::number(QString::number(*p.port), *p.port) : Cell::unknown(Text::tr("It has none."));
         }},
        {.id = u"pid"_s, .title = Text::tr("PID"), .width = 70, .right = true,
         .cell = [](const LocalProcess &p) { return optionalCell(p.pid, [](qint64 pid) { return Cell::number(QString::number(pid), pid); }); }},
        {.id = u"uptime"_s, .title = Text::tr("Uptime"), .width = 90, .right = true,
         .cell = [](const LocalProcess &p) {
             return p.pid ? optionalCell(p.startedAtMs, [](qint64 ms) { return Cell::number(format::duration(wallTimeMs() - ms), ms); })
                          : Cell::unknown(Text::tr("It is not running."));
         }},
        {.id = u"ready"_s, .title = Text::tr("Ready after"), .width = 95, .right = true,
         .cell = [](const LocalProcess &p) { return optionalCell(p.readyMs, [](qint64 ms) { return Cell::number(format::duration(ms), ms); }); }},
        {.id = u"memory"_s, .title = Text::tr("Memory"), .width = 90, .right = true,
         .help = Text::tr("Resident memory of the process."),
         .cell = [](const LocalProcess &p) { return optionalCell(p.rssBytes, [](qint64 bytes) { return Cell::size(bytes); }); }},
        {.id = u"cpu"_s, .title = Text::tr("CPU"), .width = 70, .right = true,
         .help = Text::tr("Share of one core over the last two seconds."),
         .cell = [](const LocalProcess &p) { return measuredCell(p, p.cpu, [](double share) { return Cell::number(format::percent(share), share); }); }},
        {.id = u"handles"_s, .title = Text::tr("File handles"), .width = 95, .right = true,
         .cell = [](const LocalProcess &p) { return measuredCell(p, p.fileHandles, [](int count) { return Cell::count(count); }); }},
        {.id = u"threads"_s, .title = Text::tr("Threads"), .width = 80, .right = true, .hidden = true,
         .cell = [](const LocalProcess &p) { return measuredCell(p, p.threads, [](int count) { return Cell::count(count); }); }},
        {.id = u"disk"_s, .title = Text::tr("Disk"), .width = 80, .right = true,
         .help = Text::tr("What its data folder takes on the disk."),
         .cell = [](const LocalProcess &p) {
             return p.diskBytes ? Cell::size(*p.diskBytes) : Cell::unknown(p.process.kind == local::ProcessId::Kind::Demo ? Text::tr("It has no data.") : Text::tr("Not measured yet."));
         }},
        {.id = u"reason"_s, .title = Text::tr("Why"), .width = 180, .stretch = true,
         .cell = [](const LocalProcess &p) {
             if (p.fault)
                 return Cell::plain(p.fault->text()).withTone(Tone::Warning).withToolTip(p.fault->text());
             return Cell::plain(p.reason.text()).withTone(p.state == LocalProcess::State::Failed ? Tone::Error : Tone::Muted).withToolTip(p.reason.detail);
         }},
    };
    return columns;
}

} // namespace brokerscope::ui
