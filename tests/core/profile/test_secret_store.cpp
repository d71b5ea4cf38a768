// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/secret_store.h"
#include "tests/core/profile/fake_key_store.h"

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::profile;
using namespace Qt::Literals::StringLiterals;

namespace {

const Error kOutage{Error::Kind::Unsupported, 0, u"No key store runs in this session."_s, {}, true};

class SecretStoreTest : public testing::Test
{
protected:
    std::shared_ptr<FakeKeys> m_keys = std::make_shared<FakeKeys>();
    SecretStore m_store{std::make_unique<FakeKeyStore>(m_keys)};
    QUuid m_id = QUuid::createUuid();
    Secrets m_secrets{{u"sasl.password"_s, u"hunter2 \"ü\""_s}, {u"ssl.key.pem"_s, u"-----BEGIN\n"_s}};
};

TEST_F(SecretStoreTest, keepsThemInTheKeyStore)
{
    const auto kept = async::await(m_store.write(m_id, m_secrets));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->where, Kept::Where::KeyStore);
    EXPECT_EQ(m_keys->entries.size(), 1);
    EXPECT_EQ(*async::await(m_store.read(m_id)), m_secrets);
    EXPECT_TRUE(async::await(m_store.read(QUuid::createUuid()))->isEmpty());

    SecretStore later(std::make_unique<FakeKeyStore>(m_keys)); // another run of the program
    EXPECT_EQ(*async::await(later.read(m_id)), m_secrets);
    ASSERT_TRUE(async::await(later.erase(m_id)));
    EXPECT_TRUE(m_keys->entries.isEmpty());
}

TEST_F(SecretStoreTest, withoutAKeyStoreTheyLastForTheSession)
{
    m_keys->outage = kOutage;
    EXPECT_FALSE(async::await(m_store.probe()));
    const auto kept = async::await(m_store.write(m_id, m_secrets));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->where, Kept::Where::Session);
    EXPECT_EQ(kept->reason, kOutage.message);
    EXPECT_EQ(*async::await(m_store.read(m_id)), m_secrets);

    SecretStore later(std::make_unique<FakeKeyStore>(m_keys));
    EXPECT_FALSE(async::await(later.read(m_id)));
    EXPECT_FALSE(async::await(m_store.erase(m_id))); // here they are gone all the same
    EXPECT_FALSE(async::await(m_store.read(m_id)));
}

TEST_F(SecretStoreTest, withoutSecretsTheEntryGoes)
{
    ASSERT_TRUE(async::await(m_store.write(m_id, m_secrets)));
    ASSERT_TRUE(async::await(m_store.write(m_id, {})));
    EXPECT_TRUE(m_keys->entries.isEmpty());
}

TEST_F(SecretStoreTest, whatTheKeyStoreTakesLaterReplacesTheSessions)
{
    m_keys->outage = kOutage;
    ASSERT_TRUE(async::await(m_store.write(m_id, m_secrets)));
    m_keys->outage.reset();
    EXPECT_TRUE(async::await(m_store.probe()));
    ASSERT_TRUE(async::await(m_store.write(m_id, {{u"sasl.password"_s, u"new"_s}})));
    EXPECT_EQ(async::await(m_store.read(m_id))->value(u"sasl.password"_s), u"new"_s);
    EXPECT_EQ(m_keys->entries.size(), 1);
}

TEST_F(SecretStoreTest, anEntryOfAnotherFormIsSaidWithoutItsText)
{
    ASSERT_TRUE(async::await(m_store.write(m_id, m_secrets)));
    for (QString &entry : m_keys->entries)
        entry = u"hunter2"_s;
    const auto read = async::await(m_store.read(m_id));
    ASSERT_FALSE(read);
    EXPECT_FALSE(QString(read.error().message + read.error().detail).contains(u"hunter2"_s));
}

} // namespace
