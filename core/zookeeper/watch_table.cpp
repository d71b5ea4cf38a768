// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/watch_table.h"

#include <zookeeper/zookeeper.h>

namespace brokerscope::zookeeper {

using Watch = ZooKeeperClient::Watch;
using Change = ZooKeeperClient::Change;

WatchTable::WatchTable(RequestQueue &queue, Changed changed)
    : m_queue(queue)
    , m_changed(std::move(changed))
{
}

void WatchTable::watch(const QString &path, const QString &shownPath, Watch what, LibraryHandle *handle)
{
    // A watch of children also needs one of existence: the server holds none on the children of what does not exist.
    const auto want = [&](Side side, int Entry::*count) {
        const Key key(path, side);
        Entry &entry = m_entries[key];
        entry.shownPath = shownPath;
        ++(entry.*count);
        if (handle && !entry.isArmed)
            arm(key, *handle, false);
    };
    switch (what) {
    case Watch::Data: want(Side::Existence, &Entry::data); return;
    case Watch::Existence: want(Side::Existence, &Entry::existence); return;
    case Watch::Children:
        want(Side::Existence, &Entry::children);
        want(Side::Children, &Entry::children);
        return;
    }
}

void WatchTable::unwatch(const QString &path, Watch what)
{
    const auto drop = [&](Side side, int Entry::*count) {
        const auto found = m_entries.find(Key(path, side));
        if (found == m_entries.end() || found->second.*count == 0)
            return;
        --(found->second.*count);
        if (found->second.wanted() == 0 && !found->second.isArmed)
            m_entries.erase(found);
    };
    switch (what) {
    case Watch::Data: drop(Side::Existence, &Entry::data); return;
    case Watch::Existence: drop(Side::Existence, &Entry::existence); return;
    case Watch::Children:
        drop(Side::Existence, &Entry::children);
        drop(Side::Children, &Entry::children);
        return;
    }
}

void WatchTable::armAll(LibraryHandle &handle)
{
    for (auto &[key, entry] : m_entries) {
        if (!entry.isArmed)
            arm(key, handle, entry.wasArmed);
    }
}

void WatchTable::handleGone()
{
    m_byId.clear();
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        entry->second.isArmed = false;
        entry->second.watchId = 0;
        entry = entry->second.wanted() == 0 ? m_entries.erase(entry) : std::next(entry);
    }
}

void WatchTable::arm(const Key &key, LibraryHandle &handle, bool tellWhenDone)
{
    Entry &entry = m_entries.at(key);
    entry.isArmed = true;
    entry.wasArmed = true;
    entry.watchId = handle.newId();
    m_byId.insert(entry.watchId, key);

    Request request;
    request.kind = key.second == Side::Existence ? Request::Kind::ArmExists : Request::Kind::ArmChildren;
    request.path = key.first;
    request.shownPath = entry.shownPath;
    request.watchId = entry.watchId;
    request.deadline = std::chrono::hours(1); // ends with its handle, not by time
    request.deadlineFromSending = true;
    request.done = [this, key, watchId = entry.watchId, tellWhenDone](const Result<LibraryEvent> &result) {
        armed(key, watchId, result, tellWhenDone);
    };
    m_queue.submitFirst(std::move(request));
}

void WatchTable::armed(const Key &key, quint64 watchId, const Result<LibraryEvent> &result, bool tellWhenDone)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || found->second.watchId != watchId)
        return;
    Entry &entry = found->second;
    const bool isMissing = !result && result.error().code == ZNONODE;
    // A watch of existence is set on what does not exist; one of children is not: it is armed when the path is created.
    if (!result && !(isMissing && key.second == Side::Existence)) {
        m_byId.remove(watchId);
        entry.isArmed = false;
        entry.watchId = 0;
        if (entry.wanted() == 0) {
            m_entries.erase(found);
            return;
        }
    }
    if (tellWhenDone && entry.wanted() > 0)
        m_changed(entry.shownPath, Change::Unknown);
}

void WatchTable::fired(const LibraryEvent &event, LibraryHandle &handle)
{
    const auto id = m_byId.constFind(event.id);
    if (id == m_byId.constEnd())
        return;
    const Key key = *id;
    m_byId.erase(id);
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || found->second.watchId != event.id)
        return;
    Entry &entry = found->second;
    entry.isArmed = false;
    entry.watchId = 0;
    if (entry.wanted() == 0) {
        m_entries.erase(found);
        return;
    }
    const bool isGone = event.code == ZOO_DELETED_EVENT;
    if (key.second == Side::Existence || !isGone)
        arm(key, handle, event.code == ZOO_NOTWATCHING_EVENT);
    if (key.second == Side::Existence && event.code == ZOO_CREATED_EVENT) {
        const auto children = m_entries.find(Key(key.first, Side::Children));
        if (children != m_entries.end() && !children->second.isArmed && children->second.wanted() > 0)
            arm(children->first, handle, true); // children may have come before this watch did
    }
    tell(m_entries.at(key), key.second, event.code);
}

void WatchTable::tell(const Entry &entry, Side side, int zooEvent)
{
    if (zooEvent == ZOO_CHILD_EVENT && side == Side::Children) {
        m_changed(entry.shownPath, Change::ChildrenChanged);
    } else if (zooEvent == ZOO_CHANGED_EVENT && entry.data > 0) {
        m_changed(entry.shownPath, Change::DataChanged);
    } else if (side == Side::Existence && zooEvent == ZOO_CREATED_EVENT) {
        m_changed(entry.shownPath, Change::Created);
    } else if (side == Side::Existence && zooEvent == ZOO_DELETED_EVENT) {
        m_changed(entry.shownPath, Change::Deleted);
    }
}

} // namespace brokerscope::zookeeper
