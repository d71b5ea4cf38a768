// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace brokerscope::ui {

class ToneLabel;

/// Heading of a part of a page, with a muted count or note behind it and controls at the right.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, const QString &note = {}, QWidget *parent = nullptr);

    void setNote(const QString &note);
    void addWidget(QWidget *widget);

private:
    ToneLabel *m_note;
    QHBoxLayout *m_layout;
};

} // namespace brokerscope::ui
