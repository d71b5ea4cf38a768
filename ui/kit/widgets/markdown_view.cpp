// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/markdown_view.h"

#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/markdown_format.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int kColumnLines = 52; ///< width of the column in line heights: about 90 letters

} // namespace

MarkdownView::MarkdownView(const QString &accessibleName, QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { Q_EMIT linkActivated(m_base.resolved(link)); });
}

void MarkdownView::showMarkdown(const QString &markdown, const QUrl &base)
{
    m_markdown = markdown;
    m_base = base;
    render();
    verticalScrollBar()->setValue(0);
    findAll(m_wanted);
}

int MarkdownView::columnWidth() const
{
    return std::min(
        kColumnLines * metrics::lineHeight(),
        std::max(metrics::scaled(200), width() - 2 * metrics::pageMargin - verticalScrollBar()->sizeHint().width()));
}

void MarkdownView::render()
{
    m_isRendering = true;
    m_renderedWidth = columnWidth();
    const int scrolled = verticalScrollBar()->value();
    document()->clear(); // pictures are kept by their names, at the old size
    setMarkdown(m_markdown);
    formatMarkdown(document());
    verticalScrollBar()->setValue(scrolled);
    m_isRendering = false;
}

QVariant MarkdownView::loadResource(int type, const QUrl &name)
{
    const QUrl source = m_base.resolved(name);
    if (type != QTextDocument::ImageResource || source.scheme() != "qrc"_L1)
        return {};
    QImage picture(u':' + source.path());
    if (picture.isNull())
        return {};
    // Never larger than it is; its size is in points of the screen at every scale.
    const qreal ratio = devicePixelRatioF();
    const int width = std::min(picture.width(), m_renderedWidth);
    picture = picture.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setPen(tokens().border);
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

int MarkdownView::findAll(const QString &text)
{
    m_wanted = text;
    m_places.clear();
    m_current = -1;
    const int from = textCursor().selectionStart();
    if (!text.isEmpty())
        for (QTextCursor place = document()->find(text); !place.isNull(); place = document()->find(text, place)) {
            if (m_current < 0 && place.selectionStart() >= from)
                m_current = int(m_places.size());
            m_places << place;
        }
    if (m_current < 0 && !m_places.isEmpty())
        m_current = 0;
    if (m_current >= 0)
        setTextCursor(m_places[m_current]);
    markPlaces();
    return int(m_places.size());
}

int MarkdownView::step(int by)
{
    if (m_places.isEmpty())
        return 0;
    const int count = int(m_places.size());
    m_current = ((m_current + by) % count + count) % count;
    setTextCursor(m_places[m_current]);
    markPlaces();
    return m_current + 1;
}

void MarkdownView::markPlaces()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < m_places.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_places[i];
        mark.format.setBackground(i == m_current ? tokens().accent : tokens().warningSoft);
        mark.format.setForeground(i == m_current ? tokens().onAccent : tokens().text);
        marks << mark;
    }
    setExtraSelections(marks);
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    const int column = columnWidth();
    const int room = width() - verticalScrollBar()->sizeHint().width();
    setViewportMargins(metrics::pageMargin, 0, std::max(0, room - metrics::pageMargin - column), 0);
    QTextBrowser::resizeEvent(event);
    if (column != m_renderedWidth && !m_markdown.isEmpty()) {
        render();
        findAll(m_wanted);
    }
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_isRendering &&
        !m_markdown.isEmpty()) {
        render();
        findAll(m_wanted);
    }
}

} // namespace brokerscope::ui
