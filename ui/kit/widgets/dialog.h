// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style/widget_role.h"
#include "ui/kit/theme/tone.h"

#include <QDialog>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace brokerscope::ui {

class FieldNote;
class IconLabel;
class Paragraph;
class Scrim;

/// Base of every dialog: header with title and close, body, footer with a reason at the left and Cancel and the verb at
/// the right. It dims the window behind it. Enter does not confirm; Esc is Cancel.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    enum class Width { Normal, Wide }; ///< 620, 760

    explicit Dialog(const QString &title, Width width, QWidget *parent);
    ~Dialog() override;

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// A row with its label (a buddy; "&Name") in the label column, the field left-aligned and a hint beside it. Returns
    /// the note under it.
    FieldNote *addField(const QString &label, QWidget *field, const QString &hint = {});
    void addWidget(QWidget *widget); ///< over the whole width

    /// The button that does it: a verb with its object ("Create topic"); Danger for what destroys.
    void setVerb(const QString &text, WidgetRole role = WidgetRole::Primary);
    [[nodiscard]] QPushButton *verbButton() const { return m_verb; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    void addFooterButton(QPushButton *button); ///< between the reason and Cancel (Back, Preview)

    /// Why the verb cannot be pressed now; empty enables it.
    void setReason(const QString &reason);
    /// What stands in the footer while there is no reason: "Can be restored from the journal".
    void setNote(const QString &note, Tone tone = Tone::Muted);
    /// It runs: the verb is disabled, the sentence says what is waited for.
    void setBusy(bool busy, const QString &sentence = {});

Q_SIGNALS:
    void confirmed(); ///< the verb was pressed; the dialog stays open until accept()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitToContent();
    void orderFocus();
    void updateFooter();

    Width m_width;
    QWidget *m_content;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QGridLayout *m_fields = nullptr;
    QHBoxLayout *m_footer;
    IconLabel *m_footerIcon;
    Paragraph *m_footerText;
    QPushButton *m_cancel;
    QPushButton *m_verb;
    Scrim *m_scrim = nullptr;
    QString m_reason, m_note, m_busyText;
    Tone m_noteTone = Tone::Muted;
    bool m_busy = false;
};

} // namespace brokerscope::ui
