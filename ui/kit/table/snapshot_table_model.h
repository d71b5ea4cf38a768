// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "ui/kit/table/table_model.h"

#include <QThreadPool>

#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>
#include <optional>
#include <vector>

namespace brokerscope::ui {

/// A column of a SnapshotTableModel. All functions are pure and may run on a pool thread.
template <typename Row>
struct Column
{
    QString id = {};
    QString title = {};
    int width = 120;
    bool right = false;
    bool stretch = false;
    bool hidden = false;
    bool searched = false; ///< the text filter looks into this column
    QString help = {};
    std::function<Cell(const Row &)> cell = {};
    std::function<bool(const Row &, const Row &)> less = {}; ///< by the raw value; without it the column does not sort
};

/// less for a column: by a member or by what a function makes of the row.
template <typename Projection>
[[nodiscard]] auto ascending(Projection projection)
{
    return [projection](const auto &a, const auto &b) { return std::invoke(projection, a) < std::invoke(projection, b); };
}

/// A table of rows that are made anew out of each snapshot. Making, sorting, filtering and comparing happen on a pool
/// thread (at once for a few hundred ready rows); the model only applies the ready difference, so that selection,
/// current row and scroll position survive. Row is a value with operator==. GUI thread.
template <typename Row>
class SnapshotTableModel : public TableModel
{
public:
    using Rows = std::shared_ptr<const std::vector<Row>>;
    using Maker = std::function<std::vector<Row>()>;
    using Filter = std::function<bool(const Row &)>;

    /// key: what a row is, unique, through refreshes (a topic's name, "orders-3").
    SnapshotTableModel(std::vector<Column<Row>> columns, std::function<QString(const Row &)> key, QObject *parent = nullptr)
        : TableModel(plainColumns(columns), parent)
        , m_columns(std::make_shared<const std::vector<Column<Row>>>(std::move(columns)))
        , m_key(std::move(key))
        , m_shown(std::make_shared<const Shown>())
    {
    }

    /// Shows rows that are ready.
    void setRows(std::vector<Row> rows) { setRows(std::make_shared<const std::vector<Row>>(std::move(rows))); }
    void setRows(Rows rows)
    {
        m_rows = std::move(rows);
        m_maker = nullptr;
        prepare();
    }
    /// Makes the rows on a pool thread, out of what maker captured (a snapshot by shared_ptr; no widgets, no session).
    /// While one is at work only the newest waits.
    void setMaker(Maker maker)
    {
        m_maker = std::move(maker);
        prepare();
    }
    void setFilter(Filter filter)
    {
        m_filter = std::move(filter);
        prepare();
    }
    /// Rows with the text in a searched column (else in the first), any case.
    void setFilterText(const QString &text)
    {
        if (text == m_filterText)
            return;
        m_filterText = text;
        prepare();
    }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        m_sortColumn = column;
        m_sortOrder = order;
        prepare();
    }

    [[nodiscard]] const Row &rowAt(int row) const { return *static_cast<const Row *>(pointers().at(static_cast<std::size_t>(row))); }
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const { return index.isValid() ? &rowAt(index.row()) : nullptr; }
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(const QString &key) const
    {
        for (int i = 0; i < rowCount(); ++i) {
            if (keyAt(i) == key)
                return i;
        }
        return -1;
    }
    [[nodiscard]] Cell cellAt(int row, int column) const override
    {
        const auto &cell = m_columns->at(static_cast<std::size_t>(column)).cell;
        return cell ? cell(rowAt(row)) : Cell();
    }
    [[nodiscard]] QString keyAt(int row) const override { return m_key(rowAt(row)); }
    [[nodiscard]] int totalRows() const override { return m_shown->all ? static_cast<int>(m_shown->all->size()) : 0; }
    [[nodiscard]] bool isPreparing() const { return m_busy; }

private:
    static constexpr std::size_t atOnce = 500; ///< rows that are prepared without the pool

    struct Shown
    {
        Rows all;
        std::vector<const Row *> rows;
    };
    struct Job
    {
        Maker maker;
        Rows rows;
        std::shared_ptr<const std::vector<Column<Row>>> columns;
        std::function<QString(const Row &)> key;
        Filter filter;
        QString filterText;
        int sortColumn;
        Qt::SortOrder sortOrder;
        std::shared_ptr<const Shown> before;
    };
    struct Update
    {
        std::shared_ptr<const Shown> shown;
        RowsDifference difference;
    };

    static std::vector<TableColumn> plainColumns(const std::vector<Column<Row>> &columns)
    {
        std::vector<TableColumn> result;
        for (const auto &c : columns)
            result.push_back({ c.id, c.title, c.width, c.right, c.stretch, c.hidden, c.help });
        return result;
    }

    static bool matches(const Job &job, const Row &row)
    {
        if (job.filter && !job.filter(row))
            return false;
        if (job.filterText.isEmpty())
            return true;
        bool any = false;
        for (const auto &column : *job.columns) {
            if (!column.searched || !column.cell)
                continue;
            any = true;
            if (column.cell(row).text.contains(job.filterText, Qt::CaseInsensitive))
                return true;
        }
        return !any && !job.columns->empty() && job.columns->front().cell(row).text.contains(job.filterText, Qt::CaseInsensitive);
    }

    static std::shared_ptr<const Update> run(const Job &job)
    {
        auto next = std::make_shared<Shown>();
        next->all = job.maker ? std::make_shared<const std::vector<Row>>(job.maker()) : job.rows;
        if (next->all) {
            for (const Row &row : *next->all) {
                if (matches(job, row))
                    next->rows.push_back(&row);
            }
        }
        if (job.sortColumn >= 0 && static_cast<std::size_t>(job.sortColumn) < job.columns->size()) {
            const auto &less = job.columns->at(static_cast<std::size_t>(job.sortColumn)).less;
            const bool up = job.sortOrder == Qt::AscendingOrder;
            if (less)
                std::stable_sort(next->rows.begin(), next->rows.end(),
                                 [&less, up](const Row *a, const Row *b) { return up ? less(*a, *b) : less(*b, *a); });
        }
        const auto keys = [&job](const std::vector<const Row *> &rows) {
            QStringList result;
            result.reserve(static_cast<qsizetype>(rows.size()));
            for (const Row *row : rows)
                result += job.key(*row);
            return result;
        };
        auto update = std::make_shared<Update>();
        update->difference = differenceOfRows(keys(job.before->rows), keys(next->rows), [&job, &next](int a, int b) {
            return *job.before->rows[static_cast<std::size_t>(a)] == *next->rows[static_cast<std::size_t>(b)];
        });
        update->shown = std::move(next);
        return update;
    }

    void prepare()
    {
        if (m_busy) {
            m_again = true;
            return;
        }
        Job job { m_maker, m_rows, m_columns, m_key, m_filter, m_filterText, m_sortColumn, m_sortOrder, m_shown };
        if (!m_maker && (!m_rows || m_rows->size() <= atOnce)) {
            show(run(job));
            return;
        }
        m_busy = true;
        auto answer = async::runOnPool(QThreadPool::globalInstance(), [job = std::move(job)]() -> Result<std::shared_ptr<const Update>> { return run(job); });
        async::deliver(answer, this, [this](const Result<std::shared_ptr<const Update>> &update) {
            m_busy = false;
            if (update)
                show(*update);
            if (std::exchange(m_again, false))
                prepare();
        });
    }

    void show(const std::shared_ptr<const Update> &update)
    {
        const auto before = std::exchange(m_shown, update->shown); // both live while the difference is applied
        if (m_maker) { // sorting and filtering go on with the rows that were made, unless a newer maker waits
            m_rows = update->shown->all;
            if (!m_again)
                m_maker = nullptr;
        }
        apply(update->difference, Pointers(m_shown->rows.begin(), m_shown->rows.end()));
    }

    std::shared_ptr<const std::vector<Column<Row>>> m_columns;
    std::function<QString(const Row &)> m_key;
    std::shared_ptr<const Shown> m_shown;
    Rows m_rows;
    Maker m_maker;
    Filter m_filter;
    QString m_filterText;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace brokerscope::ui
