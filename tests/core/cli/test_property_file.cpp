// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connection.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::cli;

namespace {

constexpr auto kMine = QFile::ReadOwner | QFile::WriteOwner;

class PropertyFile : public testing::Test
{
protected:
    QString write(const QByteArray &content, QFile::Permissions permissions = kMine)
    {
        const QString path = m_folder.filePath(u"client.properties"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        EXPECT_TRUE(file.setPermissions(permissions));
        return path;
    }
    QTemporaryDir m_folder;
};

TEST_F(PropertyFile, isRead)
{
    const auto properties = readPropertyFile(write("# comment\n\n! old comment\nsasl.username = me\nsasl.password=a=b\r\n"));
    ASSERT_TRUE(properties) << qPrintable(properties.error().message);
    EXPECT_EQ(properties->size(), 2);
    EXPECT_EQ(properties->value(u"sasl.username"_s), "me"_L1);
    EXPECT_EQ(properties->value(u"sasl.password"_s), "a=b"_L1);
}

TEST_F(PropertyFile, thatOthersMayReadIsRefused)
{
    for (const QFile::Permissions others : {QFile::Permissions(QFile::ReadGroup), QFile::Permissions(QFile::ReadOther)})
        EXPECT_FALSE(readPropertyFile(write("a=b\n", kMine | others)));
}

TEST_F(PropertyFile, badLineIsNamedByItsNumberOnly)
{
    const auto properties = readPropertyFile(write("a=b\nhunter2\n"));
    ASSERT_FALSE(properties);
    EXPECT_TRUE(properties.error().message.contains(u'2'));
    EXPECT_FALSE(properties.error().message.contains("hunter2"_L1));
}

TEST_F(PropertyFile, thatIsNotThereIsAnError) { EXPECT_FALSE(readPropertyFile(m_folder.filePath(u"none"_s))); }

} // namespace
