// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_page.h"

#include "core/base/log_file.h"
#include "core/records/display_text.h"
#include "ui/kit/format.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/filter_row.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/paragraph.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr qsizetype kMostShown = 2000; ///< characters of the chosen line below the table; copy gives all

} // namespace

LogPage::LogPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Log")))
    , m_pauseButton(makeButton({}, u"pause"_s))
    , m_filter(new FilterRow(tr("Filter the log")))
    , m_level(new QComboBox)
    , m_table(new DataTable(tr("Log of Brokerscope")))
    , m_model(new SnapshotTableModel<LogRow>(logColumns(), [](const LogRow &r) { return r.key(); }, this))
    , m_whole(new Paragraph({}, Tone::Normal, FontRole::Mono))
{
    makeActions();
    makeTable();
    auto *clear = makeButton(tr("C&lear the view"), u"close"_s, WidgetRole::Flat);
    auto *folder = makeButton(tr("Open the &folder"), u"folder"_s, WidgetRole::Flat);
    auto *save = makeButton(tr("&Save as file…"), u"export"_s);
    m_pauseButton->setObjectName(u"log.pauseButton"_s);
    clear->setObjectName(u"log.clearButton"_s);
    save->setObjectName(u"log.saveButton"_s);
    folder->setObjectName(u"log.folderButton"_s);
    folder->setToolTip(plaintext::toolTip(QDir::toNativeSeparators(LogFile::defaultFolder())));
    const std::pair<QPushButton *, QAction *> buttons[]{{folder, m_openFolder}, {clear, m_clear}, {m_pauseButton, m_pause}, {save, m_save}};
    for (const auto &[button, action] : buttons) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_header->addButton(button);
    }
    auto *panel = Panel::around(m_whole);
    m_whole->setContentsMargins(metrics::pageMargin, 4, metrics::pageMargin, 4);
    m_whole->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(panel);
    panel->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, panel](const QModelIndex &current) {
        const LogRow *row = m_model->rowAt(current);
        panel->setVisible(row);
        m_whole->setVisible(row);
        if (row)
            m_whole->setPlainText(records::escaped(QStringView(row->entry.message).left(kMostShown), records::Lines::Many));
    });
    m_delay.setSingleShot(true);
    m_delay.setInterval(250ms);
    connect(&m_delay, &QTimer::timeout, this, &LogPage::read);
    // Any thread writes.
    connect(context.log, &LogBook::entryAdded, this, [this] {
        if (isVisible() && !m_delay.isActive())
            m_delay.start();
    }, Qt::QueuedConnection);
    showPause();
}

void LogPage::makeActions()
{
    const auto add = [this](const QString &id, const QString &iconName, const QString &text, auto handler) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(id);
        connect(action, &QAction::triggered, this, handler);
        return action;
    };
    m_pause = add(u"log.pause"_s, u"pause"_s, tr("Pause or Resume"), [this] { setPaused(!m_isPaused); });
    m_clear = add(u"log.clear"_s, u"close"_s, tr("Clear the View"), [this] { clearView(); });
    m_save = add(u"log.save"_s, u"export"_s, tr("Save as File…"), [this] { save(); });
    m_openFolder = add(u"log.openFolder"_s, u"folder"_s, tr("Open the Folder"), [this] {
        const QString folder = LogFile::defaultFolder();
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            context().navigator->toast(ToastKind::Information, tr("No program opens folders"), QDir::toNativeSeparators(folder), {});
    });
}

void LogPage::makeTable()
{
    m_table->setObjectName(u"log.table"_s);
    m_table->setEdgeToEdge(true);
    m_table->setDense(true);
    m_table->setLines(false);
    m_table->setModel(m_model);
    m_table->sortBy(u"time"_s, Qt::DescendingOrder);
    m_filter->attach(m_table, m_model);
    m_level->setAccessibleName(tr("Level"));
    m_level->setObjectName(u"log.level"_s);
    m_level->addItem(tr("All levels"), int(LogEntry::Level::Info));
    m_level->addItem(tr("Warnings and errors"), int(LogEntry::Level::Warning));
    m_level->addItem(tr("Errors only"), int(LogEntry::Level::Error));
    m_filter->addCheck(m_level);
    connect(m_filter, &FilterRow::textChanged, m_model, [this](const QString &text) { m_model->setFilterText(text); });
    connect(m_level, &QComboBox::currentIndexChanged, m_model, [this] {
        const auto least = LogEntry::Level(m_level->currentData().toInt());
        m_model->setFilter([least](const LogRow &row) { return row.entry.level >= least; });
    });
    connect(m_table, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        context().navigator->saveFile(u"brokerscope-log."_s + suffix, content);
    });
}

bool LogPage::focusFilter()
{
    m_filter->field()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString LogPage::summary() const
{
    return u"%1 of %2 lines"_s.arg(m_model->rowCount()).arg(m_model->totalRows());
}

void LogPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void LogPage::setPaused(bool paused)
{
    m_isPaused = paused;
    showPause();
    read();
}

void LogPage::read()
{
    if (m_isPaused) {
        showPause();
        return;
    }
    for (LogEntry &entry : context().log->entriesAfter(m_newest))
        m_rows.push_back({std::move(entry)});
    if (m_rows.size() > LogBook::kCapacity)
        m_rows.erase(m_rows.begin(), m_rows.end() - std::ptrdiff_t(LogBook::kCapacity));
    m_newest = m_rows.empty() ? m_newest : m_rows.back().entry.number;
    showRows();
}

void LogPage::showRows()
{
    std::vector<LogRow> rows;
    for (const LogRow &row : m_rows)
        if (row.entry.number > m_clearedTo)
            rows.push_back(row);
    EmptyState *empty = m_table->emptyState();
    if (!rows.empty()) {
        empty->showNoMatch(tr("No line matches"), tr("Clear the filter, or show all levels."));
    } else if (m_clearedTo > 0) {
        empty->showNothing(u"journal"_s, tr("The view was cleared"), tr("New lines appear here. What was written before is not lost."));
        connect(empty->addAction(tr("Show the earlier lines")), &QPushButton::clicked, this, [this] {
            m_clearedTo = 0;
            showRows();
        });
    } else {
        empty->showNothing(u"journal"_s, tr("Nothing was logged yet"), tr("What Brokerscope does, and every error that it is told of, appears here."));
    }
    m_model->setRows(std::move(rows));
}

void LogPage::showPause()
{
    const auto waiting = m_isPaused ? qint64(context().log->entriesAfter(m_newest).size()) : 0;
    m_pauseButton->setIcon(icon(m_isPaused ? u"play"_s : u"pause"_s));
    m_pauseButton->setText(!m_isPaused ? tr("&Pause") : waiting > 0 ? tr("&Resume (%1 new)").arg(format::count(waiting)) : tr("&Resume"));
}

void LogPage::clearView()
{
    m_clearedTo = m_newest;
    showRows();
}

void LogPage::save()
{
    QByteArray lines;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) // as a log is read: the oldest first
        lines += LogFile::lineOf(m_model->rowAt(row).entry).toUtf8() + '\n';
    context().navigator->saveFile(u"brokerscope-log.txt"_s, lines);
}

} // namespace brokerscope::ui
