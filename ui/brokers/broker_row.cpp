// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brokers/broker_row.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BrokerTable)
};

/// What the newest questions to the broker brought: offsets of the partitions it leads, and its list of groups.
void tellOfAnswers(const ClusterSnapshot &snapshot, qint64 nowBootMs, BrokerRow *row)
{
    std::optional<Error> error;
    qint64 answeredAt = 0;
    if (const OffsetTable::Lane *lane = snapshot.offsets.data ? snapshot.offsets.data->lane(row->id) : nullptr) {
        error = lane->error;
        answeredAt = lane->takenAtBootMs;
    }
    if (snapshot.groups.data) {
        const auto &errors = snapshot.groups.data->brokerErrors;
        const auto found = std::find_if(errors.begin(), errors.end(), [&](const GroupTable::BrokerError &e) { return e.brokerId == row->id; });
        if (found == errors.end())
            answeredAt = std::max(answeredAt, snapshot.groups.takenAtBootMs);
        else if (!error)
            error = found->error;
    }
    if (answeredAt > 0)
        row->answerAgeMs = std::max<qint64>(0, nowBootMs - answeredAt);
    if (error) {
        row->state = BrokerRow::State::Silent;
        row->reason = error->message;
    } else if (answeredAt > 0) {
        row->state = BrokerRow::State::Answers;
    }
}

void countPartitions(const TopicTable &topics, std::map<qint32, BrokerRow> *rows)
{
    for (PartitionIndex p = 0; p < topics.partitionCount(); ++p) {
        const std::vector<qint32> isr = topics.isr(p);
        const std::vector<qint32> replicas = topics.replicas(p);
        for (const qint32 id : replicas) {
            BrokerRow &row = (*rows)[id];
            ++row.partitions;
            if (!std::binary_search(isr.begin(), isr.end(), id))
                ++row.outOfSync;
        }
        if (topics.leader(p) >= 0)
            ++(*rows)[topics.leader(p)].leaders;
    }
}

Cell countCell(const BrokerRow &row, qint64 value)
{
    return row.isCounted ? Cell::count(value) : Cell::unknown(Text::tr("The topics are not known yet."));
}

Cell outOfSyncCell(const BrokerRow &row)
{
    Cell cell = countCell(row, row.outOfSync);
    return row.outOfSync > 0 ? std::move(cell).withIcon(u"out-of-sync"_s).withTone(Tone::Warning) : cell;
}

} // namespace

std::optional<double> BrokerRow::leaderSkew() const
{
    if (!isCounted || evenShare <= 0 || state == State::NotListed)
        return std::nullopt;
    return (double(leaders) - evenShare) / evenShare;
}

std::vector<BrokerRow> brokerRows(const ClusterSnapshot &snapshot, qint64 nowBootMs)
{
    std::map<qint32, BrokerRow> byId;
    const BrokerTable *listed = snapshot.brokers.data.get();
    if (listed)
        for (const Broker &broker : listed->rows)
            byId[broker.id];
    if (snapshot.topics.data)
        countPartitions(*snapshot.topics.data, &byId);
    qint64 leaders = 0;
    for (const auto &[id, row] : byId)
        leaders += row.leaders;
    std::vector<BrokerRow> rows;
    rows.reserve(byId.size());
    for (auto &[id, row] : byId) {
        row.id = id;
        row.isCounted = snapshot.topics.data != nullptr;
        if (const Broker *broker = listed ? listed->find(id) : nullptr) {
            row.host = broker->host;
            row.port = broker->port;
            row.rack = broker->rack;
            row.isController = listed->controllerId == id;
            row.evenShare = double(leaders) / double(listed->rows.size());
            tellOfAnswers(snapshot, nowBootMs, &row);
        } else {
            row.state = BrokerRow::State::NotListed;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Cell brokerStateCell(const BrokerRow &row)
{
    switch (row.state) {
    case BrokerRow::State::Answers: return Cell::badge(Text::tr("answers"), u"ok"_s, Tone::Ok);
    case BrokerRow::State::Silent: return Cell::badge(Text::tr("no answer"), u"warning"_s, Tone::Warning).withToolTip(row.reason);
    case BrokerRow::State::NotListed:
        return Cell::badge(Text::tr("not in the cluster"), u"error"_s, Tone::Error)
            .withToolTip(Text::tr("Replicas are assigned to this broker, but the cluster does not list it: it is down, or it was taken away."));
    case BrokerRow::State::NotAsked: break;
    }
    return Cell::badge(Text::tr("not asked yet"), u"unknown"_s, Tone::Muted);
}

Cell brokerAnswerCell(const BrokerRow &row)
{
    if (row.answerAgeMs >= 0)
        return Cell::plain(format::age(row.answerAgeMs)).withTone(row.state == BrokerRow::State::Silent ? Tone::Warning : Tone::Normal);
    if (row.state == BrokerRow::State::NotListed)
        return Cell::unknown(Text::tr("It is not listed, so it is not asked."));
    return Cell::unknown(row.reason.isEmpty() ? Text::tr("Not asked yet.") : row.reason);
}

Cell leaderSkewCell(const BrokerRow &row)
{
    const auto skew = row.leaderSkew();
    if (!skew) {
        return Cell::unknown(row.state == BrokerRow::State::NotListed ? Text::tr("A broker that is not listed leads nothing.")
                                                                     : Text::tr("No partition has a leader yet."));
    }
    const QString sign = *skew > 0 ? u"+"_s : QString();
    return Cell::number(sign + format::percent(*skew), *skew)
        .withToolTip(Text::tr("Leads %1 partitions; an even share would be %2.").arg(format::count(row.leaders), format::number(row.evenShare)));
}

std::vector<Column<BrokerRow>> brokerColumns()
{
    std::vector<Column<BrokerRow>> columns{
        {.id = u"id"_s, .title = Text::tr("ID"), .width = 200, .searched = true,
         .cell = [](const BrokerRow &r) {
             return r.isController ? Cell::name(QString::number(r.id), u"controller"_s, Text::tr("controller")).withSpoken(Text::tr("Broker %1, the controller").arg(r.id))
                                   : Cell::name(QString::number(r.id), u"broker"_s);
         },
         .less = ascending(&BrokerRow::id)},
        {.id = u"address"_s, .title = Text::tr("Host:port"), .width = 220, .stretch = true, .searched = true,
         .help = Text::tr("What the broker tells clients to connect to (advertised.listeners)."),
         .cell = [](const BrokerRow &r) {
             return r.host.isNull() ? Cell::unknown(Text::tr("The cluster does not list this broker.")) : Cell::mono(r.address());
         },
         .less = ascending(&BrokerRow::address)},
        {.id = u"rack"_s, .title = Text::tr("Rack"), .width = 110, .searched = true,
         .cell = [](const BrokerRow &r) {
             return r.rack.isNull() ? Cell::unknown(Text::tr("The client library does not tell; broker.rack stands in the configuration.")) : Cell::plain(r.rack);
         },
         .less = ascending(&BrokerRow::rack)},
        {.id = u"state"_s, .title = Text::tr("State"), .width = 170, .cell = brokerStateCell, .less = ascending(&BrokerRow::state)},
        {.id = u"answer"_s, .title = Text::tr("Last answer"), .width = 130, .cell = brokerAnswerCell, .less = ascending(&BrokerRow::answerAgeMs)},
        {.id = u"partitions"_s, .title = Text::tr("Partitions"), .width = 110, .right = true,
         .help = Text::tr("Replicas on this broker, led and followed."),
         .cell = [](const BrokerRow &r) { return countCell(r, r.partitions); }, .less = ascending(&BrokerRow::partitions)},
        {.id = u"leaders"_s, .title = Text::tr("Leaders"), .width = 100, .right = true,
         .cell = [](const BrokerRow &r) { return countCell(r, r.leaders); }, .less = ascending(&BrokerRow::leaders)},
        {.id = u"skew"_s, .title = Text::tr("Leader skew"), .width = 120, .right = true,
         .help = Text::tr("Deviation of its leaders from an even share."), .cell = leaderSkewCell,
         .less = ascending([](const BrokerRow &r) { return r.leaderSkew().value_or(-2); })},
        {.id = u"outOfSync"_s, .title = Text::tr("Out of sync replicas"), .width = 170, .right = true, .cell = outOfSyncCell,
         .less = ascending(&BrokerRow::outOfSync)},
    };
    return columns;
}

} // namespace brokerscope::ui
