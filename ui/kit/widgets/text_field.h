// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;

namespace brokerscope::ui {

/// A field of several lines, as high as `lines` of them. Tab leaves it.
[[nodiscard]] QPlainTextEdit *makeTextField(int lines);

} // namespace brokerscope::ui
