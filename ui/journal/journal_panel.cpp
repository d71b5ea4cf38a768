// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_panel.h"

#include "core/records/display_text.h"
#include "ui/journal/journal_row.h"
#include "ui/kit/format.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/badge.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/command_block.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/preview_block.h"
#include "ui/kit/widgets/section_header.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr qsizetype kMostCommand = 4000; ///< characters of a command line that are shown

QString shown(const QString &text)
{
    return text.isNull() ? QString() : records::escaped(text, records::Lines::Many);
}

} // namespace

JournalPanel::JournalPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel({}, FontRole::Section))
    , m_body(new QWidget)
    , m_object(new Paragraph({}, Tone::Normal, FontRole::Mono))
    , m_result(new Badge({}))
    , m_message(new MessageBar(Tone::Error, {}, {}))
    , m_facts(new QGridLayout)
    , m_changed(new PreviewBlock(tr("What changed")))
    , m_command(new CommandBlock(tr("Equivalent command")))
    , m_readBack(new Paragraph({}))
    , m_undoNote(new Paragraph({}, Tone::Muted))
    , m_undo(makeButton({}, u"undo"_s))
    , m_open(makeButton(tr("Show the &object"), u"arrow-right"_s, WidgetRole::Flat))
{
    m_title->setElided(true);
    m_undo->setObjectName(u"journal.undoButton"_s);
    m_open->setObjectName(u"journal.openButton"_s);
    connect(m_undo, &QPushButton::clicked, this, &JournalPanel::undoWanted);
    connect(m_open, &QPushButton::clicked, this, &JournalPanel::openWanted);
    auto *close = makeIconButton(u"close"_s, tr("Close the side panel (Esc)"));
    connect(close, &QToolButton::clicked, this, &JournalPanel::closed);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, metrics::cardGap, metrics::cardGap, 0);
    head->setSpacing(metrics::controlGap);
    head->addWidget(m_title, 1);
    head->addWidget(m_result);
    head->addWidget(close);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(metrics::controlGap);
    m_facts->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::controlGap);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(16, metrics::cardGap, 16, metrics::cardGap);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_object);
    column->addWidget(m_message);
    column->addLayout(m_facts);
    column->addWidget(m_changed);
    column->addWidget(m_readBack);
    column->addWidget(m_command);
    column->addWidget(new SectionHeader(tr("Take back")));
    column->addWidget(m_undoNote);
    column->addLayout(buttons);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Entry of the journal"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_body);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    setMinimumWidth(metrics::scaled(300));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    clear();
}

QSize JournalPanel::sizeHint() const
{
    return {metrics::scaled(340), QWidget::sizeHint().height()};
}

void JournalPanel::clear()
{
    m_entry.reset();
    m_title->setText(tr("No entry is selected"));
    m_result->hide();
    m_body->hide();
    setDisabledReason(m_undo, tr("No entry is selected"));
}

void JournalPanel::setProblem(const Error &error)
{
    clear();
    m_title->setText(tr("The entry cannot be read"));
    m_title->setToolTip(plaintext::toolTip(error.message));
}

void JournalPanel::setEntry(const changes::JournalEntry &entry, const QString &objection)
{
    m_entry = entry;
    m_title->setText(journalAction(entry));
    m_title->setToolTip({});
    m_object->setPlainText(records::escaped(entry.object, records::Lines::One));
    const Cell result = journalResultCell(entry);
    m_result->set(result.text, result.tone, result.icon);
    m_result->show();
    m_message->setVisible(!entry.damage.isNull() || !entry.message.isEmpty() || entry.finishedAtMs < 0);
    if (!entry.damage.isNull())
        m_message->set(Tone::Error, entry.damage, {});
    else if (!entry.message.isEmpty())
        m_message->set(result.tone, entry.message, {});
    else if (entry.finishedAtMs < 0)
        m_message->set(Tone::Warning, result.toolTip, {});
    showFacts();
    QList<PreviewBlock::Line> lines;
    for (const changes::PreviewRow &row : entry.details.rows)
        lines << PreviewBlock::Line{row.what, shown(row.before), shown(row.after), {}, false};
    m_changed->setLines(lines);
    m_changed->setVisible(!lines.isEmpty());
    showReadBack();
    const QString command = records::escaped(QStringView(entry.commandLine).left(kMostCommand), records::Lines::Many);
    m_command->setCommand(entry.commandLine.size() > kMostCommand ? QString(command + u'…') : command); // a line may carry a megabyte of data
    m_command->setVisible(!entry.commandLine.isEmpty());
    const bool isRestored = entry.undo.value(u"kind"_s).toString().startsWith(u"create"_s);
    m_undo->setText(isRestored ? tr("&Restore…") : tr("&Undo…"));
    setObjection(objection);
    m_open->setVisible(!journalTarget(entry).page.isEmpty());
    m_body->show();
}

void JournalPanel::setObjection(const QString &objection)
{
    setDisabledReason(m_undo, objection);
    m_undoNote->setPlainText(objection.isEmpty() && m_entry ? m_entry->details.undoNote : objection);
    m_undoNote->setVisible(!m_undoNote->plainText().isEmpty());
}

void JournalPanel::addFact(const QString &name, const QString &value, const QString &toolTip)
{
    const int line = m_facts->rowCount();
    m_facts->addWidget(new ToneLabel(name, FontRole::Body, Tone::Muted), line, 0, Qt::AlignTop);
    auto *text = new Paragraph(value);
    text->setToolTip(plaintext::toolTip(toolTip));
    m_facts->addWidget(text, line, 1);
}

void JournalPanel::showFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const changes::JournalEntry &entry = *m_entry;
    addFact(tr("Entry"), QString::number(entry.id));
    addFact(tr("Time"), entry.startedAtMs > 0 ? format::timestamp(entry.startedAtMs) : format::dash());
    if (entry.finishedAtMs >= entry.startedAtMs && entry.startedAtMs > 0)
        addFact(tr("Took"), format::duration(entry.finishedAtMs - entry.startedAtMs));
    addFact(tr("Connection"), records::escaped(entry.connection, records::Lines::One));
    addFact(tr("Cluster id"), entry.clusterId.isEmpty() ? format::dash() : entry.clusterId,
            entry.clusterId.isEmpty() ? tr("The cluster has no id: a ZooKeeper that serves no Kafka.") : QString());
    if (entry.undoOf > 0)
        addFact(tr("Takes back"), tr("entry %1").arg(entry.undoOf));
    if (entry.undoneBy > 0)
        addFact(tr("Taken back by"), tr("entry %1").arg(entry.undoneBy));
}

void JournalPanel::showReadBack()
{
    const changes::ReadBack &readBack = m_entry->details.readBack;
    QStringList sentences;
    for (const changes::ReadBackDifference &d : readBack.differences) {
        sentences << tr("Read back: %1 is %2, not %3.")
                         .arg(d.what, d.found.isNull() ? tr("not there") : shown(d.found), d.expected.isNull() ? tr("gone") : shown(d.expected));
    }
    if (readBack.error)
        sentences << tr("It could not be read back: %1").arg(readBack.error->message);
    else if (readBack.wasRead && sentences.isEmpty())
        sentences << tr("Read back: the cluster holds what was asked for.");
    m_readBack->setTone(!readBack.differences.empty() || readBack.error ? Tone::Warning : Tone::Muted);
    m_readBack->setPlainText(sentences.join(u'\n'));
    m_readBack->setVisible(!sentences.isEmpty());
}

} // namespace brokerscope::ui
