// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/profile/connection_profile.h"

#include <QJsonObject>

namespace brokerscope::profile {

/// The file of saved connections: JSON with a version, readable by its owner alone, without secrets. A change reads the
/// file anew under a lock, puts in what changed and replaces the file whole, so that two programs do not lose each
/// other's. A file that cannot be understood (damaged, or of a newer version) is told with line and reason and never
/// written over. Any thread; a change may wait 5 s for another program's lock: not on the GUI thread (see
/// ConnectionBook).
class ProfileFile
{
public:
    explicit ProfileFile(QString path = defaultPath());

    [[nodiscard]] static QString defaultPath(); ///< folders::config()/connections.json
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Sorted by name. No file: none.
    [[nodiscard]] Result<Profiles> read() const;

    /// Adds it, or replaces the one with its id; gives what the file holds then. Invalid: it has no name or no id, or
    /// holds a secret. Conflict: another one has its name.
    [[nodiscard]] Result<Profiles> put(const ConnectionProfile &profile) const;
    /// Done too if there is none with this id.
    [[nodiscard]] Result<Profiles> remove(const QUuid &id) const;
    /// Sets lastUsedAtMs. Done too if there is none with this id.
    [[nodiscard]] Result<Profiles> noteUsed(const QUuid &id, qint64 wallMs) const;

private:
    struct Content;
    [[nodiscard]] Result<Content> load() const;
    template <typename Alter> [[nodiscard]] Result<Profiles> change(Alter alter) const;
    [[nodiscard]] Outcome write(const QJsonObject &root) const;

    QString m_path;
};

} // namespace brokerscope::profile
