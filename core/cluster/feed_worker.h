// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/record_feed.h"

#include <QElapsedTimer>
#include <QMutex>

#include <deque>
#include <span>

namespace brokerscope::cluster {

/// What a feed and its worker share. Private to record_feed. Any thread.
class FeedStore
{
public:
    /// Adds what was read of one batch. True: the owner is to be told.
    [[nodiscard]] bool add(std::span<const Record> matching, const FeedState &progress, bool isLive, const FeedRequest &limits);
    void setEnd(kafka::ReadEnd end, qint64 lostBefore);
    void start() { m_clock.start(); }

    [[nodiscard]] std::vector<Record> take(qint64 maxRows, qint64 maxBytes);
    [[nodiscard]] FeedState state() const;
    [[nodiscard]] bool isFull(const FeedRequest &limits) const;

private:
    mutable QMutex m_mutex; // guards everything below
    std::deque<Record> m_held;
    qint64 m_heldBytes = 0;
    qint64 m_dropped = 0; // by this store; m_state.dropped holds what the readers dropped
    bool m_isTold = false;
    FeedState m_state;
    QElapsedTimer m_clock;
};

/// The worker of a RecordFeed: drives the readers, searches, counts. Private to record_feed; lives on the feed's thread.
class FeedWorker : public QObject
{
    Q_OBJECT

public:
    FeedWorker(kafka::ConnectionSettings settings, FeedRequest request, std::shared_ptr<FeedStore> store);

    void start();
    void stop();
    void taken(); ///< there may be room again

Q_SIGNALS:
    void recordsReady();
    void ended();

private:
    void startPart(const kafka::ReadRequest &part);
    void look(kafka::RecordReader *reader, const kafka::RecordBatch &batch);
    void finish(kafka::RecordReader *reader, const kafka::ReadEnd &end);
    void payBatches();
    [[nodiscard]] bool isLimitReached() const { return m_request.limit && m_progress.matched >= *m_request.limit; }

    kafka::ConnectionSettings m_settings;
    FeedRequest m_request;
    std::shared_ptr<FeedStore> m_store;
    records::TextMatcher m_matcher;
    bool m_isLive = false;
    FeedState m_progress;
    kafka::ReadEnd m_end;
    std::vector<std::unique_ptr<kafka::RecordReader>> m_readers;
    std::size_t m_openReaders = 0;
    std::deque<kafka::RecordReader *> m_owed; // a batch each that is not acknowledged yet: back-pressure
    std::vector<Record> m_matching; // of one batch
};

} // namespace brokerscope::cluster
