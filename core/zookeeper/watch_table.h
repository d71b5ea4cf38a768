// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/library_handle.h"
#include "core/zookeeper/request_queue.h"

#include <QHash>

#include <map>
#include <utility>

namespace brokerscope::zookeeper {

/// The watches that are wanted, and which of them the server holds. The server's watches fire once; each is armed again at
/// once, before any read that its event causes, so that no change can fall between the two. The worker's thread only.
///
/// Two kinds reach the server: of existence (tells of creation, deletion and data of a path, existing or not) and of
/// children (of an existing path). A path can come or go between a watch's event and its arming anew; the answer to the
/// arming shows it, and it is told then. A watch that is no longer wanted is not taken back (removing single watches is broken
/// in the C client): it stays until it fires once, and serves again if it is wanted again before.
class WatchTable
{
public:
    using Changed = std::function<void(const QString &shownPath, ZooKeeperClient::Change change)>;

    WatchTable(RequestQueue &queue, Changed changed);

    void watch(const QString &path, const QString &shownPath, ZooKeeperClient::Watch what, LibraryHandle *handle);
    void unwatch(const QString &path, ZooKeeperClient::Watch what);
    /// Arms everything on a new handle; tells Unknown of each path when that is done.
    void armAll(LibraryHandle &handle);
    void connectionLost(); ///< what is being armed now stands later than its reader thinks: it tells Unknown then
    void handleGone(); ///< its watches went with it
    void fired(const LibraryEvent &event, LibraryHandle &handle);

private:
    enum class Side { Existence, Children };
    using Key = std::pair<QString, Side>;
    struct Entry
    {
        QString shownPath;
        int data = 0; ///< how often watch(Data) was called; children, existence likewise
        int children = 0;
        int existence = 0;
        enum class Arming { None, Asked, Standing } arming = Arming::None;
        bool isBehind = false; ///< a change may have been missed: Unknown is told when the watch stands
        std::optional<bool> exists; ///< the path, by the newest event or arming; of the existence side only
        quint64 watchId = 0;

        [[nodiscard]] int wanted() const { return data + children + existence; }
        [[nodiscard]] bool isArmed() const { return arming != Arming::None; }
        void disarm();
    };

    void arm(const Key &key, LibraryHandle &handle);
    void armed(const Key &key, quint64 watchId, const Result<LibraryEvent> &result, LibraryHandle &handle);
    /// The path exists: its children are watched from now on, if anyone wants that and nobody does.
    void armChildren(const QString &path, LibraryHandle &handle);
    void tell(const Entry &entry, Side side, int zooEvent);

    RequestQueue &m_queue;
    Changed m_changed;
    std::map<Key, Entry> m_entries;
    QHash<quint64, Key> m_byId;
};

} // namespace brokerscope::zookeeper
