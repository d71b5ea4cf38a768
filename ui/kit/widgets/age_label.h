// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

namespace brokerscope::ui {

class IconLabel;
class ToneLabel;

/// How old the data of a panel is ("12 s ago"), counted with bootTimeMs() so that it is right after a suspend. Ticks only
/// while it is visible.
class AgeLabel : public QWidget
{
    Q_OBJECT

public:
    explicit AgeLabel(QWidget *parent = nullptr);

    /// bootMs: bootTimeMs() when the answer arrived.
    void setReadAt(qint64 bootMs);
    /// The last refresh failed: the old data stays, its age turns to a warning. Empty: it is well again.
    void setProblem(const QString &problem);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    IconLabel *m_icon;
    ToneLabel *m_text;
    QTimer *m_timer;
    qint64 m_readAt = -1;
    QString m_problem;
};

} // namespace brokerscope::ui
