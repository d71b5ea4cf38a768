// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_file.h"
#include "core/profile/profile_json.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace brokerscope;
using namespace brokerscope::profile;
using namespace Qt::Literals::StringLiterals;

namespace {

ConnectionProfile sample(const QString &name)
{
    ConnectionProfile profile;
    profile.id = QUuid::createUuid();
    profile.name = name;
    profile.color = u"red"_s;
    profile.environment = u"Produktion 生产"_s;
    profile.isProduction = true;
    profile.isReadOnly = true;
    profile.bootstrapServers = u"a:9092,b:9092"_s;
    profile.zookeeper = u"z:2181/kafka"_s;
    profile.properties = {{u"security.protocol"_s, u"SASL_SSL"_s}, {u"sasl.username"_s, u"me"_s}};
    profile.secretKeys = QStringList{u"sasl.password"_s};
    profile.lastUsedAtMs = 1'700'000'000'123;
    return profile;
}

class ProfileFileTest : public testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"config/connections.json"_s); }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const QByteArray &content) const
    {
        QDir().mkpath(m_folder.filePath(u"config"_s));
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// The file is refused with this line and word, and no change touches it.
    void expectRefused(const QByteArray &content, int line, const QString &word) const
    {
        write(content);
        const ProfileFile file(path());
        const auto read = file.read();
        ASSERT_FALSE(read) << content.constData();
        EXPECT_TRUE(read.error().message.startsWith(u"Line %1 "_s.arg(line))) << qPrintable(read.error().message);
        EXPECT_TRUE(read.error().message.contains(word)) << qPrintable(read.error().message);
        EXPECT_FALSE(file.put(sample(u"new"_s)));
        EXPECT_FALSE(file.remove(QUuid::createUuid()));
        EXPECT_FALSE(file.noteUsed(QUuid::createUuid(), 1));
        EXPECT_EQ(text(), content);
    }

    QTemporaryDir m_folder;
};

TEST_F(ProfileFileTest, noFileIsNoConnection)
{
    const auto read = ProfileFile(path()).read();
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->empty());
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(ProfileFileTest, keepsEveryField)
{
    const ProfileFile file(path());
    const ConnectionProfile one = sample(u"prod-eu \"1\""_s);
    ConnectionProfile two;
    two.id = QUuid::createUuid();
    two.name = u"alpha"_s;
    two.bootstrapServers = u"localhost:9092"_s;
    ASSERT_TRUE(file.put(one));
    ASSERT_TRUE(file.put(two));
    const auto read = ProfileFile(path()).read();
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, (Profiles{two, one}));

    ASSERT_TRUE(file.noteUsed(two.id, 5));
    ASSERT_TRUE(file.remove(one.id));
    two.lastUsedAtMs = 5;
    EXPECT_EQ(*file.read(), Profiles{two});
}

TEST_F(ProfileFileTest, isReadableByItsOwnerAlone)
{
    const mode_t before = ::umask(0);
    ASSERT_TRUE(ProfileFile(path()).put(sample(u"x"_s)));
    ::umask(before);
    struct stat info = {};
    ASSERT_EQ(::stat(QFile::encodeName(path()).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 07777, 0600U);
    ASSERT_EQ(::stat(QFile::encodeName(m_folder.filePath(u"config"_s)).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 07777, 0700U);
}

TEST_F(ProfileFileTest, aFileThatOthersMayReadIsClosedAtTheNextChange)
{
    ASSERT_TRUE(ProfileFile(path()).put(sample(u"x"_s)));
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    ASSERT_TRUE(ProfileFile(path()).put(sample(u"y"_s)));
    EXPECT_FALSE(QFile::permissions(path()).testFlag(QFile::ReadOther));
}

TEST_F(ProfileFileTest, writesNoSecret)
{
    for (const char *name :
         {"sasl.password", "ssl.key.password", "ssl.keystore.password", "sasl.oauthbearer.client.secret", "ssl.key.pem",
          "sasl.oauthbearer.config", "sasl.oauthbearer.assertion.private.key.passphrase"}) {
        ConnectionProfile profile = sample(u"x"_s);
        profile.properties.insert(QString::fromLatin1(name), u"hunter2"_s);
        EXPECT_FALSE(ProfileFile(path()).put(profile)) << name;
        EXPECT_FALSE(QFile::exists(path()));
        EXPECT_FALSE(json::toObject(profile)[u"properties"_s].toObject().contains(QString::fromLatin1(name)));
    }
}

TEST_F(ProfileFileTest, refusesANameThatIsTaken)
{
    const ProfileFile file(path());
    const ConnectionProfile one = sample(u"prod"_s);
    ASSERT_TRUE(file.put(one));
    const auto second = file.put(sample(u"prod"_s));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, Error::Kind::Conflict);
    EXPECT_TRUE(file.put(one)); // itself may keep it
    EXPECT_EQ(file.read()->size(), 1U);
    EXPECT_FALSE(file.put(sample({})));
}

TEST_F(ProfileFileTest, aDamagedFileIsToldWithItsLineAndLeftAlone)
{
    expectRefused("{\n  \"version\": 1,\n  \"connections\": [\n    {,}\n  ]\n}\n", 4, u"understood"_s);
    expectRefused("", 1, u"understood"_s);
    expectRefused("{\n  \"connections\": []\n}\n", 1, u"version"_s);
    expectRefused("{\n  \"version\": 1,\n  \"connections\": {}\n}\n", 3, u"list"_s);
    const QByteArray good = "{\"id\": \"6f1b2a64-7f0e-4f3e-9f59-2d8b0a7f3c11\", \"name\": \"a } name\"}";
    expectRefused("{\n\"version\": 1,\n\"connections\": [\n" + good + ",\n{\"name\": \"b\"}\n]\n}", 5, u"id"_s);
    expectRefused(
        "{\n\"version\": 1,\n\"connections\": [\n" + good +
            ",\n{\"id\": \"6f1b2a64-7f0e-4f3e-9f59-2d8b0a7f3c12\",\n\"name\": \"b\",\n\"readOnly\": \"yes\"}\n]\n}",
        7, u"readOnly"_s);
    expectRefused(
        "{\n\"version\": 1,\n\"connections\": [\n{\"id\": \"6f1b2a64-7f0e-4f3e-9f59-2d8b0a7f3c12\",\n\"name\": \"b\",\n"
        "\"properties\": {\n\"sasl.password\": \"hunter2\"}}\n]\n}",
        7, u"sasl.password"_s);
}

TEST_F(ProfileFileTest, theReasonDoesNotRepeatASecret)
{
    write("{\"version\": 1, \"connections\": [{\"id\": \"6f1b2a64-7f0e-4f3e-9f59-2d8b0a7f3c12\", \"name\": \"b\", "
          "\"properties\": {\"sasl.password\": \"hunter2\"}}]}");
    const auto read = ProfileFile(path()).read();
    ASSERT_FALSE(read);
    EXPECT_FALSE(QString(read.error().message + read.error().detail).contains(u"hunter2"_s));
}

TEST_F(ProfileFileTest, aNewerFileIsToldAndLeftAlone)
{
    expectRefused("{\n  \"connections\": [],\n  \"version\": 2\n}\n", 3, u"newer"_s);
}

TEST_F(ProfileFileTest, keepsFieldsThatItDoesNotKnow)
{
    write("{\"version\": 1, \"later\": true, \"connections\": [{\"id\": \"6f1b2a64-7f0e-4f3e-9f59-2d8b0a7f3c12\", "
          "\"name\": \"b\", "
          "\"schemaRegistry\": \"http://x\"}]}");
    const ProfileFile file(path());
    ConnectionProfile profile = file.read()->front();
    profile.isReadOnly = true;
    ASSERT_TRUE(file.put(profile));
    EXPECT_TRUE(text().contains("\"later\": true")) << text().constData();
    EXPECT_TRUE(text().contains("\"schemaRegistry\": \"http://x\"")) << text().constData();
    EXPECT_TRUE(file.read()->front().isReadOnly);
}

TEST_F(ProfileFileTest, programsThatWriteAtOnceLoseNothing)
{
    constexpr int programs = 4;
    constexpr int each = 10;
    std::vector<pid_t> children;
    for (int p = 0; p < programs; ++p) {
        const pid_t child = ::fork();
        if (child == 0) {
            for (int i = 0; i < each; ++i)
                if (!ProfileFile(path()).put(sample(u"%1-%2"_s.arg(p).arg(i))))
                    ::_exit(1);
            ::_exit(0);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_EQ(status, 0);
    }
    EXPECT_EQ(ProfileFile(path()).read()->size(), size_t(programs * each));
}

TEST_F(ProfileFileTest, aFolderThatCannotBeWrittenIsSaid)
{
    const auto written = ProfileFile(u"/proc/brokerscope/connections.json"_s).put(sample(u"x"_s));
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().message.contains(u"/proc/brokerscope/connections.json"_s));
}

} // namespace
