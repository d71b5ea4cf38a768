// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tone.h"

#include <QWidget>

namespace brokerscope::ui {

class IconLabel;
class Paragraph;

/// The line under a field: an error, a warning or a hint. Hidden while it is empty. Marks its field.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);

    /// tone: Error marks the field as invalid; Warning and Muted do not. An empty text hides the note.
    void set(Tone tone, const QString &text);
    [[nodiscard]] bool isError() const { return m_error; }

private:
    QWidget *m_field;
    IconLabel *m_icon;
    Paragraph *m_text;
    bool m_error = false;
};

} // namespace brokerscope::ui
