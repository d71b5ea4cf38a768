// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_page.h"

#include "ui/guide/guide_book.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/markdown_view.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/kit/widgets/tone_label.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

GuidePage::GuidePage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader(tr("Guide"))),
      m_search(new FilterField(tr("Find in this chapter"))), m_found(new ToneLabel({}, FontRole::Caption, Tone::Muted)),
      m_text(new MarkdownView(tr("Text of the guide")))
{
    m_search->setObjectName(u"guide.search"_s);
    m_found->setObjectName(u"guide.found"_s);
    m_text->setObjectName(u"guide.text"_s);
    m_search->installEventFilter(this);
    auto *previous = makeIconButton(u"chevron-up"_s, tr("Previous place (Shift+Enter)"));
    auto *next = makeIconButton(u"chevron-down"_s, tr("Next place (Enter)"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 12);
    row->setSpacing(metrics::controlGap);
    row->addWidget(m_search);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_found);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);

    connect(m_search, &QLineEdit::textChanged, this, &GuidePage::search);
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_text, &MarkdownView::linkActivated, this, &GuidePage::follow);
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &chapter) {
        this->context().navigator->go({u"guide"_s, {}, chapter});
    });
}

void GuidePage::showLocation(const Location &location)
{
    Page::showLocation(location);
    if (!location.tab.isEmpty())
        showChapter(location.tab);
    else if (m_chapter.isEmpty())
        showChapter(guide::kIndex);
    m_location.tab = m_chapter;
}

void GuidePage::showChapter(const QString &chapter)
{
    if (chapter == m_chapter)
        return;
    const guide::Chapter read = guide::read(chapter);
    m_chapter = guide::chapterAt(read.address);
    m_header->setTitle(read.title);
    m_header->setCrumbs(
        m_chapter == guide::kIndex
            ? QList<PageHeader::Crumb>{}
            : QList<PageHeader::Crumb>{{guide::read(guide::kIndex).title, guide::kIndex}, {read.title, {}}});
    m_text->setAccessibleName(read.title);
    m_search->clear();
    m_text->showMarkdown(read.text, read.address);
}

void GuidePage::follow(const QUrl &target)
{
    const QString chapter = guide::chapterAt(target);
    if (!chapter.isNull())
        context().navigator->go({u"guide"_s, {}, chapter});
    else if (target.scheme().startsWith("http"_L1) && !QDesktopServices::openUrl(target))
        context().navigator->toast(ToastKind::Information, tr("No program opens web pages"), target.toString(), {});
}

void GuidePage::search(const QString &text)
{
    m_places = m_text->findAll(text);
    m_found->setText(text.isEmpty() ? QString() : m_places == 0 ? tr("Not in this chapter") : QString());
    if (m_places > 0)
        step(0);
}

void GuidePage::step(int by)
{
    if (m_places == 0)
        return;
    m_found->setText(tr("%1 of %2", "place that was found").arg(m_text->step(by)).arg(m_places));
}

bool GuidePage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

QString GuidePage::summary() const
{
    return u"chapter %1, %2 letters"_s.arg(m_chapter).arg(m_text->document()->characterCount());
}

void GuidePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_text->setFocus(Qt::OtherFocusReason); // the arrow keys read on
}

bool GuidePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace brokerscope::ui
