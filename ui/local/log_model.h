// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/log_reader.h"

#include <QAbstractTableModel>

#include <deque>
#include <vector>

namespace brokerscope::ui {

/// The lines of local processes that are held: a window over the logs, in order of time, bounded in lines and in characters. GUI thread.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Process, Level, Lines, Message, ColumnCount };
    enum class Mode { Lines, Events }; ///< what stands in Message: the line, or what it says

    static constexpr int kMostRows = 10'000;
    static constexpr qint64 kMostChars = 8 << 20;

    using Records = std::vector<local::LogRecord>;
    using QAbstractTableModel::QAbstractTableModel;

    void reset(Records records, Mode mode);
    void prepend(Records records);
    void append(Records records);
    /// How many have to go at one end so that the bounds are kept.
    [[nodiscard]] int tooMany(bool isFromFront) const;
    [[nodiscard]] Records takeFront(int count);
    [[nodiscard]] Records takeBack(int count);

    [[nodiscard]] const local::LogRecord &recordAt(int row) const { return m_records[std::size_t(row)]; }
    [[nodiscard]] int errorCount() const { return m_errors; }
    /// The next one from a row on that is an error; -1: there is none. step: 1 or -1.
    [[nodiscard]] int errorFrom(int row, int step) const;
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] QByteArray text() const; ///< the lines as they stand in the logs, each with its process

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void count(const local::LogRecord &record, int sign);

    std::deque<local::LogRecord> m_records;
    Mode m_mode = Mode::Lines;
    qint64 m_chars = 0;
    int m_errors = 0;
};

} // namespace brokerscope::ui
