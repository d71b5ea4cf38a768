// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace brokerscope::ui {

class Panel;
class ToneLabel;

/// The equivalent command line: selectable, with a copy button. It holds no secrets; its maker sees to that.
class CommandBlock : public QWidget
{
    Q_OBJECT

public:
    explicit CommandBlock(const QString &caption = {}, QWidget *parent = nullptr);

    void setCommand(const QString &command); ///< one or more lines; long ones are broken before an option
    [[nodiscard]] QString command() const { return m_command; }

    /// Breaks with " \" and two spaces before an option, and between the words of one that is too long; never inside a word. Pure.
    [[nodiscard]] static QString broken(const QString &command, int columns);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    ToneLabel *m_caption;
    Panel *m_panel;
    ToneLabel *m_text;
    QString m_command;
    QString m_broken; ///< what m_text shows
};

} // namespace brokerscope::ui
