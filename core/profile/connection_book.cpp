// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/connection_book.h"

#include "core/base/clock.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::profile {

ConnectionBook::ConnectionBook(ProfileFile file, std::unique_ptr<KeyStore> keys, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_secrets(std::move(keys))
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ConnectionBook::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ConnectionBook::reload);
    reload();
}

ConnectionBook::~ConnectionBook() = default;

const ConnectionProfile *ConnectionBook::find(const QUuid &id) const
{
    const auto found =
        std::find_if(m_profiles.begin(), m_profiles.end(), [&](const ConnectionProfile &p) { return p.id == id; });
    return found == m_profiles.end() ? nullptr : &*found;
}

bool ConnectionBook::isNameTaken(const QString &name, const QUuid &butBy) const
{
    return std::any_of(m_profiles.begin(), m_profiles.end(),
                       [&](const ConnectionProfile &p) { return p.name == name && p.id != butBy; });
}

Answer<Kept> ConnectionBook::save(const ConnectionProfile &profile, const Secrets &secrets)
{
    const ConnectionProfile *old = find(profile.id);
    // A key store may ask the person for a password: not where there is nothing to keep or to forget.
    const bool hasSecrets = !secrets.isEmpty() || (old && !old->secretKeys.isEmpty());
    const Reply<Kept> reply;
    async::deliver(m_files.run([this, profile] { return m_file.put(profile); }), this,
                   [=, this](const Result<Profiles> &written) {
                       if (!written) {
                           reply.finish(failure(written.error()));
                           return;
                       }
                       take(written);
                       if (hasSecrets)
                           async::deliver(m_secrets.write(profile.id, secrets), this,
                                          [reply](const Result<Kept> &kept) { reply.finish(kept); });
                       else
                           reply.finish(Kept{});
                   });
    return reply.answer();
}

Answer<std::monostate> ConnectionBook::remove(const QUuid &id)
{
    const ConnectionProfile *old = find(id);
    const bool hasSecrets = old && !old->secretKeys.isEmpty();
    const Reply<std::monostate> reply;
    async::deliver(m_files.run([this, id] { return m_file.remove(id); }), this,
                   [=, this](const Result<Profiles> &written) {
                       if (!written) {
                           reply.finish(failure(written.error()));
                           return;
                       }
                       take(written);
                       if (!hasSecrets) {
                           reply.finish(done());
                           return;
                       }
                       async::deliver(m_secrets.erase(id), this, [reply](const Outcome &erased) {
                           // Where no key store runs, none has kept anything that could be forgotten now.
                           reply.finish(erased || erased.error().kind == Error::Kind::Unsupported ? done() : erased);
                       });
                   });
    return reply.answer();
}

void ConnectionBook::noteUsed(const QUuid &id)
{
    if (!find(id))
        return;
    async::deliver(m_files.run([this, id, now = wallTimeMs()] { return m_file.noteUsed(id, now); }), this,
                   [this](const Result<Profiles> &written) {
                       if (written)
                           take(written);
                   });
}

Answer<Secrets> ConnectionBook::secretsOf(const ConnectionProfile &profile)
{
    return profile.secretKeys.isEmpty() ? async::ready<Secrets>(Secrets()) : m_secrets.read(profile.id);
}

Answer<Profiles> ConnectionBook::read()
{
    const Reply<Profiles> reply;
    async::deliver(m_files.run([this] { return m_file.read(); }), this, [this, reply](const Result<Profiles> &read) {
        take(read);
        reply.finish(read);
    });
    return reply.answer();
}

void ConnectionBook::reload()
{
    async::deliver(m_files.run([this] { return m_file.read(); }), this,
                   [this](const Result<Profiles> &read) { take(read); });
}

void ConnectionBook::take(const Result<Profiles> &read)
{
    watch();
    if (!read && read.error().kind == Error::Kind::Cancelled)
        return;
    const Profiles profiles = read ? *read : Profiles();
    const std::optional<Error> error = read ? std::nullopt : std::optional(read.error());
    if (profiles == m_profiles && error == m_error)
        return;
    m_profiles = profiles;
    m_error = error;
    Q_EMIT changed();
}

void ConnectionBook::watch()
{
    // The file is replaced at each change, which ends its watch; its folder may come later than we do.
    for (const QString &path : {m_file.path(), QFileInfo(m_file.path()).absolutePath()})
        if (QFileInfo::exists(path) && !m_watcher.files().contains(path) && !m_watcher.directories().contains(path))
            m_watcher.addPath(path);
}

} // namespace brokerscope::profile
