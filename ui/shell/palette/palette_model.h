// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette/palette_search.h"

#include <QAbstractListModel>

#include <functional>
#include <memory>
#include <optional>

namespace brokerscope::ui {

/// The rows of the command palette. Entries are made and searched on a pool thread; while one search is at work only
/// the newest waits, and what is shown is never more than kMostRows. GUI thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostRows = 100;

    using Maker = std::function<std::vector<PaletteEntry>()>;

    /// `make` runs once, on a pool thread: it touches no widget and no session.
    PaletteModel(Maker make, QStringList recent, QObject *parent = nullptr);

    /// Searches; found() follows. `first` (may be nothing) stands above all that is found.
    void find(const QString &typed, std::optional<PaletteEntry> first = {});
    /// What is shown is the answer to the last find().
    [[nodiscard]] bool isSettled() const { return !m_busy; }

    [[nodiscard]] const PaletteEntry *
    entryAt(const QModelIndex &index) const; ///< null: none; valid until the next found()
    [[nodiscard]] std::vector<qsizetype> lettersAt(const QModelIndex &index) const;
    [[nodiscard]] bool isRecent(const QModelIndex &index) const;
    [[nodiscard]] std::size_t total() const
    {
        return m_shown.hits.total + (m_shown.first ? 1 : 0);
    } ///< that match, with those not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// A name as it can be shown: control and direction characters, which would break the line or turn it around, are
    /// replaced one by one.
    [[nodiscard]] static QString harmless(const QString &name);

Q_SIGNALS:
    void found();

private:
    using Entries = std::shared_ptr<const std::vector<PaletteEntry>>;

    struct Shown
    {
        Entries entries;
        PaletteHits hits;
        std::optional<PaletteEntry> first;
    };

    void search();
    [[nodiscard]] const PaletteHits::Hit *hitAt(const QModelIndex &index) const;

    Maker m_make; ///< until the first search
    QStringList m_recent;
    Shown m_shown;
    QString m_typed;
    std::optional<PaletteEntry> m_first;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace brokerscope::ui
