// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_context.h"
#include "ui/kit/table/snapshot_table_model.h"
#include "ui/zookeeper/kafka_fields.h"

#include <QWidget>

namespace brokerscope::ui {

class CommandBlock;
class DataTable;
class LinkButton;
class MessageBar;
class Paragraph;

/// What a znode means to Kafka: what is kept there, its fields, what an edit would do, and the way to the topic, broker or
/// group that it is about. GUI thread.
class KafkaView : public QWidget
{
    Q_OBJECT

public:
    explicit KafkaView(const PageContext &context, QWidget *parent = nullptr);

    void setZnode(const Znode &znode);
    void clear();

private:
    PageContext m_context;
    Paragraph *m_what;
    MessageBar *m_risk;
    LinkButton *m_subject;
    Location m_subjectLink;
    QWidget *m_fieldPanel;
    DataTable *m_table;
    SnapshotTableModel<KafkaField> *m_fields;
    CommandBlock *m_command;
};

} // namespace brokerscope::ui
