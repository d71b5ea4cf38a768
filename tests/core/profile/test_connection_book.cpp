// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/connection_book.h"
#include "tests/core/profile/fake_key_store.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::profile;
using namespace Qt::Literals::StringLiterals;

namespace {

class ConnectionBookTest : public testing::Test
{
protected:
    template <typename T> Result<T> wait(const Answer<T> &answer)
    {
        QEventLoop loop;
        Result<T> result = failure(Error::timeout({}));
        async::deliver(answer, &loop, [&](const Result<T> &got) {
            result = got;
            loop.quit();
        });
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        loop.exec();
        return result;
    }
    /// Until the condition holds, looked at after each change().
    template <typename Condition> bool waitUntil(ConnectionBook &book, Condition condition)
    {
        QEventLoop loop;
        QObject::connect(&book, &ConnectionBook::changed, &loop, [&] {
            if (condition())
                loop.quit();
        });
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        if (!condition())
            loop.exec();
        return condition();
    }
    [[nodiscard]] ProfileFile file() const { return ProfileFile(m_folder.filePath(u"config/connections.json"_s)); }
    [[nodiscard]] std::unique_ptr<ConnectionBook> makeBook() const
    {
        return std::make_unique<ConnectionBook>(file(), std::make_unique<FakeKeyStore>(m_keys));
    }
    static ConnectionProfile sample(const QString &name)
    {
        ConnectionProfile profile;
        profile.id = QUuid::createUuid();
        profile.name = name;
        profile.bootstrapServers = u"a:9092"_s;
        return profile;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<FakeKeys> m_keys = std::make_shared<FakeKeys>();
};

TEST_F(ConnectionBookTest, savesAndForgetsAConnectionWithItsSecrets)
{
    const auto book = makeBook();
    ConnectionProfile profile = sample(u"prod"_s);
    profile.secretKeys = QStringList{u"sasl.password"_s};
    const auto kept = wait(book->save(profile, {{u"sasl.password"_s, u"hunter2"_s}}));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->where, Kept::Where::KeyStore);
    EXPECT_EQ(book->profiles(), Profiles{profile});
    EXPECT_TRUE(book->isNameTaken(u"prod"_s, {}));
    EXPECT_FALSE(book->isNameTaken(u"prod"_s, profile.id));
    QFile written(file().path());
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_FALSE(written.readAll().contains("hunter2"));

    const auto later = makeBook();
    ASSERT_TRUE(waitUntil(*later, [&] { return later->profiles().size() == 1; }));
    EXPECT_EQ(wait(later->secretsOf(profile))->value(u"sasl.password"_s), u"hunter2"_s);
    ASSERT_TRUE(wait(later->remove(profile.id)));
    EXPECT_TRUE(m_keys->entries.isEmpty());
    EXPECT_TRUE(later->profiles().empty());
}

TEST_F(ConnectionBookTest, asksTheKeyStoreOnlyWhereThereAreSecrets)
{
    const auto book = makeBook();
    const ConnectionProfile profile = sample(u"plain"_s);
    ASSERT_TRUE(wait(book->save(profile, {})));
    EXPECT_TRUE(wait(book->secretsOf(profile)));
    ASSERT_TRUE(wait(book->remove(profile.id)));
    EXPECT_EQ(m_keys->asked, 0);
}

TEST_F(ConnectionBookTest, withoutAKeyStoreDeletingIsDone)
{
    m_keys->outage = Error{Error::Kind::Unsupported, 0, u"none"_s, {}, true};
    const auto book = makeBook();
    ConnectionProfile profile = sample(u"prod"_s);
    profile.secretKeys = QStringList{u"sasl.password"_s};
    EXPECT_EQ(wait(book->save(profile, {{u"sasl.password"_s, u"hunter2"_s}}))->where, Kept::Where::Session);
    EXPECT_TRUE(wait(book->remove(profile.id)));
}

TEST_F(ConnectionBookTest, seesWhatAnotherProgramWrites)
{
    const auto book = makeBook();
    ASSERT_TRUE(wait(book->save(sample(u"mine"_s), {})));
    ASSERT_TRUE(file().put(sample(u"theirs"_s)));
    EXPECT_TRUE(waitUntil(*book, [&] { return book->profiles().size() == 2; }));
    ASSERT_TRUE(file().put(sample(u"again"_s))); // the file was replaced meanwhile: is it still watched?
    EXPECT_TRUE(waitUntil(*book, [&] { return book->profiles().size() == 3; }));
}

TEST_F(ConnectionBookTest, tellsAFileThatItCannotRead)
{
    QDir().mkpath(m_folder.filePath(u"config"_s));
    QFile damaged(file().path());
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("{");
    damaged.close();
    const auto book = makeBook();
    ASSERT_TRUE(waitUntil(*book, [&] { return book->error().has_value(); }));
    EXPECT_FALSE(wait(book->save(sample(u"x"_s), {})));
    ASSERT_TRUE(QFile::remove(file().path()));
    EXPECT_TRUE(waitUntil(*book, [&] { return !book->error(); }));
}

TEST_F(ConnectionBookTest, notesWhenAConnectionWasUsed)
{
    const auto book = makeBook();
    const ConnectionProfile profile = sample(u"x"_s);
    ASSERT_TRUE(wait(book->save(profile, {})));
    book->noteUsed(profile.id);
    EXPECT_TRUE(waitUntil(*book, [&] { return book->profiles().front().lastUsedAtMs > 0; }));
}

} // namespace
