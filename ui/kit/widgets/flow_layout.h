// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace brokerscope::ui {

/// A row of controls that goes on in the next line where it does not fit, as at 200 % font size. What a line has left goes to
/// its widgets whose size policy expands. GUI thread.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override; ///< the widest widget alone in a line
    void setGeometry(const QRect &rect) override;

private:
    enum class Act { Measure, Place };
    int arrange(const QRect &rect, Act act) const; ///< gives the height
    static void placeLine(const QList<QLayoutItem *> &line, QRect rect, int spacing, int spare);

    QList<QLayoutItem *> m_items;
};

} // namespace brokerscope::ui
