// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_forms.h"

#include <QDateTime>
#include <QStringDecoder>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli::json {

QJsonValue known(qint64 number) { return number < 0 ? QJsonValue() : QJsonValue(number); }

QJsonValue orNull(const QString &text) { return text.isNull() ? QJsonValue() : QJsonValue(text); }

QJsonValue time(qint64 wallMs)
{
    if (wallMs < 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(wallMs, QTimeZone::utc()).toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue bytes(const std::optional<QByteArray> &data)
{
    if (!data)
        return {};
    // A byte order mark is data here: a decoder that swallowed it would change what scripts get.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(*data);
    if (decoder.hasError())
        return QJsonObject{{u"base64"_s, QString::fromLatin1(data->toBase64())}};
    return QJsonObject{{u"text"_s, text.isNull() ? u""_s : text}};
}

QJsonObject error(const Error &error)
{
    return {{u"kind"_s, kindName(error.kind)},
            {u"code"_s, error.code},
            {u"message"_s, error.message},
            {u"detail"_s, error.detail},
            {u"retriable"_s, error.retriable}};
}

QJsonObject reason(const QString &what, const Error &error)
{
    return {{u"what"_s, what}, {u"kind"_s, kindName(error.kind)}, {u"code"_s, error.code}, {u"message"_s, error.message}};
}

} // namespace brokerscope::cli::json
