// SPDX-License-Identifier: GPL-3.0-or-later
// B7: the table of the real messages page, offscreen, with 100,000 rows, which is the most that the page offers, and
// with 1,000,000, which its model and view hold as well: memory of a row, one turn of loading, and the time of a frame
// while it is scrolled by line, by page, by dragging and from row to row, beside a plain QTableView on a model that
// makes its five texts out of the row's number. Both are painted whole after each step, in turns. CPU time of the GUI
// thread, so that a loaded machine counts little. No broker is asked. Fails if a row is missing.
#include "app/desktop/page_list.h"
#include "tests/bench/gui_clock.h"
#include "tests/bench/idle_cluster.h"
#include "tests/bench/pairs.h"
#include "ui/kit/table/record_table.h"
#include "ui/kit/theme/theme.h"
#include "ui/records/message_model.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::bench;

namespace {

constexpr int kBatch = 10'000; // what the page takes in one turn
constexpr int kKeyBytes = 8;
constexpr int kValueBytes = 100;
constexpr int kWarmUps = 1;
constexpr int kRounds = 7;
constexpr int kSteps = 60;
constexpr int kRingTurns = 40;
constexpr int kRingRows = 1000;

std::vector<Record> records(qint64 first, int count)
{
    static const QString topic = u"bench"_s;
    std::vector<Record> made(std::size_t(count), Record{});
    for (int i = 0; i < count; ++i) {
        Record &record = made[std::size_t(i)];
        const qint64 number = first + i;
        record.topic = topic;
        record.partition = qint32(number % 4);
        record.offset = number / 4;
        record.timestampMs = 1'700'000'000'000 + number;
        record.timestampType = Record::TimestampType::CreateTime;
        record.key = QByteArray::number(number).rightJustified(kKeyBytes, '0');
        QByteArray value = "{\"order\": " + QByteArray::number(number) + ", \"state\": \"paid\", \"items\": [1, 2, 3]";
        record.value = value.leftJustified(kValueBytes - 1, ' ') + '}';
    }
    return made;
}

/// The peer's model: as many rows and columns, each text made when it is asked for.
class PlainModel : public QAbstractTableModel
{
public:
    explicit PlainModel(int rows) : m_rows(rows) { }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ui::MessageModel::ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case ui::MessageModel::Offset:
            return index.row() / 4;
        case ui::MessageModel::Partition:
            return index.row() % 4;
        case ui::MessageModel::Time:
            return u"2023-11-14 22:13:20.000"_s;
        case ui::MessageModel::Key:
            return QString::number(index.row()).rightJustified(kKeyBytes, u'0');
        default:
            return QString(u"{\"order\": "_s + QString::number(index.row()) +
                           u", \"state\": \"paid\", \"items\": [1, 2, 3] }"_s);
        }
    }

private:
    int m_rows;
};

struct Frames
{
    std::vector<double> mine;
    std::vector<double> peer;
};

double frameMs(QTableView *table, const std::function<void(QTableView *)> &move)
{
    const double before = threadMs();
    move(table);
    table->viewport()->repaint();
    return threadMs() - before;
}

class ScrollBench
{
public:
    ScrollBench(const ui::PageContext &context, int rows) : m_rows(rows), m_plain(rows)
    {
        const ui::PageRegistry pages = desktop::allPages();
        const auto entry =
            std::find_if(pages.begin(), pages.end(), [](const ui::PageEntry &e) { return e.id == u"messages"_s; });
        m_page.reset(entry->make(context, nullptr));
        m_page->resize(1440, 900);
        m_page->show();
        m_table = m_page->findChild<ui::RecordTable *>(u"messages.table"_s);
        m_model = qobject_cast<ui::MessageModel *>(m_table->model());
        m_model->setLimits(rows, qint64(rows) * 1024);
        wait(200);
    }

    bool run()
    {
        load();
        if (m_model->rowCount() != m_rows)
            return false;
        showPeer();
        const auto step = [](QAbstractSlider::SliderAction action) {
            return [action](QTableView *table) { table->verticalScrollBar()->triggerAction(action); };
        };
        toStart();
        measure("by line", step(QAbstractSlider::SliderSingleStepAdd));
        measure("by page", step(QAbstractSlider::SliderPageStepAdd));
        int at = 0;
        measure("dragged", [&at](QTableView *table) {
            QScrollBar *bar = table->verticalScrollBar();
            bar->setSliderDown(true);
            // Both go to the same place: the count moves on with every second call.
            bar->setSliderPosition(int(qint64(bar->maximum()) * (at++ / 2 * 7919 % 1000) / 1000));
            bar->setSliderDown(false);
        });
        toStart();
        measure("Page Down of the keyboard", [](QTableView *table) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
            QCoreApplication::sendEvent(table, &press);
        });
        ring();
        return m_model->rowCount() == m_rows;
    }

private:
    void load()
    {
        const double before = heldBytes();
        std::vector<double> turns;
        for (qint64 first = 0; first < m_rows; first += kBatch) {
            const std::vector<Record> batch = records(first, kBatch);
            turns.push_back(frameMs(m_table, [&](QTableView *) { m_model->append(batch); }));
            QCoreApplication::processEvents();
        }
        std::printf("B7 %d rows: %.0f bytes a row, of which %d are key and value; a turn of loading (%d rows and a "
                    "frame) p50 %.1f ms, longest %.1f "
                    "ms\n",
                    m_rows, (heldBytes() - before) / m_rows, kKeyBytes + kValueBytes, kBatch, percentile(turns, 0.5),
                    percentile(turns, 1));
        std::fflush(stdout);
    }

    void showPeer()
    {
        m_peer.verticalHeader()->hide();
        m_peer.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_peer.verticalHeader()->setMinimumSectionSize(m_table->verticalHeader()->defaultSectionSize());
        m_peer.verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
        m_peer.horizontalHeader()->setStretchLastSection(true);
        m_peer.setShowGrid(false);
        m_peer.setWordWrap(false);
        m_peer.setSelectionBehavior(QAbstractItemView::SelectRows);
        m_peer.setModel(&m_plain);
        for (int column = 0; column < m_plain.columnCount(); ++column)
            m_peer.setColumnWidth(column, m_table->columnWidth(column));
        m_peer.resize(m_table->size());
        m_peer.show();
        wait(200);
    }

    void toStart()
    {
        for (QTableView *table : {static_cast<QTableView *>(m_table), &m_peer}) {
            table->setCurrentIndex(table->model()->index(0, 0));
            table->scrollToTop();
        }
        wait(50);
    }

    void measure(const char *how, const std::function<void(QTableView *)> &move)
    {
        Frames frames;
        Pairs pairs;
        for (int round = 0; round < kWarmUps + kRounds; ++round) {
            Frames now;
            for (int i = 0; i < kSteps; ++i) {
                now.peer.push_back(frameMs(&m_peer, move));
                now.mine.push_back(frameMs(m_table, move));
                QCoreApplication::processEvents();
            }
            if (round < kWarmUps)
                continue;
            pairs.add(percentile(now.mine, 0.5), percentile(now.peer, 0.5));
            frames.mine.insert(frames.mine.end(), now.mine.begin(), now.mine.end());
            frames.peer.insert(frames.peer.end(), now.peer.begin(), now.peer.end());
        }
        std::printf("B7 %d rows, %s: frame p50 %.2f ms, p99 %.2f ms, longest %.2f ms; plain QTableView p50 %.2f ms, "
                    "p99 %.2f ms, longest %.2f ms; "
                    "ratio of the medians %.2f (%zu frames); aim: ratio <= 1.5, p99 <= 8 ms\n",
                    m_rows, how, percentile(frames.mine, 0.5), percentile(frames.mine, 0.99),
                    percentile(frames.mine, 1), percentile(frames.peer, 0.5), percentile(frames.peer, 0.99),
                    percentile(frames.peer, 1), pairs.ratio(), frames.mine.size());
        std::fflush(stdout);
    }

    /// Full: as many rows leave as come, while the view stands in the middle.
    void ring()
    {
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum() / 2);
        std::vector<double> turns;
        for (int turn = 0; turn < kRingTurns; ++turn) {
            const std::vector<Record> batch = records(m_rows + qint64(turn) * kRingRows, kRingRows);
            turns.push_back(frameMs(m_table, [&](QTableView *) { m_model->append(batch); }));
            QCoreApplication::processEvents();
        }
        std::printf("B7 %d rows, full, %d come and go, and a frame: p50 %.1f ms, p99 %.1f ms, longest %.1f ms\n",
                    m_rows, kRingRows, percentile(turns, 0.5), percentile(turns, 0.99), percentile(turns, 1));
        std::fflush(stdout);
    }

    int m_rows;
    std::unique_ptr<ui::Page> m_page;
    ui::RecordTable *m_table = nullptr;
    ui::MessageModel *m_model = nullptr;
    PlainModel m_plain;
    QTableView m_peer;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const ui::Theme theme(&application);
    const IdleCluster around;
    if (!around.context().cluster)
        return 1;
    for (const int rows : {100'000, 1'000'000}) {
        ScrollBench bench(around.context(), rows);
        if (!bench.run()) {
            std::fprintf(stderr, "B7 failed: not all rows are there\n");
            return 1;
        }
    }
    return 0;
}
