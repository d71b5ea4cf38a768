// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/log_panel.h"

#include "ui/kit/format.h"
#include "ui/kit/table/record_table.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/section_header.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/local/log_detail.h"
#include "ui/local/log_feed.h"
#include "ui/local/log_status.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new LogModel(this))
    , m_feed(new LogFeed(m_model, this))
    , m_table(new RecordTable(tr("Log")))
    , m_detail(new LogDetail(m_feed))
    , m_status(new LogStatus)
    , m_process(new QComboBox)
    , m_level(new QComboBox)
    , m_matters(makeButton(tr("&What matters"), u"diagnosis"_s))
    , m_text(new FilterField(tr("Search the log")))
    , m_errors(new ToneLabel({}, FontRole::Body, Tone::Muted))
{
    makeErrorActions();
    makeTable();
    auto *parts = new QSplitter;
    parts->setHandleWidth(1);
    parts->addWidget(m_table);
    parts->addWidget(m_detail);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    m_detail->hide();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(parts, 1);
    column->addWidget(m_status);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    layout->addWidget(makeHeader());
    layout->addWidget(Panel::around(inside), 1);

    connect(m_detail, &LogDetail::closed, this, &LogPanel::closeDetail);
    connect(m_status, &LogStatus::stopRequested, m_feed, &LogFeed::stop);
    connect(m_status, &LogStatus::earlierRequested, m_feed, &LogFeed::loadEarlier);
    connect(m_status, &LogStatus::followRequested, this, &LogPanel::follow);
    connect(m_feed, &LogFeed::changed, this, &LogPanel::showState);
    connect(m_feed, &LogFeed::added, this, [this](int lines) { m_newLines += m_table->isFollowing() ? 0 : lines; });
    connect(m_feed, &LogFeed::errorFound, this, &LogPanel::goToRow);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(&m_typing, &QTimer::timeout, this, &LogPanel::filterChanged);
    showEmptyState();
    showState();
}

LogPanel::~LogPanel() = default;

void LogPanel::makeErrorActions()
{
    const auto add = [this](const QString &id, const QString &text, int step) {
        auto *action = new QAction(text, this);
        action->setObjectName(id);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, step] { jumpToError(step); });
        return action;
    };
    m_previousError = add(u"local.previousError"_s, tr("Previous Error in the Log"), -1);
    m_nextError = add(u"local.nextError"_s, tr("Next Error in the Log"), 1);
    connect(m_feed, &LogFeed::noErrorFound, this, [this] {
        m_note = tr("There is no further error in that direction");
        showState();
    });
}

QWidget *LogPanel::makeHeader()
{
    m_process->setAccessibleName(tr("Process"));
    m_process->setObjectName(u"local.log.process"_s);
    m_process->addItem(tr("All processes"), QString());
    m_level->setAccessibleName(tr("Level"));
    m_level->setObjectName(u"local.log.level"_s);
    m_level->addItem(tr("All levels"), int(local::LogLevel::None));
    m_level->addItem(tr("Warnings and errors"), int(local::LogLevel::Warn));
    m_level->addItem(tr("Errors only"), int(local::LogLevel::Error));
    m_matters->setCheckable(true);
    m_matters->setObjectName(u"local.log.matters"_s);
    m_matters->setToolTip(tr("Only lines that say what happened to the cluster, as a sentence each"));
    m_text->setObjectName(u"local.log.text"_s);
    m_errors->setObjectName(u"local.log.errors"_s);
    m_errors->setToolTip(tr("In the lines shown"));
    m_previousButton = makeIconButton(u"chevron-up"_s, tr("Previous error"));
    m_nextButton = makeIconButton(u"chevron-down"_s, tr("Next error"));
    m_previousButton->setObjectName(u"local.log.previousError"_s);
    m_nextButton->setObjectName(u"local.log.nextError"_s);
    connect(m_previousButton, &QToolButton::clicked, m_previousError, &QAction::trigger);
    connect(m_nextButton, &QToolButton::clicked, m_nextError, &QAction::trigger);
    auto *more = makeIconButton(u"export"_s, tr("Copy or export the lines shown"));
    more->setObjectName(u"local.log.export"_s);
    connect(more, &QToolButton::clicked, this, [this, more] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(icon(u"copy"_s), tr("Copy the lines shown"), this, [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model->text())); });
        menu->addAction(icon(u"export"_s), tr("Export the lines shown…"), this, [this] { Q_EMIT exportReady(u"local-log.txt"_s, m_model->text()); });
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    connect(m_process, &QComboBox::currentIndexChanged, this, &LogPanel::filterChanged);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogPanel::filterChanged);
    connect(m_matters, &QPushButton::toggled, this, &LogPanel::filterChanged);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    auto *header = new SectionHeader(tr("Newest last"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_errors, m_previousButton, m_nextButton, m_matters, m_process, m_level, m_text, more})
        header->addWidget(widget);
    return header;
}

void LogPanel::makeTable()
{
    m_table->setObjectName(u"local.log"_s);
    m_table->setLines(false);
    m_table->setModel(m_model);
    const int widths[]{90, 105, 95, 95};
    for (int i = 0; i < LogModel::Message; ++i)
        m_table->setColumnWidth(i, metrics::scaled(widths[i]));
    m_table->setNewestEdge(RecordTable::Edge::Bottom);
    m_table->setFollow(true);
    m_table->installEventFilter(this);
    connect(m_table, &RecordTable::followChanged, this, [this](bool isFollowing) {
        m_newLines = 0;
        m_feed->setKeepsNewest(isFollowing);
        if (isFollowing)
            m_feed->toEnd();
        showState();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogPanel::scrolled);
    connect(m_table, &RecordTable::opened, this, &LogPanel::openDetail);
    connect(m_table, &RecordTable::rowMenu, this,
            [this](QMenu *menu, const QModelIndex &) { menu->addAction(tr("Show the whole &line"), this, &LogPanel::openDetail); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        m_note.clear();
        if (m_detail->isVisible() && current.isValid())
            m_detail->setRecord(m_model->recordAt(current.row()));
    });
}

void LogPanel::setCluster(const local::LocalCluster &cluster)
{
    if (cluster.folder == m_folder && m_process->count() == int(cluster.processes().size()) + 3)
        return;
    if (cluster.folder != m_folder)
        m_table->setFollow(true);
    m_folder = cluster.folder;
    showProcesses(cluster);
    m_feed->setCluster(cluster);
}

void LogPanel::showProcesses(const local::LocalCluster &cluster)
{
    const QString chosen = m_process->currentData().toString();
    const QSignalBlocker blocker(m_process);
    while (m_process->count() > 1)
        m_process->removeItem(1);
    QStringList words;
    for (const local::ProcessId &process : cluster.processes())
        words += process.word();
    words += {u"demo"_s, u"supervisor"_s};
    for (const QString &word : words)
        m_process->addItem(word, word);
    m_process->setCurrentIndex(std::max(0, m_process->findData(chosen)));
}

void LogPanel::filterChanged()
{
    m_typing.stop();
    local::LogFilter filter;
    filter.least = local::LogLevel(m_level->currentData().toInt());
    filter.text = m_text->text();
    filter.process = m_process->currentData().toString();
    filter.isEventsOnly = m_matters->isChecked();
    if (filter == m_feed->filter())
        return;
    m_table->setFollow(true);
    m_feed->setFilter(filter);
    showEmptyState();
}

void LogPanel::showEmptyState()
{
    EmptyState *empty = m_table->emptyState();
    if (m_feed->filter() == local::LogFilter())
        empty->showNothing(u"file"_s, tr("No log line yet"), tr("What ZooKeeper and the brokers write appears here."));
    else if (m_feed->isReading())
        empty->showLoading(tr("Searching the log"), tr("All files of the log are read, the newest first."), m_feed->progress());
    else
        empty->showNoMatch(tr("No line matches"), tr("Clear the search, or show all levels and processes."));
}

void LogPanel::showState()
{
    m_status->show(*m_feed, m_table->isFollowing() && m_feed->isAtEnd(), m_newLines, m_note);
    const int errors = m_model->errorCount();
    m_errors->setText(tr("%n error(s)", nullptr, errors));
    m_errors->setTone(errors > 0 ? Tone::Error : Tone::Muted);
    const auto keyOf = [](const QString &text, const QAction *action) {
        return action->shortcut().isEmpty() ? text : tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText));
    };
    m_previousButton->setToolTip(keyOf(tr("Previous error"), m_previousError));
    m_nextButton->setToolTip(keyOf(tr("Next error"), m_nextError));
    if (m_model->rowCount() == 0)
        showEmptyState();
}

void LogPanel::follow()
{
    m_note.clear();
    m_table->setFollow(true);
    m_feed->toEnd();
    showState();
}

void LogPanel::scrolled(int value)
{
    if (m_isJumping || m_model->rowCount() == 0)
        return;
    const QScrollBar *bar = m_table->verticalScrollBar();
    if (value == bar->minimum() && bar->maximum() > bar->minimum() && !m_table->isFollowing())
        m_feed->loadEarlier();
    else if (value == bar->maximum() && !m_feed->isAtEnd())
        m_feed->loadLater();
    else if (value == bar->maximum() && !m_table->isFollowing())
        m_table->setFollow(true);
}

void LogPanel::jumpToError(int step)
{
    m_note.clear();
    const QModelIndex current = m_table->currentIndex();
    const int from = current.isValid() ? current.row() + step : step < 0 ? m_model->rowCount() - 1 : m_model->rowCount();
    if (const int row = m_model->errorFrom(from, step); row >= 0)
        goToRow(row);
    else
        m_feed->findError(step);
}

void LogPanel::goToRow(int row)
{
    const QScopedValueRollback jumping(m_isJumping, true);
    m_table->setFollow(false);
    m_table->setCurrentIndex(m_model->index(row, LogModel::Message));
    m_table->scrollTo(m_model->index(row, LogModel::Time), QAbstractItemView::PositionAtCenter);
    showState();
}

void LogPanel::openDetail()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    m_detail->show();
    m_detail->setRecord(m_model->recordAt(current.row()));
}

void LogPanel::closeDetail()
{
    m_detail->hide();
    m_table->setFocus();
}

bool LogPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Home:
        m_table->setFollow(false);
        m_table->scrollToTop();
        m_feed->loadEarlier();
        return true;
    case Qt::Key_End:
        follow();
        return true;
    case Qt::Key_Escape:
        if (!m_detail->isVisible())
            return false;
        closeDetail();
        return true;
    default: return false;
    }
}

void LogPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed->setLive(true);
}

void LogPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->setLive(false);
}

} // namespace brokerscope::ui
