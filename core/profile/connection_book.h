// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile_file.h"
#include "core/profile/secret_store.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace brokerscope::profile {

/// The saved connections as the window sees them: the file of connections and the secrets, kept up to date when another
/// program writes the file. Files and key store are worked on threads of its own. GUI thread.
class ConnectionBook : public QObject
{
    Q_OBJECT

public:
    ConnectionBook(ProfileFile file, std::unique_ptr<KeyStore> keys, QObject *parent = nullptr);
    ~ConnectionBook() override;

    /// Sorted by name; empty until the file was read, and while it cannot be.
    [[nodiscard]] const Profiles &profiles() const { return m_profiles; }
    [[nodiscard]] const ConnectionProfile *find(const QUuid &id) const; ///< null: none; valid until changed()
    /// The file as it is now; by then profiles() is as new.
    [[nodiscard]] Answer<Profiles> read();
    [[nodiscard]] bool isNameTaken(const QString &name, const QUuid &butBy) const;
    /// Why the file cannot be read; nothing is saved until it can.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// The file first, then the secrets. What the key store does not take is kept for this session, and the answer says
    /// so.
    [[nodiscard]] Answer<Kept> save(const ConnectionProfile &profile, const Secrets &secrets);
    /// The connection and its secrets. Fails too if only the key store did not let go of them.
    [[nodiscard]] Answer<std::monostate> remove(const QUuid &id);
    /// Notes the time, for "last used"; a failure is of no consequence.
    void noteUsed(const QUuid &id);

    [[nodiscard]] SecretStore *secrets() { return &m_secrets; }
    /// Of this connection; asks nobody if it has none.
    [[nodiscard]] Answer<Secrets> secretsOf(const ConnectionProfile &profile);

Q_SIGNALS:
    void changed();

private:
    void reload();
    void take(const Result<Profiles> &read);
    void watch();

    ProfileFile m_file;
    Profiles m_profiles;
    std::optional<Error> m_error;
    QFileSystemWatcher m_watcher;
    SecretStore m_secrets;
    StepPool m_files{1}; // in order
};

} // namespace brokerscope::profile
