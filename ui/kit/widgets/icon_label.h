// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tone.h"

#include <QWidget>

namespace brokerscope::ui {

/// An icon by name. Never the only sign of a state: a word stands beside it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// size: pixels at 10 pt
    explicit IconLabel(const QString &name, Tone tone = Tone::Muted, int size = 16, QWidget *parent = nullptr);

    void setIcon(const QString &name, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
    int m_size;
};

} // namespace brokerscope::ui
