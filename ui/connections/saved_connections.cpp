// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/saved_connections.h"

#include "core/base/clock.h"
#include "core/profile/connection_book.h"
#include "ui/connections/connect_dialog.h"
#include "ui/connections/connection_words.h"
#include "ui/connections/delete_connection_dialog.h"
#include "ui/connections/open_connection.h"
#include "ui/kit/format.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/section_header.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

using profile::ConnectionProfile;

constexpr int kMostRows = 6; // then the table scrolls

Cell nameCell(const ConnectionProfile &p)
{
    Cell cell = Cell::plain(p.name);
    cell.strong = true;
    cell.swatch = profile::colorNumber(p.color);
    cell.spoken = SavedConnections::tr("%1, %2", "name and colour of a connection").arg(plaintext::line(p.name), colorWord(p.color));
    return cell;
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell::plain({}) : Cell::plain(text);
}

Cell marksCell(const ConnectionProfile &p)
{
    if (p.isReadOnly)
        return Cell::badge(SavedConnections::tr("read-only"), u"locked"_s, Tone::Muted);
    return p.isProduction ? Cell::badge(SavedConnections::tr("production"), u"warning"_s, Tone::Warning)
                          : Cell::plain({});
}

Cell usedCell(const ConnectionProfile &p)
{
    if (p.lastUsedAtMs < 0)
        return Cell::plain(SavedConnections::tr("never"));
    return Cell::plain(format::age(std::max<qint64>(0, wallTimeMs() - p.lastUsedAtMs)))
        .withToolTip(format::timestamp(p.lastUsedAtMs));
}

} // namespace

SavedConnections::SavedConnections(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_problem(new MessageBar(Tone::Warning, {}, {})),
      m_header(new SectionHeader(tr("Saved connections"))), m_table(new DataTable(tr("Saved connections"))),
      m_open(makeButton(tr("&Open"), u"open"_s)), m_edit(makeButton(tr("&Edit…"), u"edit"_s)),
      m_duplicate(makeButton(tr("D&uplicate…"), u"copy"_s)), m_delete(makeButton(tr("&Delete…"), u"trash"_s))
{
    m_table->setObjectName(u"connections.table"_s);
    m_open->setObjectName(u"connections.open"_s);
    m_edit->setObjectName(u"connections.edit"_s);
    m_duplicate->setObjectName(u"connections.duplicate"_s);
    m_delete->setObjectName(u"connections.delete"_s);
    for (QPushButton *button : {m_open, m_edit, m_duplicate, m_delete})
        m_header->addWidget(button);
    makeModel();
    m_table->setModel(m_model);
    m_table->sortBy(u"name"_s, Qt::AscendingOrder);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::headingGap);
    layout->addWidget(m_problem);
    layout->addWidget(m_header);
    layout->addWidget(Panel::around(m_table));

    connect(m_open, &QPushButton::clicked, this, &SavedConnections::openCurrent);
    connect(m_edit, &QPushButton::clicked, this, &SavedConnections::edit);
    connect(m_duplicate, &QPushButton::clicked, this, &SavedConnections::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &SavedConnections::remove);
    connect(m_table, &DataTable::opened, this, &SavedConnections::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SavedConnections::updateButtons);
    connect(m_table, &DataTable::rowMenu, this, [this](QMenu *menu) {
        menu->addAction(icon(u"open"_s), tr("&Open"), this, &SavedConnections::openCurrent);
        menu->addAction(icon(u"edit"_s), tr("&Edit…"), this, &SavedConnections::edit);
        menu->addAction(icon(u"copy"_s), tr("D&uplicate…"), this, &SavedConnections::duplicate);
    });
    connect(m_table, &DataTable::dangerousMenu, this, [this](QMenu *menu) {
        menu->addAction(icon(u"trash"_s), tr("&Delete…"), this, &SavedConnections::remove);
    });
    connect(m_table, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        m_context.navigator->saveFile(u"connections."_s + suffix, content);
    });
    connect(m_context.connections, &profile::ConnectionBook::changed, this, &SavedConnections::showBook);
    showBook();
}

void SavedConnections::makeModel()
{
    using P = ConnectionProfile;
    std::vector<Column<P>> columns{
        {.id = u"name"_s,
         .title = tr("Name"),
         .width = 200,
         .stretch = true,
         .cell = nameCell,
         .less = ascending(&P::name)},
        {.id = u"bootstrap"_s,
         .title = tr("Bootstrap servers"),
         .width = 210,
         .cell = [](const P &p) { return Cell::mono(p.bootstrapServers); },
         .less = ascending(&P::bootstrapServers)},
        {.id = u"zookeeper"_s,
         .title = tr("ZooKeeper"),
         .width = 180,
         .cell = [](const P &p) { return p.zookeeper.isEmpty() ? textCell(tr("none")) : Cell::mono(p.zookeeper); },
         .less = ascending(&P::zookeeper)},
        {.id = u"security"_s,
         .title = tr("Security"),
         .width = 120,
         .cell = [](const P &p) { return textCell(securityWord(p)); },
         .less = ascending(securityWord)},
        {.id = u"environment"_s,
         .title = tr("Environment"),
         .width = 120,
         .cell = [](const P &p) { return textCell(p.environment); },
         .less = ascending(&P::environment)},
        {.id = u"marks"_s, .title = tr("Marks"), .width = 120, .cell = marksCell, .less = ascending([](const P &p) {
                                                                                      return int(p.isReadOnly) * 2 +
                                                                                          int(p.isProduction);
                                                                                  })},
        {.id = u"used"_s,
         .title = tr("Last used"),
         .width = 110,
         .cell = usedCell,
         .less = ascending(&P::lastUsedAtMs)},
    };
    m_model = new SnapshotTableModel<P>(
        std::move(columns), [](const P &p) { return p.id.toString(); }, this);
}

void SavedConnections::showBook()
{
    const auto &error = m_context.connections->error();
    const profile::Profiles &profiles = m_context.connections->profiles();
    m_problem->setVisible(error.has_value());
    if (error)
        m_problem->set(Tone::Warning, tr("The saved connections cannot be shown."), error->message);
    m_model->setRows(profiles);
    if (!profiles.empty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFixedHeight(metrics::headerHeight() + metrics::rowHeight() * std::min(kMostRows, int(profiles.size())) +
                            8);
    m_header->setVisible(!profiles.empty());
    m_table->parentWidget()->setVisible(!profiles.empty());
    updateButtons();
}

void SavedConnections::updateButtons()
{
    for (QPushButton *button : {m_open, m_edit, m_duplicate, m_delete})
        setDisabledReason(button, current() ? QString() : tr("Choose a connection first."));
}

const ConnectionProfile *SavedConnections::current() const
{
    return m_model->rowAt(m_table->currentIndex());
}

void SavedConnections::openCurrent()
{
    if (const ConnectionProfile *profile = current())
        openConnection(m_context, profile->id, this);
}

void SavedConnections::edit()
{
    const ConnectionProfile *profile = current();
    if (!profile)
        return;
    auto *dialog = new ConnectDialog(m_context, ConnectDialog::Purpose::Edit, *profile, profile->id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SavedConnections::duplicate()
{
    if (!current())
        return;
    ConnectionProfile copy = *current();
    const QUuid original = std::exchange(copy.id, QUuid::createUuid());
    copy.lastUsedAtMs = -1;
    const QString name = copy.name;
    copy.name = tr("%1 (copy)").arg(name);
    for (int number = 2; m_context.connections->isNameTaken(copy.name, copy.id); ++number)
        copy.name = tr("%1 (copy %2)").arg(name).arg(number);
    auto *dialog = new ConnectDialog(m_context, ConnectDialog::Purpose::Edit, copy, original, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SavedConnections::remove()
{
    const ConnectionProfile *profile = current();
    if (!profile)
        return;
    auto *dialog = new DeleteConnectionDialog(m_context, *profile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace brokerscope::ui
