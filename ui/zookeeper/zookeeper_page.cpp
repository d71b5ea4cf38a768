// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/zookeeper_page.h"

#include "core/base/clock.h"
#include "core/changes/change_runner.h"
#include "core/cluster/connected_cluster.h"
#include "core/zookeeper/client.h"
#include "core/zookeeper/znode_path.h"
#include "ui/kit/format.h"
#include "ui/kit/page/zookeeper_text.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/badge.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/lines.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/zookeeper/create_znode_dialog.h"
#include "ui/zookeeper/delete_znode_dialog.h"
#include "ui/zookeeper/path_bar.h"
#include "ui/zookeeper/znode_tree.h"
#include "ui/zookeeper/znode_tree_model.h"
#include "ui/zookeeper/znode_view.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

const QString kRoot = u"/"_s;

} // namespace

ZooKeeperPage::ZooKeeperPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_client(context.cluster->session()->zookeeper())
    , m_header(new PageHeader(tr("ZooKeeper")))
    , m_state(new Badge({}))
    , m_createButton(makeButton(tr("Create znode…"), u"plus"_s))
    , m_create(new QAction(icon(u"plus"_s), tr("&Create Znode…"), this))
    , m_problem(new MessageBar(Tone::Warning, {}, {}))
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState)
    , m_path(new PathBar)
{
    m_header->setCrumbs({{context.cluster->profile().name, u"overview"_s}, {tr("ZooKeeper"), {}}});
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &page) { this->context().navigator->go({page, {}, {}}); });
    m_header->addBadge(m_state);
    QToolButton *refresh = makeIconButton(u"refresh"_s, tr("Read everything shown again"));
    connect(refresh, &QToolButton::clicked, this, [this] {
        if (m_model) {
            m_model->reload();
            m_view->reload();
        }
    });
    m_header->addButton(refresh);
    m_header->addButton(m_createButton);
    m_createButton->setObjectName(u"zookeeper.createButton"_s);
    m_create->setObjectName(u"zookeeper.create"_s);
    const auto create = [this] {
        const QString here = m_view ? m_view->path() : kRoot;
        createZnode(here == kRoot ? here : QString(here + u'/'));
    };
    connect(m_createButton, &QPushButton::clicked, this, create);
    connect(m_create, &QAction::triggered, this, create);
    const QString lock = !m_client      ? tr("There is no ZooKeeper to create it in.")
        : context.changes ? context.changes->lockReason()
                          : tr("No change can be made: the journal is not open.");
    setDisabledReason(m_createButton, lock);
    setDisabledReason(m_create, lock);
    refresh->setVisible(m_client);
    m_problem->setObjectName(u"zookeeper.problem"_s);
    m_problem->hide();
    if (!m_client)
        m_path->hide();
    m_stack->addWidget(m_none);
    if (m_client)
        m_stack->setCurrentIndex(m_stack->addWidget(makeBrowser()));

    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    bar->addWidget(m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_path);
    layout->addLayout(bar);
    layout->addWidget(makeHorizontalLine());
    layout->addWidget(m_stack, 1);
}

ZooKeeperPage::~ZooKeeperPage()
{
    // Before the model that it shows.
    delete m_tree;
}

QWidget *ZooKeeperPage::makeBrowser()
{
    m_model = new ZnodeTreeModel(m_client, this);
    m_tree = new ZnodeTree(m_model);
    m_tree->setObjectName(u"zookeeper.tree"_s);
    m_tree->emptyState()->showLoading(tr("Reading znodes"), tr("waiting for ZooKeeper"));
    m_view = new ZnodeView(context(), m_client);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"zookeeper.splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({metrics::scaled(420), metrics::scaled(800)});
    m_tree->setMinimumWidth(metrics::scaled(220));
    m_view->setMinimumWidth(metrics::scaled(420));
    connect(m_tree, &ZnodeTree::pathChosen, this, [this](const QString &path) {
        m_location.object = path;
        m_path->setPath(path);
        m_view->showPath(path);
        Q_EMIT locationChanged();
    });
    connect(m_tree, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        context().navigator->saveFile(u"znodes."_s + suffix, content);
    });
    connect(m_path, &PathBar::entered, this, [this](const QString &path) { context().navigator->go({u"zookeeper"_s, path, {}}); });
    connect(m_view, &ZnodeView::tabChanged, this, &Page::locationChanged);
    connect(m_view, &ZnodeView::createWanted, this, [this](const QString &path) {
        const bool isMissing = path == m_view->path() && !m_view->znode();
        createZnode(isMissing || path == kRoot ? path : QString(path + u'/'));
    });
    connect(m_view, &ZnodeView::deleteWanted, this, &ZooKeeperPage::deleteZnode);
    return splitter;
}

void ZooKeeperPage::showLocation(const Location &location)
{
    Page::showLocation(location);
    if (!m_view)
        return;
    if (m_location.object.isEmpty())
        m_location.object = m_view->path().isEmpty() ? kRoot : m_view->path();
    m_path->setPath(m_location.object);
    m_view->showPath(m_location.object);
    if (!location.tab.isEmpty())
        m_view->setTab(location.tab);
    m_tree->walkTo(m_location.object);
}

Location ZooKeeperPage::location() const
{
    return {u"zookeeper"_s, m_location.object, m_view ? m_view->tab() : QString()};
}

bool ZooKeeperPage::focusFilter()
{
    if (m_client)
        m_path->focusField();
    return m_client;
}

QList<QAction *> ZooKeeperPage::pageActions() const
{
    return {m_create};
}

bool ZooKeeperPage::hasLiveData() const
{
    return m_client && m_model->rowCount() > 0 && m_view->znode() && m_tree->currentPath() == (m_location.object == kRoot ? QString() : m_location.object);
}

QString ZooKeeperPage::summary() const
{
    return m_client ? u"%1 znodes listed, shown: %2"_s.arg(m_model->knownNames()).arg(m_location.object) : u"no ZooKeeper"_s;
}

void ZooKeeperPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    setActive(true);
}

void ZooKeeperPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    setActive(false);
}

void ZooKeeperPage::setActive(bool active)
{
    if (!m_client)
        return;
    m_model->setActive(active);
    m_view->setActive(active);
}

void ZooKeeperPage::updateContent()
{
    const ZooKeeperText text = zooKeeperText(*snapshot(), bootTimeMs(), wallTimeMs());
    m_state->set(text.state, text.tone, text.icon);
    m_state->setToolTip(plaintext::toolTip(text.toolTip));
    if (m_client)
        showState();
    else
        showNone();
}

void ZooKeeperPage::showNone()
{
    switch (snapshot()->metadataMode) {
    case MetadataMode::KRaft:
        m_none->showNothing(u"quorum"_s, tr("This cluster has no ZooKeeper"),
                            tr("It runs in KRaft mode: since Kafka 4.0 always, and in older versions where it was chosen, the controllers keep the "
                               "cluster's metadata themselves, in a log that they replicate. There are no znodes to show."));
        break;
    case MetadataMode::ZooKeeper:
        m_none->showNothing(u"zookeeper"_s, tr("The connection names no ZooKeeper"),
                            tr("This cluster has one. Add its servers to the connection, with the chroot that the brokers use (zookeeper.connect), to see the znodes."));
        break;
    case MetadataMode::Unknown:
        m_none->showNothing(u"zookeeper"_s, tr("The connection names no ZooKeeper"),
                            tr("Whether the cluster has one is not known yet: no broker has told."));
        break;
    }
}

void ZooKeeperPage::showState()
{
    const auto &part = snapshot()->zookeeper;
    using State = ZooKeeperStatus::State;
    const ZooKeeperStatus status = part.data ? *part.data : m_client->status();
    const bool isUp = status.state == State::Connected || status.state == State::ReadOnly;
    m_model->setStale(!isUp);
    m_problem->setVisible((!isUp && part.error) || status.state == State::ReadOnly);
    if (status.state == State::ReadOnly)
        m_problem->set(Tone::Warning, tr("Read-only."), tr("The server has lost its ensemble: it can be read, not written."));
    else if (!isUp && part.error)
        m_problem->set(status.state == State::Failed ? Tone::Error : Tone::Warning,
                       m_model->rowCount() > 0 ? tr("What is shown is as it was read; it is not fresh.") : tr("Not connected to ZooKeeper."),
                       part.error->message);
    if (!isUp && part.error)
        m_tree->emptyState()->showError(tr("ZooKeeper is not connected"), *part.error);
    else if (!isUp)
        m_tree->emptyState()->showLoading(tr("Reading znodes"), tr("waiting for ZooKeeper"));
}

void ZooKeeperPage::createZnode(const QString &path)
{
    auto *dialog = new CreateZnodeDialog(context(), path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ZooKeeperPage::deleteZnode()
{
    if (!m_view->znode())
        return;
    auto *dialog = new DeleteZnodeDialog(context(), *m_view->znode(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

PageRegistry zookeeperPages()
{
    return {{u"zookeeper"_s, ZooKeeperPage::tr("ZooKeeper"), u"zookeeper"_s, {}, true,
             [](const PageContext &context, QWidget *parent) -> Page * { return new ZooKeeperPage(context, parent); }}};
}

} // namespace brokerscope::ui
