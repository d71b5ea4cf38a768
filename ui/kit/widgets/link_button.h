// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/fonts.h"

#include <QAbstractButton>

namespace brokerscope::ui {

/// A word that leads somewhere: link colour, no underline, reachable by Tab. Cut with "…" where there is no room.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, FontRole font = FontRole::Body, QWidget *parent = nullptr);

    void setText(const QString &text); ///< see plaintext::line()
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace brokerscope::ui
