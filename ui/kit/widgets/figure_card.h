// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tone.h"

#include <QAbstractButton>

namespace brokerscope::ui {

class IconLabel;
class ToneLabel;

/// A number with its name: label, figure, "of n", one line of detail. The tone colours figure and icon only. A card can
/// open the list that it counts (setOpens); then it is a button.
class FigureCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &label, const QString &icon = {}, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &of = {}, const QString &detail = {}, Tone tone = Tone::Normal);
    void setUnknown(const QString &reason); ///< "—" with its reason
    void setIconName(const QString &icon);
    void setOpens(bool opens); ///< clicked() leads somewhere

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ToneLabel *m_label;
    IconLabel *m_icon;
    ToneLabel *m_figure;
    ToneLabel *m_of;
    ToneLabel *m_detail;
    QString m_iconName;
};

} // namespace brokerscope::ui
