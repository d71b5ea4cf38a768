// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette/palette_model.h"

#include <QDialog>
#include <QPointer>

class QLineEdit;
class QListView;
class QStackedLayout;

namespace brokerscope::ui {

class EmptyState;
class Scrim;
class ToneLabel;

/// A field and a list over the window: type a few letters, Enter goes there or does it. The focus stays in the field;
/// Up, Down and the page keys move in the list. GUI thread.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// An entry made from the typed text itself ("Open znode /brokers"), above all others. Called on the GUI thread.
    using TypedEntry = std::function<std::optional<PaletteEntry>(const QString &typed)>;

    CommandPalette(PaletteModel::Maker make, const QStringList &recent, TypedEntry typedEntry, QWidget *parent);
    ~CommandPalette() override;

Q_SIGNALS:
    /// After the palette has gone and the focus is where it was. Never a disabled entry.
    void chosen(const brokerscope::ui::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void find();
    void showFound();
    void step(int rows);
    void choose();
    void tellCurrent();

    TypedEntry m_typedEntry;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    EmptyState *m_none;
    QStackedLayout *m_middle;
    ToneLabel *m_count;
    QPointer<Scrim> m_scrim;
    bool m_choosesWhenFound = false; ///< Enter came before the answer
};

} // namespace brokerscope::ui
