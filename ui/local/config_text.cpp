// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/config_text.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/paragraph.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr size_t kMostShown = 5;

} // namespace

ConfigText::ConfigText(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit)
    , m_objections(new Paragraph({}, Tone::Error))
{
    m_edit->setObjectName(u"config.text"_s);
    m_edit->setAccessibleName(tr("Text of the file"));
    m_edit->setPlaceholderText(tr("# Nothing is set here.\n# One setting a line: key=value"));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->document()->setDocumentMargin(12);
    setFontRole(m_edit, FontRole::Mono);
    m_objections->setObjectName(u"config.objections"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::cardGap, metrics::pageMargin, metrics::pageBottom);
    layout->setSpacing(metrics::headingGap);
    layout->addWidget(Panel::around(m_edit), 1);
    layout->addWidget(m_objections);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT edited(m_edit->toPlainText().toUtf8());
    });
}

void ConfigText::setText(const QByteArray &text)
{
    const QString shown = QString::fromUtf8(text);
    if (m_edit->toPlainText() == shown)
        return;
    m_isSetting = true;
    m_edit->setPlainText(shown);
    m_isSetting = false;
}

void ConfigText::setObjections(const std::vector<local::config::LineObjection> &objections)
{
    QStringList lines;
    bool hasError = false;
    for (const local::config::LineObjection &objection : objections) {
        hasError = hasError || objection.objection.weight == local::ConfigObjection::Weight::Error;
        if (size_t(lines.size()) < kMostShown)
            lines << tr("Line %1: %2").arg(objection.line).arg(objection.objection.text);
    }
    if (objections.size() > kMostShown)
        lines << tr("… and %n more", nullptr, int(objections.size() - kMostShown));
    m_objections->setTone(hasError ? Tone::Error : Tone::Warning);
    m_objections->setPlainText(lines.join(u'\n'));
    m_objections->setVisible(!lines.isEmpty());
}

} // namespace brokerscope::ui
