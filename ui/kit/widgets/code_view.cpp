// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/code_view.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/widgets/json_highlighter.h"

#include <QEvent>

namespace brokerscope::ui {

CodeView::CodeView(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setFontRole(this, FontRole::Mono);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(12);
}

void CodeView::setCode(const QString &text, Language language)
{
    if (language == Language::Plain) {
        delete m_highlighter;
        m_highlighter = nullptr;
    } else if (!m_highlighter) {
        m_highlighter = new JsonHighlighter(document());
    }
    setPlainText(text);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->rehighlight();
}

} // namespace brokerscope::ui
