// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/key_store.h"

#include <QHash>
#include <QMutex>

namespace brokerscope::profile {

/// A key store in memory, which a test can look into and take out of service. Any thread.
struct FakeKeys
{
    QMutex mutex; // guards what follows
    QHash<QString, QString> entries;
    std::optional<Error> outage; ///< what it answers with
    int asked = 0;
};

class FakeKeyStore : public KeyStore
{
public:
    explicit FakeKeyStore(std::shared_ptr<FakeKeys> keys) : m_keys(std::move(keys)) { }

    Answer<QString> read(const QString &key) override
    {
        return answer<QString>([&]() -> Result<QString> { return m_keys->entries.value(key); });
    }
    Answer<std::monostate> write(const QString &key, const QString &value) override
    {
        return answer<std::monostate>([&] {
            m_keys->entries.insert(key, value);
            return done();
        });
    }
    Answer<std::monostate> erase(const QString &key) override
    {
        return answer<std::monostate>([&] {
            m_keys->entries.remove(key);
            return done();
        });
    }

private:
    template <typename T, typename F> Answer<T> answer(F f)
    {
        const QMutexLocker lock(&m_keys->mutex);
        ++m_keys->asked;
        return async::ready<T>(m_keys->outage ? Result<T>(failure(*m_keys->outage)) : f());
    }

    std::shared_ptr<FakeKeys> m_keys;
};

} // namespace brokerscope::profile
