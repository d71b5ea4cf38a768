// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/findings_table.h"

#include "core/doctor/evidence.h"
#include "core/doctor/snapshot_input.h"
#include "ui/kit/widgets/empty_state.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr std::size_t kSamples = 12; // a minute at a snapshot every 5 s
constexpr qint64 kWatchMs = 10'000; // as long as the whole diagnosis watches

Cell severityCell(int rank)
{
    if (rank == 2)
        return Cell::badge(FindingsTable::tr("OK"), u"ok"_s, Tone::Ok);
    if (rank == 1)
        return Cell::badge(FindingsTable::tr("LOOK"), u"unknown"_s, Tone::Muted);
    return Cell::badge(FindingsTable::tr("WARN"), u"warning"_s, Tone::Warning);
}

} // namespace

FindingsTable::FindingsTable(const PageContext &context, QWidget *parent)
    : DataTable(tr("Findings"), parent)
    , m_context(context)
{
    setObjectName(u"overview.findings"_s);
    std::vector<Column<Row>> columns{
        {.id = u"severity"_s, .title = tr("Severity"), .width = 100, .cell = [](const Row &r) { return severityCell(r.rank); },
         .less = ascending(&Row::rank)},
        {.id = u"subject"_s, .title = tr("Subject"), .width = 200,
         .cell = [](const Row &r) { return Cell::plain(r.group).asStrong(); }, .less = ascending(&Row::group)},
        {.id = u"verdict"_s, .title = tr("Verdict"), .width = 400, .stretch = true,
         .cell = [](const Row &r) { return Cell::plain(r.text).withToolTip(r.text); }},
        {.id = u"next"_s, .title = tr("Next step"), .width = 170, .cell = [](const Row &) { return Cell::link(tr("Look at the proof")); }},
    };
    m_model = new SnapshotTableModel<Row>(std::move(columns), [](const Row &r) { return r.group; }, this);
    setModel(m_model);
    sortBy(u"severity"_s, Qt::AscendingOrder);
    emptyState()->showLoading(tr("Looking at the consumer groups"), tr("waiting for groups and offsets"));
    const auto open = [this](const QModelIndex &index) {
        if (const Row *row = m_model->rowAt(index))
            m_context.navigator->go({u"group"_s, row->group, u"diagnosis"_s});
    };
    connect(this, &DataTable::opened, this, open);
    connect(this, &DataTable::linkClicked, this, open);
    connect(this, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        m_context.navigator->saveFile(u"findings."_s + suffix, content);
    });
    connect(m_model, &TableModel::rowsShown, this, [this] { Q_EMIT countChanged(m_model->totalRows()); });
}

void FindingsTable::setSnapshot(const ClusterSnapshotPtr &snapshot)
{
    if (snapshot->lags.data && snapshot->lags.data->groups->rows.empty())
        emptyState()->showNothing(u"group"_s, tr("No consumer group yet"),
                                  tr("As soon as a consumer joins a group, what the doctor says of it stands here."));
    m_model->setMaker([snapshot, histories = m_histories, watching = tr("Watching: a verdict needs some seconds.")] {
        std::vector<Row> rows;
        if (!snapshot->groups.data || !snapshot->lags.data)
            return rows;
        for (const Group &group : snapshot->groups.data->rows) {
            std::vector<doctor::HistorySample> &history = (*histories)[group.id];
            doctor::DoctorInput input = doctor::inputFromSnapshot(*snapshot, group.id);
            input.history = history;
            if (history.empty() || history.back().takenAtMs < input.snapshotAtMs)
                history.push_back(doctor::sampleOf(input));
            if (history.size() > kSamples)
                history.erase(history.begin());
            const bool isTooEarly = input.observedMs() < kWatchMs;
            const doctor::Verdict verdict = doctor::diagnose(std::move(input)).verdict;
            const bool isUnexplained = verdict.slug == "unexplained"_L1;
            const int rank = verdict.isNormal() ? 2 : isUnexplained ? 1 : 0;
            rows.push_back({group.id, verdict.slug, isUnexplained && isTooEarly ? watching : verdict.text, rank});
        }
        return rows;
    });
}

} // namespace brokerscope::ui
