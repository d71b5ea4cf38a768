// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/fonts.h"

#include <QAbstractButton>

namespace brokerscope::ui {

/// A word that leads somewhere: link colour, no underline, reachable by Tab.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, FontRole font = FontRole::Body, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace brokerscope::ui
