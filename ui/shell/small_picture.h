// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace brokerscope::ui {

/// The picture with at most 256 colours: a window has few of its own, the rest are edges of letters. As a PNG file it
/// is a third as large. Any thread.
[[nodiscard]] QImage withFewColors(const QImage &picture);

} // namespace brokerscope::ui
