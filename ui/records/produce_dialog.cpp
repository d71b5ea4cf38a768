// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/produce_dialog.h"

#include "core/changes/change_runner.h"
#include "core/changes/produce_records.h"
#include "core/cluster/connected_cluster.h"
#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/field_note.h"
#include "ui/kit/widgets/tone_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int kListed = 5; // of what was written
constexpr int kMostPartitions = 1000; // in the list to choose from

QPlainTextEdit *textField(int lines)
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    setFontRole(field, FontRole::Mono);
    field->setFixedHeight(lines * metrics::lineHeight() + metrics::scaled(16));
    return field;
}

} // namespace

ProduceDialog::ProduceDialog(const PageContext &context, const QString &topic, int partitions, const std::optional<Record> &like,
                             QWidget *parent)
    : ChangeDialog(context, tr("Produce to %1").arg(topic), Width::Wide, parent)
    , m_topic(topic)
    , m_partition(new QComboBox)
    , m_headers(textField(2))
    , m_written(new QVBoxLayout)
{
    setObjectName(u"produceDialog"_s);
    setVerb(tr("Produce &message"));
    cancelButton()->setText(tr("&Close"));
    m_partition->setObjectName(u"produce.partition"_s);
    m_partition->addItem(tr("By key"), -1);
    for (int partition = 0; partition < std::min(partitions, kMostPartitions); ++partition)
        m_partition->addItem(QString::number(partition), partition);
    m_headers->setObjectName(u"produce.headers"_s);
    addField(tr("&Partition"), m_partition, tr("by key: as the Java client chooses (murmur2)"));
    addInput(m_key, tr("&Key"), u"produce.key"_s, 1);
    addInput(m_value, tr("&Value"), u"produce.value"_s, 6);
    m_headersNote = addField(tr("&Headers"), m_headers);
    m_headers->setPlaceholderText(tr("one a line: name=value"));
    auto *written = new QWidget;
    m_written->setContentsMargins(0, 0, 0, 0);
    m_written->setSpacing(2);
    written->setLayout(m_written);
    addWidget(written);
    addChangeParts();
    fill(m_key, like ? typedBytes(like->key) : TypedBytes{{}, records::Codec::Text, true});
    if (like) {
        fill(m_value, typedBytes(like->value));
        m_headers->setPlainText(headerLines(like->headers));
        m_partition->setCurrentIndex(std::max(0, m_partition->findData(like->partition)));
    }
    connect(m_partition, &QComboBox::currentIndexChanged, this, &ProduceDialog::rebuild);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &ProduceDialog::rebuild);
    askClusterId(changes::Change::Target::Kafka, [this](const QString &clusterId) {
        m_clusterId = clusterId;
        rebuild();
    });
    rebuild();
    m_value.text->setFocus();
}

void ProduceDialog::addInput(Input &input, const QString &label, const QString &name, int lines)
{
    input.text = textField(lines);
    input.text->setObjectName(name);
    input.text->setAccessibleName(QString(label).remove(u'&'));
    input.codec = new QComboBox;
    input.codec->addItem(tr("Text"), int(records::Codec::Text));
    input.codec->addItem(tr("JSON"), int(records::Codec::Json));
    input.codec->addItem(tr("Hex"), int(records::Codec::Hex));
    const QString plain = QString(label).remove(u'&');
    input.codec->setAccessibleName(tr("%1 is written as").arg(plain));
    input.isNull = new QCheckBox(tr("null"));
    input.isNull->setAccessibleName(tr("%1 is null").arg(plain));
    input.isNull->setObjectName(name + u".null"_s);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::controlGap);
    row->addWidget(input.text, 1);
    row->addWidget(input.codec, 0, Qt::AlignTop);
    row->addWidget(input.isNull, 0, Qt::AlignTop);
    box->setFocusProxy(input.text);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    input.note = addField(label, box);
    connect(input.text, &QPlainTextEdit::textChanged, this, [this, input] {
        if (!input.text->toPlainText().isEmpty())
            input.isNull->setChecked(false);
        rebuild();
    });
    connect(input.codec, &QComboBox::currentIndexChanged, this, &ProduceDialog::rebuild);
    connect(input.isNull, &QCheckBox::toggled, this, [this, input](bool isNull) {
        input.text->setPlaceholderText(isNull ? tr("null") : QString());
        rebuild();
    });
}

void ProduceDialog::fill(const Input &input, const TypedBytes &bytes)
{
    input.text->setPlainText(bytes.text);
    input.codec->setCurrentIndex(input.codec->findData(int(bytes.codec)));
    input.isNull->setChecked(bytes.isNull);
}

TypedBytes ProduceDialog::typed(const Input &input)
{
    return {input.text->toPlainText(), records::Codec(input.codec->currentData().toInt()), input.isNull->isChecked()};
}

template <typename T>
std::optional<T> ProduceDialog::take(const Result<T> &result, FieldNote *note, QString *problem) const
{
    note->set(result ? Tone::Muted : Tone::Error, result ? QString() : result.error().message);
    if (result)
        return *result;
    *problem = result.error().message;
    return std::nullopt;
}

void ProduceDialog::rebuild()
{
    QString problem;
    kafka::OutgoingRecord record;
    record.partition = m_partition->currentData().toInt();
    record.key = take(toBytes(typed(m_key)), m_key.note, &problem).value_or(std::nullopt);
    record.value = take(toBytes(typed(m_value)), m_value.note, &problem).value_or(std::nullopt);
    record.headers = take(parseHeaders(m_headers->toPlainText()), m_headersNote, &problem).value_or(std::vector<RecordHeader>());
    setInputProblem(problem);
    setChange(std::make_unique<changes::ProduceRecords>(m_clusterId, m_topic, std::vector{record}));
}

void ProduceDialog::done(const changes::ChangeResult &result)
{
    for (const changes::ChangeItem &item : result.items) {
        auto *line = new ToneLabel(tr("%1: written to partition %2, offset %3")
                                       .arg(format::timeOfDay(QDateTime::currentMSecsSinceEpoch()), QString::number(item.partition),
                                            format::count(item.offset)),
                                   FontRole::Caption, Tone::Ok);
        line->setObjectName(u"produce.written"_s);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_written->insertWidget(0, line);
        if (m_written->count() > kListed)
            delete m_written->takeAt(kListed)->widget();
    }
    context().cluster->monitor()->refreshNow();
    rebuild(); // for the next one
}

} // namespace brokerscope::ui
