// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

/// The user's guide: docs/LANGUAGE/*.md, which the program carries in its resources. A chapter is named as its file:
/// "read-messages". GUI thread (translations).
namespace brokerscope::ui::guide {

inline const QString kIndex = QStringLiteral("index");

/// "en" or "zh_CN": of the window.
[[nodiscard]] QString language();
/// Of the window's language, the index first, else by name.
[[nodiscard]] QStringList chapters();
/// The chapter that explains a page of the window; the index where none does, and for the guide itself.
[[nodiscard]] QString chapterOf(const QString &page);

struct Chapter
{
    QString title; ///< its first heading
    QString text; ///< Markdown, without that heading
    QUrl address; ///< what its links and pictures are relative to
};

/// The index if there is no such chapter.
[[nodiscard]] Chapter read(const QString &chapter);

/// The chapter that a link leads to; null: out of the guide.
[[nodiscard]] QString chapterAt(const QUrl &address);

} // namespace brokerscope::ui::guide
