// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/messages_page.h"

#include "core/changes/change_runner.h"
#include "core/cluster/connected_cluster.h"
#include "ui/kit/format.h"
#include "ui/kit/table/record_table.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/badge.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/records/message_panel.h"
#include "ui/records/produce_dialog.h"
#include "ui/records/read_bar.h"
#include "ui/records/read_notice.h"
#include "ui/records/read_status.h"
#include "ui/records/topic_field.h"

#include <QFontMetricsF>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int kMostPreviewChars = records::kPreviewChars;
constexpr qsizetype kMostEdited = 32 * 1024; ///< bytes; Qt lays out a line of a field as a whole, which stands the window still

QString zoneText()
{
    const QDateTime now = QDateTime::currentDateTime();
    return format::timeStyle() == format::TimeStyle::Local ? MessagesPage::tr("Local time, %1").arg(now.timeZoneAbbreviation())
        : format::timeStyle() == format::TimeStyle::Utc    ? MessagesPage::tr("Times in UTC")
                                                           : MessagesPage::tr("Times in milliseconds since 1970");
}

} // namespace

MessagesPage::MessagesPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Messages")))
    , m_topicField(new TopicField)
    , m_problemRow(new QWidget)
    , m_problem(new MessageBar(Tone::Error, {}, {}))
    , m_bar(new ReadBar)
    , m_loadedSearch(makeLoadedSearch())
    , m_model(new MessageModel(this))
    , m_table(new RecordTable(tr("Messages")))
    , m_panel(new MessagePanel)
    , m_status(new ReadStatus)
    , m_session(std::make_unique<ReadSession>(context.cluster, m_model))
{
    makeActions();
    makeHeader();
    makeTable();
    connect(m_bar, &ReadBar::startRequested, this, &MessagesPage::start);
    connect(m_bar, &ReadBar::stopRequested, this, [this] { m_session->stop(); });
    connect(m_bar, &ReadBar::pauseRequested, this, [this](bool pause) { m_session->setPaused(pause); });
    connect(m_bar, &ReadBar::codecsChanged, this, [this] {
        m_model->setCodecs(m_bar->keyCodec(), m_bar->valueCodec());
        m_panel->setCodecs(m_bar->keyCodec(), m_bar->valueCodec());
    });
    connect(m_status, &ReadStatus::continueRequested, this, [this] { m_session->continueOn(); });
    connect(m_session.get(), &ReadSession::changed, this, &MessagesPage::showSession);

    auto *parts = new QSplitter;
    parts->setObjectName(u"parts"_s);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_panel);
    parts->setStretchFactor(0, 5);
    parts->setStretchFactor(1, 3);
    m_panel->hide();
    connect(parts, &QSplitter::splitterMoved, this, &MessagesPage::updatePreviewWidth);

    auto *problem = new QVBoxLayout(m_problemRow);
    problem->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::cardGap);
    problem->addWidget(m_problem);
    m_problemRow->hide();
    connect(m_problem, &MessageBar::closed, m_problemRow, &QWidget::hide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_problemRow);
    layout->addWidget(m_bar);
    layout->addWidget(m_loadedSearch);
    layout->addWidget(parts, 1);
    layout->addWidget(m_status);
    showTopic();
    showSession();
}

MessagesPage::~MessagesPage() = default;

void MessagesPage::makeActions()
{
    // Their keys come from the window: see recordsPages().
    const auto add = [this](const QString &id, const QString &text, auto handler) {
        auto *action = new QAction(text, this);
        action->setObjectName(id);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, handler);
        addAction(action);
        m_actions << action;
        return action;
    };
    m_startStop = add(u"messages.startStop"_s, tr("Start or Stop"), [this] {
        if (m_session->phase() == ReadSession::Phase::Reading || m_session->phase() == ReadSession::Phase::Paused)
            m_session->stop();
        else
            start();
    });
    m_pause = add(u"messages.pause"_s, tr("Pause or Resume"), [this] { m_session->setPaused(m_session->phase() != ReadSession::Phase::Paused); });
    m_produce = add(u"messages.produce"_s, tr("Produce…"), [this] { produce(std::nullopt); });
    add(u"messages.clear"_s, tr("Clear the Table"), [this] { m_session->clear(); });
    m_order = add(u"messages.order"_s, tr("Newest First"), [this] {
        const bool isNewestFirst = m_model->order() == MessageModel::Order::NewestFirst;
        m_model->setOrder(isNewestFirst ? MessageModel::Order::NewestLast : MessageModel::Order::NewestFirst);
        showOrder();
    });
    m_order->setCheckable(true);
    add(u"messages.exportJson"_s, tr("Export as JSON…"), [this] { exportAs(ExportFormat::Json); });
    add(u"messages.exportCsv"_s, tr("Export as CSV…"), [this] { exportAs(ExportFormat::Csv); });
}

void MessagesPage::makeHeader()
{
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &target) {
        context().navigator->go(target == "topic"_L1 ? Location{target, m_topic, {}} : Location{target, {}, {}});
    });
    m_topicField->setObjectName(u"messages.topic"_s);
    connect(m_topicField, &TopicField::chosen, this, [this](const QString &topic) {
        if (topic != m_topic)
            context().navigator->go({u"messages"_s, topic, {}});
    });
    auto *produceButton = makeButton(tr("Produce…"), u"produce"_s);
    produceButton->setObjectName(u"messages.produceButton"_s);
    connect(produceButton, &QPushButton::clicked, m_produce, &QAction::trigger);
    const QString lock = context().changes ? context().changes->lockReason() : tr("No change can be made: the journal is not open.");
    setDisabledReason(produceButton, lock);
    setDisabledReason(m_produce, lock);
    auto *exports = makeIconButton(u"export"_s, tr("Export"));
    exports->setObjectName(u"messages.export"_s);
    auto *exportMenu = new QMenu(exports);
    auto *more = makeIconButton(u"more"_s, tr("More"));
    auto *moreMenu = new QMenu(more);
    for (QAction *action : std::as_const(m_actions))
        (action->objectName().startsWith(u"messages.export"_s) ? exportMenu : moreMenu)->addAction(action);
    moreMenu->addAction(m_bar->committedAction());
    moreMenu->addMenu(m_bar->searchMenu());
    exports->setMenu(exportMenu);
    more->setMenu(moreMenu);
    auto *zone = new ToneLabel(zoneText(), FontRole::Caption, Tone::Muted);
    zone->setElided(true);
    m_header->addButton(zone);
    m_header->addButton(m_topicField);
    m_header->addButton(produceButton);
    m_header->addButton(exports);
    m_header->addButton(more);
}

void MessagesPage::makeTable()
{
    m_table->setObjectName(u"messages.table"_s);
    m_table->setModel(m_model);
    const int widths[]{110, 90, 130, 130, 160}; // the value takes the rest
    for (int column = 0; column < MessageModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, metrics::scaled(widths[column]));
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &MessagesPage::updatePreviewWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MessagesPage::showCurrent);
    connect(m_table, &RecordTable::opened, this, [this] {
        m_panel->show();
        showCurrent();
    });
    connect(m_table, &RecordTable::rowMenu, this, &MessagesPage::fillRowMenu);
    connect(m_panel, &MessagePanel::closed, this, [this] {
        m_panel->hide();
        m_table->setFocus();
    });
    auto *copyMenu = new QMenu(m_panel);
    addCopyActions(copyMenu, this, context().navigator, [this] { return m_panel->record(); });
    m_panel->setCopyMenu(copyMenu);
}

QWidget *MessagesPage::makeLoadedSearch()
{
    auto *row = new QWidget;
    m_loadedField = new FilterField(tr("Search the loaded messages"));
    m_loadedField->setObjectName(u"messages.loadedSearch"_s);
    auto *close = makeIconButton(u"close"_s, tr("Close the search in the loaded messages (Esc)"));
    connect(close, &QToolButton::clicked, this, [this] {
        m_loadedField->clear();
        m_loadedSearch->hide();
        m_table->setFocus();
    });
    connect(m_loadedField, &QLineEdit::textChanged, this, [this](const QString &text) {
        records::TextSearch search = m_session->options().search;
        search.text = text;
        m_session->searchLoaded(search);
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::cardGap);
    layout->addWidget(m_loadedField);
    layout->addWidget(close);
    layout->addStretch();
    row->hide();
    return row;
}

void MessagesPage::showLocation(const Location &location)
{
    Location here = location;
    if (here.object.isEmpty())
        here.object = m_topic;
    Page::showLocation(here);
    if (here.object == m_topic && m_hasStarted)
        return;
    m_topic = here.object;
    m_hasStarted = false;
    m_panel->clear();
    m_panel->hide();
    showTopic();
    if (!m_topic.isEmpty())
        start();
}

void MessagesPage::showTopic()
{
    QList<PageHeader::Crumb> crumbs{{context().cluster->profile().name, u"overview"_s}};
    if (!m_topic.isEmpty())
        crumbs << PageHeader::Crumb{m_topic, u"topic"_s};
    crumbs << PageHeader::Crumb{tr("Messages"), {}};
    m_header->setCrumbs(crumbs);
    m_header->setTitle(m_topic.isEmpty() ? tr("Messages") : m_topic);
    m_topicField->setText(m_topic);
    updateContent();
}

void MessagesPage::start()
{
    if (m_topic.isEmpty())
        return;
    if (const QString problem = m_bar->problem(); !problem.isNull()) {
        m_problem->set(Tone::Warning, tr("Nothing was read."), problem);
        m_problem->show();
        m_problemRow->show();
        return;
    }
    m_hasStarted = true;
    m_problemRow->hide();
    const ReadOptions options = m_bar->options();
    m_model->setOrder(options.isNewestFirst() ? MessageModel::Order::NewestFirst : MessageModel::Order::NewestLast);
    showOrder();
    m_panel->hide(); // of a message that is not here any more
    m_session->start(m_topic, options);
}

/// Live, the view stands where the new messages come in; else at the first row.
void MessagesPage::showOrder()
{
    const bool isNewestFirst = m_model->order() == MessageModel::Order::NewestFirst;
    m_table->setNewestEdge(isNewestFirst ? RecordTable::Edge::Top : RecordTable::Edge::Bottom);
    m_table->setFollow(m_bar->options().isLive());
    m_order->setChecked(isNewestFirst);
}

void MessagesPage::showSession()
{
    const ReadSession &session = *m_session;
    m_bar->setPhase(session.phase(), !m_topic.isEmpty());
    m_status->show(session);
    const bool isLive = session.options().isLive()
        && (session.phase() == ReadSession::Phase::Reading || session.phase() == ReadSession::Phase::Paused);
    if (isLive != m_showsLive) {
        m_showsLive = isLive;
        m_header->clearBadges();
        if (isLive)
            m_header->addBadge(new Badge(tr("Live"), Tone::Info, u"play"_s));
    }
    if (showReadErrors(m_problem, session))
        m_problemRow->show();
    m_loadedField->setCount(m_model->rowCount(), int(m_model->store().count()));
    showNoMessages(m_table->emptyState(), session, !m_topic.isEmpty());
}

void MessagesPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return; // the panel keeps its message when the row leaves the table
    m_panel->setRecord(m_model->recordAt(current.row()));
    m_panel->show();
    updatePreviewWidth();
}

void MessagesPage::fillRowMenu(QMenu *menu)
{
    const QModelIndex current = m_table->currentIndex();
    const Record record = m_model->recordAt(current.row());
    addCopyActions(menu, this, context().navigator, [record] { return std::optional(record); });
    menu->addSeparator();
    QAction *reproduce = menu->addAction(icon(u"produce"_s), tr("&Reproduce…"), this, [this, record] { produce(record); });
    const qsizetype size = std::max(record.key.value_or(QByteArray()).size(), record.value.value_or(QByteArray()).size());
    setDisabledReason(reproduce, size > kMostEdited ? tr("It is longer than %1: too long for a field. Export it instead.").arg(format::size(kMostEdited))
                                                    : disabledReason(m_produce));
    reproduce->setEnabled(reproduce->isEnabled() && m_produce->isEnabled());
    menu->addAction(icon(u"crosshair"_s), tr("&Open at this offset"), this, [this, record] {
        ReadOptions options = m_bar->options();
        options.mode = ReadOptions::Mode::FromOffset;
        options.offset = record.offset;
        options.partitions = {record.partition};
        options.search.text.clear();
        m_bar->setOptions(options);
        start();
    });
    menu->addSeparator();
    for (QAction *action : std::as_const(m_actions))
        if (action->objectName().startsWith(u"messages.export"_s))
            menu->addAction(action);
}

void MessagesPage::updatePreviewWidth()
{
    const int widest = std::max(m_table->columnWidth(MessageModel::Key), m_table->columnWidth(MessageModel::Value));
    const qreal character = QFontMetricsF(roleFont(FontRole::Mono)).horizontalAdvance(u'0');
    // In steps, so that a splitter that is dragged does not decode everything anew at each pixel.
    const int chars = (int(widest / character) / 40 + 2) * 40;
    m_model->setPreviewChars(std::min(chars, kMostPreviewChars));
}

std::vector<Record> MessagesPage::exportedRecords() const
{
    std::vector<Record> records;
    const QList<int> selected = m_table->selectedRowNumbers();
    if (selected.size() > 1) {
        for (const int row : selected)
            records.push_back(m_model->recordAt(row));
        return records;
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        records.push_back(m_model->recordAt(row));
    return records;
}

void MessagesPage::exportAs(ExportFormat format)
{
    exportMessages(this, context().navigator, m_topic, exportedRecords(), format);
}

void MessagesPage::produce(const std::optional<Record> &like)
{
    if (m_topic.isEmpty())
        return;
    auto *dialog = new ProduceDialog(context(), m_topic, std::max(0, m_partitionCount), like, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool MessagesPage::focusFilter()
{
    m_loadedSearch->show();
    m_loadedField->setFocus(Qt::ShortcutFocusReason);
    m_loadedField->selectAll();
    return true;
}

bool MessagesPage::focusSearch()
{
    m_bar->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_bar->searchField()->selectAll();
    return true;
}

void MessagesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        Page::keyPressEvent(event);
        return;
    }
    if (!m_loadedSearch->isHidden()) {
        m_loadedField->clear();
        m_loadedSearch->hide();
        m_table->setFocus();
    } else if (!m_panel->isHidden()) {
        m_panel->hide();
        m_table->setFocus();
    }
}

bool MessagesPage::hasLiveData() const
{
    return m_model->rowCount() > 0;
}

QString MessagesPage::summary() const
{
    return u"%1: %2 rows, %3 read, %4 dropped"_s.arg(m_topic).arg(m_model->rowCount()).arg(m_session->state().read).arg(m_session->droppedCount());
}

void MessagesPage::updateContent()
{
    const auto topics = snapshot() ? snapshot()->topics.data : nullptr;
    if (!topics)
        return;
    const TopicIndex t = topics->findTopic(m_topic);
    m_partitionCount = t == kNoIndex ? -1 : int(topics->partitionCount(t));
    m_bar->setPartitionCount(m_partitionCount);
    m_topicField->setTopics(topics);
}

} // namespace brokerscope::ui
