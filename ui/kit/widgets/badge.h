// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tone.h"

#include <QWidget>

namespace brokerscope::ui {

/// A state as icon, word and colour. Tone::Muted or Normal is the neutral badge.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(const QString &text, Tone tone = Tone::Muted, const QString &icon = {}, QWidget *parent = nullptr);

    void set(const QString &text, Tone tone, const QString &icon = {});
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text, m_icon;
    Tone m_tone = Tone::Muted;
};

} // namespace brokerscope::ui
