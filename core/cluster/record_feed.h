// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/record_reader.h"
#include "core/records/text_search.h"

#include <QThread>

#include <map>
#include <memory>

namespace brokerscope::cluster {

/// What a feed reads, and what it keeps of it for its owner.
struct FeedRequest
{
    /// Reads of one topic, each of its own partitions. One; more where the partitions do not start alike (at most 64).
    std::vector<kafka::ReadRequest> parts;
    records::TextSearch search{}; ///< only records that contain it are handed over
    std::optional<qint64> limit{}; ///< ends after so many records were handed over
    qint64 maxHeldRows = 10'000; ///< not taken yet
    qint64 maxHeldBytes = 32 * 1024 * 1024;
};

/// How far a feed is.
struct FeedState
{
    qint64 read = 0; ///< records that came from the log
    qint64 matched = 0; ///< of these, those that contain what is searched for (all without a search)
    qint64 dropped = 0; ///< of the matched (live: also of the read), never handed over since the owner was behind
    qint64 bytes = 0; ///< of keys, values and headers that were read
    qint64 held = 0; ///< ready to be taken
    qint64 elapsedMs = 0; ///< from start() to the end
    std::map<qint32, qint64> first; ///< by partition: offset of the first record that was looked at
    std::map<qint32, qint64> next; ///< by partition: offset behind the last one
    /// Set once nothing more comes. Its ranges say what was looked at, also where a limit ended it; from there a read can be
    /// continued.
    std::optional<kafka::ReadEnd> end;
};

/// Records of a topic for one view: read, searched and bounded on a thread of its own; the view pulls. Live (a part follows):
/// never waits, what is held too long is dropped, oldest first, and counted. Else it waits when so much is held, and drops
/// nothing. Lives on its owner's thread; take() and state() from any.
class RecordFeed : public QObject
{
    Q_OBJECT

public:
    RecordFeed(kafka::ConnectionSettings settings, FeedRequest request, QObject *parent = nullptr);
    ~RecordFeed() override; ///< waits at most 100 ms; not at all once state().end is set for a moment

    void start();
    void stop(); ///< ended() follows; what was read until then can still be taken

    /// The oldest that are held, at most so many records and (but for the first) bytes.
    [[nodiscard]] std::vector<Record> take(qint64 maxRows, qint64 maxBytes);
    [[nodiscard]] FeedState state() const;

Q_SIGNALS:
    /// There is something to take. Once; again after a take().
    void recordsReady();
    void ended();

private:
    std::shared_ptr<class FeedStore> m_store;
    QThread m_thread;
    class FeedWorker *m_worker; // lives on m_thread, dies with it
};

} // namespace brokerscope::cluster
