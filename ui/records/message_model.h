// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"
#include "ui/kit/table/cell.h"
#include "ui/records/message_cells.h"

#include <QAbstractTableModel>
#include <QCache>

#include <array>
#include <deque>
#include <functional>

namespace brokerscope::ui {

/// The messages that the page holds, in a bounded store: a row is decoded when it is looked at. Newest first or last;
/// all, or those that a search chose. GUI thread.
class MessageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Offset, Partition, Time, Key, Value, ColumnCount };
    enum class Order { NewestFirst, NewestLast };

    explicit MessageModel(QObject *parent = nullptr);

    /// `isChosen`: for each record whether the search wants it; empty: there is no search, or all.
    void append(std::span<const Record> records, const std::vector<bool> &isChosen = {});
    void clear(); ///< takes the search's choice with it, not the limits
    void setLimits(qint64 maxRows, qint64 maxBytes);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    void setCodecs(CodecChoice key, CodecChoice value);
    void setPreviewChars(int chars); ///< what fits into the widest cell: more is not decoded for it

    /// Shows only the chosen ones of records(); nullopt: all. Of the same length, in the same order.
    void setChosen(const std::optional<std::vector<bool>> &isChosen);
    [[nodiscard]] bool isChoosing() const { return m_isChoosing; }
    [[nodiscard]] std::vector<Record> records() const; ///< all that are held, oldest first; shares their bytes
    [[nodiscard]] qint64 firstSequence() const { return m_first; } ///< a number of records().front() that no other ever has

    [[nodiscard]] const Record &recordAt(int row) const;
    /// Row of a record; -1: it is not shown (any more).
    [[nodiscard]] int rowOf(qint32 partition, qint64 offset) const;
    [[nodiscard]] const records::RecordStore &store() const { return m_store; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Cells = std::array<Cell, ColumnCount>;

    [[nodiscard]] qint64 shownCount() const { return m_isChoosing ? qint64(m_chosen.size()) : m_store.count(); }
    [[nodiscard]] qint64 sequenceAt(int row) const; ///< of the record
    [[nodiscard]] const Cells &cellsAt(int row) const;
    void removeOldest(qint64 stored, qint64 shown);

    records::RecordStore m_store;
    qint64 m_first = 0; // sequence number of the store's oldest
    bool m_isChoosing = false;
    std::deque<qint64> m_chosen; // sequence numbers, ascending
    Order m_order = Order::NewestFirst;
    CodecChoice m_keyCodec;
    CodecChoice m_valueCodec;
    int m_previewChars = 200;
    mutable QCache<qint64, Cells> m_cells; // by sequence number: those in sight and a few more
};

} // namespace brokerscope::ui
