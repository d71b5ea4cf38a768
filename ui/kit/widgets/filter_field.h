// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace brokerscope::ui {

class ToneLabel;

/// A filter: icon inside left, "n of m" inside right, Esc clears. placeholder is also the accessible name.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(const QString &placeholder, QWidget *parent = nullptr);

    void setCount(int shown, int total);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeCount();

    ToneLabel *m_count;
};

} // namespace brokerscope::ui
