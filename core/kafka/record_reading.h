// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/offset_lookup.h"
#include "core/kafka/partition_scan.h"
#include "core/kafka/read_outbox.h"

namespace brokerscope::kafka {

/// One read from its request to its ReadEnd: look up, plan, scan, hand over. Private to core/kafka; runs on the reading
/// thread, and everything it does there ends soon after the outbox wants to stop.
class RecordReading
{
public:
    RecordReading(ConnectionSettings settings, ReadRequest request, std::shared_ptr<ReadOutbox> outbox);
    void run();

private:
    enum class Step { Go, Stop }; ///< Stop: stopped, failed, or nothing more to do

    [[nodiscard]] Step prepare();
    [[nodiscard]] Step readNewest(qint64 count);
    [[nodiscard]] Step readForward();
    void follow();
    /// Scans and copes with what comes in the way. Stop: stopped or failed.
    [[nodiscard]] Step scan(std::vector<ScanSegment> &segments, const PartitionScan::OnRecord &onRecord);
    [[nodiscard]] Step skipRefused(std::vector<ScanSegment> &segments);
    [[nodiscard]] Step reposition(ScanSegment &segment);
    [[nodiscard]] Step openHandle();

    void deliver(Record &&record);
    void flush();
    void flushIfOld();
    void addError(Error error);
    void fail(Error error);
    [[nodiscard]] qint64 left() const { return m_request.limit ? *m_request.limit - m_end.scanned : kNoEnd; }

    ConnectionSettings m_settings;
    ReadRequest m_request;
    std::shared_ptr<ReadOutbox> m_outbox;
    std::shared_ptr<ReaderHandle> m_reader;
    std::vector<ScanSegment> m_segments; // one a partition, sorted
    std::map<qint32, qint64> m_logStart; // by partition
    std::map<qint32, qint64> m_from; // first offset that was read, by partition
    std::map<qint32, int> m_skipped; // refused responses in a row, by partition
    ReadEnd m_end;
    std::vector<Record> m_batch;
    qint64 m_batchBytes = 0;
    std::chrono::steady_clock::time_point m_batchSince;
};

} // namespace brokerscope::kafka
