// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/secret_store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::profile {

namespace {

struct KeyStoreText
{
    Q_DECLARE_TR_FUNCTIONS(KeyStoreText)
};

/// A silence is explained: a key store waits for its password before it answers.
Error explained(Error error)
{
    if (error.kind == Error::Kind::Timeout)
        error.message = KeyStoreText::tr("The key store did not answer: unlock it and try again.");
    return error;
}

QString toText(const Secrets &secrets)
{
    QJsonObject object;
    for (const auto &[name, value] : secrets.asKeyValueRange())
        object.insert(name, value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Secrets> fromText(const QString &text)
{
    Secrets secrets;
    if (text.isEmpty())
        return secrets;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) // its text is a secret: it goes into no message
        return failure({Error::Kind::Invalid,
                        0,
                        KeyStoreText::tr("The key store's entry of this connection cannot be read: give its secrets again."),
                        {},
                        false});
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        secrets.insert(it.key(), it.value().toString());
    return secrets;
}

} // namespace

SecretStore::SecretStore(std::unique_ptr<KeyStore> keys) : m_keys(std::move(keys)) { }

SecretStore::~SecretStore() = default;

QString SecretStore::keyOf(const QUuid &id)
{
    return "connection/"_L1 + id.toString(QUuid::WithoutBraces);
}

Answer<std::monostate> SecretStore::probe()
{
    return m_steps.run([this]() -> Outcome {
        const Result<QString> found = m_steps.wait([this] { return m_keys->read(u"probe"_s); });
        return found ? done() : Outcome(failure(explained(found.error())));
    });
}

Answer<Secrets> SecretStore::read(const QUuid &id)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto found = m_session.constFind(id); found != m_session.cend())
            return async::ready<Secrets>(*found);
    }
    return m_steps.run([this, id]() -> Result<Secrets> {
        const Result<QString> text = m_steps.wait([&] { return m_keys->read(keyOf(id)); });
        if (!text)
            return failure(explained(text.error()));
        return fromText(*text);
    });
}

Answer<Kept> SecretStore::write(const QUuid &id, const Secrets &secrets)
{
    return m_steps.run([this, id, secrets]() -> Result<Kept> {
        const Outcome written = secrets.isEmpty()
            ? m_steps.wait([&] { return m_keys->erase(keyOf(id)); })
            : m_steps.wait([&] { return m_keys->write(keyOf(id), toText(secrets)); });
        const QMutexLocker lock(&m_mutex);
        if (written || secrets.isEmpty()) {
            m_session.remove(id);
            return Kept{};
        }
        m_session.insert(id, secrets);
        return Kept{Kept::Where::Session, explained(written.error()).message};
    });
}

Answer<std::monostate> SecretStore::erase(const QUuid &id)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_session.remove(id);
    }
    return m_steps.run([this, id]() -> Outcome { return m_steps.wait([&] { return m_keys->erase(keyOf(id)); }); });
}

} // namespace brokerscope::profile
