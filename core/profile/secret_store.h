// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/step_pool.h"
#include "core/profile/connection_profile.h"
#include "core/profile/key_store.h"

#include <QMutex>

#include <memory>

namespace brokerscope::profile {

/// Where secrets went.
struct Kept
{
    enum class Where { KeyStore, Session };

    Where where = Where::KeyStore;
    QString reason; ///< why only for this session
};

/// The secrets of connections, by the connection's id: in the desktop's key store, one entry a connection, or, where
/// none answers, in this process until it ends. Never in a file. Any thread; answers may wait for a person who unlocks
/// the store, at most 30 s.
class SecretStore
{
public:
    explicit SecretStore(std::unique_ptr<KeyStore> keys);
    ~SecretStore();

    /// Done: what is written will last. Else why not (Unsupported, Authorization, Timeout).
    [[nodiscard]] Answer<std::monostate> probe();

    /// Those kept for this session first. Empty: none are kept. Fails if the key store is needed and does not answer.
    [[nodiscard]] Answer<Secrets> read(const QUuid &id);
    /// Replaces all of this connection; with no secrets nothing stays. Never fails: what the key store does not take is
    /// kept for this session.
    [[nodiscard]] Answer<Kept> write(const QUuid &id, const Secrets &secrets);
    /// Forgets them, here at once and in the key store.
    [[nodiscard]] Answer<std::monostate> erase(const QUuid &id);

private:
    [[nodiscard]] static QString keyOf(const QUuid &id);

    std::unique_ptr<KeyStore> m_keys;
    QMutex m_mutex; // guards m_session
    QHash<QUuid, Secrets> m_session;
    StepPool m_steps{1}; // one after another; goes before the key store
};

} // namespace brokerscope::profile
