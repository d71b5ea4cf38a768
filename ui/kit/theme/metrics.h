// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes in logical pixels. Heights grow with the desktop's font; distances do not. GUI thread.
namespace brokerscope::ui::metrics {

inline constexpr int pageMargin = 24; ///< left and right of a page
inline constexpr int pageBottom = 20;
inline constexpr int cellPadding = 12;
inline constexpr int controlGap = 8; ///< between controls in a row
inline constexpr int cardGap = 12;
inline constexpr int headingGap = 10; ///< between a heading and its block
inline constexpr int panelRadius = 8;
inline constexpr int controlRadius = 6;

[[nodiscard]] int lineHeight(); ///< of the body font: 16 at 10 pt
[[nodiscard]] int captionHeight();
[[nodiscard]] int scaled(int px); ///< a size given for 10 pt, at the desktop's font size
[[nodiscard]] int iconSize(); ///< 16
[[nodiscard]] int rowHeight(); ///< 30
[[nodiscard]] int denseRowHeight(); ///< 24: messages, log, znode tree
[[nodiscard]] int headerHeight(); ///< 32
[[nodiscard]] int controlHeight(); ///< 30

} // namespace brokerscope::ui::metrics
