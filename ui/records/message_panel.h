// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "ui/kit/table/snapshot_table_model.h"
#include "ui/records/message_cells.h"

#include <QWidget>

class QGridLayout;
class QMenu;
class QToolButton;

namespace brokerscope::ui {

class BytesView;
class DataTable;
class TabRow;
class ToneLabel;

/// One message beside the table: key, value, headers, metadata. Keeps its message while the table moves on. GUI thread.
class MessagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePanel(QWidget *parent = nullptr);

    void setRecord(const Record &record);
    void clear();
    [[nodiscard]] const std::optional<Record> &record() const { return m_record; }
    void setCodecs(CodecChoice key, CodecChoice value);
    void setCopyMenu(QMenu *menu); ///< behind the copy button

    [[nodiscard]] TabRow *tabs() const { return m_tabs; } ///< "key", "value", "headers", "metadata"

Q_SIGNALS:
    void closed();

private:
    struct HeaderRow
    {
        int number = 0;
        QString name;
        std::optional<QByteArray> value;
        bool operator==(const HeaderRow &) const = default;
    };

    QWidget *makeHeaders();
    void showMetadata();

    std::optional<Record> m_record;
    ToneLabel *m_title;
    QToolButton *m_copy;
    TabRow *m_tabs;
    BytesView *m_key;
    BytesView *m_value;
    SnapshotTableModel<HeaderRow> *m_headers = nullptr;
    DataTable *m_headerTable = nullptr;
    BytesView *m_headerValue = nullptr;
    QGridLayout *m_metadata = nullptr;
};

} // namespace brokerscope::ui
