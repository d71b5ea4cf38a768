// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/client.h"
#include "ui/zookeeper/sorted_names.h"
#include "ui/zookeeper/znode_cells.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace brokerscope::ui {

/// The tree of znodes below the chroot, read level by level as it is expanded, and watched where it is. Names come sorted
/// from a pool thread; a long list is shown in portions, the first at once. What else is known of a child (kind, number of
/// children, permissions) is asked for the rows in sight only. GUI thread; never waits.
class ZnodeTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Children };

    /// `client` outlives the model.
    explicit ZnodeTreeModel(zookeeper::ZooKeeperClient *client, QObject *parent = nullptr);
    ~ZnodeTreeModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 2; }
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Lists the children of a shown znode (invalid: of the root), also where it is not known yet to have any.
    void list(const QModelIndex &index);
    [[nodiscard]] QString pathAt(const QModelIndex &index) const; ///< null: the row that stands for more, or for an error
    [[nodiscard]] QModelIndex indexOf(const QString &path) const; ///< invalid: not shown (yet)
    [[nodiscard]] bool isLoaded(const QString &path) const; ///< its children are listed, or could not be
    /// Shows the rows up to this child of a loaded znode; false if it has no such child.
    bool showChild(const QString &path);
    /// Takes the children of a collapsed znode away, and their watches.
    void forget(const QModelIndex &index);
    void reload(); ///< everything that is expanded
    void relist(const QString &path); ///< the children of one that is

    /// Off while nobody looks: no watches, no questions. On again it reads everything anew.
    void setActive(bool active);
    void setStale(bool stale); ///< greys what is shown: the connection is lost
    /// The rows in sight: what is not known of them is asked now, and all of it again every few seconds.
    void setVisiblePaths(const QStringList &paths);
    [[nodiscard]] int knownNames() const; ///< names listed so far, shown or not

Q_SIGNALS:
    void loaded(const QString &path);

private:
    enum class Tail { None, Rest, Failed };
    struct Node
    {
        QString path;
        QString name;
        Node *parent = nullptr;
        int row = 0; ///< in the parent
        quint64 serial = 0;
        QStringList names; ///< of all children, sorted
        int shown = 0; ///< so many of them have a row
        Tail tail = Tail::None;
        int rest = 0; ///< what the tail says of them
        bool isAsking = false;
        bool isPausing = false; ///< it was read a moment ago
        bool isWanted = false; ///< again, after what is under way and the pause
        bool isLoaded = false;
        bool isWatched = false;
        std::optional<Error> error;
        QElapsedTimer asked;
        std::map<QString, std::unique_ptr<Node>> kids; ///< those that were expanded
        QHash<QString, ZnodeFacts> facts; ///< of children that were in sight
    };
    struct Listing
    {
        QStringList names;
        NamesDifference difference;
    };

    [[nodiscard]] static Node *parentOf(const QModelIndex &index) { return static_cast<Node *>(index.internalPointer()); }
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const; ///< null: never expanded
    [[nodiscard]] Node *findNode(const QString &path) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    [[nodiscard]] Cell nameCell(const Node &parent, int row) const;
    [[nodiscard]] Cell childrenCell(const Node &parent, int row) const;

    void load(Node *node);
    void sort(Node *node, const QStringList &names);
    void settle(Node *node, const Result<Listing> &listing);
    void pause(Node *node);
    void apply(Node *node, const Listing &listing);
    void removeNames(Node *node, int first, int last);
    void insertNames(Node *node, int first, const QStringList &names);
    void replaceNames(Node *node, const QStringList &names);
    void showRows(Node *node, int count);
    void updateTail(Node *node);
    void updateRows(Node *node);
    void grow();
    void drop(std::unique_ptr<Node> node); ///< with everything below it
    void setWatched(Node *node, bool watched);
    void forEach(Node *node, const std::function<void(Node *)> &visit);
    void znodeChanged(const QString &path, zookeeper::ZooKeeperClient::Change change);
    void askFacts(const QStringList &paths);
    void takeStat(const QString &path, const Result<ZnodeStat> &stat);
    void askProtection(const QString &path);
    void setFacts(const QString &path, const std::function<void(ZnodeFacts &)> &edit);

    zookeeper::ZooKeeperClient *m_client;
    std::unique_ptr<Node> m_root;
    QHash<quint64, Node *> m_bySerial;
    quint64 m_nextSerial = 1;
    bool m_isActive = false;
    bool m_isStale = false;
    QList<quint64> m_growing; ///< nodes with rows still to be shown
    QTimer m_grow;
    QStringList m_visible;
    QTimer m_refresh;
    bool m_isAskingFacts = false;
};

} // namespace brokerscope::ui
