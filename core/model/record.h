// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace brokerscope {

struct RecordHeader
{
    QString name; ///< plain text, hostile
    std::optional<QByteArray> value; ///< nullopt: null
};

/// One record as read. Null and empty are told apart: nullopt is null (a tombstone, if it is the value).
struct Record
{
    enum class TimestampType { None, CreateTime, LogAppendTime };

    QString topic;
    qint32 partition = -1;
    qint64 offset = -1;
    qint64 timestampMs = -1; ///< since 1970-01-01 UTC; -1: none
    TimestampType timestampType = TimestampType::None;
    std::optional<QByteArray> key;
    std::optional<QByteArray> value;
    std::vector<RecordHeader> headers; ///< in the record's order
};

} // namespace brokerscope
