// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/wire/wire_format.h"

#include <limits>

namespace brokerscope::kafka::wire {

void Writer::varint(quint32 value)
{
    while (value >= 0x80) {
        m_bytes.append(char(value | 0x80));
        value >>= 7;
    }
    m_bytes.append(char(value));
}

void Writer::string(const QString &value)
{
    const QByteArray utf8 = value.toUtf8().left(std::numeric_limits<qint16>::max());
    number(qint16(utf8.size()));
    m_bytes.append(utf8);
}

void Writer::compactString(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    varint(quint32(utf8.size()) + 1);
    m_bytes.append(utf8);
}

const char *Reader::take(qsizetype count)
{
    if (!m_isOk || count < 0 || count > m_bytes.size() - m_at) {
        m_isOk = false;
        return nullptr;
    }
    const char *at = m_bytes.constData() + m_at;
    m_at += count;
    return at;
}

quint32 Reader::varint()
{
    quint32 value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
        const auto byte = quint8(number<qint8>());
        if (!m_isOk)
            return 0;
        value |= quint32(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return value;
    }
    m_isOk = false;
    return 0;
}

QByteArray Reader::raw(qint64 length)
{
    if (length < 0)
        return {};
    const char *at = take(qsizetype(length));
    return at ? QByteArray(at, qsizetype(length)) : QByteArray();
}

QString Reader::text(qint64 length)
{
    if (length < 0)
        return {};
    const char *at = take(qsizetype(length));
    return at ? QString::fromUtf8(at, qsizetype(length)) : QString();
}

qint32 Reader::count(qint64 value)
{
    if (value <= 0)
        return 0;
    if (value > m_bytes.size() - m_at) {
        m_isOk = false;
        return 0;
    }
    return qint32(value);
}

void Reader::skipTags()
{
    for (quint32 left = varint(); left > 0 && m_isOk; --left) {
        varint();
        skip(qsizetype(varint()));
    }
}

} // namespace brokerscope::kafka::wire
