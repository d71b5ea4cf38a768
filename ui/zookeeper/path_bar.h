// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace brokerscope::ui {

class FieldNote;

/// Where a path can be typed, pasted and copied. Enter goes there.
class PathBar : public QWidget
{
    Q_OBJECT

public:
    explicit PathBar(QWidget *parent = nullptr);

    void setPath(const QString &path); ///< not while the person types
    void focusField();

Q_SIGNALS:
    void entered(const QString &path); ///< a well-formed one

private:
    void enter();

    QLineEdit *m_field;
    FieldNote *m_note;
};

} // namespace brokerscope::ui
