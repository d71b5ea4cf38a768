// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_page.h"

#include "core/base/clock.h"
#include "core/changes/change_runner.h"
#include "core/changes/undo_objection.h"
#include "core/cluster/connected_cluster.h"
#include "ui/journal/journal_panel.h"
#include "ui/journal/undo_dialog.h"
#include "ui/kit/format.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/filter_row.h"
#include "ui/kit/widgets/message_area.h"
#include "ui/kit/widgets/page_header.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr auto kRhythm = 2s; ///< the file is looked at (size and time only); other processes write it too

/// Nullopt: the file is as it was.
using Reading = std::optional<std::pair<QByteArray, changes::JournalList>>;

} // namespace

JournalPage::JournalPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Change journal")))
    , m_messages(new MessageArea)
    , m_filter(new FilterRow(tr("Filter changes")))
    , m_onlyUndoable(new QCheckBox(tr("Only what can be &taken back")))
    , m_table(new DataTable(tr("Changes")))
    , m_model(new SnapshotTableModel<JournalRow>(journalColumns(), [](const JournalRow &r) { return r.key(); }, this))
    , m_panel(new JournalPanel)
    , m_undo(new QAction(icon(u"undo"_s), tr("&Undo or Restore…"), this))
{
    m_undo->setObjectName(u"journal.undo"_s);
    m_undo->setEnabled(false);
    connect(m_undo, &QAction::triggered, this, &JournalPage::undo);
    makeTable();
    connect(m_panel, &JournalPanel::undoWanted, this, &JournalPage::undo);
    connect(m_panel, &JournalPanel::openWanted, this, [this] {
        if (m_panel->entry())
            this->context().navigator->go(journalTarget(*m_panel->entry()));
    });
    connect(m_panel, &JournalPanel::closed, this, [this] {
        m_panel->hide();
        m_table->setFocus();
    });
    auto *parts = new QSplitter;
    parts->setObjectName(u"parts"_s);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_panel);
    parts->setStretchFactor(0, 1); // the panel keeps its width: all columns fit beside it at 1440
    parts->setStretchFactor(1, 0);
    m_panel->hide();

    m_messages->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::cardGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_filter);
    layout->addWidget(parts, 1);
    m_timer.setInterval(kRhythm);
    connect(&m_timer, &QTimer::timeout, this, &JournalPage::look);
    if (!context.journal) {
        m_isRead = true;
        m_table->emptyState()->showNothing(u"journal"_s, tr("The change journal is not open"),
                                           tr("No change can be made while it is not. The log page says why."));
    } else if (!context.journal->setAside().isNull()) {
        m_messages->setMessage(u"aside"_s, Tone::Warning, tr("The change journal was damaged."),
                               tr("The damaged file was put aside as %1, and a new one was begun: earlier changes are not listed here.").arg(context.journal->setAside()));
    }
}

void JournalPage::makeTable()
{
    m_table->setObjectName(u"journal.table"_s);
    m_table->setEdgeToEdge(true);
    m_table->setModel(m_model);
    m_table->sortBy(u"time"_s, Qt::DescendingOrder);
    m_table->emptyState()->showLoading(tr("Reading the change journal"));
    m_filter->attach(m_table, m_model);
    m_filter->addCheck(m_onlyUndoable);
    connect(m_filter, &FilterRow::textChanged, m_model, [this](const QString &text) { m_model->setFilterText(text); });
    connect(m_onlyUndoable, &QCheckBox::toggled, m_model, [this](bool only) {
        if (only)
            m_model->setFilter(&JournalRow::canBeUndone);
        else
            m_model->setFilter(nullptr);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showCurrent);
    connect(m_model, &TableModel::rowsShown, this, [this] {
        if (m_wanted.isEmpty() || m_model->rowOf(m_wanted) < 0)
            return;
        m_table->selectKeys({m_wanted}, m_wanted);
        m_wanted.clear();
        showCurrent();
    });
    connect(m_table, &DataTable::opened, this, [this] {
        m_panel->show();
        showCurrent();
    });
    connect(m_table, &DataTable::rowMenu, this, [this](QMenu *menu) { menu->addAction(m_undo); });
    connect(m_table, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        this->context().navigator->saveFile(u"changes."_s + suffix, content);
    });
}

void JournalPage::showLocation(const Location &location)
{
    Page::showLocation(location);
    if (location.object.isEmpty())
        return;
    m_wanted = location.object;
    if (isVisible() && m_model->rowOf(m_wanted) >= 0) {
        m_table->selectKeys({m_wanted}, m_wanted);
        m_wanted.clear();
        showCurrent();
    }
}

bool JournalPage::focusFilter()
{
    m_filter->field()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString JournalPage::summary() const
{
    return u"%1 of %2 changes"_s.arg(m_model->rowCount()).arg(m_model->totalRows());
}

void JournalPage::updateContent()
{
    // Which cluster answers decides what can be taken back.
    if (!m_panel->entry())
        return;
    const QString reason = objection(*m_panel->entry());
    if (reason == m_objection)
        return;
    m_objection = reason;
    m_panel->setObjection(reason);
    m_undo->setEnabled(reason.isEmpty());
}

void JournalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_timer.start();
    look();
}

void JournalPage::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    Page::hideEvent(event);
}

void JournalPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_panel->isHidden()) {
        m_panel->hide();
        m_table->setFocus();
    } else {
        Page::keyPressEvent(event);
    }
}

void JournalPage::look()
{
    if (!context().journal || m_isLooking)
        return;
    m_isLooking = true;
    // A copy: it opens the file for itself, and the window may go while it reads.
    auto work = [journal = *context().journal, last = m_state]() -> Result<Reading> {
        const QByteArray state = journal.state();
        if (state == last)
            return Reading();
        auto list = journal.list(kMostRows);
        if (!list)
            return failure(list.error());
        return Reading({state, std::move(*list)});
    };
    async::deliver(async::runOnPool(QThreadPool::globalInstance(), std::move(work)), this, [this](const Result<Reading> &reading) {
        m_isLooking = false;
        if (!reading) {
            take(failure(reading.error()));
            return;
        }
        if (*reading) {
            m_state = (*reading)->first;
            take((*reading)->second);
        } else if (m_read.data) { // unchanged: as fresh as if it had been read again
            m_read.succeed(m_read.data, bootTimeMs(), wallTimeMs());
            m_header->showAge(m_read);
        }
    });
}

void JournalPage::take(const Result<changes::JournalList> &list)
{
    m_isRead = true;
    if (list)
        m_read.succeed(std::make_shared<const changes::JournalList>(*list), bootTimeMs(), wallTimeMs());
    else
        m_read.fail(list.error(), bootTimeMs());
    m_header->showAge(m_read);
    if (!list) {
        m_table->emptyState()->showError(tr("The change journal could not be read"), list.error());
        m_messages->setMessage(u"unread"_s, m_model->totalRows() > 0, Tone::Warning, tr("The list is not fresh."), list.error().message);
        return;
    }
    m_messages->clear(u"unread"_s);
    m_messages->setMessage(u"damage"_s, list->damage.has_value(), Tone::Error, tr("Not every change is listed."), list->damage ? list->damage->message : QString());
    qint64 damaged = 0;
    for (const changes::JournalEntry &entry : list->entries)
        damaged += !entry.damage.isNull();
    m_messages->setMessage(u"lines"_s, damaged > 0, Tone::Warning, tr("%n damaged entry(ies) in the journal.", nullptr, int(damaged)),
                           tr("It is listed with what can be read of it, and cannot be taken back."));
    const qint64 hidden = list->damage ? 0 : list->total - qint64(list->entries.size());
    m_messages->setMessage(u"more"_s, hidden > 0, Tone::Info, tr("The newest %1 changes are listed.").arg(format::count(qint64(list->entries.size()))),
                           tr("The journal holds %1 older ones.").arg(format::count(hidden)));
    if (list->entries.empty())
        m_table->emptyState()->showNothing(u"journal"_s, tr("Nothing was changed yet"),
                                           tr("Every change that is made from this machine is written here, and can be taken back from here where that is possible."));
    else
        m_table->emptyState()->showNoMatch(tr("No change matches"), tr("Clear the filter, or list also what cannot be taken back."));
    m_model->setMaker([rows = m_read.data] { return journalRows(*rows); });
    if (!m_shown.isEmpty())
        showCurrent(); // it may have been finished or taken back
}

void JournalPage::showCurrent()
{
    const QString key = m_table->currentKey();
    const quint64 request = ++m_request;
    m_undo->setEnabled(false);
    if (key.isEmpty()) {
        m_shown.clear();
        m_panel->clear();
        return;
    }
    if (m_shown.isEmpty())
        m_panel->show();
    m_shown = key;
    if (m_panel->entry() && m_panel->entry()->id != key.toLongLong())
        m_panel->clear(); // what is pressed there must not be the other entry's
    auto work = [journal = *context().journal, id = key.toLongLong()]() -> Result<Shown> {
        auto entry = journal.entry(id);
        if (!entry)
            return failure(entry.error());
        // An undo may be of megabytes: it is looked at here, once.
        const auto undo = entry->undo.isEmpty() ? Result<std::unique_ptr<changes::Change>>() : changes::changeFromJson(entry->undo);
        return Shown{std::move(*entry), undo ? QString() : undo.error().message};
    };
    async::deliver(async::runOnPool(QThreadPool::globalInstance(), std::move(work)), this, [this, request](const Result<Shown> &shown) {
        if (request != m_request)
            return;
        if (shown)
            showPanel(*shown);
        else
            m_panel->setProblem(shown.error());
    });
}

void JournalPage::showPanel(const Shown &shown)
{
    const changes::JournalEntry &entry = shown.entry;
    m_undoProblem = shown.undoProblem;
    m_objection = objection(entry);
    m_panel->setEntry(entry, m_objection);
    m_undo->setEnabled(m_objection.isEmpty());
}

QString JournalPage::objection(const changes::JournalEntry &entry) const
{
    const QString connection = context().cluster ? context().cluster->profile().name : QString();
    if (const auto found = changes::undoObjection(entry, connection))
        return found->message;
    if (!m_undoProblem.isEmpty())
        return m_undoProblem;
    if (!context().cluster || !context().changes)
        return tr("Connect to the cluster first: the change was made through the connection '%1'.").arg(entry.connection);
    if (const QString lock = context().changes->lockReason(); !lock.isEmpty())
        return lock;
    // Until the cluster has said who it is, the dialog asks.
    const QString connected = snapshot() && snapshot()->brokers.data ? snapshot()->brokers.data->clusterId : QString();
    if (const auto other = connected.isEmpty() ? std::nullopt : changes::clusterObjection(entry, connected))
        return other->message;
    return {};
}

void JournalPage::undo()
{
    if (!m_panel->entry() || !objection(*m_panel->entry()).isEmpty())
        return;
    auto change = changes::changeFromJson(m_panel->entry()->undo);
    if (!change)
        return;
    auto *dialog = new UndoDialog(context(), *m_panel->entry(), std::move(*change), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UndoDialog::undone, this, &JournalPage::look);
    dialog->open();
}

} // namespace brokerscope::ui
