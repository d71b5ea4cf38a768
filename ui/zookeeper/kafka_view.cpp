// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/kafka_view.h"

#include "core/base/shell_quote.h"
#include "core/changes/change_runner.h"
#include "core/zookeeper/kafka_znodes.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/command_block.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/link_button.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/paragraph.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

KafkaView::KafkaView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_what(new Paragraph({}))
    , m_risk(new MessageBar(Tone::Warning, {}, {}))
    , m_subject(new LinkButton({}))
    , m_table(new DataTable(tr("What Kafka keeps in the znode")))
    , m_command(new CommandBlock(tr("Equivalent command")))
{
    std::vector<Column<KafkaField>> columns{
        {.id = u"field"_s, .title = tr("Field"), .width = 160, .cell = [](const KafkaField &f) { return Cell::mono(f.name); }},
        {.id = u"value"_s, .title = tr("Value"), .width = 220,
         .cell = [](const KafkaField &f) { return f.link.page.isEmpty() ? Cell::mono(f.value) : Cell::link(subjectText(f.link)).withIcon(f.link.page); }},
        {.id = u"meaning"_s, .title = tr("Meaning"), .width = 300, .stretch = true, .cell = [](const KafkaField &f) { return Cell::plain(f.meaning).withTone(Tone::Muted); }},
    };
    m_fields = new SnapshotTableModel<KafkaField>(std::move(columns), [](const KafkaField &f) { return f.name; }, this);
    m_table->setModel(m_fields);
    connect(m_table, &DataTable::linkClicked, this, [this](const QModelIndex &index) {
        if (const KafkaField *field = m_fields->rowAt(index); field && !field->link.page.isEmpty())
            m_context.navigator->go(field->link);
    });
    connect(m_table, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        m_context.navigator->saveFile(u"znode."_s + suffix, content);
    });
    connect(m_subject, &QAbstractButton::clicked, this, [this] { m_context.navigator->go(m_subjectLink); });
    m_subject->setObjectName(u"znode.kafkaSubject"_s);
    m_table->setObjectName(u"znode.kafka"_s);
    m_fieldPanel = Panel::around(m_table);
    auto *link = new QHBoxLayout;
    link->addWidget(m_subject);
    link->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::cardGap, metrics::pageMargin, metrics::pageBottom);
    layout->setSpacing(metrics::cardGap);
    layout->addWidget(m_what);
    layout->addLayout(link);
    layout->addWidget(m_risk);
    layout->addWidget(m_fieldPanel, 1);
    layout->addWidget(m_command);
    clear();
}

void KafkaView::clear()
{
    m_what->setPlainText({});
    for (QWidget *part : {static_cast<QWidget *>(m_risk), static_cast<QWidget *>(m_subject), m_fieldPanel, static_cast<QWidget *>(m_command)})
        part->hide();
}

void KafkaView::setZnode(const Znode &znode)
{
    const auto meaning = zookeeper::meaningOf(znode.path);
    m_what->setPlainText(meaning ? meaning->what : tr("Kafka knows no such path: it is somebody else's."));
    const bool isDangerous = meaning && (meaning->risks & (zookeeper::ZnodeRisks(zookeeper::ZnodeRisk::Triggers) | zookeeper::ZnodeRisk::HandsOff));
    m_risk->setVisible(isDangerous);
    if (isDangerous) {
        m_risk->set(Tone::Warning, meaning->risks.testFlag(zookeeper::ZnodeRisk::HandsOff) ? tr("Do not edit it by hand.") : tr("Kafka acts upon an edit."),
                    meaning->onEdit);
    }
    m_subjectLink = subjectOf(znode.path);
    m_subject->setVisible(!m_subjectLink.page.isEmpty());
    m_subject->setText(tr("Open %1").arg(subjectText(m_subjectLink)));
    const bool isSecret = zookeeper::isSecret(znode.path);
    const std::vector<KafkaField> fields = meaning && !isSecret ? kafkaFields(znode) : std::vector<KafkaField>();
    m_fieldPanel->setVisible(!fields.empty());
    m_fields->setRows(fields);
    const QString servers = m_context.changes ? m_context.changes->context().dialect().zookeeper : QString();
    m_command->setCommand(shellLine({u"zkCli.sh"_s, u"-server"_s, servers, u"get"_s, u"-s"_s, znode.path}));
    m_command->show();
}

} // namespace brokerscope::ui
