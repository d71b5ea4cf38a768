// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace brokerscope::ui {

/// Gives a document that was read from Markdown the kit's fonts and colours. Qt's own reader asks for a bold weight
/// that the font does not have, and for colours of no theme. GUI thread.
void formatMarkdown(QTextDocument *document);

} // namespace brokerscope::ui
