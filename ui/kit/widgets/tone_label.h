// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/tone.h"

#include <QLabel>

namespace brokerscope::ui {

/// A label whose colour is a tone and whose font a role; both follow the theme. Always plain text: what comes from a
/// cluster is never read as rich text.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(const QString &text, FontRole font = FontRole::Body, Tone tone = Tone::Normal, QWidget *parent = nullptr);

    void setText(const QString &text); ///< see plaintext::line(), or lines()
    void setManyLines(bool manyLines) { m_manyLines = manyLines; } ///< before setText(): line breaks stay
    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    /// Gives way when there is little room: text is cut with "…", the whole text is the tooltip.
    void setElided(bool elided);
    [[nodiscard]] bool isElided() const { return m_elided; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tint();

    Tone m_tone;
    bool m_elided = false;
    bool m_manyLines = false;
    bool m_tinting = false;
    QString m_cutToolTip; ///< the tooltip while it is only the whole of a cut text
};

} // namespace brokerscope::ui
