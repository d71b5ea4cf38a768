// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/znode_tree_model.h"

#include "core/zookeeper/znode_path.h"
#include "ui/kit/format.h"
#include "ui/zookeeper/acl_text.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using zookeeper::ZooKeeperClient;

namespace {

constexpr int kFirstPortion = 500; ///< rows that are shown at once
constexpr int kGrowth = 8; ///< so many times the rows after each turn: a view lays out all of them anew each time
constexpr auto kTurn = 40ms;
constexpr int kMostRanges = 40; ///< differences that are applied one by one; more replace the list
constexpr auto kFactsRhythm = 5s;
constexpr qint64 kShortestPauseMs = 200; ///< between two readings of the same children
constexpr qint64 kLongestPauseMs = 3000;

} // namespace

ZnodeTreeModel::ZnodeTreeModel(ZooKeeperClient *client, QObject *parent)
    : QAbstractItemModel(parent)
    , m_client(client)
    , m_root(std::make_unique<Node>())
{
    m_root->path = u"/"_s;
    m_root->serial = m_nextSerial++;
    m_bySerial.insert(m_root->serial, m_root.get());
    m_grow.setInterval(kTurn);
    connect(&m_grow, &QTimer::timeout, this, &ZnodeTreeModel::grow);
    m_refresh.setInterval(kFactsRhythm);
    connect(&m_refresh, &QTimer::timeout, this, [this] { askFacts(m_visible); });
    connect(client, &ZooKeeperClient::znodeChanged, this, &ZnodeTreeModel::znodeChanged);
}

ZnodeTreeModel::~ZnodeTreeModel()
{
    forEach(m_root.get(), [this](Node *node) { setWatched(node, false); });
}

QModelIndex ZnodeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    Node *node = nodeAt(parent);
    return node && row >= 0 && row < rowCount(parent) && column >= 0 && column < columnCount() ? createIndex(row, column, node) : QModelIndex();
}

QModelIndex ZnodeTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*parentOf(index)) : QModelIndex();
}

int ZnodeTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() != 0)
        return 0;
    const Node *node = nodeAt(parent);
    return node ? node->shown + (node->tail != Tail::None ? 1 : 0) : 0;
}

bool ZnodeTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return true;
    if (parent.column() != 0)
        return false;
    const Node &above = *parentOf(parent);
    if (parent.row() >= above.shown)
        return false;
    if (!above.kids.empty() && rowCount(parent) > 0)
        return true;
    if (above.facts.isEmpty())
        return false;
    const auto facts = above.facts.constFind(above.names.at(parent.row()));
    return facts != above.facts.cend() && facts->stat && facts->stat->childCount > 0;
}

bool ZnodeTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    return node ? !node->isLoaded && !node->isAsking : parent.column() == 0 && hasChildren(parent);
}

void ZnodeTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        list(parent);
}

void ZnodeTreeModel::list(const QModelIndex &index)
{
    Node *node = nodeAt(index);
    if (node && (node->isLoaded || node->isAsking))
        return;
    if (!node) {
        Node *above = parentOf(index);
        if (index.row() >= above->shown)
            return;
        auto made = std::make_unique<Node>();
        made->name = above->names.at(index.row());
        made->path = zookeeper::joinPath(above->path, made->name);
        made->parent = above;
        made->row = index.row();
        made->serial = m_nextSerial++;
        node = made.get();
        m_bySerial.insert(node->serial, node);
        above->kids.insert_or_assign(node->name, std::move(made));
    }
    load(node);
}

QVariant ZnodeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &parent = *parentOf(index);
    if (role == KeyRole)
        return pathAt(index);
    return cellData(index.column() == Name ? nameCell(parent, index.row()) : childrenCell(parent, index.row()), role);
}

QVariant ZnodeTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Znode") : tr("Children");
}

Cell ZnodeTreeModel::nameCell(const Node &parent, int row) const
{
    if (row >= parent.shown) {
        if (parent.tail == Tail::Failed)
            return Cell::plain(parent.error ? parent.error->message : QString()).withIcon(u"warning"_s).withTone(Tone::Warning);
        return Cell::plain(tr("%1 more are coming").arg(format::count(parent.rest))).withIcon(u"more"_s).withTone(Tone::Muted);
    }
    const QString name = parent.names.at(row);
    Cell cell = znodeNameCell(name, parent.facts.value(name));
    if (m_isStale)
        cell.tone = Tone::Faint;
    return cell;
}

Cell ZnodeTreeModel::childrenCell(const Node &parent, int row) const
{
    if (row >= parent.shown)
        return Cell::plain({});
    const auto facts = parent.facts.constFind(parent.names.at(row));
    return facts == parent.facts.cend() ? Cell::plain({}) : childCountCell(*facts).withTone(m_isStale ? Tone::Faint : Tone::Muted);
}

QString ZnodeTreeModel::pathAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node &above = *parentOf(index);
    return index.row() < above.shown ? zookeeper::joinPath(above.path, above.names.at(index.row())) : QString();
}

ZnodeTreeModel::Node *ZnodeTreeModel::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_root.get();
    Node &above = *parentOf(index);
    if (index.row() >= above.shown || above.kids.empty())
        return nullptr;
    const auto kid = above.kids.find(above.names.at(index.row()));
    return kid == above.kids.end() ? nullptr : kid->second.get();
}

ZnodeTreeModel::Node *ZnodeTreeModel::findNode(const QString &path) const
{
    Node *node = m_root.get();
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto kid = node->kids.find(part);
        if (kid == node->kids.end())
            return nullptr;
        node = kid->second.get();
    }
    return node;
}

QModelIndex ZnodeTreeModel::indexOf(const Node &node) const
{
    return node.parent ? createIndex(node.row, 0, node.parent) : QModelIndex();
}

QModelIndex ZnodeTreeModel::indexOf(const QString &path) const
{
    Node *above = path == u"/"_s ? nullptr : findNode(zookeeper::parentPath(path));
    if (!above)
        return {};
    const int row = positionOf(above->names, zookeeper::nodeName(path));
    return row >= 0 && row < above->shown ? createIndex(row, 0, above) : QModelIndex();
}

bool ZnodeTreeModel::isLoaded(const QString &path) const
{
    const Node *node = findNode(path);
    return node && node->isLoaded;
}

bool ZnodeTreeModel::showChild(const QString &path)
{
    Node *above = findNode(zookeeper::parentPath(path));
    const int row = above ? positionOf(above->names, zookeeper::nodeName(path)) : -1;
    if (row < 0)
        return false;
    if (row >= above->shown)
        showRows(above, std::min(int(above->names.size()), row + kFirstPortion));
    return true;
}

int ZnodeTreeModel::knownNames() const
{
    int count = 0;
    const_cast<ZnodeTreeModel *>(this)->forEach(m_root.get(), [&count](const Node *node) { count += int(node->names.size()); });
    return count;
}

void ZnodeTreeModel::forget(const QModelIndex &index)
{
    Node *node = nodeAt(index);
    if (!node || node == m_root.get())
        return;
    const int rows = rowCount(index);
    if (rows > 0)
        beginRemoveRows(index, 0, rows - 1);
    const auto kid = node->parent->kids.find(node->name);
    auto gone = std::move(kid->second);
    node->parent->kids.erase(kid);
    if (rows > 0)
        endRemoveRows();
    drop(std::move(gone));
}

void ZnodeTreeModel::drop(std::unique_ptr<Node> node)
{
    forEach(node.get(), [this](Node *one) {
        setWatched(one, false);
        m_bySerial.remove(one->serial);
    });
}

void ZnodeTreeModel::forEach(Node *node, const std::function<void(Node *)> &visit)
{
    visit(node);
    for (const auto &[name, kid] : node->kids)
        forEach(kid.get(), visit);
}

void ZnodeTreeModel::reload()
{
    std::vector<Node *> nodes;
    forEach(m_root.get(), [&nodes](Node *node) { nodes.push_back(node); });
    for (Node *node : nodes)
        load(node);
    askFacts(m_visible);
}

void ZnodeTreeModel::relist(const QString &path)
{
    if (Node *node = findNode(path))
        load(node);
}

void ZnodeTreeModel::setActive(bool active)
{
    if (m_isActive == active)
        return;
    m_isActive = active;
    if (active) {
        reload();
        m_refresh.start();
    } else {
        forEach(m_root.get(), [this](Node *node) { setWatched(node, false); });
        m_refresh.stop();
    }
}

void ZnodeTreeModel::setStale(bool stale)
{
    if (m_isStale == stale)
        return;
    m_isStale = stale;
    // The tone alone: the views repaint what they show.
    if (m_root->shown > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_root->shown - 1, 1));
}

void ZnodeTreeModel::setWatched(Node *node, bool watched)
{
    if (node->isWatched == watched)
        return;
    node->isWatched = watched;
    if (watched)
        m_client->watch(node->path, ZooKeeperClient::Watch::Children);
    else
        m_client->unwatch(node->path, ZooKeeperClient::Watch::Children);
}

void ZnodeTreeModel::znodeChanged(const QString &path, ZooKeeperClient::Change change)
{
    // Of a deletion the parent's watch tells as well.
    if (!m_isActive || change == ZooKeeperClient::Change::Deleted || change == ZooKeeperClient::Change::DataChanged)
        return;
    if (Node *node = findNode(path))
        load(node);
}

void ZnodeTreeModel::load(Node *node)
{
    if (!m_isActive)
        return;
    setWatched(node, true); // before the reading, so that no change falls between the two
    if (node->isAsking || node->isPausing) {
        node->isWanted = true;
        return;
    }
    node->isAsking = true;
    node->isWanted = false;
    node->asked.start();
    async::deliver(m_client->children(node->path), this, [this, serial = node->serial](const Result<zookeeper::ZnodeChildren> &children) {
        Node *asked = m_bySerial.value(serial);
        if (!asked)
            return; // collapsed meanwhile
        if (children)
            sort(asked, children->names);
        else
            settle(asked, failure(children.error()));
    });
}

void ZnodeTreeModel::sort(Node *node, const QStringList &names)
{
    auto work = [before = node->names, names]() -> Result<Listing> {
        Listing listing{sortedNames(names), {}};
        listing.difference = differenceOfNames(before, listing.names);
        return listing;
    };
    async::deliver(async::runOnPool(QThreadPool::globalInstance(), std::move(work)), this,
                   [this, serial = node->serial](const Result<Listing> &listing) {
                       if (Node *asked = m_bySerial.value(serial))
                           settle(asked, listing);
                   });
}

void ZnodeTreeModel::settle(Node *node, const Result<Listing> &listing)
{
    node->isAsking = false;
    node->isLoaded = true;
    node->error = listing ? std::nullopt : std::optional(listing.error());
    if (listing) {
        apply(node, *listing);
        if (node->parent) {
            setFacts(node->path, [count = qint32(node->names.size())](ZnodeFacts &facts) {
                if (facts.stat)
                    facts.stat->childCount = count;
            });
        }
    }
    updateTail(node);
    const QString path = node->path;
    pause(node);
    Q_EMIT loaded(path);
}

void ZnodeTreeModel::pause(Node *node)
{
    // Children that change all the time, and many of them, must not keep the program busy with nothing else.
    const qint64 ms = std::clamp(2 * node->asked.elapsed(), kShortestPauseMs, kLongestPauseMs);
    node->isPausing = true;
    QTimer::singleShot(std::chrono::milliseconds(ms), this, [this, serial = node->serial] {
        Node *rested = m_bySerial.value(serial);
        if (!rested)
            return;
        rested->isPausing = false;
        if (rested->isWanted)
            load(rested);
    });
}

void ZnodeTreeModel::apply(Node *node, const Listing &listing)
{
    const auto &[removed, inserted] = listing.difference;
    if (removed.size() + inserted.size() > kMostRanges || node->names.isEmpty()) {
        replaceNames(node, listing.names);
        return;
    }
    for (auto range = removed.rbegin(); range != removed.rend(); ++range)
        removeNames(node, range->first, range->last);
    for (const NamesDifference::Range &range : inserted)
        insertNames(node, range.first, listing.names.mid(range.first, range.last - range.first + 1));
}

void ZnodeTreeModel::removeNames(Node *node, int first, int last)
{
    const int lastRow = std::min(last, node->shown - 1);
    const bool hasRows = first <= lastRow;
    std::vector<std::unique_ptr<Node>> gone;
    if (hasRows)
        beginRemoveRows(indexOf(*node), first, lastRow);
    for (int i = first; i <= last; ++i) {
        const QString name = node->names.at(i);
        node->facts.remove(name);
        if (const auto kid = node->kids.find(name); kid != node->kids.end()) {
            gone.push_back(std::move(kid->second));
            node->kids.erase(kid);
        }
    }
    node->names.remove(first, last - first + 1);
    node->shown -= hasRows ? lastRow - first + 1 : 0;
    updateRows(node);
    if (hasRows)
        endRemoveRows();
    for (auto &one : gone)
        drop(std::move(one));
}

void ZnodeTreeModel::insertNames(Node *node, int first, const QStringList &names)
{
    // Where everything is shown, what comes last is shown too.
    const bool hasRows = first < node->shown || node->shown == node->names.size();
    if (hasRows)
        beginInsertRows(indexOf(*node), first, first + int(names.size()) - 1);
    node->names = node->names.mid(0, first) + names + node->names.mid(first);
    node->shown += hasRows ? int(names.size()) : 0;
    updateRows(node);
    if (hasRows)
        endInsertRows();
}

void ZnodeTreeModel::replaceNames(Node *node, const QStringList &names)
{
    const int wasShown = node->shown;
    if (wasShown > 0) {
        beginRemoveRows(indexOf(*node), 0, wasShown - 1);
        node->shown = 0;
        auto kids = std::exchange(node->kids, {});
        endRemoveRows();
        for (auto &[name, kid] : kids)
            drop(std::move(kid));
    }
    node->facts.clear();
    node->names.clear();
    updateTail(node);
    node->names = names;
    showRows(node, std::min(int(names.size()), std::max(kFirstPortion, wasShown)));
}

void ZnodeTreeModel::showRows(Node *node, int count)
{
    if (count > node->shown) {
        beginInsertRows(indexOf(*node), node->shown, count - 1);
        node->shown = count;
        endInsertRows();
    }
    updateTail(node);
    if (node->shown < node->names.size() && !m_growing.contains(node->serial)) {
        m_growing.append(node->serial);
        m_grow.start();
    }
}

void ZnodeTreeModel::grow()
{
    while (!m_growing.isEmpty() && !m_bySerial.contains(m_growing.first()))
        m_growing.removeFirst(); // collapsed meanwhile
    if (m_growing.isEmpty()) {
        m_grow.stop();
        return;
    }
    Node *node = m_bySerial.value(m_growing.first());
    showRows(node, int(std::min(node->names.size(), qsizetype(node->shown) * kGrowth)));
    if (node->shown == node->names.size())
        m_growing.removeFirst();
}

void ZnodeTreeModel::updateTail(Node *node)
{
    const Tail wanted = node->shown < node->names.size() ? Tail::Rest
        : node->error && node->names.isEmpty()           ? Tail::Failed
                                                         : Tail::None;
    const QModelIndex parent = indexOf(*node);
    const int rest = int(node->names.size()) - node->shown;
    if (wanted == node->tail || (wanted != Tail::None && node->tail != Tail::None)) {
        const bool isNew = wanted != node->tail || rest != node->rest || wanted == Tail::Failed;
        node->tail = wanted;
        node->rest = rest;
        if (wanted != Tail::None && isNew)
            Q_EMIT dataChanged(index(node->shown, 0, parent), index(node->shown, 1, parent));
    } else if (wanted != Tail::None) {
        beginInsertRows(parent, node->shown, node->shown);
        node->tail = wanted;
        node->rest = rest;
        endInsertRows();
    } else {
        beginRemoveRows(parent, node->shown, node->shown);
        node->tail = wanted;
        endRemoveRows();
    }
}

void ZnodeTreeModel::updateRows(Node *node)
{
    for (const auto &[name, kid] : node->kids)
        kid->row = positionOf(node->names, name);
}

void ZnodeTreeModel::setVisiblePaths(const QStringList &paths)
{
    if (paths == m_visible)
        return;
    m_visible = paths;
    QStringList unknown;
    for (const QString &path : paths) {
        const Node *above = findNode(zookeeper::parentPath(path));
        if (above && !above->facts.value(zookeeper::nodeName(path)).isAsked)
            unknown += path;
    }
    askFacts(unknown);
}

void ZnodeTreeModel::askFacts(const QStringList &paths)
{
    if (!m_isActive || m_isAskingFacts || paths.isEmpty())
        return; // what is missed is asked by the next round
    m_isAskingFacts = true;
    async::deliver(m_client->statMany(paths), this, [this, paths](const Result<std::vector<Result<ZnodeStat>>> &stats) {
        m_isAskingFacts = false;
        if (!stats)
            return;
        for (qsizetype i = 0; i < paths.size(); ++i)
            takeStat(paths.at(i), stats->at(std::size_t(i)));
        // Rows that came into sight meanwhile.
        const QStringList visible = std::exchange(m_visible, {});
        setVisiblePaths(visible);
    });
}

void ZnodeTreeModel::takeStat(const QString &path, const Result<ZnodeStat> &stat)
{
    const Node *above = findNode(zookeeper::parentPath(path));
    if (!above)
        return; // collapsed meanwhile
    const ZnodeFacts known = above->facts.value(zookeeper::nodeName(path));
    if (stat && (!known.protection || (known.stat && known.stat->aclVersion != stat->aclVersion)))
        askProtection(path);
    if (!known.isAsked || (stat && known.stat != *stat)) {
        setFacts(path, [&stat](ZnodeFacts &facts) {
            facts.isAsked = true;
            if (stat)
                facts.stat = *stat;
        });
    }
}

void ZnodeTreeModel::askProtection(const QString &path)
{
    async::deliver(m_client->acl(path), this, [this, path](const Result<std::vector<zookeeper::ZnodeAcl>> &acl) {
        if (acl || acl.error().kind == Error::Kind::Authorization)
            setFacts(path, [&acl](ZnodeFacts &facts) { facts.protection = acl ? protectionText(*acl) : tr("not permitted"); });
    });
}

void ZnodeTreeModel::setFacts(const QString &path, const std::function<void(ZnodeFacts &)> &edit)
{
    Node *above = path == u"/"_s ? nullptr : findNode(zookeeper::parentPath(path));
    const int row = above ? positionOf(above->names, zookeeper::nodeName(path)) : -1;
    if (row < 0)
        return; // gone meanwhile
    edit(above->facts[above->names.at(row)]);
    if (row < above->shown)
        Q_EMIT dataChanged(createIndex(row, 0, above), createIndex(row, 1, above));
}

} // namespace brokerscope::ui
