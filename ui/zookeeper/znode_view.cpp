// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/znode_view.h"

#include "core/changes/change_runner.h"
#include "core/records/display_text.h"
#include "core/zookeeper/kafka_znodes.h"
#include "core/zookeeper/znode_path.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/badge.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/tab_row.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/zookeeper/conflict_dialog.h"
#include "ui/zookeeper/kafka_view.h"
#include "ui/zookeeper/set_znode_dialog.h"
#include "ui/zookeeper/znode_data_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using zookeeper::ZooKeeperClient;

namespace {

constexpr auto kRefresh = 5s; ///< of what no watch tells: the number of children, the permissions
const QString kKafkaTab = u"kafka"_s;

} // namespace

ZnodeView::ZnodeView(const PageContext &context, ZooKeeperClient *client, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(client)
    , m_name(new ToneLabel({}, FontRole::Section))
    , m_kind(new Badge({}))
    , m_version(new Badge({}))
    , m_save(makeButton(tr("&Save…"), u"check"_s))
    , m_discard(makeButton(tr("&Discard"), u"undo"_s, WidgetRole::Flat))
    , m_more(makeIconButton(u"more"_s, tr("More actions")))
    , m_changed(new MessageBar(Tone::Warning, {}, {}))
    , m_content(new QWidget)
    , m_empty(new EmptyState)
    , m_tabs(new TabRow(tr("Parts of the znode")))
    , m_data(new ZnodeDataView)
    , m_metadata(new SnapshotTableModel<MetadataRow>(metadataColumns(), [](const MetadataRow &r) { return r.name; }, this))
    , m_acl(new SnapshotTableModel<AclRow>(aclColumns(), [](const AclRow &r) -> QString { return r.scheme + u':' + r.id; }, this))
    , m_kafka(new KafkaView(context))
{
    m_save->setObjectName(u"znode.save"_s);
    m_discard->setObjectName(u"znode.discard"_s);
    m_name->setElided(true);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // as wide as the name, less where there is no room
    m_changed->setObjectName(u"znode.changed"_s);
    m_changed->hide();
    connect(m_changed->addAction(tr("Compare…")), &QPushButton::clicked, this, &ZnodeView::settleConflict);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto bytes = m_data->edited(); bytes && m_znode)
            save(*bytes, m_edited ? m_edited->stat.version : m_znode->stat.version);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_edited.reset();
        m_changed->hide();
        m_data->discard();
        reload();
    });
    makeMenu();
    placeTab(u"data"_s, tr("Data"), m_data);
    placeTab(u"metadata"_s, tr("Metadata"), makeTable(u"znode.metadata"_s, tr("Metadata"), m_metadata));
    m_aclTable = makeTable(u"znode.acl"_s, tr("Permissions"), m_acl);
    placeTab(u"acl"_s, tr("ACL"), m_aclTable);
    placeTab(kKafkaTab, tr("Kafka"), m_kafka);
    connect(m_tabs, &TabRow::currentChanged, this, &ZnodeView::tabChanged);
    connect(m_data, &ZnodeDataView::editedChanged, this, &ZnodeView::updateSave);
    connect(client, &ZooKeeperClient::znodeChanged, this, &ZnodeView::znodeChanged);
    m_refresh.setInterval(kRefresh);
    connect(&m_refresh, &QTimer::timeout, this, &ZnodeView::ask);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::pageMargin, metrics::headingGap, metrics::pageMargin, 0);
    head->setSpacing(metrics::controlGap);
    head->addWidget(m_name);
    head->addWidget(m_kind);
    head->addWidget(m_version);
    head->addStretch(1);
    for (QWidget *button : {static_cast<QWidget *>(m_discard), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_more)})
        head->addWidget(button);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(metrics::pageMargin, metrics::controlGap, metrics::pageMargin, 0);
    bar->addWidget(m_changed);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addLayout(head);
    content->addLayout(bar);
    content->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    layout->addWidget(m_empty);
    m_empty->hide();
    updateSave();
}

ZnodeView::~ZnodeView()
{
    watch(false);
}

void ZnodeView::placeTab(const QString &id, const QString &title, QWidget *widget)
{
    m_tabs->add(id, title, widget);
}

DataTable *ZnodeView::makeTable(const QString &id, const QString &name, TableModel *model)
{
    auto *table = new DataTable(name);
    table->setObjectName(id);
    table->setEdgeToEdge(true);
    table->setSortingEnabled(false);
    table->setModel(model);
    connect(table, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        m_context.navigator->saveFile(u"znode."_s + suffix, content);
    });
    return table;
}

void ZnodeView::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(icon(u"copy"_s), tr("Copy &path"), this, [this] { QGuiApplication::clipboard()->setText(m_path); });
    menu->addAction(icon(u"plus"_s), tr("&Create a child…"), this, [this] { Q_EMIT createWanted(m_path); });
    menu->addSeparator();
    QAction *remove = menu->addAction(icon(u"trash"_s), tr("&Delete…"), this, &ZnodeView::deleteWanted);
    remove->setObjectName(u"znode.delete"_s);
    setDangerous(remove);
    const QString lock = m_context.changes ? m_context.changes->lockReason() : tr("No change can be made: the journal is not open.");
    for (QAction *action : menu->actions())
        if (action->objectName() == "znode.delete"_L1 || action->text() == tr("&Create a child…"))
            action->setEnabled(lock.isEmpty());
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

QString ZnodeView::tab() const
{
    return m_tabs->currentId();
}

void ZnodeView::setTab(const QString &tab)
{
    m_tabs->setCurrentId(tab);
}

bool ZnodeView::isEdited() const
{
    return m_data->isEdited();
}

void ZnodeView::showPath(const QString &path)
{
    if (path == m_path)
        return;
    watch(false);
    if (const auto edit = m_data->draft(); edit && m_znode)
        m_drafts.insert(m_path, {*edit, m_edited ? *m_edited : *m_znode});
    m_path = path;
    m_znode.reset();
    m_edited.reset();
    m_changed->hide();
    m_data->clear();
    m_kafka->clear();
    m_metadata->setRows(std::vector<MetadataRow>());
    m_acl->setRows(std::vector<AclRow>());
    m_empty->hide();
    m_content->show();
    showHead();
    if (m_isActive) {
        watch(true);
        ask();
    }
}

void ZnodeView::setActive(bool active)
{
    m_isActive = active;
    watch(active);
    if (active) {
        ask();
        m_refresh.start();
    } else {
        m_refresh.stop();
    }
}

void ZnodeView::reload()
{
    ask();
}

void ZnodeView::watch(bool watched)
{
    if (m_isWatched == watched || m_path.isEmpty())
        return;
    m_isWatched = watched;
    if (watched)
        m_client->watch(m_path, ZooKeeperClient::Watch::Data);
    else
        m_client->unwatch(m_path, ZooKeeperClient::Watch::Data);
}

void ZnodeView::znodeChanged(const QString &path, ZooKeeperClient::Change change)
{
    if (m_isActive && path == m_path && change != ZooKeeperClient::Change::ChildrenChanged)
        ask();
}

void ZnodeView::ask()
{
    if (m_path.isEmpty())
        return;
    const quint64 request = ++m_request;
    async::deliver(m_client->get(m_path), this, [this, request](const Result<Znode> &znode) {
        if (request == m_request)
            take(znode);
    });
    async::deliver(m_client->acl(m_path), this, [this, request](const Result<std::vector<zookeeper::ZnodeAcl>> &acl) {
        if (request != m_request)
            return;
        if (acl)
            m_acl->setRows(aclRows(*acl));
        else if (m_acl->rowCount() == 0)
            m_aclTable->emptyState()->showError(tr("The permissions could not be read"), acl.error());
    });
}

void ZnodeView::take(const Result<Znode> &znode)
{
    if (!znode) {
        const bool isGone = znode.error().kind == Error::Kind::NotFound;
        if (m_znode && !isGone)
            return; // what was read stays; the page says that the connection is lost
        if (isGone && m_data->isEdited() && m_znode) {
            m_changed->set(Tone::Warning, tr("Somebody deleted this znode while you edited it."), tr("Copy your text, then create it again."));
            m_changed->show();
            return;
        }
        m_znode.reset();
        m_content->hide();
        m_empty->setVisible(true);
        if (isGone) {
            m_empty->showNothing(u"znode"_s, tr("There is no such znode"), m_path);
            if (!m_context.changes || m_context.changes->lockReason().isEmpty())
                connect(m_empty->addAction(tr("Create it…")), &QPushButton::clicked, this, [this] { Q_EMIT createWanted(m_path); });
        } else {
            m_empty->showError(tr("The znode could not be read"), znode.error());
        }
        Q_EMIT read();
        return;
    }
    m_empty->hide();
    m_content->show();
    const bool isOther = m_znode && (m_znode->stat.version != znode->stat.version || m_znode->stat.czxid != znode->stat.czxid);
    if (isOther && m_data->isEdited()) {
        if (!m_edited)
            m_edited = m_znode;
    }
    const bool isFirst = !m_znode;
    m_znode = *znode;
    if (isOther && m_edited)
        sayChanged();
    if (isFirst || (isOther && !m_edited)) {
        const QString lock = m_context.changes ? m_context.changes->lockReason() : tr("No change can be made: the journal is not open.");
        m_data->setData(m_znode->data, zookeeper::isSecret(m_path), lock);
        restoreDraft();
    }
    showHead();
    showParts();
    Q_EMIT read();
}

void ZnodeView::sayChanged()
{
    m_changed->set(Tone::Warning, tr("Somebody changed this znode while you edited it."),
                   tr("Version %1 is there now; you edit version %2.").arg(m_znode->stat.version).arg(m_edited->stat.version));
    m_changed->show();
}

void ZnodeView::restoreDraft()
{
    const auto found = m_drafts.constFind(m_path);
    if (found == m_drafts.constEnd())
        return;
    const Draft draft = *found;
    m_drafts.erase(found);
    m_data->restore(draft.edit);
    if (draft.base.stat.version != m_znode->stat.version || draft.base.stat.czxid != m_znode->stat.czxid) {
        m_edited = draft.base;
        sayChanged();
    }
}

void ZnodeView::showHead()
{
    const QString name = m_path == "/"_L1 ? m_path : zookeeper::nodeName(m_path);
    m_name->setText(records::escaped(name, records::Lines::One));
    m_kind->setVisible(m_znode.has_value());
    m_version->setVisible(m_znode.has_value());
    m_more->setEnabled(!m_path.isEmpty());
    if (!m_znode)
        return;
    const bool isEphemeral = m_znode->stat.ephemeralOwner != 0;
    m_kind->set(isEphemeral ? tr("ephemeral") : tr("persistent"), Tone::Muted, isEphemeral ? u"clock"_s : QString());
    m_version->set(tr("version %1").arg(m_znode->stat.version), Tone::Muted);
}

void ZnodeView::showParts()
{
    m_metadata->setRows(metadataRows(m_znode->stat, m_client->status().sessionId));
    m_kafka->setZnode(*m_znode);
}

void ZnodeView::updateSave()
{
    const bool isEdited = m_data->isEdited();
    const auto bytes = m_data->edited();
    m_discard->setVisible(isEdited);
    const QString lock = m_context.changes ? m_context.changes->lockReason() : tr("No change can be made: the journal is not open.");
    setDisabledReason(m_save, !lock.isEmpty() ? lock : !isEdited ? tr("Nothing was edited.") : !bytes ? bytes.error().message : QString());
}

void ZnodeView::save(const std::optional<QByteArray> &bytes, qint32 version)
{
    auto *dialog = new SetZnodeDialog(m_context, m_path, bytes, version, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SetZnodeDialog::saved, this, [this, path = m_path, bytes](qint32 saved) {
        if (path != m_path || !m_znode)
            return;
        m_edited.reset();
        m_changed->hide();
        m_znode->data = bytes;
        m_znode->stat.version = saved >= 0 ? saved : m_znode->stat.version + 1;
        m_data->markSaved(bytes);
        ask();
    });
    connect(dialog, &SetZnodeDialog::conflicted, this, &ZnodeView::settleConflict);
    dialog->open();
}

void ZnodeView::settleConflict()
{
    const auto mine = m_data->edited();
    if (!mine)
        return;
    const qint32 base = m_edited ? m_edited->stat.version : m_znode ? m_znode->stat.version : 0;
    async::deliver(m_client->get(m_path), this, [this, path = m_path, mine = *mine, base](const Result<Znode> &theirs) {
        if (path != m_path)
            return;
        if (!theirs) {
            take(theirs);
            return;
        }
        auto *dialog = new ConflictDialog(*theirs, mine, base, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ConflictDialog::mineKept, this, [this, mine, version = theirs->stat.version] { save(mine, version); });
        connect(dialog, &ConflictDialog::theirsTaken, this, [this, theirs = *theirs] {
            m_edited.reset();
            m_changed->hide();
            m_znode.reset();
            take(theirs);
        });
        dialog->open();
    });
}

} // namespace brokerscope::ui
