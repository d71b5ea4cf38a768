// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_file.h"

#include "core/base/folders.h"
#include "core/profile/profile_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::profile {

namespace {

struct ProfileFileText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFileText)
};

constexpr int kVersion = 1;
constexpr int kLockMs = 5000;
constexpr qint64 kMostBytes = 16 << 20; // thousands of connections; what is larger is another file

const QString kList = u"connections"_s;

Error unreadable(const QString &path, const QString &reason)
{
    return {Error::Kind::Invalid,
            0,
            ProfileFileText::tr("The file of connections %1 cannot be read: %2.").arg(path, reason),
            {},
            false};
}

/// Somebody wrote it by hand, or it was cut: it is left as it is.
Error damaged(const QString &path, int line, const QString &reason)
{
    return {Error::Kind::Invalid,
            0,
            ProfileFileText::tr("Line %1 of the file of connections %2 cannot be understood: %3. Mend that line or move the file "
                     "away; nothing is "
                     "written to it until then.")
                .arg(line)
                .arg(path, reason),
            {},
            false};
}

Error unwritable(const QString &path, const QString &reason)
{
    return {Error::Kind::Authorization,
            0,
            ProfileFileText::tr("The file of connections %1 cannot be written: %2.").arg(path, reason),
            {},
            true};
}

} // namespace

/// The file as read: the connections, and the whole of it, in which fields that we do not know are kept.
struct ProfileFile::Content
{
    QJsonObject root;
    Profiles profiles; // in the order of the list

    [[nodiscard]] int indexOf(const QUuid &id) const
    {
        const auto found =
            std::find_if(profiles.begin(), profiles.end(), [&](const ConnectionProfile &p) { return p.id == id; });
        return found == profiles.end() ? -1 : int(found - profiles.begin());
    }

    void set(int index, const ConnectionProfile &profile)
    {
        QJsonArray list = root[kList].toArray();
        if (index < 0) {
            list.append(json::toObject(profile));
            profiles.push_back(profile);
        } else {
            list[index] = json::toObject(profile, list.at(index).toObject());
            profiles[size_t(index)] = profile;
        }
        root[kList] = list;
    }

    void removeAt(int index)
    {
        QJsonArray list = root[kList].toArray();
        list.removeAt(index);
        root[kList] = list;
        profiles.erase(profiles.begin() + index);
    }

    [[nodiscard]] Profiles sorted() const
    {
        Profiles result = profiles;
        std::sort(result.begin(), result.end(), [](const ConnectionProfile &a, const ConnectionProfile &b) {
            const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a.name < b.name;
        });
        return result;
    }
};

ProfileFile::ProfileFile(QString path) : m_path(std::move(path)) { }

QString ProfileFile::defaultPath()
{
    return folders::config() + u"/connections.json"_s;
}

Result<Profiles> ProfileFile::read() const
{
    const Result<Content> content = load();
    if (!content)
        return failure(content.error());
    return content->sorted();
}

Result<ProfileFile::Content> ProfileFile::load() const
{
    Content content;
    QFile file(m_path);
    if (!file.exists()) {
        content.root = {{u"version"_s, kVersion}, {kList, QJsonArray()}};
        return content;
    }
    if (!file.open(QIODevice::ReadOnly))
        return failure(unreadable(m_path, file.errorString()));
    if (file.size() > kMostBytes)
        return failure(unreadable(m_path, ProfileFileText::tr("it is larger than 16 MB")));
    const QByteArray text = file.readAll();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(damaged(m_path, json::lineAt(text, problem.offset), problem.errorString()));
    content.root = document.object();
    const QJsonValue version = content.root[u"version"_s];
    const auto lineOf = [&](const char *word) {
        return json::lineAt(text, std::max<qsizetype>(0, text.indexOf(word)));
    };
    if (!version.isDouble() || version.toInt() < 1)
        return failure(damaged(m_path, lineOf("\"version\""), ProfileFileText::tr("it has no “version”")));
    if (version.toInt() > kVersion)
        return failure(Error{
            Error::Kind::Unsupported,
            0,
            ProfileFileText::tr(
                "Line %1 of the file of connections %2: a newer Brokerscope wrote it (version %3, this one knows %4). "
                "Use that one; nothing is written to the file until then.")
                .arg(lineOf("\"version\""))
                .arg(m_path)
                .arg(version.toInt())
                .arg(kVersion),
            {},
            false});
    if (!content.root[kList].isArray())
        return failure(damaged(m_path, lineOf("\"connections\""), ProfileFileText::tr("“%1” must be a list").arg(kList)));
    const QJsonArray list = content.root[kList].toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto entry = json::fromObject(list[i].toObject());
        if (const auto *profile = std::get_if<ConnectionProfile>(&entry)) {
            content.profiles.push_back(*profile);
            continue;
        }
        const auto &fault = std::get<json::Fault>(entry);
        const auto [begin, end] = json::placeOfEntry(text, int(i));
        const qsizetype word = fault.word.isNull()
            ? -1
            : text.indexOf(QByteArray('"' + fault.word.toUtf8() + '"'), std::max<qsizetype>(0, begin));
        return failure(damaged(m_path, json::lineAt(text, word >= 0 && word < end ? word : begin), fault.reason));
    }
    return content;
}

template <typename Alter> Result<Profiles> ProfileFile::change(Alter alter) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return failure(unwritable(m_path, ProfileFileText::tr("its folder cannot be made")));
        ::chmod(QFile::encodeName(folder).constData(), S_IRWXU);
    }
    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(0); // only a lock whose program is gone is taken over
    if (!lock.tryLock(kLockMs))
        return failure(unwritable(m_path,
                                  lock.error() == QLockFile::LockFailedError
                                      ? ProfileFileText::tr("another program holds its lock")
                                      : ProfileFileText::tr("its folder cannot be written")));
    Result<Content> content = load();
    if (!content)
        return failure(content.error());
    if (const Outcome altered = alter(*content); !altered)
        return failure(altered.error());
    if (const Outcome written = write(content->root); !written)
        return failure(written.error());
    return content->sorted();
}

Result<Profiles> ProfileFile::put(const ConnectionProfile &profile) const
{
    if (profile.id.isNull() || profile.name.trimmed().isEmpty())
        return failure(Error::invalid(ProfileFileText::tr("Give the connection a name.")));
    for (auto it = profile.properties.cbegin(); it != profile.properties.cend(); ++it)
        if (isSecretProperty(it.key()))
            return failure(Error{Error::Kind::Internal,
                                 0,
                                 ProfileFileText::tr("“%1” is a secret and is not written to a file.").arg(it.key()),
                                 {},
                                 false});
    return change([&](Content &content) -> Outcome {
        for (const ConnectionProfile &other : content.profiles)
            if (other.name == profile.name && other.id != profile.id)
                return failure(
                    Error{Error::Kind::Conflict,
                          0,
                          ProfileFileText::tr("There is a connection “%1” already: choose another name.").arg(profile.name),
                          {},
                          false});
        content.set(content.indexOf(profile.id), profile);
        return done();
    });
}

Result<Profiles> ProfileFile::remove(const QUuid &id) const
{
    return change([&](Content &content) -> Outcome {
        if (const int index = content.indexOf(id); index >= 0)
            content.removeAt(index);
        return done();
    });
}

Result<Profiles> ProfileFile::noteUsed(const QUuid &id, qint64 wallMs) const
{
    return change([&](Content &content) -> Outcome {
        if (const int index = content.indexOf(id); index >= 0) {
            ConnectionProfile profile = content.profiles[size_t(index)];
            profile.lastUsedAtMs = wallMs;
            content.set(index, profile);
        }
        return done();
    });
}

Outcome ProfileFile::write(const QJsonObject &root) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(QJsonDocument(root).toJson(QJsonDocument::Indented)) < 0 || !file.commit())
        return failure(unwritable(m_path, file.errorString()));
    return done();
}

} // namespace brokerscope::profile
