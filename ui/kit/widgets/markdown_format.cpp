// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/markdown_format.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/tokens.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace brokerscope::ui {

namespace {

bool isCodeBlock(const QTextBlock &block)
{
    return block.isValid() &&
        (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
         block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage));
}

FontRole roleOf(const QTextBlock &block, const QTextCharFormat &format, bool isHeaderCell)
{
    const bool isStrong = isHeaderCell || format.fontWeight() > QFont::Normal;
    if (isCodeBlock(block))
        return FontRole::MonoSmall;
    switch (block.blockFormat().headingLevel()) {
    case 0:
        break;
    case 1:
        return FontRole::Title;
    case 2:
        return FontRole::Section;
    default:
        return FontRole::Strong;
    }
    if (format.fontFixedPitch())
        return isStrong ? FontRole::MonoStrong : FontRole::Mono;
    // No italics: names of buttons and the like are a little heavier.
    return isStrong ? FontRole::Strong : format.fontItalic() ? FontRole::BodyMedium : FontRole::Body;
}

QTextCharFormat charFormat(const QTextBlock &block, const QTextCharFormat &old, bool isHeaderCell)
{
    QTextCharFormat format;
    format.setFont(roleFont(roleOf(block, old, isHeaderCell)));
    format.setForeground(old.isAnchor() ? tokens().link : tokens().text);
    if (old.fontFixedPitch() && !isCodeBlock(block))
        format.setBackground(tokens().codeBg);
    if (old.isAnchor()) {
        format.setAnchor(true);
        format.setAnchorHref(old.anchorHref());
        format.setToolTip(old.toolTip());
    }
    return format;
}

bool isPicture(const QTextBlock &block)
{
    return !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
}

QTextBlockFormat blockFormat(const QTextBlock &block, bool isInTable)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    if (isCodeBlock(block)) { // a block a line: without a gap between them
        format.setBackground(tokens().codeBg);
        format.setTextIndent(metrics::scaled(8));
        format.setTopMargin(0);
        format.setBottomMargin(isCodeBlock(block.next()) ? 0 : metrics::scaled(10));
        return format;
    }
    if (!isPicture(block))
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(level > 0 ? metrics::scaled(18) : 0);
    format.setBottomMargin(isInTable ? 0 : block.textList() ? metrics::scaled(5) : metrics::scaled(10));
    return format;
}

struct Change
{
    int from;
    int to;
    QTextCharFormat format;
};

void formatTable(QTextTable *table)
{
    QTextTableFormat format = table->format();
    format.setBorder(1);
    format.setBorderBrush(tokens().border);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(metrics::scaled(6));
    format.setCellSpacing(0);
    format.setTopMargin(metrics::scaled(4));
    format.setBottomMargin(metrics::scaled(12));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table->setFormat(format);
}

} // namespace

void formatMarkdown(QTextDocument *document)
{
    document->setIndentWidth(metrics::scaled(24));
    QTextCursor cursor(document);
    QTextTable *known = nullptr;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextTable *table = cursor.currentTable();
        if (table && table != known)
            formatTable(known = table);
        const bool isHeaderCell = table && table->cellAt(cursor).row() == 0;
        std::vector<Change> changes; // first gathered: a change makes the fragments anew
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat())
                changes.push_back({fragment.position(), fragment.position() + fragment.length(),
                                   charFormat(block, fragment.charFormat(), isHeaderCell)});
        }
        cursor.setBlockFormat(blockFormat(block, table));
        cursor.setBlockCharFormat(charFormat(block, {}, isHeaderCell)); // the marks of lists, and empty lines
        for (const Change &change : changes) {
            cursor.setPosition(change.from);
            cursor.setPosition(change.to, QTextCursor::KeepAnchor);
            cursor.setCharFormat(change.format);
        }
    }
}

} // namespace brokerscope::ui
