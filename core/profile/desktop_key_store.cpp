// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/desktop_key_store.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::profile {

namespace {

struct KeyStoreText
{
    Q_DECLARE_TR_FUNCTIONS(KeyStoreText)
};

const QString kService = u"brokerscope"_s; // the namespace of our keys; the service shows it to the person

/// False where asking would make libdbus start a bus of its own, which then outlives us.
bool hasSessionBus()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (address.isEmpty()) {
        const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
        return !folder.isEmpty() && QFileInfo::exists(folder + u"/bus"_s);
    }
    if (!address.startsWith("unix:path="))
        return address != "disabled:";
    const QByteArray path = address.mid(10);
    return QFileInfo::exists(QFile::decodeName(path.first(path.indexOf(',') < 0 ? path.size() : path.indexOf(','))));
}

Error noKeyStore(const QString &detail)
{
    return {Error::Kind::Unsupported, 0, KeyStoreText::tr("No key store runs in this session."), detail, true};
}

Outcome outcomeOf(const QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return done();
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return failure({Error::Kind::Authorization, job->error(),
                        KeyStoreText::tr("The key store did not give access: unlock it and try again."), job->errorString(),
                        true});
    default:
        return failure(noKeyStore(job->errorString()));
    }
}

} // namespace

/// Makes and holds the jobs; all of it on the worker thread.
class KeyringWorker : public QObject
{
public:
    template <typename T, typename Take>
    void start(QKeychain::Job *job, const QString &key, const Reply<T> &reply, Take take)
    {
        job->setParent(this);
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, this, [reply, take](QKeychain::Job *finished) {
            if (const Outcome outcome = outcomeOf(finished); !outcome)
                reply.finish(failure(outcome.error()));
            else
                reply.finish(take(finished));
        });
        job->start();
    }
};

namespace {

/// Starts a job on the worker; make() makes it there, take(job) gives the Result<T> of one that succeeded.
template <typename T, typename Make, typename Take>
Answer<T> ask(KeyringWorker *worker, const QString &key, Make make, Take take)
{
    Reply<T> reply;
    QMetaObject::invokeMethod(
        worker,
        [worker, key, reply, make, take] {
            if (hasSessionBus())
                worker->start(make(), key, reply, take);
            else
                reply.finish(failure(noKeyStore({})));
        },
        Qt::QueuedConnection);
    return reply.answer();
}

} // namespace

DesktopKeyStore::DesktopKeyStore() = default;
DesktopKeyStore::~DesktopKeyStore() = default;

KeyringWorker *DesktopKeyStore::worker()
{
    std::call_once(m_started, [this] { m_worker.emplace(u"keys"_s); });
    return m_worker->worker();
}

Answer<QString> DesktopKeyStore::read(const QString &key)
{
    return ask<QString>(
        worker(), key, [] { return new QKeychain::ReadPasswordJob(kService); },
        [](QKeychain::Job *job) -> Result<QString> {
            if (job->error() == QKeychain::EntryNotFound)
                return QString();
            return static_cast<QKeychain::ReadPasswordJob *>(job)->textData();
        });
}

Answer<std::monostate> DesktopKeyStore::write(const QString &key, const QString &value)
{
    return ask<std::monostate>(
        worker(), key,
        [value] {
            auto *job = new QKeychain::WritePasswordJob(kService);
            job->setTextData(value);
            return job;
        },
        [](QKeychain::Job *) { return done(); });
}

Answer<std::monostate> DesktopKeyStore::erase(const QString &key)
{
    return ask<std::monostate>(
        worker(), key, [] { return new QKeychain::DeletePasswordJob(kService); },
        [](QKeychain::Job *) { return done(); });
}

} // namespace brokerscope::profile
