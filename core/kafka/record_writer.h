// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/kafka/connection_settings.h"
#include "core/model/record.h"

#include <memory>

namespace brokerscope::kafka {

struct OutgoingRecord
{
    QString topic;
    qint32 partition = -1; ///< −1: by key, as the Java client does (murmur2)
    std::optional<QByteArray> key{};
    std::optional<QByteArray> value{}; ///< nullopt: a tombstone
    std::vector<RecordHeader> headers{};
};

struct WrittenRecord { qint32 partition = -1; qint64 offset = -1; };

/// Produces records with acks=all and idempotence. Only core/changes and the demo use it: it passes no guard of its own.
/// Never creates a topic. send() from any thread; the answer comes when the brokers acknowledged (or the deadline passed:
/// Error kind Timeout means "unknown", the record may have been written). The destructor flushes for at most 2 s.
class RecordWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RecordWriter>> open(const ConnectionSettings &settings);
    ~RecordWriter();
    Q_DISABLE_COPY_MOVE(RecordWriter)

    [[nodiscard]] Answer<WrittenRecord> send(OutgoingRecord record);
    /// Without an answer each, for traffic: counts only. False if the local queue is full (nothing was queued).
    [[nodiscard]] bool sendUncounted(const OutgoingRecord &record);
    [[nodiscard]] qint64 acknowledgedCount() const;
    [[nodiscard]] qint64 failedCount() const;

private:
    class Private;
    explicit RecordWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace brokerscope::kafka
