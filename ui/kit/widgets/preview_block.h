// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace brokerscope::ui {

class Panel;
class ToneLabel;

/// Before -> after, one line per thing that changes.
class PreviewBlock : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString name;
        QString before;
        QString after;
        QString note;
        bool warns = false;

        bool operator==(const Line &) const = default;
    };

    explicit PreviewBlock(const QString &caption = {}, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    /// More than a few dozen lines belong into a DataTable.
    void setLines(const QList<Line> &lines);

private:
    ToneLabel *m_caption;
    Panel *m_panel;
    QList<Line> m_lines;
};

} // namespace brokerscope::ui
