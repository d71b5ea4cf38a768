// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/znode_data_view.h"

#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/code_view.h"
#include "ui/kit/widgets/field_note.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/segments.h"
#include "ui/kit/widgets/tone_label.h"

#include <QCheckBox>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

ZnodeDataView::ZnodeDataView(QWidget *parent)
    : QWidget(parent)
    , m_formats(new Segments({tr("Text"), tr("JSON"), tr("Properties"), tr("Hex"), tr("Base64")}, tr("Format of the data")))
    , m_size(new ToneLabel({}, FontRole::Caption, Tone::Muted))
    , m_isNull(new QCheckBox(tr("&No data (null)")))
    , m_code(new CodeView(tr("Data of the znode")))
    , m_note(new FieldNote(m_code))
{
    m_code->setObjectName(u"znode.data"_s);
    connect(m_formats, &Segments::chosen, this, &ZnodeDataView::chooseFormat);
    connect(m_code, &QPlainTextEdit::textChanged, this, &ZnodeDataView::textEdited);
    connect(m_isNull, &QCheckBox::toggled, this, &ZnodeDataView::setIsNull);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(metrics::cardGap);
    bar->addWidget(m_formats);
    bar->addWidget(m_size);
    bar->addStretch();
    bar->addWidget(m_isNull);
    auto *panel = new Panel(Panel::Fill::Code);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_code);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::cardGap, metrics::pageMargin, metrics::pageBottom);
    layout->setSpacing(metrics::headingGap);
    layout->addLayout(bar);
    layout->addWidget(panel, 1);
    layout->addWidget(m_note);
    clear();
}

void ZnodeDataView::setData(const std::optional<QByteArray> &bytes, bool isSecret, const QString &lockReason)
{
    m_original = m_bytes = bytes;
    m_isSecret = isSecret;
    m_lockReason = isSecret ? tr("It holds secrets: it is neither shown nor edited here.") : lockReason;
    if (!m_hasChosen && bytes)
        m_wanted = guessFormat(*bytes);
    showBytes(m_wanted);
    tell();
}

void ZnodeDataView::clear()
{
    m_hasChosen = false;
    setData(std::nullopt, false, u" "_s);
    m_size->setText({});
    m_isNull->setEnabled(false);
}

Result<std::optional<QByteArray>> ZnodeDataView::edited() const
{
    if (m_fault)
        return failure(*m_fault);
    return m_bytes;
}

void ZnodeDataView::edit(const std::optional<QByteArray> &bytes)
{
    m_bytes = bytes;
    showBytes(m_wanted);
    tell();
}

void ZnodeDataView::markSaved(const std::optional<QByteArray> &bytes)
{
    m_original = bytes;
    tell();
}

void ZnodeDataView::discard()
{
    edit(m_original);
}

void ZnodeDataView::showBytes(DataFormat wanted)
{
    m_fault.reset();
    const QScopedValueRollback guard(m_isFilling, true);
    const qsizetype size = m_bytes ? m_bytes->size() : 0;
    m_shown = m_isSecret ? DataText{wanted, tr("%1, not shown: they hold secrets").arg(format::exactSize(size)), false, {}} : toText(m_bytes.value_or(QByteArray()), wanted);
    m_formats->setCurrentIndex(int(m_shown.used));
    m_formats->setEnabled(!m_isSecret);
    m_size->setText(m_bytes ? format::exactSize(size) : tr("no data"));
    m_code->setCode(m_shown.text, m_shown.used == DataFormat::Json ? CodeView::Language::Json : CodeView::Language::Plain);
    const bool isEditable = m_shown.isEditable && m_lockReason.isEmpty() && m_bytes.has_value();
    m_code->setReadOnly(!isEditable);
    m_code->setTextInteractionFlags(isEditable ? Qt::TextEditorInteraction : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_isNull->setChecked(!m_bytes);
    m_isNull->setEnabled(m_lockReason.isEmpty());
    m_note->set(Tone::Muted, m_isSecret ? m_lockReason : m_shown.note);
}

void ZnodeDataView::chooseFormat(int index)
{
    m_wanted = DataFormat(index);
    m_hasChosen = true;
    if (m_fault) // the text stands for no bytes: it would be lost in another format
        m_formats->setCurrentIndex(int(m_shown.used));
    else
        showBytes(m_wanted);
}

void ZnodeDataView::textEdited()
{
    if (m_isFilling)
        return;
    const QString text = typedText();
    const Result<QByteArray> bytes = text == m_shown.text && !m_isEdited ? m_original.value_or(QByteArray()) : toBytes(text, m_shown);
    m_fault = bytes ? std::nullopt : std::optional(bytes.error());
    if (bytes) {
        m_bytes = *bytes;
        m_size->setText(format::exactSize(bytes->size()));
    }
    m_note->set(m_fault ? Tone::Error : Tone::Muted, m_fault ? m_fault->message : m_shown.note);
    tell();
}

QString ZnodeDataView::typedText() const
{
    // Not toPlainText(), which makes blanks of no-break spaces.
    return m_code->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

std::optional<ZnodeDataView::Draft> ZnodeDataView::draft() const
{
    if (!m_isEdited)
        return std::nullopt;
    return Draft{m_bytes, m_fault ? typedText() : QString(), m_shown.used};
}

void ZnodeDataView::restore(const Draft &draft)
{
    m_wanted = draft.format;
    m_hasChosen = true;
    edit(draft.bytes);
    if (!draft.faultyText.isNull())
        m_code->setPlainText(draft.faultyText);
}

void ZnodeDataView::setIsNull(bool isNull)
{
    if (m_isFilling)
        return;
    edit(isNull ? std::nullopt : std::optional(m_original.value_or(QByteArray())));
}

void ZnodeDataView::tell()
{
    m_isEdited = m_fault || m_bytes != m_original;
    Q_EMIT editedChanged();
}

} // namespace brokerscope::ui
