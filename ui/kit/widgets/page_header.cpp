// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/page_header.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/age_label.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/link_button.h"
#include "ui/kit/widgets/tone_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int mostCrumbs = 4;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel(title, FontRole::Title))
    , m_crumbs(new QHBoxLayout)
    , m_badges(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_age(new AgeLabel)
    , m_interval(new QComboBox)
    , m_refresh(makeIconButton(u"refresh"_s, tr("Refresh now (F5)")))
{
    m_crumbs->setSpacing(6);
    for (int i = 0; i < mostCrumbs; ++i) {
        const CrumbParts part { new ToneLabel(u"/"_s, FontRole::Caption, Tone::Faint), new LinkButton(QString(), FontRole::Caption),
                                new ToneLabel(QString(), FontRole::Caption, Tone::Muted), QString() };
        part.text->setElided(true);
        part.text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        for (QWidget *widget : { static_cast<QWidget *>(part.slash), static_cast<QWidget *>(part.link), static_cast<QWidget *>(part.text) }) {
            widget->hide();
            m_crumbs->addWidget(widget);
        }
        connect(part.link, &LinkButton::clicked, this, [this, i] { Q_EMIT crumbClicked(m_parts.at(i).target); });
        m_parts += part;
    }
    m_crumbs->addStretch();
    m_badges->setSpacing(metrics::controlGap);
    m_buttons->setSpacing(metrics::controlGap);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);

    for (int seconds : { 0, 2, 5, 10, 15 })
        m_interval->addItem(icon(u"refresh"_s), seconds == 0 ? tr("Off") : tr("Every %1 s").arg(seconds), seconds * 1000);
    m_interval->setAccessibleName(tr("Refresh"));
    m_interval->setToolTip(tr("How often this page is read again"));
    m_interval->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_interval, &QComboBox::activated, this, [this] { Q_EMIT refreshChanged(refreshMs()); });
    connect(m_refresh, &QToolButton::clicked, this, &PageHeader::refreshNow);
    m_age->hide();
    m_interval->hide();
    m_refresh->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::controlGap);
    row->addWidget(m_title);
    row->addSpacing(4);
    row->addLayout(m_badges);
    row->addStretch();
    row->addWidget(m_age, 0, Qt::AlignVCenter);
    row->addWidget(m_interval);
    row->addWidget(m_refresh);
    row->addLayout(m_buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 14, metrics::pageMargin, 12);
    layout->setSpacing(0);
    layout->addLayout(m_crumbs);
    layout->addSpacing(3);
    layout->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setCrumbs(const QList<Crumb> &crumbs)
{
    for (int i = 0; i < m_parts.size(); ++i) {
        CrumbParts &part = m_parts[i];
        const bool isUsed = i < crumbs.size();
        const bool isLink = isUsed && !crumbs.at(i).target.isEmpty();
        part.slash->setVisible(isUsed && i > 0);
        part.link->setVisible(isLink);
        part.text->setVisible(isUsed && !isLink);
        if (!isUsed)
            continue;
        part.target = crumbs.at(i).target;
        part.link->setText(crumbs.at(i).text);
        part.text->setText(crumbs.at(i).text);
    }
}

void PageHeader::addBadge(QWidget *badge)
{
    m_badges->addWidget(badge, 0, Qt::AlignVCenter);
}

void PageHeader::clearBadges()
{
    clear(m_badges);
}

void PageHeader::addButton(QWidget *button)
{
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
}

void PageHeader::showAge(qint64 readAtBootMs, const QString &problem)
{
    if (readAtBootMs >= 0)
        m_age->setReadAt(readAtBootMs);
    m_age->setProblem(problem);
    m_age->show();
}

void PageHeader::showRefresh(int ms)
{
    if (m_interval->findData(ms) < 0)
        m_interval->addItem(icon(u"refresh"_s), tr("Every %1 s").arg(ms / 1000), ms);
    m_interval->setCurrentIndex(m_interval->findData(ms));
    m_interval->show();
    m_refresh->show();
}

int PageHeader::refreshMs() const
{
    return m_interval->currentData().toInt();
}

} // namespace brokerscope::ui
