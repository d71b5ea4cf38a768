// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/widgets/tone_label.h"

namespace brokerscope::ui {

/// Plain text of more than one line, at 120 % line height, that always gets the height it needs (a word-wrapped QLabel in
/// nested layouts reports too little). Selectable.
class Paragraph : public ToneLabel
{
    Q_OBJECT

public:
    explicit Paragraph(const QString &text, Tone tone = Tone::Normal, FontRole font = FontRole::Body, QWidget *parent = nullptr);

    void setPlainText(const QString &text);
    [[nodiscard]] QString plainText() const { return m_text; }

    /// The height for the width that it has; layouts are not asked to negotiate it.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_text;
};

} // namespace brokerscope::ui
