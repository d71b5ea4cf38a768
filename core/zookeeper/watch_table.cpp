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

void WatchTable::Entry::disarm()
{
    arming = Arming::None;
    watchId = 0;
}

void WatchTable::watch(const QString &path, const QString &shownPath, Watch what, LibraryHandle *handle)
{
    const bool isConnected = handle &&
        (handle->state() == LibraryHandle::State::Connected || handle->state() == LibraryHandle::State::ReadOnly);
    // A watch of children also needs one of existence: the server holds none on the children of what does not exist.
    const auto want = [&](Side side, int Entry::*count) {
        const Key key(path, side);
        Entry &entry = m_entries[key];
        entry.shownPath = shownPath;
        ++(entry.*count);
        if (entry.isArmed())
            return;
        entry.isBehind = !isConnected;
        if (handle)
            arm(key, *handle);
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
        if (found->second.wanted() == 0 && !found->second.isArmed())
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
        if (entry.isArmed())
            continue;
        entry.isBehind = true;
        arm(key, handle);
    }
}

void WatchTable::connectionLost()
{
    for (auto &[key, entry] : m_entries)
        entry.isBehind = entry.isBehind || entry.arming == Entry::Arming::Asked;
}

void WatchTable::handleGone()
{
    m_byId.clear();
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        entry->second.disarm();
        entry = entry->second.wanted() == 0 ? m_entries.erase(entry) : std::next(entry);
    }
}

void WatchTable::arm(const Key &key, LibraryHandle &handle)
{
    Entry &entry = m_entries.at(key);
    entry.arming = Entry::Arming::Asked;
    entry.watchId = handle.newId();
    m_byId.insert(entry.watchId, key);

    Request request;
    request.kind = key.second == Side::Existence ? Request::Kind::ArmExists : Request::Kind::ArmChildren;
    request.path = key.first;
    request.shownPath = entry.shownPath;
    request.watchId = entry.watchId;
    request.deadline = std::chrono::hours(1); // ends with its handle, not by time
    request.deadlineFromSending = true;
    // the queue forgets it with the handle
    request.done = [this, key, watchId = entry.watchId, &handle](const Result<LibraryEvent> &result) {
        armed(key, watchId, result, handle);
    };
    m_queue.submitFirst(std::move(request));
}

void WatchTable::armed(const Key &key, quint64 watchId, const Result<LibraryEvent> &result, LibraryHandle &handle)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || found->second.watchId != watchId)
        return;
    Entry &entry = found->second;
    if (!result && result.error().kind == Error::Kind::Cancelled) { // the client is being closed
        entry.disarm();
        return;
    }
    entry.arming = Entry::Arming::Standing;
    const bool isMissing = !result && result.error().code == ZNONODE;
    const bool isExistence = key.second == Side::Existence;
    // A watch of existence is set on what does not exist; one of children is not: it is armed when the path is created.
    if (!result && !(isMissing && isExistence)) {
        m_byId.remove(watchId);
        entry.disarm();
        if (entry.wanted() == 0) {
            m_entries.erase(found);
            return;
        }
    }
    const bool wasBehind = std::exchange(entry.isBehind, false);
    int missed = 0;
    if (isExistence && (result || isMissing)) {
        if (entry.exists && *entry.exists == isMissing)
            missed = isMissing ? ZOO_DELETED_EVENT : ZOO_CREATED_EVENT;
        entry.exists = !isMissing;
        if (!isMissing)
            armChildren(key.first, handle);
    }
    if (entry.wanted() == 0)
        return;
    if (wasBehind)
        m_changed(entry.shownPath, Change::Unknown);
    else if (missed != 0)
        tell(entry, key.second, missed);
}

void WatchTable::armChildren(const QString &path, LibraryHandle &handle)
{
    const auto children = m_entries.find(Key(path, Side::Children));
    if (children == m_entries.end() || children->second.isArmed() || children->second.wanted() == 0)
        return;
    children->second.isBehind = true; // children may have come before this watch did
    arm(children->first, handle);
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
    entry.disarm();
    if (entry.wanted() == 0) {
        m_entries.erase(found);
        return;
    }
    const bool isGone = event.code == ZOO_DELETED_EVENT;
    if (event.code == ZOO_NOTWATCHING_EVENT)
        entry.isBehind = true;
    if (key.second == Side::Existence) {
        if (!entry.isBehind)
            entry.exists = !isGone;
        arm(key, handle);
        if (event.code == ZOO_CREATED_EVENT)
            armChildren(key.first, handle);
    } else if (!isGone) { // else when the path is there again
        arm(key, handle);
    }
    tell(entry, key.second, event.code);
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
