// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/text_field.h"

#include "ui/kit/theme/metrics.h"

#include <QPlainTextEdit>
#include <QTextDocument>

namespace brokerscope::ui {

namespace {

constexpr int inset = 7; // with the frame of 1: as in a line edit

} // namespace

QPlainTextEdit *makeTextField(int lines)
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->document()->setDocumentMargin(inset);
    field->viewport()->setAutoFillBackground(false); // it would cut the round corners; the frame brings the background
    field->setFixedHeight(lines * metrics::lineHeight() + 2 * inset + 2);
    return field;
}

} // namespace brokerscope::ui
