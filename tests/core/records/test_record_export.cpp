// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_export.h"

#include "core/records/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::records;

namespace {

Record sample()
{
    Record record;
    record.topic = u"orders"_s;
    record.partition = 3;
    record.offset = 9'007'199'254'740'993; // 2^53 + 1
    record.timestampMs = 1'700'000'000'123;
    record.timestampType = Record::TimestampType::CreateTime;
    record.key = "k";
    record.value = "v\"\\\x01";
    record.headers = {{u"a"_s, "1"}, {u"a"_s, std::nullopt}, {u"\u202E"_s, "\xff"}};
    return record;
}

/// A reader of RFC 4180, written from its grammar.
QByteArrayList csvFields(const QByteArray &line)
{
    QByteArrayList fields{QByteArray()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (isQuoted) {
            if (c != '"')
                fields.last() += c;
            else if (i + 1 < line.size() && line[i + 1] == '"')
                fields.last() += line[++i];
            else
                isQuoted = false;
        } else if (c == ',') {
            fields.append(QByteArray());
        } else if (c == '"' && fields.last().isEmpty()) {
            isQuoted = true;
        } else {
            fields.last() += c;
        }
    }
    return fields;
}

QByteArray unguarded(QByteArray field) { return field.startsWith('\'') ? field.sliced(1) : field; }

TEST(RecordExport, jsonIsAsTheContractSays)
{
    EXPECT_EQ(toJsonLine(sample()),
              R"({"topic":"orders","partition":3,"offset":9007199254740993,"timestampAt":"2023-11-14T22:13:20.123Z",)"
              R"("timestampType":"CreateTime","key":{"text":"k"},"value":{"text":"v\"\\\u0001"},"headers":[)"
              R"({"name":"a","value":{"text":"1"}},{"name":"a","value":null},{"name":")"
              "\u202E"
              R"(","value":{"base64":"/w=="}}],"valueBytes":4})");
}

TEST(RecordExport, jsonTellsNullEmptyAndBinaryApart)
{
    Record record;
    record.topic = u"t"_s;
    QJsonObject object = QJsonDocument::fromJson(toJsonLine(record)).object();
    EXPECT_TRUE(object.value(u"value"_s).isNull());
    EXPECT_TRUE(object.value(u"valueBytes"_s).isNull());
    EXPECT_TRUE(object.value(u"timestampAt"_s).isNull());
    EXPECT_TRUE(object.value(u"timestampType"_s).isNull());
    record.value = "";
    object = QJsonDocument::fromJson(toJsonLine(record)).object();
    EXPECT_EQ(object.value(u"value"_s).toObject().value(u"text"_s).toString(u"?"_s), QString());
    EXPECT_EQ(object.value(u"valueBytes"_s).toInt(-1), 0);
}

TEST(RecordExport, everyByteComesBackFromJsonAndCsv)
{
    for (int first = 0; first < 256; ++first) {
        for (const QByteArray &rest : {QByteArray(), QByteArray("x,\"y\"\r\nz"), QByteArray("\xff"), QByteArray("cmd|' /C calc'!A0")}) {
            Record record;
            record.topic = u"t"_s;
            record.value = QByteArray(1, char(first)) + rest;
            const QByteArray json = toJsonLine(record);
            ASSERT_TRUE(checkJson(json)) << json.toStdString();
            const QJsonObject value = QJsonDocument::fromJson(json).object().value(u"value"_s).toObject();
            const QByteArray back = value.contains(u"text"_s)
                ? value.value(u"text"_s).toString().toUtf8()
                : QByteArray::fromBase64(value.value(u"base64"_s).toString().toLatin1());
            EXPECT_EQ(back, *record.value);

            for (const FormulaGuard guard : {FormulaGuard::On, FormulaGuard::Off}) {
                const QByteArrayList fields = csvFields(toCsvLine(record, guard));
                ASSERT_EQ(fields.size(), csvFields(csvHeader()).size());
                const QByteArray field = guard == FormulaGuard::On ? unguarded(fields[8]) : fields[8];
                EXPECT_EQ(fields[7] == "base64" ? QByteArray::fromBase64(field) : field, *record.value);
            }
        }
    }
}

TEST(RecordExport, noFieldStartsAFormula)
{
    for (const char *evil : {"=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1"}) {
        Record record;
        record.topic = u"t"_s;
        record.partition = 0;
        record.offset = -5; // a numeric column: stays a number
        record.key = evil;
        record.value = evil;
        const QByteArrayList fields = csvFields(toCsvLine(record));
        EXPECT_EQ(fields[2], "-5");
        EXPECT_EQ(fields[6], QByteArray("'") + evil);
        EXPECT_EQ(fields[8], QByteArray("'") + evil);
        EXPECT_EQ(csvFields(toCsvLine(record, FormulaGuard::Off))[8], evil);
    }
    Record binary;
    binary.topic = u"t"_s;
    binary.value = "\xf8\x00"; // base64 begins with +
    EXPECT_TRUE(csvFields(toCsvLine(binary))[8].startsWith("'+"));
    Record nul;
    nul.topic = u"t"_s;
    nul.value = QByteArray("\0=1", 3);
    EXPECT_EQ(csvFields(toCsvLine(nul))[8], QByteArray("'\0=1", 4));
}

} // namespace
