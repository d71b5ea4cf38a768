// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_json.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue errorOrNull(const std::optional<Error> &error)
{
    return error ? QJsonValue(errorObject(*error)) : QJsonValue(QJsonValue::Null);
}

QJsonArray itemArray(const ChangeResult &result)
{
    QJsonArray items;
    for (const ChangeItem &item : result.items) {
        QJsonObject object{{u"item"_s, item.item}, {u"outcome"_s, outcomeName(item.outcome)}, {u"error"_s, errorOrNull(item.error)}};
        if (item.partition >= 0)
            object.insert(u"partition"_s, item.partition);
        if (item.offset >= 0)
            object.insert(u"offset"_s, item.offset);
        items.append(object);
    }
    return items;
}

QJsonObject readBackObject(const ReadBack &readBack)
{
    QJsonArray differences;
    for (const ReadBackDifference &d : readBack.differences)
        differences.append(QJsonObject{{u"what"_s, d.what}, {u"expected"_s, textOrNull(d.expected)}, {u"found"_s, textOrNull(d.found)}});
    return {{u"wasRead"_s, readBack.wasRead}, {u"differences"_s, differences}, {u"error"_s, errorOrNull(readBack.error)}};
}

QJsonObject problemObject(const QString &what, const Error &error)
{
    return {{u"what"_s, what}, {u"kind"_s, kindName(error.kind)}, {u"code"_s, error.code}, {u"message"_s, error.message}};
}

} // namespace

QJsonObject errorObject(const Error &error)
{
    return {{u"kind"_s, kindName(error.kind)},
            {u"code"_s, error.code},
            {u"message"_s, error.message},
            {u"detail"_s, error.detail},
            {u"retriable"_s, error.retriable}};
}

QJsonObject changeObject(const Change &change, const ToolDialect &dialect, const Preview &preview,
                         const std::optional<ChangeResult> &result)
{
    QJsonArray rows;
    for (const PreviewRow &row : preview.rows)
        rows.append(QJsonObject{{u"what"_s, row.what}, {u"before"_s, textOrNull(row.before)}, {u"after"_s, textOrNull(row.after)}});
    QJsonArray errors;
    QJsonObject object{{u"change"_s, change.kind()},
                       {u"object"_s, change.objectName()},
                       {u"commandLine"_s, change.commandLine(dialect)},
                       {u"preview"_s, rows},
                       {u"warnings"_s, QJsonArray::fromStringList(preview.warnings)},
                       {u"consequences"_s, QJsonArray::fromStringList(preview.consequences)},
                       {u"canBeRestored"_s, result ? result->canBeRestored : preview.canBeRestored},
                       {u"outcome"_s, outcomeName(result ? result->outcome : ChangeOutcome::Previewed)},
                       {u"items"_s, result ? itemArray(*result) : QJsonArray()},
                       {u"readBack"_s, result ? QJsonValue(readBackObject(result->readBack)) : QJsonValue(QJsonValue::Null)},
                       {u"journalId"_s, result && result->journalId > 0 ? QJsonValue(result->journalId) : QJsonValue(QJsonValue::Null)},
                       {u"undo"_s, result && result->canBeRestored ? QJsonValue(result->journalId) : QJsonValue(QJsonValue::Null)}};
    if (result && result->error)
        errors.append(problemObject(change.objectName(), *result->error));
    if (result && result->readBack.error)
        errors.append(problemObject(u"readBack"_s, *result->readBack.error));
    if (result && result->journalError)
        errors.append(problemObject(u"journal"_s, *result->journalError));
    object.insert(u"errors"_s, errors);
    return object;
}

} // namespace brokerscope::changes
