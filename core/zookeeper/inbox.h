// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/library_event.h"

#include <QMutex>

#include <functional>

namespace brokerscope::zookeeper {

/// Where the library's threads put what they bring for one handle: copied in, one queued call to the receiver when it stops
/// being empty. Found by the generation in an event's id (24 bits generation, 40 bits serial; serial 0 is the handle itself),
/// so that a callback that comes late finds nothing instead of a dead object.
class Inbox
{
public:
    [[nodiscard]] static std::shared_ptr<Inbox> make(QObject *receiver, const std::function<void()> &wake);
    static void forget(quint64 generation); ///< after the handle's close: nothing can come any more
    static void deliver(LibraryEvent event); ///< any thread; drops what nobody waits for

    [[nodiscard]] static quint64 idOf(quint64 generation, quint64 serial) { return (generation << 40) | serial; }
    [[nodiscard]] static quint64 generationOf(quint64 id) { return id >> 40; }
    [[nodiscard]] static quint64 serialOf(quint64 id) { return id & ((quint64(1) << 40) - 1); }

    Inbox(quint64 generation, QObject *receiver, std::function<void()> wake);
    [[nodiscard]] quint64 generation() const { return m_generation; }
    void detach(); ///< from now on everything is dropped; the receiver may die
    [[nodiscard]] std::vector<LibraryEvent> take();

private:
    void add(LibraryEvent event);

    const quint64 m_generation;
    QMutex m_mutex; // guards what follows
    std::vector<LibraryEvent> m_events;
    QObject *m_receiver;
    std::function<void()> m_wake;
};

} // namespace brokerscope::zookeeper
