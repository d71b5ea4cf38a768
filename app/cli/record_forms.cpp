// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_forms.h"

#include "app/cli/cli_text.h"
#include "app/cli/json_forms.h"
#include "app/cli/output.h"
#include "app/cli/text_table.h"
#include "core/records/record_export.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

QString bytesText(const std::optional<QByteArray> &bytes)
{
    if (!bytes)
        return Cli::tr("null");
    const QJsonObject form = json::bytes(bytes).toObject();
    if (form.contains("base64"_L1))
        return "0x"_L1 + QString::fromLatin1(bytes->toHex());
    return printable(form["text"_L1].toString());
}

} // namespace

QString recordText(const Record &record)
{
    QString text = QString::number(record.partition) + u':' + QString::number(record.offset) + "  "_L1
        + shown(json::time(record.timestampMs).toString()) + "  "_L1 + bytesText(record.key) + "  "_L1 + bytesText(record.value);
    for (const RecordHeader &header : record.headers)
        text += "  "_L1 + printable(header.name) + u'=' + bytesText(header.value);
    return text + u'\n';
}

void printRecords(Output &output, const std::vector<Record> &records)
{
    QByteArray lines;
    for (const Record &record : records)
        lines += output.isJson() ? QByteArray(records::toJsonLine(record) + '\n') : recordText(record).toUtf8();
    output.lines(lines);
}

QString endReason(kafka::ReadEnd::Reason reason)
{
    switch (reason) {
    case kafka::ReadEnd::Reason::EndReached: return u"end"_s;
    case kafka::ReadEnd::Reason::LimitReached: return u"limit"_s;
    case kafka::ReadEnd::Reason::Stopped: return u"stopped"_s;
    case kafka::ReadEnd::Reason::Failed: break;
    }
    return u"failed"_s;
}

Result<kafka::ReadStart> parseReadStart(const QString &text, qint64 count)
{
    if (text == "newest"_L1)
        return kafka::ReadStart(kafka::ReadFromNewest{count});
    if (text == "oldest"_L1)
        return kafka::ReadStart(kafka::ReadFromOldest{});
    if (text == "end"_L1)
        return kafka::ReadStart(kafka::ReadFromEnd{});
    if (text.startsWith("offset:"_L1)) {
        bool isNumber = false;
        const qint64 offset = text.sliced(7).toLongLong(&isNumber);
        if (isNumber && offset >= 0)
            return kafka::ReadStart(kafka::ReadFromOffset{offset});
    }
    if (text.startsWith("time:"_L1)) {
        const QDateTime time = QDateTime::fromString(text.sliced(5), Qt::ISODateWithMs);
        if (time.isValid())
            return kafka::ReadStart(kafka::ReadFromTime{time.toMSecsSinceEpoch()});
    }
    return failure(Error::invalid(
        Cli::tr("“%1” is no place to read from: newest, oldest, end, offset:N or time:2026-01-31T12:00:00Z.").arg(text)));
}

} // namespace brokerscope::cli
