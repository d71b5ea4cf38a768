// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_page.h"

#include "ui/kit/table/data_table.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/filter_row.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/action_text.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

std::vector<Column<ShortcutRow>> columns()
{
    return {
        {.id = u"group"_s, .title = ShortcutsPage::tr("Group"), .width = 160, .searched = true,
         .cell = [](const ShortcutRow &r) { return Cell::plain(r.group).withTone(Tone::Muted); }, .less = ascending(&ShortcutRow::group)},
        {.id = u"action"_s, .title = ShortcutsPage::tr("Action"), .stretch = true, .searched = true,
         .cell = [](const ShortcutRow &r) { return Cell::plain(r.name).asStrong(); }, .less = ascending(&ShortcutRow::name)},
        {.id = u"keys"_s, .title = ShortcutsPage::tr("Keys"), .width = 240, .searched = true,
         .cell = [](const ShortcutRow &r) { return r.keys.isEmpty() ? Cell::plain(ShortcutsPage::tr("none")).withTone(Tone::Muted) : Cell::mono(r.keys); },
         .less = ascending(&ShortcutRow::keys)},
        {.id = u"id"_s, .title = ShortcutsPage::tr("Id"), .width = 200, .hidden = true,
         .cell = [](const ShortcutRow &r) { return Cell::mono(r.id); }, .less = ascending(&ShortcutRow::id)},
    };
}

} // namespace

std::vector<ShortcutRow> shortcutRows(const ActionRegistry &actions)
{
    std::vector<ShortcutRow> rows;
    for (const QAction *action : actions.actions())
        rows.push_back({action->objectName(), actions.groupOf(action->objectName()), plainText(*action), shortcutText(*action)});
    return rows;
}

ShortcutsPage::ShortcutsPage(const PageContext &context, const ActionRegistry *actions, QWidget *parent)
    : Page(context, parent)
    , m_actions(actions)
    , m_filter(new FilterRow(tr("Filter shortcuts")))
    , m_table(new DataTable(tr("Keyboard shortcuts")))
    , m_model(new SnapshotTableModel<ShortcutRow>(columns(), [](const ShortcutRow &r) { return r.id; }, this))
{
    m_table->setObjectName(u"shortcuts.table"_s);
    m_table->setEdgeToEdge(true);
    m_table->setModel(m_model);
    m_table->sortBy(u"group"_s, Qt::AscendingOrder);
    m_table->emptyState()->showNoMatch(tr("No action matches"), tr("Clear the filter to see all of them."));
    m_filter->attach(m_table, m_model);
    connect(m_filter, &FilterRow::textChanged, m_model, [this](const QString &text) { m_model->setFilterText(text); });
    connect(m_table, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        this->context().navigator->saveFile(u"shortcuts."_s + suffix, content);
    });
    m_model->setRows(shortcutRows(*m_actions));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageHeader(tr("Keyboard Shortcuts")));
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
}

bool ShortcutsPage::focusFilter()
{
    m_filter->field()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString ShortcutsPage::summary() const
{
    int keys = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        keys += m_model->rowAt(row).keys.isEmpty() ? 0 : 1;
    return u"%1 actions, %2 with keys"_s.arg(m_model->rowCount()).arg(keys);
}

void ShortcutsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->setRows(shortcutRows(*m_actions)); // the keys may be others by now
    m_filter->field()->setFocus(Qt::OtherFocusReason); // one comes here to look for something
}

} // namespace brokerscope::ui
