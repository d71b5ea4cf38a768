// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace brokerscope::desktop {

/// Says once that something of the application has been painted, when it is on its way to the screen: for measuring how
/// long the start takes. To be made before the window is shown. GUI thread.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(QObject *parent = nullptr);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace brokerscope::desktop
