// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker_thread.h"
#include "core/profile/key_store.h"

#include <mutex>
#include <optional>

namespace brokerscope::profile {

class KeyringWorker;

/// The key store of the desktop (Secret Service or KWallet, through QtKeychain). Without a D-Bus session it says so at
/// once and starts none. One a process: QtKeychain's queue belongs to the thread that used it first.
class DesktopKeyStore : public KeyStore
{
public:
    DesktopKeyStore();
    ~DesktopKeyStore() override;

    [[nodiscard]] Answer<QString> read(const QString &key) override;
    [[nodiscard]] Answer<std::monostate> write(const QString &key, const QString &value) override;
    [[nodiscard]] Answer<std::monostate> erase(const QString &key) override;

private:
    [[nodiscard]] KeyringWorker *worker();

    std::once_flag m_started;
    /// A thread of its own, from the first question on: the services' libraries look for their bus with calls that may
    /// block.
    std::optional<WorkerThread<KeyringWorker>> m_worker;
};

} // namespace brokerscope::profile
