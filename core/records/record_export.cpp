// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_export.h"

#include "core/records/display_text.h"
#include "core/records/json_text.h"

#include <QDateTime>

namespace brokerscope::records {

namespace {

QByteArray isoTime(const Record &record)
{
    if (record.timestampMs < 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(record.timestampMs).toUTC().toString(Qt::ISODateWithMs).toUtf8();
}

QByteArray typeName(Record::TimestampType type)
{
    switch (type) { // Kafka's own words
    case Record::TimestampType::CreateTime: return "CreateTime";
    case Record::TimestampType::LogAppendTime: return "LogAppendTime";
    case Record::TimestampType::None: break;
    }
    return {};
}

void appendNullable(QByteArray &out, const QByteArray &text)
{
    if (text.isEmpty())
        out += "null";
    else
        appendJsonString(out, text);
}

QByteArray headersJson(const std::vector<RecordHeader> &headers)
{
    QByteArray out = "[";
    for (const RecordHeader &header : headers) {
        if (out.size() > 1)
            out += ',';
        out += "{\"name\":";
        appendJsonString(out, header.name.toUtf8());
        out += ",\"value\":";
        appendJsonBytes(out, header.value);
        out += '}';
    }
    return out += ']';
}

QByteArray csvText(QByteArray text, FormulaGuard guard)
{
    if (guard == FormulaGuard::On && !text.isEmpty() && QByteArrayView("=+-@\t\r\0'", 8).contains(text.front()))
        text.prepend('\'');
    if (text.contains('"') || text.contains(',') || text.contains('\n') || text.contains('\r') || text.startsWith(' ')
        || text.endsWith(' '))
        return '"' + text.replace('"', "\"\"") + '"';
    return text;
}

void appendCsvBytes(QByteArray &out, const std::optional<QByteArray> &bytes, FormulaGuard guard)
{
    if (!bytes)
        out += "null,";
    else if (isUtf8(*bytes))
        out += "text," + csvText(*bytes, guard);
    else
        out += "base64," + csvText(bytes->toBase64(), guard); // base64 may begin with +
}

} // namespace

void appendJsonBytes(QByteArray &out, const std::optional<QByteArray> &bytes)
{
    if (!bytes) {
        out += "null";
    } else if (isUtf8(*bytes)) {
        out += "{\"text\":";
        appendJsonString(out, *bytes);
        out += '}';
    } else {
        out += "{\"base64\":\"" + bytes->toBase64() + "\"}";
    }
}

QByteArray toJsonLine(const Record &record)
{
    QByteArray out = "{\"topic\":";
    appendJsonString(out, record.topic.toUtf8());
    out += ",\"partition\":" + QByteArray::number(record.partition) + ",\"offset\":" + QByteArray::number(record.offset)
        + ",\"timestampAt\":";
    appendNullable(out, isoTime(record));
    out += ",\"timestampType\":";
    appendNullable(out, typeName(record.timestampType));
    out += ",\"key\":";
    appendJsonBytes(out, record.key);
    out += ",\"value\":";
    appendJsonBytes(out, record.value);
    out += ",\"headers\":" + headersJson(record.headers) + ",\"valueBytes\":";
    out += record.value ? QByteArray::number(record.value->size()) : QByteArray("null");
    return out += '}';
}

QByteArray csvHeader()
{
    return "topic,partition,offset,timestamp,timestampType,keyEncoding,key,valueEncoding,value,headers";
}

QByteArray toCsvLine(const Record &record, FormulaGuard guard)
{
    QByteArray out = csvText(record.topic.toUtf8(), guard) + ',' + QByteArray::number(record.partition) + ','
        + QByteArray::number(record.offset) + ',' + isoTime(record) + ',' + typeName(record.timestampType) + ',';
    appendCsvBytes(out, record.key, guard);
    out += ',';
    appendCsvBytes(out, record.value, guard);
    return out += ',' + csvText(headersJson(record.headers), guard);
}

} // namespace brokerscope::records
