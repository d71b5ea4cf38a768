// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/log_model.h"

#include "core/records/display_text.h"
#include "ui/kit/format.h"
#include "ui/kit/table/cell.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

bool isError(const local::LogRecord &record)
{
    return record.level >= local::LogLevel::Error;
}

QString firstLine(const local::LogRecord &record)
{
    return record.line.message.section(u'\n', 0, 0);
}

Cell levelCell(const local::LogRecord &record)
{
    // A line without a word may be an error all the same: what a JVM says when it ends.
    const QString word = record.line.level.isEmpty() && isError(record) ? u"ERROR"_s : record.line.level;
    if (isError(record))
        return Cell::plain(word).withIcon(u"error"_s).withTone(Tone::Error);
    if (record.level == local::LogLevel::Warn)
        return Cell::plain(word).withIcon(u"warning"_s).withTone(Tone::Warning);
    return word.isEmpty() ? Cell::unknown(LogModel::tr("The line carries no level.")) : Cell::plain(word).withIcon(u"info"_s).withTone(Tone::Muted);
}

Cell eventCell(const local::LogEvent &event)
{
    switch (event.severity()) {
    case local::LogEvent::Severity::Error: return Cell::plain(LogModel::tr("Error")).withIcon(u"error"_s).withTone(Tone::Error);
    case local::LogEvent::Severity::Warning: return Cell::plain(LogModel::tr("Warning")).withIcon(u"warning"_s).withTone(Tone::Warning);
    case local::LogEvent::Severity::Normal: break;
    }
    return Cell::plain(LogModel::tr("Info")).withIcon(u"info"_s).withTone(Tone::Muted);
}

Cell messageCell(const local::LogRecord &record, LogModel::Mode mode)
{
    const QString whole = records::escaped(record.line.message, records::Lines::Many);
    if (mode == LogModel::Mode::Events && record.event)
        return Cell::plain(records::escaped(record.event->text(), records::Lines::One)).withToolTip(whole);
    return Cell::mono(records::escaped(firstLine(record), records::Lines::One)).withToolTip(whole);
}

Cell cellOf(const local::LogRecord &record, int column, LogModel::Mode mode)
{
    switch (column) {
    case LogModel::Time: {
        if (!record.line.atMs)
            return Cell::unknown(LogModel::tr("The line carries no time."));
        Cell cell = Cell::plain(format::timeOfDay(*record.line.atMs)).withTone(Tone::Muted).withToolTip(format::timestamp(*record.line.atMs));
        cell.raw = format::isoTime(*record.line.atMs);
        return cell;
    }
    case LogModel::Process: return Cell::plain(record.line.process).withTone(Tone::Muted);
    case LogModel::Level: return mode == LogModel::Mode::Events && record.event ? eventCell(*record.event) : levelCell(record);
    case LogModel::Lines:
        return record.moreLines == 0 ? Cell::plain({}) : Cell::plain(LogModel::tr("+%n line(s)", nullptr, record.moreLines)).withTone(Tone::Muted);
    default: return messageCell(record, mode);
    }
}

} // namespace

void LogModel::count(const local::LogRecord &record, int sign)
{
    m_chars += sign * record.line.message.size();
    m_errors += isError(record) ? sign : 0;
}

void LogModel::reset(Records records, Mode mode)
{
    beginResetModel();
    m_mode = mode;
    m_records.assign(std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
    m_chars = 0;
    m_errors = 0;
    for (const local::LogRecord &record : m_records)
        count(record, 1);
    endResetModel();
}

void LogModel::prepend(Records records)
{
    if (records.empty())
        return;
    beginInsertRows({}, 0, int(records.size()) - 1);
    for (const local::LogRecord &record : records)
        count(record, 1);
    m_records.insert(m_records.begin(), std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
    endInsertRows();
}

void LogModel::append(Records records)
{
    if (records.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(records.size()) - 1);
    for (const local::LogRecord &record : records)
        count(record, 1);
    m_records.insert(m_records.end(), std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
    endInsertRows();
}

int LogModel::tooMany(bool isFromFront) const
{
    int many = std::max(0, rowCount() - kMostRows);
    qint64 chars = m_chars;
    for (int i = 0; i < rowCount() && (i < many || chars > kMostChars); ++i) {
        chars -= m_records[std::size_t(isFromFront ? i : rowCount() - 1 - i)].line.message.size();
        many = std::max(many, i + 1);
    }
    return many;
}

LogModel::Records LogModel::takeFront(int number)
{
    Records taken;
    if (number == 0)
        return taken;
    beginRemoveRows({}, 0, number - 1);
    std::move(m_records.begin(), m_records.begin() + number, std::back_inserter(taken));
    m_records.erase(m_records.begin(), m_records.begin() + number);
    for (const local::LogRecord &record : taken)
        count(record, -1);
    endRemoveRows();
    return taken;
}

LogModel::Records LogModel::takeBack(int number)
{
    Records taken;
    if (number == 0)
        return taken;
    beginRemoveRows({}, rowCount() - number, rowCount() - 1);
    std::move(m_records.end() - number, m_records.end(), std::back_inserter(taken));
    m_records.erase(m_records.end() - number, m_records.end());
    for (const local::LogRecord &record : taken)
        count(record, -1);
    endRemoveRows();
    return taken;
}

int LogModel::errorFrom(int row, int step) const
{
    for (int i = row; i >= 0 && i < rowCount(); i += step)
        if (isError(recordAt(i)))
            return i;
    return -1;
}

QByteArray LogModel::text() const
{
    QByteArray all;
    for (const local::LogRecord &record : m_records) {
        const QString time = record.line.atMs ? format::isoTime(*record.line.atMs) : u"-"_s;
        const QString level = record.line.level.isEmpty() ? u"-"_s : record.line.level;
        const QString message = m_mode == Mode::Events && record.event ? record.event->text() : record.line.message;
        all += (time + u' ' + record.line.process + u' ' + level + u' ' + message + u'\n').toUtf8();
    }
    return all;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const local::LogRecord &record = recordAt(index.row());
    switch (role) {
    case KeyRole: return u"%1:%2:%3"_s.arg(record.source).arg(record.place.file.inode).arg(record.place.offset);
    case CopyRole: return index.column() == Message && m_mode == Mode::Lines ? QVariant(record.line.message) : QVariant(cellOf(record, index.column(), m_mode).copyText());
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::TextAlignmentRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
    case CellRole: {
        Cell cell = cellOf(record, index.column(), m_mode);
        if (cell.kind == Cell::Kind::Number) // a "—" stands where its header stands
            cell.kind = Cell::Kind::Text;
        return cellData(cell, role);
    }
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Process: return tr("Process");
    case Level: return tr("Level");
    case Lines: return tr("More");
    case Message: return m_mode == Mode::Events ? tr("What happened") : tr("Message");
    default: return {};
    }
}

} // namespace brokerscope::ui
