// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/dialog.h"

#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/field_note.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/lines.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/scrim.h"
#include "ui/kit/widgets/tone_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int radius = 10, labelColumn = 150;

} // namespace

Dialog::Dialog(const QString &title, Width width, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_width(width)
    , m_content(new QWidget)
    , m_scroll(new QScrollArea)
    , m_body(new QVBoxLayout(m_content))
    , m_footer(new QHBoxLayout)
    , m_footerIcon(new IconLabel(QString()))
    , m_footerText(new Paragraph(QString(), Tone::Muted, FontRole::Caption))
    , m_cancel(makeButton(tr("&Cancel")))
    , m_verb(makeButton(QString(), {}, WidgetRole::Primary))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_TranslucentBackground); // round corners

    auto *header = new QHBoxLayout;
    header->setContentsMargins(metrics::pageMargin, 18, 16, 12);
    header->addWidget(new ToneLabel(title, FontRole::Title), 1);
    QToolButton *close = makeIconButton(u"close"_s, tr("Close"));
    close->setFocusPolicy(Qt::NoFocus); // Esc and Cancel are the keyboard's ways
    connect(close, &QToolButton::clicked, this, &QDialog::reject);
    header->addWidget(close);

    m_body->setContentsMargins(metrics::pageMargin, 2, metrics::pageMargin, 16);
    m_body->setSpacing(12);
    m_content->installEventFilter(this);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    m_footer->setContentsMargins(metrics::pageMargin, 14, metrics::pageMargin, 14);
    m_footer->setSpacing(metrics::controlGap);
    m_footer->addWidget(m_footerIcon);
    m_footer->addWidget(m_footerText, 1, Qt::AlignVCenter);
    m_footer->addStretch(); // while there is no text
    m_footer->addWidget(m_cancel);
    m_footer->addWidget(m_verb);
    m_verb->hide();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &Dialog::confirmed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeHorizontalLine());
    layout->addLayout(m_footer);
    updateFooter();
}

Dialog::~Dialog()
{
    delete m_scrim;
}

FieldNote *Dialog::addField(const QString &label, QWidget *field, const QString &hint)
{
    if (!m_fields) {
        m_fields = new QGridLayout;
        m_fields->setContentsMargins(0, 0, 0, 0);
        m_fields->setHorizontalSpacing(10);
        m_fields->setVerticalSpacing(8);
        m_fields->setColumnMinimumWidth(0, metrics::scaled(labelColumn));
        m_fields->setColumnStretch(1, 1);
        m_body->addLayout(m_fields);
    }
    auto *name = new QLabel(label); // the one label that needs mnemonics
    name->setBuddy(field);
    const bool wide = (field->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag) && field->maximumWidth() >= QWIDGETSIZE_MAX;
    auto *line = new QBoxLayout(wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); // the hint under or beside the field
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(wide ? 4 : 12);
    line->addWidget(field);
    if (!hint.isEmpty())
        line->addWidget(new Paragraph(hint, Tone::Muted, FontRole::Caption), wide ? 0 : 1, wide ? Qt::Alignment() : Qt::AlignVCenter);
    else if (!wide)
        line->addStretch(1);
    auto *note = new FieldNote(field);
    const int row = m_fields->rowCount();
    m_fields->addWidget(name, row, 0);
    m_fields->addLayout(line, row, 1);
    m_fields->addWidget(note, row + 1, 1);
    return note;
}

void Dialog::addWidget(QWidget *widget)
{
    m_fields = nullptr; // fields that follow start a new block
    m_body->addWidget(widget);
}

void Dialog::setVerb(const QString &text, WidgetRole role)
{
    m_verb->setText(text);
    setRole(m_verb, role);
    m_verb->show();
}

void Dialog::addFooterButton(QPushButton *button)
{
    m_footer->insertWidget(m_footer->indexOf(m_cancel), button);
}

void Dialog::setReason(const QString &reason)
{
    m_reason = reason;
    updateFooter();
}

void Dialog::setNote(const QString &note, Tone tone)
{
    m_note = note;
    m_noteTone = tone;
    updateFooter();
}

void Dialog::setBusy(bool busy, const QString &sentence)
{
    m_busy = busy;
    m_busyText = sentence;
    updateFooter();
}

void Dialog::updateFooter()
{
    const QString text = m_busy ? m_busyText : !m_reason.isEmpty() ? m_reason : m_note;
    const bool reason = !m_busy && !m_reason.isEmpty();
    const Tone iconTone = reason ? Tone::Error : m_noteTone;
    m_footerIcon->setIcon(m_busy ? u"clock"_s : reason ? u"error"_s : m_noteTone == Tone::Muted ? u"undo"_s : toneIcon(m_noteTone),
                          m_busy ? Tone::Muted : iconTone);
    m_footerIcon->setVisible(!text.isEmpty());
    m_footerText->setPlainText(text);
    m_footerText->setVisible(!text.isEmpty());
    setDisabledReason(m_verb, m_busy ? (m_busyText.isEmpty() ? tr("It is running") : m_busyText) : m_reason);
}

void Dialog::fitToContent()
{
    const QSize room = screen() ? screen()->availableGeometry().size() : QSize(1440, 900);
    const int width = qMin(metrics::scaled(m_width == Width::Wide ? 760 : 620), room.width() - 40);
    m_content->setFixedWidth(width - 2);
    m_content->adjustSize();
    const int body = m_body->hasHeightForWidth() ? qMax(m_body->heightForWidth(width - 2), m_content->sizeHint().height())
                                                 : m_content->sizeHint().height();
    m_content->setMinimumWidth(0); // a scroll bar may take some of it
    m_content->setMaximumWidth(QWIDGETSIZE_MAX);
    const int rest = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int most = room.height() - 60;
    resize(width, qMin(most, isVisible() ? qMax(height(), body + rest) : body + rest));
    // What grows while it is shown stays in its window, as long as there is room.
    const QRect owner = parentWidget() ? parentWidget()->window()->geometry() : QRect();
    const int below = geometry().bottom() + metrics::pageMargin - owner.bottom();
    if (isVisible() && owner.isValid() && below > 0 && y() > owner.top())
        move(x(), qMax(owner.top(), y() - below));
}

bool Dialog::eventFilter(QObject *watched, QEvent *event)
{
    // A note appeared under a field, a preview got longer: grow before something is cut, but never shrink under the mouse.
    if (watched == m_content && event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, &Dialog::fitToContent, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void Dialog::orderFocus()
{
    QWidget *first = nullptr, *last = nullptr;
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (!m_content->isAncestorOf(widget) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (!first && widget->isEnabled() && !widget->isHidden())
            first = widget;
        last = widget;
    }
    // The footer was made first but is read last.
    QWidget *previous = last;
    for (int i = 0; i < m_footer->count(); ++i) {
        auto *button = qobject_cast<QPushButton *>(m_footer->itemAt(i)->widget());
        if (!button)
            continue;
        if (previous)
            setTabOrder(previous, button);
        previous = button;
    }
    if (!focusWidget() || focusWidget() == this)
        (first ? first : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::frame(&painter, rect(), radius, tokens().surface, tokens().border);
}

void Dialog::showEvent(QShowEvent *event)
{
    fitToContent();
    orderFocus();
    if (const QWidget *owner = parentWidget() ? parentWidget()->window() : nullptr)
        move(owner->geometry().center() - rect().center());
    if (parentWidget() && !m_scrim)
        m_scrim = new Scrim(parentWidget()->window(), this);
    QDialog::showEvent(event);
}

void Dialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    delete m_scrim;
    m_scrim = nullptr;
}

void Dialog::moveEvent(QMoveEvent *event)
{
    QDialog::moveEvent(event);
    if (m_scrim)
        m_scrim->update();
}

void Dialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_scrim)
        m_scrim->update();
}

void Dialog::mousePressEvent(QMouseEvent *event)
{
    // There is no frame to take it by: the header serves.
    if (event->button() == Qt::LeftButton && event->position().y() < m_scroll->y() && windowHandle())
        windowHandle()->startSystemMove();
    QDialog::mousePressEvent(event);
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ControlModifier)) {
        event->accept(); // Enter in a field must not press a button somewhere else
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace brokerscope::ui
