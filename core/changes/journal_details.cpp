// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journal_details.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

QJsonValue fromNullable(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// Null stays null: "not there" is something else than empty.
QString toNullable(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    const QString text = value.toString();
    return text.isNull() ? u""_s : text;
}

QJsonArray triple(const QString &what, const QString &left, const QString &right)
{
    return {what, fromNullable(left), fromNullable(right)};
}

} // namespace

QString JournalDetails::toText() const
{
    QJsonArray changed;
    for (const PreviewRow &row : rows)
        changed.append(triple(row.what, row.before, row.after));
    QJsonArray differences;
    for (const ReadBackDifference &d : readBack.differences)
        differences.append(triple(d.what, d.expected, d.found));
    QJsonObject object{{u"rows"_s, changed}, {u"wasRead"_s, readBack.wasRead}, {u"differences"_s, differences}, {u"undoNote"_s, undoNote}};
    if (readBack.error)
        object.insert(u"readBackError"_s, readBack.error->message);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<JournalDetails> JournalDetails::fromText(const QString &text)
{
    JournalDetails details;
    if (text.isEmpty())
        return details;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const QJsonArray changed = object.value(u"rows"_s).toArray();
    for (const QJsonValue &row : changed)
        details.rows.push_back({row[0].toString(), toNullable(row[1]), toNullable(row[2])});
    details.readBack.wasRead = object.value(u"wasRead"_s).toBool();
    const QJsonArray differences = object.value(u"differences"_s).toArray();
    for (const QJsonValue &d : differences)
        details.readBack.differences.push_back({d[0].toString(), toNullable(d[1]), toNullable(d[2])});
    if (const QJsonValue error = object.value(u"readBackError"_s); error.isString())
        details.readBack.error = Error{Error::Kind::Internal, 0, error.toString(), {}, false};
    details.undoNote = object.value(u"undoNote"_s).toString();
    return details;
}

} // namespace brokerscope::changes
