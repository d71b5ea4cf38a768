// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace brokerscope::ui {

/// One of a few, all in sight: time ranges, formats. Left and Right move.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(const QStringList &texts, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index); ///< emits nothing; -1: none

Q_SIGNALS:
    void chosen(int index); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace brokerscope::ui
