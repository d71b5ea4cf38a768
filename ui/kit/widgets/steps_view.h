// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace brokerscope::ui {

/// One step of long work: what is done, what runs, what waits.
struct Step
{
    enum class State { Waiting, Running, Done, Failed };

    QString title;
    QString detail; ///< what was found, or what is waited for
    QString time; ///< "1.2 s", at the right
    State state = State::Waiting;
    double progress = -1; ///< of a running step: 0 to 1, or below 0 if unknown

    bool operator==(const Step &) const = default;
};

class StepsView : public QWidget
{
    Q_OBJECT

public:
    explicit StepsView(const QString &accessibleName, QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintStep(QPainter *painter, int index) const;
    [[nodiscard]] int stepHeight() const;

    QList<Step> m_steps;
};

} // namespace brokerscope::ui
