// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page.h"
#include "ui/kit/table/snapshot_table_model.h"

namespace brokerscope::ui {

class ActionRegistry;
class DataTable;
class FilterRow;

/// An action of the window as the page lists it.
struct ShortcutRow
{
    QString id;
    QString group;
    QString name;
    QString keys; ///< empty: it has none

    bool operator==(const ShortcutRow &) const = default;
};

/// In the order of the registry. GUI thread.
[[nodiscard]] std::vector<ShortcutRow> shortcutRows(const ActionRegistry &actions);

/// Every action of the registry, by group, with its keys.
class ShortcutsPage : public Page
{
    Q_OBJECT

public:
    /// `actions` outlives the page.
    ShortcutsPage(const PageContext &context, const ActionRegistry *actions, QWidget *parent = nullptr);

    bool focusFilter() override;
    [[nodiscard]] bool hasLiveData() const override { return m_model->rowCount() > 0; }
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override { }
    void showEvent(QShowEvent *event) override;

private:
    const ActionRegistry *m_actions;
    FilterRow *m_filter;
    DataTable *m_table;
    SnapshotTableModel<ShortcutRow> *m_model;
};

} // namespace brokerscope::ui
