// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/config_details.h"

#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/field_note.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/tone_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using local::ConfigKey;
using local::ConfigObjection;
using local::ConfigRow;

namespace {

QString importanceText(const QString &word)
{
    return word == "high"_L1 ? ConfigDetails::tr("high") : word == "medium"_L1 ? ConfigDetails::tr("medium") : word == "low"_L1 ? ConfigDetails::tr("low") : QString();
}

QString factsOf(const ConfigRow &row, local::SettingsFile file)
{
    if (!row.known)
        return ConfigDetails::tr("Nothing is known of this setting.");
    const ConfigKey &key = *row.known;
    QStringList lines;
    lines << ConfigDetails::tr("Type: %1").arg(local::typeWord(key.type));
    if (!key.valid.isEmpty())
        lines << ConfigDetails::tr("Valid: %1").arg(key.valid.size() > 200 ? key.valid.left(200) + u"…"_s : key.valid);
    lines << ConfigDetails::tr("Default: %1").arg(!key.defaultValue ? ConfigDetails::tr("none") : key.defaultValue->isEmpty() ? ConfigDetails::tr("empty") : *key.defaultValue);
    if (!key.importance.isEmpty())
        lines << ConfigDetails::tr("Importance: %1").arg(importanceText(key.importance));
    if (file.kind == local::SettingsFile::Kind::AllBrokers || file.kind == local::SettingsFile::Kind::OneBroker)
        lines << (key.update == ConfigKey::Update::ReadOnly ? ConfigDetails::tr("Takes effect when the broker is restarted.")
                                                            : ConfigDetails::tr("Dynamic: Kafka’s own tools can change it while the broker runs. Here it takes effect with a restart."));
    return lines.join(u'\n');
}

/// A list may have several of the words, so that it is typed.
QStringList offeredFor(const ConfigRow &row)
{
    if (!row.known || row.known->type == ConfigKey::Type::List)
        return {};
    QStringList words = local::choicesOf(*row.known);
    if (row.source == ConfigRow::Source::ThisFile && row.value && !words.contains(*row.value))
        return {}; // what stands there is to be seen, and mended
    return words;
}

} // namespace

ConfigDetails::ConfigDetails(QWidget *parent)
    : QWidget(parent)
    , m_key(new Paragraph({}, Tone::Normal, FontRole::MonoStrong))
    , m_facts(new Paragraph({}, Tone::Muted))
    , m_editor(new QWidget)
    , m_label(new ToneLabel(tr("Va&lue")))
    , m_field(new QLineEdit)
    , m_choice(new QComboBox)
    , m_reset(makeButton(tr("Not set"), u"undo"_s))
    , m_note(new FieldNote(m_field))
    , m_help(new Paragraph({}))
{
    setFixedWidth(metrics::scaled(372));
    m_field->setObjectName(u"config.value"_s);
    m_choice->setObjectName(u"config.choice"_s);
    m_reset->setObjectName(u"config.reset"_s);
    m_label->setBuddy(m_field);
    m_field->setAccessibleName(tr("Value"));
    m_choice->setAccessibleName(tr("Value"));
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setDisabledReason(m_reset, tr("It is not set here."));

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::controlGap);
    line->addWidget(m_field, 1);
    line->addWidget(m_choice, 1);
    line->addWidget(m_reset);
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 0);
    editor->setSpacing(6);
    editor->addWidget(m_label);
    editor->addLayout(line);
    editor->addWidget(m_note);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(20, 18, 20, 20);
    inside->setSpacing(14);
    inside->addWidget(m_key);
    inside->addWidget(m_editor);
    inside->addWidget(m_help);
    inside->addWidget(m_facts);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_field, &QLineEdit::textEdited, this, &ConfigDetails::take);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { take(index == 0 ? QString() : m_choice->itemText(index)); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_field->clear();
        (m_choice->isVisible() ? static_cast<QWidget *>(m_choice) : m_field)->setFocus(); // the button is disabled in a moment
        take({});
        showValue();
    });
    showNothing();
}

void ConfigDetails::setFile(const local::LocalCluster &cluster, local::SettingsFile file)
{
    m_cluster = cluster;
    m_file = file;
    m_row = ConfigRow();
}

void ConfigDetails::showRow(const ConfigRow &row)
{
    const bool isOther = row.key != m_row.key;
    m_row = row;
    m_key->setPlainText(row.key);
    m_facts->setPlainText(factsOf(row, m_file));
    QStringList help;
    if (!row.fixedReason.isEmpty())
        help << tr("Fixed in a local cluster: %1").arg(row.fixedReason);
    if (row.known)
        help << row.known->help;
    m_help->setPlainText(help.join(u"\n\n"_s));
    m_facts->show();
    m_help->setVisible(!help.isEmpty());
    m_editor->setVisible(row.fixedReason.isEmpty() || row.source == ConfigRow::Source::ThisFile);
    if (isOther || !m_field->hasFocus())
        showValue();
    setDisabledReason(m_reset, row.source == ConfigRow::Source::ThisFile ? QString() : tr("It is not set here."));
    m_note->set(row.objection.weight == ConfigObjection::Weight::Error ? Tone::Error : Tone::Warning, row.objection.text);
}

void ConfigDetails::showValue()
{
    const QString set = m_row.source == ConfigRow::Source::ThisFile ? m_row.value.value_or(QString()) : QString();
    const QString otherwise = m_row.otherwise.value_or(QString());
    const QStringList words = offeredFor(m_row);
    m_choice->setVisible(!words.isEmpty());
    m_field->setVisible(words.isEmpty());
    m_label->setBuddy(words.isEmpty() ? static_cast<QWidget *>(m_field) : m_choice);
    m_field->setEchoMode(m_row.isSecret() ? QLineEdit::Password : QLineEdit::Normal);
    m_field->setText(set);
    m_field->setPlaceholderText(m_row.isSecret() ? QString() : otherwise);
    m_choice->clear();
    m_choice->addItem(otherwise.isEmpty() ? tr("not set") : tr("not set (%1)").arg(otherwise));
    m_choice->addItems(words);
    m_choice->setCurrentIndex(set.isEmpty() ? 0 : int(words.indexOf(set)) + 1);
}

void ConfigDetails::showNothing()
{
    m_row = ConfigRow();
    m_key->setPlainText(tr("Choose a setting"));
    m_editor->hide();
    m_facts->hide();
    m_help->setPlainText(tr("Its meaning, its range and its value are shown here."));
    m_help->show();
}

void ConfigDetails::take(const QString &value)
{
    if (!m_row.key.isNull())
        Q_EMIT valueChanged(m_row.key, value.isEmpty() ? std::nullopt : std::optional(value));
}

} // namespace brokerscope::ui
