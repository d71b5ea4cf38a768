// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/create_topic_dialog.h"

#include "core/changes/change_runner.h"
#include "core/cluster/connected_cluster.h"
#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/field_note.h"
#include "ui/kit/widgets/segments.h"
#include "ui/kit/widgets/text_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kGiB = qint64(1) << 30;
constexpr std::array<qint64, 6> kRetentionHours{12, 24, 48, 168, 672, -1}; ///< of the quick choices; -1: infinite

/// An input that may stay empty: nullopt then. A text that is no number becomes -2, which every rule refuses.
std::optional<qint64> optionalNumber(const QString &text, qint64 unit = 1)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    if (!ok || value < -1)
        return -2;
    return value == -1 ? -1 : value * unit;
}

QWidget *row(const std::vector<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::controlGap);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    box->setFocusProxy(widgets.front());
    return box;
}

} // namespace

CreateTopicDialog::CreateTopicDialog(const PageContext &context, ClusterSnapshotPtr snapshot, QWidget *parent)
    : ChangeDialog(context, tr("Create topic"), Width::Wide, parent)
    , m_snapshot(std::move(snapshot))
    , m_name(new QLineEdit)
    , m_partitions(new QSpinBox)
    , m_replicationFactor(new QLineEdit)
    , m_minInsync(new QLineEdit)
    , m_cleanup(new QComboBox)
    , m_retention(new QLineEdit)
    , m_retentionUnit(new QComboBox)
    , m_maxSize(new QComboBox)
    , m_maxMessage(new QLineEdit)
    , m_maxMessageUnit(new QComboBox)
    , m_custom(makeTextField(3))
{
    setObjectName(u"createTopicDialog"_s);
    setVerb(tr("Cr&eate topic"));
    makeFields();
    addChangeParts();
    askCluster();
    rebuild();
    m_name->setFocus();
}

void CreateTopicDialog::makeFields()
{
    const QString brokerDefault = tr("broker default");
    m_name->setObjectName(u"createTopic.name"_s);
    m_name->setMaxLength(300); // one may paste a name that is too long, and is told so
    m_partitions->setRange(1, 100'000);
    for (QLineEdit *field : {m_replicationFactor, m_minInsync, m_retention, m_maxMessage})
        field->setPlaceholderText(brokerDefault);
    for (QLineEdit *field : {m_replicationFactor, m_minInsync, m_maxMessage})
        field->setFixedWidth(metrics::scaled(230)); // "1048588 (broker default)", in a language that needs more
    for (QComboBox *field : {m_cleanup, m_maxSize})
        field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_cleanup->addItem(brokerDefault);
    m_cleanup->addItem(tr("Delete"), int(changes::TopicSpec::CleanupPolicy::Delete));
    m_cleanup->addItem(tr("Compact"), int(changes::TopicSpec::CleanupPolicy::Compact));
    m_cleanup->addItem(tr("Compact, Delete"), int(changes::TopicSpec::CleanupPolicy::CompactDelete));
    m_maxSize->addItem(tr("not set"));
    for (const int gigabytes : {1, 10, 20, 50})
        m_maxSize->addItem(tr("%1 GiB").arg(gigabytes), gigabytes * kGiB);
    m_maxSize->setEditable(true);
    m_maxSize->setInsertPolicy(QComboBox::NoInsert);
    m_custom->setPlaceholderText(u"segment.bytes=1073741824"_s);

    m_notes[u"name"_s] = addField(tr("&Name"), m_name);
    m_notes[u"partitions"_s] = addField(tr("&Partitions"), m_partitions, tr("more can be added later, never fewer"));
    m_notes[u"replicationFactor"_s] = addField(tr("&Replication factor"), m_replicationFactor);
    m_notes[u"minInsyncReplicas"_s] = addField(tr("Min in-&sync replicas"), m_minInsync);
    m_notes[u"cleanupPolicy"_s] = addField(tr("C&leanup policy"), m_cleanup);
    m_notes[u"retentionMs"_s] = addField(tr("&Time to retain"), makeRetention());
    m_notes[u"retentionBytes"_s] = addField(tr("Ma&x size per partition"), m_maxSize);
    m_notes[u"maxMessageBytes"_s] = addField(tr("Max messa&ge size"), makeMaxMessage());
    m_notes[u"config"_s] = addField(tr("C&ustom parameters"), m_custom, tr("one a line: name=value"));

    for (QLineEdit *field : {m_name, m_replicationFactor, m_minInsync, m_retention, m_maxMessage})
        connect(field, &QLineEdit::textChanged, this, &CreateTopicDialog::rebuild);
    connect(m_partitions, &QSpinBox::valueChanged, this, &CreateTopicDialog::rebuild);
    for (QComboBox *field : {m_cleanup, m_retentionUnit, m_maxMessageUnit})
        connect(field, &QComboBox::currentIndexChanged, this, &CreateTopicDialog::rebuild);
    connect(m_maxSize, &QComboBox::currentTextChanged, this, &CreateTopicDialog::rebuild);
    connect(m_custom, &QPlainTextEdit::textChanged, this, &CreateTopicDialog::rebuild);
}

QWidget *CreateTopicDialog::makeRetention()
{
    m_retention->setAccessibleName(tr("Time to retain"));
    m_retentionUnit->setAccessibleName(tr("Unit of the time to retain"));
    m_retentionUnit->addItem(tr("ms"), qint64(1));
    m_retentionUnit->addItem(tr("hours"), kHour);
    m_retentionUnit->addItem(tr("days"), kDay);
    m_retentionUnit->setCurrentIndex(1);
    m_retention->setFixedWidth(metrics::scaled(84));
    m_retentionChoices = new Segments({tr("12 h"), tr("1 d"), tr("2 d"), tr("7 d"), tr("4 w"), tr("infinite")}, tr("Retain for"));
    connect(m_retentionChoices, &Segments::chosen, this, [this](int index) {
        m_retentionUnit->setCurrentIndex(m_retentionUnit->findData(kHour));
        m_retention->setText(QString::number(kRetentionHours.at(std::size_t(index))));
    });
    m_retentionChoices->setCurrentIndex(-1);
    return row({m_retention, m_retentionUnit, m_retentionChoices});
}

/// Marks the choice that the field says now; none where it says something else, or the broker's default.
void CreateTopicDialog::showRetentionChoice()
{
    const auto value = optionalNumber(m_retention->text(), m_retentionUnit->currentData().toLongLong());
    const auto it = std::find_if(kRetentionHours.begin(), kRetentionHours.end(),
                                 [&](qint64 hours) { return value && *value == (hours < 0 ? -1 : hours * kHour); });
    m_retentionChoices->setCurrentIndex(it == kRetentionHours.end() ? -1 : int(it - kRetentionHours.begin()));
}

QWidget *CreateTopicDialog::makeMaxMessage()
{
    m_maxMessage->setAccessibleName(tr("Max message size"));
    m_maxMessageUnit->setAccessibleName(tr("Unit of the message size"));
    m_maxMessageUnit->addItem(tr("B"), qint64(1));
    m_maxMessageUnit->addItem(tr("KiB"), qint64(1024));
    m_maxMessageUnit->addItem(tr("MiB"), qint64(1024 * 1024));
    m_maxMessageUnit->setCurrentIndex(1);
    return row({m_maxMessage, m_maxMessageUnit});
}

void CreateTopicDialog::askCluster()
{
    askClusterId(changes::Change::Target::Kafka, [this](const QString &id) {
        m_clusterId = id;
        rebuild();
    });
    async::deliver(changes::fetchTopicDefaults(context().changes->context()), this,
                   [this](const Result<changes::TopicDefaults> &defaults) {
                       if (defaults)
                           showDefaults(*defaults); // without them the placeholders just say "broker default"
                   });
}

void CreateTopicDialog::showDefaults(const changes::TopicDefaults &defaults)
{
    m_defaults = defaults;
    const auto placeholder = [](QLineEdit *field, const QString &value) {
        if (!value.isEmpty())
            field->setPlaceholderText(tr("broker default (%1)").arg(value));
    };
    if (defaults.replicationFactor)
        placeholder(m_replicationFactor, QString::number(*defaults.replicationFactor));
    placeholder(m_minInsync, defaults.config.value(u"min.insync.replicas"_s));
    placeholder(m_maxMessage, defaults.config.value(u"max.message.bytes"_s));
    bool ok = false;
    const qint64 retention = defaults.config.value(u"retention.ms"_s).toLongLong(&ok);
    if (ok)
        m_retention->setPlaceholderText(retention < 0 ? tr("infinite") : QString::number(retention / kHour));
    if (const QString policy = defaults.config.value(u"cleanup.policy"_s); !policy.isEmpty())
        m_cleanup->setItemText(0, tr("broker default (%1)").arg(policy));
    rebuild();
}

changes::TopicSpec CreateTopicDialog::spec() const
{
    changes::TopicSpec spec;
    spec.name = m_name->text();
    spec.partitions = m_partitions->value();
    spec.replicationFactor = qint32(optionalNumber(m_replicationFactor->text()).value_or(-1));
    if (const auto value = optionalNumber(m_minInsync->text()))
        spec.minInsyncReplicas = qint32(*value);
    if (m_cleanup->currentIndex() > 0)
        spec.cleanupPolicy = changes::TopicSpec::CleanupPolicy(m_cleanup->currentData().toInt());
    spec.retentionMs = optionalNumber(m_retention->text(), m_retentionUnit->currentData().toLongLong());
    if (const int index = m_maxSize->findText(m_maxSize->currentText()); index > 0)
        spec.retentionBytes = m_maxSize->itemData(index).toLongLong();
    else if (index < 0)
        spec.retentionBytes = optionalNumber(m_maxSize->currentText());
    spec.maxMessageBytes = optionalNumber(m_maxMessage->text(), m_maxMessageUnit->currentData().toLongLong());
    const QStringList lines = m_custom->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        if (!line.trimmed().isEmpty())
            spec.custom.emplace_back(line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed());
    return spec;
}

void CreateTopicDialog::rebuild()
{
    showRetentionChoice();
    changes::TopicKnowledge knowledge;
    knowledge.topics = m_snapshot ? m_snapshot->topics.data : nullptr;
    if (m_snapshot && m_snapshot->brokers.data)
        knowledge.brokerCount = qint32(m_snapshot->brokers.data->rows.size());
    knowledge.defaultReplicationFactor = m_defaults.replicationFactor.value_or(-1);
    setChange(std::make_unique<changes::CreateTopic>(m_clusterId, spec(), knowledge));
}

void CreateTopicDialog::showProblems(const std::vector<changes::FieldProblem> &problems)
{
    for (FieldNote *note : std::as_const(m_notes))
        note->set(Tone::Muted, {});
    for (const changes::FieldProblem &problem : problems) {
        // An empty name is said by the footer: a red field before a key was pressed scolds for nothing.
        if (problem.field == "name"_L1 && m_name->text().isEmpty())
            continue;
        const QString field = problem.field.startsWith("config:"_L1) ? u"config"_s : problem.field;
        if (FieldNote *note = m_notes.value(field); note && !note->isError())
            note->set(problem.severity == changes::FieldProblem::Severity::Error ? Tone::Error : Tone::Warning, problem.message);
    }
}

void CreateTopicDialog::done(const changes::ChangeResult &)
{
    context().cluster->monitor()->refreshNow();
    context().navigator->toast(ToastKind::Success, tr("Topic created"), m_name->text(), {u"topic"_s, m_name->text(), {}});
}

} // namespace brokerscope::ui
