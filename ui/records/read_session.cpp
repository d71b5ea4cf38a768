// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/read_session.h"

#include "core/base/async.h"
#include "core/cluster/connected_cluster.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace brokerscope::ui {

namespace {

constexpr auto kPullEvery = 33ms;
constexpr auto kLookEvery = 100ms;
constexpr qint64 kPullRows = 10'000;
constexpr qint64 kPullBytes = 32 * 1024 * 1024;
constexpr qint64 kSearchedBytes = 4 * 1024 * 1024; ///< with the pool at once, while a search narrows what is shown
constexpr qint64 kStoreBytes = 64 * 1024 * 1024;

std::vector<bool> choose(const std::vector<Record> &records, const records::TextMatcher &matcher)
{
    std::vector<bool> isChosen;
    isChosen.reserve(records.size());
    for (const Record &record : records)
        isChosen.push_back(matcher.matches(record));
    return isChosen;
}

} // namespace

ReadSession::ReadSession(cluster::ConnectedCluster *cluster, MessageModel *model, QObject *parent)
    : QObject(parent)
    , m_cluster(cluster)
    , m_model(model)
    , m_range(cluster)
{
    connect(&m_range, &ScanRange::changed, this, &ReadSession::changed);
    m_pull.setSingleShot(true);
    m_pull.setInterval(kPullEvery);
    connect(&m_pull, &QTimer::timeout, this, &ReadSession::pull);
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &ReadSession::look);
}

ReadSession::~ReadSession() = default;

void ReadSession::start(const QString &topic, const ReadOptions &options)
{
    retire();
    m_topic = topic;
    m_options = options;
    m_before = {};
    m_model->clear();
    m_model->setLimits(options.rows, kStoreBytes);
    m_droppedBefore = m_model->store().droppedCount();
    ++m_readId;
    m_range.ask(topic, options);
    open(feedRequest(topic, options));
}

void ReadSession::open(cluster::FeedRequest request)
{
    m_samples.clear();
    m_rate = 0;
    m_phase = Phase::Reading;
    m_feed = std::make_unique<cluster::RecordFeed>(m_cluster->session()->kafkaSettings(), std::move(request));
    connect(m_feed.get(), &cluster::RecordFeed::recordsReady, this, [this] {
        if (!m_pull.isActive() && m_phase != Phase::Paused)
            m_pull.start();
    });
    connect(m_feed.get(), &cluster::RecordFeed::ended, this, [this] {
        if (!m_pull.isActive() && m_phase != Phase::Paused)
            m_pull.start();
    });
    m_feed->start();
    m_look.start();
    look();
}

void ReadSession::retire()
{
    m_pull.stop();
    m_look.stop();
    if (!m_feed)
        return;
    cluster::RecordFeed *feed = m_feed.get();
    disconnect(feed, nullptr, this, nullptr);
    const auto forget = [this, feed] {
        // A moment later its threads have ended, too, and nothing is waited for.
        QTimer::singleShot(500ms, this, [this, feed] {
            std::erase_if(m_retired, [feed](const auto &retired) { return retired.get() == feed; });
        });
    };
    if (feed->state().end)
        forget();
    else
        connect(feed, &cluster::RecordFeed::ended, this, forget);
    feed->stop();
    m_retired.push_back(std::move(m_feed));
}

void ReadSession::stop()
{
    if (!m_feed || m_phase == Phase::Ended)
        return;
    m_phase = Phase::Reading; // what is held is shown
    m_feed->stop();
    m_pull.start();
    Q_EMIT changed();
}

void ReadSession::setPaused(bool paused)
{
    if (!m_feed || m_phase == Phase::Ended || paused == (m_phase == Phase::Paused))
        return;
    m_phase = paused ? Phase::Paused : Phase::Reading;
    if (paused)
        m_pull.stop();
    else
        m_pull.start();
    look();
}

bool ReadSession::canContinue() const
{
    return m_phase == Phase::Ended && m_state.end && !m_state.end->ranges.empty() && m_options.mode != ReadOptions::Mode::Newest
        && m_state.end->reason != kafka::ReadEnd::Reason::EndReached;
}

void ReadSession::continueOn()
{
    if (!canContinue())
        return;
    m_before = m_state;
    const std::vector<kafka::ReadRange> ranges = m_state.end->ranges;
    m_before.end.reset();
    retire();
    m_model->setLimits(std::max(m_options.rows, m_model->store().count() + m_options.rows), kStoreBytes);
    open(continuedRequest(m_topic, m_options, ranges));
}

void ReadSession::clear()
{
    m_model->clear();
}

void ReadSession::pull()
{
    if (!m_feed || m_isMatching || m_phase == Phase::Paused)
        return;
    std::vector<Record> records = m_feed->take(kPullRows, m_matcher ? kSearchedBytes : kPullBytes);
    if (!records.empty()) {
        m_pull.start(); // there may be more, or something soon
        show(std::move(records));
        return;
    }
    if (m_feed->state().end)
        finish();
}

void ReadSession::show(std::vector<Record> records)
{
    if (!m_matcher) {
        m_model->append(records);
        return;
    }
    m_isMatching = true;
    const quint64 readId = m_readId;
    const auto shared = std::make_shared<const std::vector<Record>>(std::move(records));
    const auto answer = async::runOnPool(QThreadPool::globalInstance(), [shared, matcher = *m_matcher]() -> Result<std::vector<bool>> {
        return choose(*shared, matcher);
    });
    async::deliver(answer, this, [this, readId, shared](const Result<std::vector<bool>> &isChosen) {
        m_isMatching = false;
        if (readId == m_readId)
            m_model->append(*shared, isChosen.value_or(std::vector<bool>()));
        if (m_wantedSearch != m_matcher->search())
            applySearch();
        m_pull.start();
    });
}

void ReadSession::finish()
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_look.stop();
    look();
}

void ReadSession::look()
{
    if (!m_feed)
        return;
    cluster::FeedState state = m_feed->state();
    if (m_phase != Phase::Ended)
        state.end.reset(); // some of it is still to be shown
    m_samples.emplace_back(state.elapsedMs, state.read);
    while (m_samples.size() > 2 && m_samples[1].first <= state.elapsedMs - 1000)
        m_samples.pop_front();
    const qint64 ms = m_samples.back().first - m_samples.front().first;
    m_rate = ms > 0 ? double(m_samples.back().second - m_samples.front().second) * 1000 / double(ms) : 0;
    state.read += m_before.read;
    state.matched += m_before.matched;
    state.dropped += m_before.dropped;
    state.bytes += m_before.bytes;
    state.elapsedMs += m_before.elapsedMs;
    for (const auto &[partition, first] : m_before.first)
        state.first[partition] = first;
    for (const auto &[partition, next] : m_before.next)
        state.next.try_emplace(partition, next);
    m_state = std::move(state);
    Q_EMIT changed();
}

qint64 ReadSession::droppedCount() const
{
    return m_state.dropped + m_model->store().droppedCount() - m_droppedBefore;
}

void ReadSession::searchLoaded(const records::TextSearch &search)
{
    m_wantedSearch = search;
    if (!m_isMatching)
        applySearch();
}

void ReadSession::applySearch()
{
    if (m_wantedSearch.text.isEmpty()) {
        m_matcher.reset();
        m_model->setChosen(std::nullopt);
        m_pull.start();
        Q_EMIT changed();
        return;
    }
    m_matcher.emplace(m_wantedSearch);
    m_isMatching = true;
    const auto records = std::make_shared<const std::vector<Record>>(m_model->records());
    const qint64 first = m_model->firstSequence();
    const auto answer = async::runOnPool(QThreadPool::globalInstance(), [records, matcher = *m_matcher]() -> Result<std::vector<bool>> {
        return choose(*records, matcher);
    });
    async::deliver(answer, this, [this, records, first](const Result<std::vector<bool>> &isChosen) {
        m_isMatching = false;
        const bool isSame = first == m_model->firstSequence() && qint64(records->size()) == m_model->store().count();
        if (!isSame || m_wantedSearch != m_matcher->search()) {
            applySearch(); // cleared, or another text was typed
            return;
        }
        m_model->setChosen(isChosen.value_or(std::vector<bool>(records->size(), true)));
        m_pull.start();
        Q_EMIT changed();
    });
}

} // namespace brokerscope::ui
