// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/json_shape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

namespace {

bool isOf(const QJsonValue &value, const QString &type)
{
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    if (type == "string"_L1)
        return value.isString();
    if (type == "number"_L1)
        return value.isDouble();
    if (type == "bool"_L1)
        return value.isBool();
    if (type == "list"_L1)
        return value.isArray();
    if (type == "object"_L1)
        return value.isObject();
    if (type == "time"_L1)
        return value.isString() && time.match(value.toString()).hasMatch();
    if (type == "bytes"_L1) {
        const QJsonObject form = value.toObject();
        return form.size() == 1 && (form["text"_L1].isString() || form["base64"_L1].isString());
    }
    return type == "null"_L1 && value.isNull();
}

} // namespace

QStringList shapeFaults(const QJsonObject &object, const QString &fields)
{
    QStringList faults;
    for (const QString &field : fields.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = field.section(u':', 0, 0);
        QString type = field.section(u':', 1);
        const bool mayBeNull = type.endsWith(u'?');
        if (mayBeNull)
            type.chop(1);
        const QJsonValue value = object[name];
        if (!object.contains(name))
            faults << name + " is missing"_L1;
        else if (!(mayBeNull && value.isNull()) && !isOf(value, type))
            faults << name + " is no "_L1 + type + ": "_L1 +
                    QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    }
    return faults;
}

std::string wrong(const QJsonObject &object, const char *fields)
{
    const QStringList faults = shapeFaults(object, QLatin1StringView(fields));
    return faults.join("; "_L1).toStdString();
}

} // namespace brokerscope::test
