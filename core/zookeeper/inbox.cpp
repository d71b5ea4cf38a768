// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/inbox.h"

#include <QHash>

namespace brokerscope::zookeeper {

namespace {

struct Registry
{
    QMutex mutex; // guards what follows
    QHash<quint64, std::shared_ptr<Inbox>> inboxes;
    quint64 lastGeneration = 0;
};

/// Never destroyed: the library's threads may outlive main().
Registry &registry()
{
    static Registry *const instance = new Registry;
    return *instance;
}

} // namespace

std::shared_ptr<Inbox> Inbox::make(QObject *receiver, const std::function<void()> &wake)
{
    Registry &all = registry();
    const QMutexLocker locker(&all.mutex);
    const quint64 generation = ++all.lastGeneration & 0xffffff;
    auto inbox = std::make_shared<Inbox>(generation, receiver, wake);
    all.inboxes.insert(generation, inbox);
    return inbox;
}

void Inbox::forget(quint64 generation)
{
    Registry &all = registry();
    const QMutexLocker locker(&all.mutex);
    all.inboxes.remove(generation);
}

void Inbox::deliver(LibraryEvent event)
{
    std::shared_ptr<Inbox> inbox;
    {
        Registry &all = registry();
        const QMutexLocker locker(&all.mutex);
        inbox = all.inboxes.value(generationOf(event.id));
    }
    if (inbox)
        inbox->add(std::move(event));
}

Inbox::Inbox(quint64 generation, QObject *receiver, std::function<void()> wake)
    : m_generation(generation)
    , m_receiver(receiver)
    , m_wake(std::move(wake))
{
}

void Inbox::detach()
{
    const QMutexLocker locker(&m_mutex);
    m_receiver = nullptr;
    m_events.clear();
}

std::vector<LibraryEvent> Inbox::take()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_events, {});
}

void Inbox::add(LibraryEvent event)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_receiver)
        return;
    m_events.push_back(std::move(event));
    if (m_events.size() == 1)
        QMetaObject::invokeMethod(m_receiver, m_wake, Qt::QueuedConnection);
}

} // namespace brokerscope::zookeeper
