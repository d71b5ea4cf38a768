// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/log_table.h"

#include "ui/kit/format.h"
#include "ui/kit/widgets/empty_state.h"

#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

Cell levelCell(const QString &level)
{
    if (level == "ERROR"_L1 || level == "FATAL"_L1)
        return Cell::plain(level).withIcon(u"error"_s).withTone(Tone::Error);
    if (level == "WARN"_L1)
        return Cell::plain(level).withIcon(u"warning"_s).withTone(Tone::Warning);
    return level.isEmpty() ? Cell::plain(level) : Cell::plain(level).withIcon(u"info"_s).withTone(Tone::Muted);
}

} // namespace

LogTable::LogTable(QWidget *parent)
    : DataTable(tr("Log"), parent)
{
    setObjectName(u"local.log"_s);
    std::vector<Column<Row>> columns{
        {.id = u"time"_s, .title = tr("Time"), .width = 90,
         .cell = [](const Row &r) {
             return r.line.atMs ? Cell::plain(format::timeOfDay(*r.line.atMs)).withTone(Tone::Muted)
                                : Cell::unknown(tr("The line carries no time."));
         }},
        {.id = u"process"_s, .title = tr("Process"), .width = 110, .cell = [](const Row &r) { return Cell::plain(r.line.process).withTone(Tone::Muted); }},
        {.id = u"level"_s, .title = tr("Level"), .width = 90, .cell = [](const Row &r) { return levelCell(r.line.level); }},
        {.id = u"message"_s, .title = tr("Message"), .width = 400, .stretch = true, .searched = true,
         .cell = [](const Row &r) { return Cell::mono(r.line.message); }},
    };
    m_model = new SnapshotTableModel<Row>(std::move(columns), [](const Row &r) { return QString::number(r.number); }, this);
    setDense(true);
    setLines(false);
    setModel(m_model);
    emptyState()->showNothing(u"file"_s, tr("No log line yet"), tr("What ZooKeeper and the brokers write appears here."));
    // Follow while at the bottom: a person who scrolled up reads something.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        setProperty("atBottom", verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2);
    });
    connect(m_model, &TableModel::rowsShown, this, [this] {
        if (property("atBottom").toBool())
            scrollToBottom();
    });
}

void LogTable::setCluster(const local::LocalCluster &cluster)
{
    if (cluster.folder == m_folder)
        return;
    m_folder = cluster.folder;
    m_rows.clear();
    m_log = std::make_unique<local::LocalLog>(cluster);
    connect(m_log.get(), &local::LocalLog::logLines, this, &LogTable::add);
    setProperty("atBottom", true);
    add(m_log->last(200));
    m_log->follow();
}

void LogTable::add(const std::vector<local::LocalLogLine> &lines)
{
    for (const local::LocalLogLine &line : lines) {
        m_rows.push_back({m_next++, line});
        Row &row = m_rows.back();
        if (row.line.message.size() > kMostCharacters)
            row.line.message = row.line.message.left(kMostCharacters) + u'…';
        if (m_rows.size() > kMostLines)
            m_rows.pop_front();
    }
    m_model->setRows(std::vector<Row>(m_rows.begin(), m_rows.end()));
}

} // namespace brokerscope::ui
