// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QtEndian>

#include <optional>

namespace brokerscope::kafka::wire {

/// Kafka's primitive types into bytes, big-endian. "Compact" is the flexible versions' form: lengths as varint plus one.
class Writer
{
public:
    template <typename T>
    void number(T value)
    {
        value = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void varint(quint32 value); ///< unsigned
    void string(const QString &value); ///< at most 32,767 bytes of UTF-8; more is cut
    void compactString(const QString &value);
    void noTags() { varint(0); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Kafka's primitive types from bytes that may be anything. After the first thing that does not fit, isOk() is false and all
/// further reads give zero or empty: check once, at the end. Allocates no more than there are bytes.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isOk() const { return m_isOk; }
    template <typename T>
    T number()
    {
        const char *at = take(sizeof(T));
        return at ? qFromBigEndian<T>(at) : T(0);
    }
    bool boolean() { return number<qint8>() != 0; }
    quint32 varint();
    QString string() { return text(number<qint16>()); } ///< null string for null
    QString compactString() { return text(qint64(varint()) - 1); }
    QByteArray bytes() { return raw(number<qint32>()); }
    void skip(qsizetype count) { take(count); }
    /// Number of elements, 0 for null; not ok if there cannot be so many (each takes at least one byte).
    qint32 arrayCount() { return count(number<qint32>()); }
    qint32 compactArrayCount() { return count(qint64(varint()) - 1); }
    void skipTags();

private:
    const char *take(qsizetype count);
    QByteArray raw(qint64 length);
    QString text(qint64 length);
    qint32 count(qint64 value);

    const QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_isOk = true;
};

} // namespace brokerscope::kafka::wire
