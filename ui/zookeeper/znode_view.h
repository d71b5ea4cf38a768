// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/client.h"
#include "ui/kit/page/page_context.h"
#include "ui/kit/table/snapshot_table_model.h"
#include "ui/zookeeper/metadata_rows.h"
#include "ui/zookeeper/znode_data_view.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace brokerscope::ui {

class Badge;
class DataTable;
class EmptyState;
class KafkaView;
class MessageBar;
class TabRow;
class ToneLabel;

/// One znode: its data, metadata, permissions, and what it means to Kafka. It is watched while it is shown; a change from
/// outside appears by itself, unless the person is at an edit: then it is told, and nothing is lost. GUI thread.
class ZnodeView : public QWidget
{
    Q_OBJECT

public:
    /// `client` outlives the view.
    ZnodeView(const PageContext &context, zookeeper::ZooKeeperClient *client, QWidget *parent = nullptr);
    ~ZnodeView() override;

    void showPath(const QString &path); ///< reads and watches it; an edit of another one waits until that is shown again
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const std::optional<Znode> &znode() const { return m_znode; } ///< as read last; nullopt: not read, or gone
    [[nodiscard]] bool isEdited() const;
    void setActive(bool active); ///< watched and read only while it is looked at
    void reload();

    [[nodiscard]] QString tab() const;
    void setTab(const QString &tab);

Q_SIGNALS:
    void tabChanged();
    void read(); ///< znode() is new
    void createWanted(const QString &parent);
    void deleteWanted();

private:
    void placeTab(const QString &id, const QString &title, QWidget *widget);
    DataTable *makeTable(const QString &id, const QString &name, TableModel *model);
    void makeMenu();
    void watch(bool watched);
    void ask();
    void take(const Result<Znode> &znode);
    void restoreDraft();
    void sayChanged();
    void showHead();
    void showParts();
    void znodeChanged(const QString &path, zookeeper::ZooKeeperClient::Change change);
    void updateSave();
    void save(const std::optional<QByteArray> &bytes, qint32 version);
    void settleConflict();

    PageContext m_context;
    zookeeper::ZooKeeperClient *m_client;
    QString m_path;
    std::optional<Znode> m_znode;
    quint64 m_request = 0;
    bool m_isActive = false;
    bool m_isWatched = false;
    std::optional<Znode> m_edited; ///< what the person began to edit, while the znode has changed meanwhile
    struct Draft
    {
        ZnodeDataView::Draft edit;
        Znode base; ///< what was edited
    };
    QHash<QString, Draft> m_drafts; ///< by path: edits that were left; each below kEditableBytes
    QTimer m_refresh;
    ToneLabel *m_name;
    Badge *m_kind;
    Badge *m_version;
    QPushButton *m_save;
    QPushButton *m_discard;
    QToolButton *m_more;
    MessageBar *m_changed;
    QWidget *m_content;
    EmptyState *m_empty;
    TabRow *m_tabs;
    ZnodeDataView *m_data;
    SnapshotTableModel<MetadataRow> *m_metadata;
    SnapshotTableModel<AclRow> *m_acl;
    DataTable *m_aclTable;
    KafkaView *m_kafka;
};

} // namespace brokerscope::ui
