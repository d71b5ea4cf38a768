// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/message_panel.h"

#include "ui/kit/format.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/tab_row.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/records/bytes_view.h"

#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int kHeaderChars = 300;

QString timestampWord(Record::TimestampType type)
{
    switch (type) {
    case Record::TimestampType::CreateTime: return MessagePanel::tr("CreateTime, set by the producer");
    case Record::TimestampType::LogAppendTime: return MessagePanel::tr("LogAppendTime, set by the broker");
    case Record::TimestampType::None: break;
    }
    return MessagePanel::tr("none");
}

QString sizeText(const std::optional<QByteArray> &bytes)
{
    return bytes ? format::exactSize(bytes->size()) : MessagePanel::tr("null");
}

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel({}, FontRole::Section))
    , m_copy(makeIconButton(u"copy"_s, tr("Copy")))
    , m_tabs(new TabRow(tr("Parts of the message")))
    , m_key(new BytesView(tr("Key")))
    , m_value(new BytesView(tr("Value")))
{
    m_title->setElided(true);
    auto *close = makeIconButton(u"close"_s, tr("Close the side panel (Esc)"));
    connect(close, &QToolButton::clicked, this, &MessagePanel::closed);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, metrics::cardGap, metrics::cardGap, 0);
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    head->addWidget(close);

    auto *metadata = new QWidget;
    auto *column = new QVBoxLayout(metadata);
    column->setContentsMargins(16, metrics::cardGap, 16, metrics::cardGap);
    m_metadata = new QGridLayout;
    m_metadata->setHorizontalSpacing(16);
    m_metadata->setVerticalSpacing(metrics::controlGap);
    m_metadata->setColumnStretch(1, 1);
    column->addLayout(m_metadata);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Metadata"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(metadata);

    const auto add = [this](const QString &id, const QString &title, QWidget *page) { m_tabs->add(id, title, page); };
    add(u"key"_s, tr("Key"), m_key);
    add(u"value"_s, tr("Value"), m_value);
    add(u"headers"_s, tr("Headers"), makeHeaders());
    add(u"metadata"_s, tr("Metadata"), scroll);
    m_tabs->setCurrentId(u"value"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    setMinimumWidth(metrics::scaled(260));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    metadata->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    clear();
}

QWidget *MessagePanel::makeHeaders()
{
    std::vector<Column<HeaderRow>> columns{
        {.id = u"name"_s, .title = tr("Name"), .width = 150,
         .cell = [](const HeaderRow &r) { return Cell::mono(records::preview(r.name.toUtf8(), records::Codec::Text, kHeaderChars)); }},
        {.id = u"value"_s, .title = tr("Value"), .width = 200, .stretch = true,
         .cell = [](const HeaderRow &r) { return bytesCell(r.value, std::nullopt, kHeaderChars); }},
    };
    m_headers = new SnapshotTableModel<HeaderRow>(std::move(columns), [](const HeaderRow &r) { return QString::number(r.number); }, this);
    m_headerTable = new DataTable(tr("Headers"));
    m_headerTable->setObjectName(u"messages.headers"_s);
    m_headerTable->setDense(true);
    m_headerTable->setModel(m_headers);
    m_headerTable->emptyState()->showNothing(u"message"_s, tr("No headers"), tr("The message was written without headers."));
    m_headerValue = new BytesView(tr("Value of the header"));
    m_headerValue->hide();
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setHandleWidth(1);
    parts->addWidget(m_headerTable);
    parts->addWidget(m_headerValue);
    connect(m_headerTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        m_headerValue->setVisible(current.isValid());
        if (const HeaderRow *row = m_headers->rowAt(current))
            m_headerValue->setBytes(row->value);
    });
    return parts;
}

void MessagePanel::setCopyMenu(QMenu *menu)
{
    m_copy->setMenu(menu);
}

void MessagePanel::setCodecs(CodecChoice key, CodecChoice value)
{
    m_key->setCodec(key);
    m_value->setCodec(value);
}

void MessagePanel::clear()
{
    m_record.reset();
    m_title->setText(tr("No message is selected"));
    m_key->clear();
    m_value->clear();
    m_headers->setRows(std::vector<HeaderRow>());
    m_headerValue->hide();
    m_tabs->setTabTitle(u"headers"_s, tr("Headers"));
    showMetadata();
}

void MessagePanel::setRecord(const Record &record)
{
    m_record = record;
    m_title->setText(tr("Partition %1, offset %2").arg(QString::number(record.partition), format::count(record.offset)));
    m_key->setBytes(record.key);
    m_value->setBytes(record.value);
    std::vector<HeaderRow> rows;
    for (const RecordHeader &header : record.headers)
        rows.push_back({int(rows.size()), header.name, header.value});
    m_headers->setRows(std::move(rows));
    m_headerValue->hide();
    m_tabs->setTabTitle(u"headers"_s, record.headers.empty() ? tr("Headers") : tr("Headers") + u"  "_s + format::count(qint64(record.headers.size())));
    showMetadata();
}

void MessagePanel::showMetadata()
{
    while (QLayoutItem *item = m_metadata->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_record)
        return;
    qint64 headerBytes = 0;
    for (const RecordHeader &header : m_record->headers)
        headerBytes += header.name.toUtf8().size() + (header.value ? header.value->size() : 0);
    const QString time = m_record->timestampMs < 0 ? format::dash() : format::timestamp(m_record->timestampMs);
    const std::pair<QString, QString> rows[]{
        {tr("Topic"), m_record->topic},
        {tr("Partition"), QString::number(m_record->partition)},
        {tr("Offset"), format::count(m_record->offset)},
        {tr("Timestamp"), time},
        {tr("Timestamp type"), timestampWord(m_record->timestampType)},
        {tr("Key size"), sizeText(m_record->key)},
        {tr("Value size"), sizeText(m_record->value)},
        {tr("Headers"), tr("%1, %2").arg(format::count(qint64(m_record->headers.size())), format::exactSize(headerBytes))},
        {tr("Key read as"), m_record->key ? records::codecName(m_key->decoded().used) : format::dash()},
        {tr("Value read as"), m_record->value ? records::codecName(m_value->decoded().used) : format::dash()},
    };
    int line = 0;
    for (const auto &[name, value] : rows) {
        auto *label = new ToneLabel(name, FontRole::Body, Tone::Muted);
        auto *text = new ToneLabel(value);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_metadata->addWidget(label, line, 0);
        m_metadata->addWidget(text, line++, 1);
    }
}

} // namespace brokerscope::ui
