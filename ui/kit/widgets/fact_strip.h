// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/widgets/panel.h"

#include <QList>

namespace brokerscope::ui {

class ToneLabel;

/// One panel of up to seven facts that are not alarms: caption over value.
class FactStrip : public Panel
{
    Q_OBJECT

public:
    explicit FactStrip(const QStringList &names, QWidget *parent = nullptr);

    void setFact(int index, const QString &value, const QString &toolTip = {}, Tone tone = Tone::Normal);
    void setUnknown(int index, const QString &reason);

private:
    struct Fact
    {
        QWidget *cell;
        ToneLabel *value;
        QString name;
    };

    QList<Fact> m_facts;
};

} // namespace brokerscope::ui
