// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/config_entry.h"
#include "ui/kit/table/snapshot_table_model.h"

#include <QWidget>

class QCheckBox;

namespace brokerscope::ui {

class DataTable;
class FilterRow;

/// The settings of a topic or a broker: key, value, default, source; all of them, or only what was set. GUI thread.
class ConfigView : public QWidget
{
    Q_OBJECT

public:
    /// `onlySet`: label of the check box that leaves out what nobody set ("&Only overridden"); `counts` says which do.
    ConfigView(const QString &onlySet, std::function<bool(const ConfigEntry &)> counts, QWidget *parent = nullptr);

    void showLoading(); ///< takes the old entries away
    void showEntries(const std::vector<ConfigEntry> &entries);
    void showError(const Error &error);
    [[nodiscard]] DataTable *table() const { return m_table; } ///< named by the page, so that its columns are remembered
    [[nodiscard]] int entryCount() const;
    void focusFilter();

Q_SIGNALS:
    void exportReady(const QByteArray &content, const QString &suffix);

private:
    struct Row
    {
        ConfigEntry entry;
        bool operator==(const Row &) const = default;
    };

    std::function<bool(const ConfigEntry &)> m_counts;
    QCheckBox *m_onlySet;
    FilterRow *m_filter;
    DataTable *m_table;
    SnapshotTableModel<Row> *m_model;
};

} // namespace brokerscope::ui
