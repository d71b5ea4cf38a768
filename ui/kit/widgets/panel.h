// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tone.h"

#include <QWidget>

#include <optional>

namespace brokerscope::ui {

/// A rounded surface. Panels group things; they are never nested.
class Panel : public QWidget
{
    Q_OBJECT

public:
    enum class Fill {
        Surface,
        Code, ///< command line, raw text
        Soft ///< of the tone: message bars
    };

    explicit Panel(Fill fill = Fill::Surface, QWidget *parent = nullptr);

    void setTone(Tone tone); ///< of a Soft panel, or of the bar
    void setBar(bool bar); ///< a 4 px bar of the tone at the left
    void setRadius(int radius) { m_radius = radius; }

    /// A panel around one widget, with 4 px above and below: tables among other things.
    [[nodiscard]] static Panel *around(QWidget *content);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Fill m_fill;
    Tone m_tone = Tone::Normal;
    bool m_bar = false;
    int m_radius;
};

} // namespace brokerscope::ui
