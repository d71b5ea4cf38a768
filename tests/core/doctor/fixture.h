// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctor_input.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace brokerscope::doctor {

/// tests/fixtures/doctor/NAME.json: recorded or written evidence and what the doctor has to say about it.
struct Fixture
{
    QString name;
    QJsonObject expect;
    QJsonObject input;

    [[nodiscard]] static QString folder() { return QStringLiteral(BROKERSCOPE_FIXTURES "/doctor"); }
    [[nodiscard]] static QStringList names() { return QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name); }
    [[nodiscard]] static Fixture load(const QString &name)
    {
        QFile file(folder() + QLatin1Char('/') + name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        QJsonParseError error;
        const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
        EXPECT_EQ(error.error, QJsonParseError::NoError) << qPrintable(name + error.errorString());
        return {name, root.value(QStringLiteral("expect")).toObject(), root.value(QStringLiteral("input")).toObject()};
    }
    [[nodiscard]] DoctorInput facts() const
    {
        auto facts = DoctorInput::fromJson(input);
        EXPECT_TRUE(facts) << qPrintable(name);
        return facts ? *facts : DoctorInput();
    }
};

} // namespace brokerscope::doctor
