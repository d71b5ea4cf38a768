// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/table_text.h"

#include "ui/kit/table/cell.h"
#include "ui/kit/table/table_model.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace brokerscope::ui::tabletext {

namespace {

QVariant rawValue(const QModelIndex &index)
{
    const QVariant data = index.data(CellRole);
    if (!data.canConvert<Cell>())
        return index.data(Qt::DisplayRole);
    const Cell cell = data.value<Cell>();
    return cell.raw.isValid() ? cell.raw : QVariant(cell.text);
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

QString title(const QAbstractItemModel *model, int column)
{
    return model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString id(const QAbstractItemModel *model, int column)
{
    const auto *table = qobject_cast<const TableModel *>(model);
    return table ? table->columns().at(static_cast<std::size_t>(column)).id : title(model, column);
}

} // namespace

QString copyText(const QModelIndex &index)
{
    const QVariant whole = index.data(CopyRole);
    return whole.isValid() ? whole.toString() : rawValue(index).toString();
}

QString tabSeparated(const QAbstractItemModel *model, const QList<int> &rows, const QList<int> &columns)
{
    const auto clean = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QString result;
    QStringList line;
    for (int column : columns)
        line += clean(title(model, column));
    result += line.join(u'\t') + u'\n';
    for (int row : rows) {
        line.clear();
        for (int column : columns)
            line += clean(copyText(model->index(row, column)));
        result += line.join(u'\t') + u'\n';
    }
    return result;
}

QString csvField(const QString &text, bool isNumber)
{
    QString field = text;
    if (!isNumber && !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front()))
        field.prepend(u'\'');
    if (field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r'))
        field = u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"';
    return field;
}

QByteArray csv(const QAbstractItemModel *model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList line;
    for (int column : columns)
        line += csvField(title(model, column), false);
    QByteArray result = line.join(u',').toUtf8() + "\r\n";
    for (int row : rows) {
        line.clear();
        for (int column : columns) {
            const QVariant value = rawValue(model->index(row, column));
            line += csvField(value.toString(), isNumber(value));
        }
        result += line.join(u',').toUtf8() + "\r\n";
    }
    return result;
}

QByteArray json(const QAbstractItemModel *model, const QList<int> &rows, const QList<int> &columns)
{
    QJsonArray array;
    for (int row : rows) {
        QJsonObject object;
        for (int column : columns) {
            const QVariant value = rawValue(model->index(row, column));
            object.insert(id(model, column), isNumber(value) ? QJsonValue::fromVariant(value) : QJsonValue(value.toString()));
        }
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

} // namespace brokerscope::ui::tabletext
