// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/command_palette.h"

#include "ui/kit/format.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/lines.h"
#include "ui/kit/widgets/scrim.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/shell/palette/palette_delegate.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int kRadius = 10, kWidth = 620, kRows = 12;
constexpr double kTop = 0.1; ///< of the window's height, above the palette

} // namespace

CommandPalette::CommandPalette(PaletteModel::Maker make, const QStringList &recent, TypedEntry typedEntry,
                               QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_typedEntry(std::move(typedEntry))
    , m_model(new PaletteModel(std::move(make), recent, this))
    , m_field(new QLineEdit)
    , m_list(new QListView(this)) // a stacked layout shows what it is given: as a window, if it had no parent
    , m_none(new EmptyState(this))
    , m_middle(new QStackedLayout)
    , m_count(new ToneLabel({}, FontRole::Caption, Tone::Muted))
{
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Command Palette"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_TranslucentBackground); // round corners

    m_field->setObjectName(u"palette.field"_s);
    m_field->setPlaceholderText(tr("Page, topic, group, broker, cluster, /znode or action"));
    m_field->setAccessibleName(tr("Go to, or run"));
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    QToolButton *close = makeIconButton(u"close"_s, tr("Close"));
    close->setFocusPolicy(Qt::NoFocus); // Esc is the keyboard's way
    connect(close, &QToolButton::clicked, this, &QDialog::reject);

    m_list->setObjectName(u"palette.list"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_model, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true); // for the row under the mouse
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_none->showNoMatch(tr("Nothing is called that"),
                        tr("The letters are looked for in this order in the names of pages, topics, groups, brokers, "
                           "clusters and actions."));

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 12, 8, 10);
    top->setSpacing(metrics::controlGap);
    top->addWidget(m_field, 1);
    top->addWidget(close);
    m_middle->addWidget(m_list);
    m_middle->addWidget(m_none);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(metrics::cellPadding + 4, 7, metrics::cellPadding, 8);
    bottom->addWidget(m_count, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(makeHorizontalLine());
    layout->addLayout(m_middle, 1);
    layout->addWidget(makeHorizontalLine());
    layout->addLayout(bottom);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_model, &PaletteModel::found, this, &CommandPalette::showFound);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellCurrent);
    find();
}

CommandPalette::~CommandPalette()
{
    delete m_scrim;
}

void CommandPalette::find()
{
    m_choosesWhenFound = false;
    m_model->find(m_field->text(), m_typedEntry ? m_typedEntry(m_field->text()) : std::nullopt);
}

void CommandPalette::showFound()
{
    const int rows = m_model->rowCount();
    m_middle->setCurrentIndex(rows > 0 ? 0 : 1);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    const auto total = qint64(m_model->total());
    m_count->setText(total > rows
                         ? tr("The best %1 of %2; type more letters").arg(format::count(rows), format::count(total))
                         : tr("%n found", nullptr, rows));
    if (m_model->isSettled() && std::exchange(m_choosesWhenFound, false))
        choose();
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int current = m_list->currentIndex().row();
    int next = current + rows;
    if (std::abs(rows) == 1)
        next = (next + count) % count; // around: the last one is as near as the first
    m_list->setCurrentIndex(m_model->index(std::clamp(next, 0, count - 1), 0));
}

void CommandPalette::choose()
{
    if (!m_model->isSettled()) {
        m_choosesWhenFound = true;
        return;
    }
    const PaletteEntry *entry = m_model->entryAt(m_list->currentIndex());
    if (!entry || !entry->disabledReason.isEmpty())
        return; // the row says why
    const PaletteEntry taken = *entry;
    accept();
    Q_EMIT chosen(taken);
}

void CommandPalette::tellCurrent()
{
    // The focus is in the field: a screen reader would not hear of the row otherwise.
    const QModelIndex index = m_list->currentIndex();
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    if (!index.isValid())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int page = std::max(1, m_list->viewport()->height() / metrics::rowHeight() - 1);
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_PageUp:
            step(-std::max(2, page));
            return true;
        case Qt::Key_PageDown:
            step(std::max(2, page));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::frame(&painter, rect(), kRadius, tokens().surface, tokens().border);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    const QWidget *owner = parentWidget()->window();
    const int rest = layout()->sizeHint().height() - m_middle->sizeHint().height();
    const int top = int(owner->height() * kTop);
    resize(std::min(metrics::scaled(kWidth), owner->width() - 2 * metrics::pageMargin),
           std::min(rest + kRows * metrics::rowHeight(), owner->height() - 2 * top));
    move(owner->geometry().left() + (owner->width() - width()) / 2, owner->geometry().top() + top);
    m_field->setFocus(Qt::PopupFocusReason);
    if (!m_scrim)
        m_scrim = new Scrim(parentWidget()->window(), this);
    QDialog::showEvent(event);
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    delete m_scrim;
}

} // namespace brokerscope::ui
