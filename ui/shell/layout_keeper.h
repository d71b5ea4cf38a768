// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QTimer>

namespace brokerscope::ui {

/// Remembers what the user moved on the pages: columns (widths, order, hidden, sorted by), splitters, the last tab. Only what
/// has an objectName is remembered, and only what was moved: a page's own defaults may change with a new version. What stands in
/// the file is not trusted: whatever does not fit is left out. GUI thread.
class LayoutKeeper : public QObject
{
    Q_OBJECT

public:
    /// `file` outlives this.
    explicit LayoutKeeper(QSettings *file, QObject *parent = nullptr);
    ~LayoutKeeper() override; ///< writes what is not written yet

    /// Gives a page that was just made the layout it had, and remembers from now on. `id`: the page's, stable.
    void attach(QWidget *page, const QString &id);

private:
    void remember(const QString &key, const QByteArray &value);
    void write();

    QSettings *m_file;
    QHash<QString, QByteArray> m_changed;
    QTimer m_delay; ///< a column that is being dragged changes with every pixel
};

} // namespace brokerscope::ui
