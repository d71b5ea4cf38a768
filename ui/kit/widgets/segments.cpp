// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/segments.h"

#include "ui/kit/style/widget_role.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace brokerscope::ui {

Segments::Segments(const QStringList &texts, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QToolButton;
        button->setText(texts.at(i));
        button->setAccessibleName(accessibleName + QStringLiteral(": ") + texts.at(i));
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setFocusPolicy(Qt::TabFocus);
        setRole(button, WidgetRole::Segment);
        m_group->addButton(button, i);
        layout->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::currentIndex() const
{
    return m_group->checkedId();
}

void Segments::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::frame(&painter, rect(), 7, tokens().mode == Mode::Light ? tokens().neutralSoft : tokens().hover, {});
}

} // namespace brokerscope::ui
