// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/empty_state.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QString(), Tone::Muted, 32))
    , m_progress(new QProgressBar)
    , m_title(new ToneLabel(QString(), FontRole::Section))
    , m_text(new Paragraph(QString(), Tone::Muted))
    , m_codePanel(new Panel(Panel::Fill::Code))
    , m_code(new Paragraph(QString(), Tone::Muted, FontRole::MonoSmall))
    , m_actions(new QHBoxLayout)
{
    const int width = metrics::scaled(300);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setFixedWidth(width);
    m_progress->setFixedWidth(metrics::scaled(240));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_codePanel->setFixedWidth(metrics::scaled(314));
    auto *codeLayout = new QHBoxLayout(m_codePanel);
    codeLayout->setContentsMargins(12, 8, 12, 8);
    codeLayout->addWidget(m_code);

    m_actions->setSpacing(metrics::controlGap);
    m_actions->setAlignment(Qt::AlignHCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(0);
    layout->addStretch(2); // a little above the middle
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addSpacing(14);
    layout->addWidget(m_title);
    layout->addSpacing(6);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addWidget(m_codePanel, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addLayout(m_actions);
    layout->addStretch(3);
    showLoading(tr("Loading"));
}

void EmptyState::show(const QString &icon, Tone tone, const QString &title, const QString &text, const QString &code)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater(); // it may be the sender
        }
        delete item;
    }
    m_actionCount = 0;
    m_progress->hide();
    m_icon->setVisible(!icon.isEmpty());
    m_icon->setIcon(icon, tone);
    m_title->setText(title);
    m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
    m_code->setPlainText(code);
    m_codePanel->setVisible(!code.isEmpty());
    setAccessibleName(plaintext::line(title));
    setAccessibleDescription(plaintext::lines(text));
}

void EmptyState::showLoading(const QString &title, const QString &waitingFor, double progress)
{
    show({}, Tone::Muted, title, waitingFor, {});
    m_progress->setRange(0, progress < 0 ? 0 : 1000);
    m_progress->setValue(progress < 0 ? 0 : qRound(progress * 1000));
    m_progress->show();
}

void EmptyState::showNothing(const QString &icon, const QString &title, const QString &text)
{
    show(icon, Tone::Muted, title, text, {});
}

void EmptyState::showNoMatch(const QString &title, const QString &text)
{
    show(u"search"_s, Tone::Muted, title, text, {});
}

void EmptyState::showError(const QString &title, const Error &error)
{
    const bool forbidden = error.kind == Error::Kind::Authorization;
    QString code = error.detail;
    if (error.code != 0)
        code += code.isEmpty() ? QString::number(error.code) : u" (%1)"_s.arg(error.code);
    show(forbidden ? u"locked"_s : u"error"_s, forbidden ? Tone::Muted : Tone::Error, title, error.message, code);
}

QPushButton *EmptyState::addAction(const QString &text)
{
    QPushButton *button = makeButton(text, {}, m_actionCount++ == 0 ? WidgetRole::Primary : WidgetRole::Normal, this);
    m_actions->addWidget(button);
    return button;
}

} // namespace brokerscope::ui
