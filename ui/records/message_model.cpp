// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/message_model.h"

#include "core/records/display_text.h"
#include "ui/kit/format.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int kCachedRows = 300;
constexpr qint64 kBytes = 64 * 1024 * 1024;

/// From the bytes, not from the cell, which shows a part of them.
QVariant copiedText(const std::optional<QByteArray> &bytes)
{
    if (!bytes)
        return QString();
    return records::isUtf8(*bytes) ? records::utf8Text(*bytes) : QString::fromLatin1(bytes->toHex());
}

} // namespace

MessageModel::MessageModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(500, kBytes)
    , m_cells(kCachedRows)
{
}

void MessageModel::append(std::span<const Record> records, const std::vector<bool> &isChosen)
{
    const records::RecordStore::Change change = m_store.changeOf(records);
    if (change.removed > 0) {
        const qint64 keepFrom = m_first + change.removed;
        const qint64 shown = m_isChoosing
            ? std::lower_bound(m_chosen.begin(), m_chosen.end(), keepFrom) - m_chosen.begin()
            : change.removed;
        removeOldest(change.removed, shown);
    }
    // Of more records than fit only the last stay: those before them are counted by the store and never were rows.
    const auto skipped = qint64(records.size()) - change.appended;
    const qint64 firstNew = m_first + m_store.count() + skipped;
    std::vector<qint64> chosen;
    if (m_isChoosing)
        for (qint64 i = 0; i < change.appended; ++i)
            if (isChosen.empty() || isChosen[std::size_t(skipped + i)])
                chosen.push_back(firstNew + i);
    const qint64 shown = m_isChoosing ? qint64(chosen.size()) : change.appended;
    if (shown > 0) {
        const int at = m_order == Order::NewestFirst ? 0 : int(shownCount());
        beginInsertRows({}, at, at + int(shown) - 1);
    }
    m_store.append(records);
    m_first += skipped;
    m_chosen.insert(m_chosen.end(), chosen.begin(), chosen.end());
    if (shown > 0)
        endInsertRows();
}

void MessageModel::removeOldest(qint64 stored, qint64 shown)
{
    if (shown > 0) {
        const int count = int(shownCount());
        const int at = m_order == Order::NewestFirst ? count - int(shown) : 0;
        beginRemoveRows({}, at, at + int(shown) - 1);
    }
    m_store.dropOldest(stored);
    m_first += stored;
    if (m_isChoosing)
        m_chosen.erase(m_chosen.begin(), m_chosen.begin() + shown);
    if (shown > 0)
        endRemoveRows();
}

void MessageModel::clear()
{
    beginResetModel();
    m_first += m_store.count();
    m_store.clear();
    m_chosen.clear();
    m_cells.clear();
    endResetModel();
}

void MessageModel::setLimits(qint64 maxRows, qint64 maxBytes)
{
    beginResetModel();
    m_first += m_store.setLimits(maxRows, maxBytes).removed;
    m_chosen.erase(m_chosen.begin(), std::lower_bound(m_chosen.begin(), m_chosen.end(), m_first));
    endResetModel();
}

void MessageModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    endResetModel();
}

void MessageModel::setCodecs(CodecChoice key, CodecChoice value)
{
    m_keyCodec = key;
    m_valueCodec = value;
    m_cells.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Key), index(rowCount() - 1, Value));
}

void MessageModel::setPreviewChars(int chars)
{
    if (chars == m_previewChars)
        return;
    m_previewChars = chars;
    m_cells.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Key), index(rowCount() - 1, Value));
}

void MessageModel::setChosen(const std::optional<std::vector<bool>> &isChosen)
{
    beginResetModel();
    m_chosen.clear();
    m_isChoosing = isChosen.has_value();
    if (isChosen)
        for (std::size_t i = 0; i < isChosen->size(); ++i)
            if ((*isChosen)[i])
                m_chosen.push_back(m_first + qint64(i));
    endResetModel();
}

std::vector<Record> MessageModel::records() const
{
    std::vector<Record> records;
    records.reserve(std::size_t(m_store.count()));
    for (qint64 row = 0; row < m_store.count(); ++row)
        records.push_back(m_store.at(row));
    return records;
}

qint64 MessageModel::sequenceAt(int row) const
{
    const qint64 at = m_order == Order::NewestFirst ? shownCount() - 1 - row : row;
    return m_isChoosing ? m_chosen[std::size_t(at)] : m_first + at;
}

const Record &MessageModel::recordAt(int row) const
{
    return m_store.at(sequenceAt(row) - m_first);
}

int MessageModel::rowOf(qint32 partition, qint64 offset) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const Record &record = recordAt(row); record.offset == offset && record.partition == partition)
            return row;
    return -1;
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(shownCount());
}

int MessageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const MessageModel::Cells &MessageModel::cellsAt(int row) const
{
    const qint64 sequence = sequenceAt(row);
    if (const Cells *cells = m_cells.object(sequence))
        return *cells;
    const Record &record = m_store.at(sequence - m_first);
    auto *cells = new Cells;
    (*cells)[Offset] = Cell::count(record.offset);
    (*cells)[Partition] = Cell::count(record.partition);
    (*cells)[Time] = record.timestampMs < 0 ? Cell::unknown(tr("The message has no timestamp."))
                                            : Cell::mono(messageTime(record.timestampMs)).withTone(Tone::Muted);
    if (record.timestampMs >= 0)
        (*cells)[Time].raw = format::isoTime(record.timestampMs);
    (*cells)[Key] = bytesCell(record.key, m_keyCodec, m_previewChars);
    (*cells)[Value] = bytesCell(record.value, m_valueCodec, m_previewChars);
    m_cells.insert(sequence, cells);
    return *cells;
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KeyRole) {
        const Record &record = recordAt(index.row());
        return QString(QString::number(record.partition) + u':' + QString::number(record.offset));
    }
    if (role == CopyRole) {
        const Record &record = recordAt(index.row());
        return index.column() == Key ? copiedText(record.key) : index.column() == Value ? copiedText(record.value) : QVariant();
    }
    return cellData(cellsAt(index.row())[std::size_t(index.column())], role);
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Offset || section == Partition))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Offset: return tr("Offset");
    case Partition: return tr("Partition");
    case Time: return tr("Timestamp");
    case Key: return tr("Key");
    case Value: return tr("Value");
    default: return {};
    }
}

} // namespace brokerscope::ui
