// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/kafka/port_probe.h"

#include <librdkafka/rdkafka.h>

#include <QMutex>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace brokerscope::kafka {

/// Why brokers are not reached: librdkafka's connection errors read by ourselves (its hints are guesses), and what probes
/// of the bootstrap ports found. Any thread.
class ConnectionWatch
{
public:
    static constexpr std::size_t kMost = 50;

    /// An error event or log line of librdkafka. Lines that are no connection errors are ignored.
    void add(rd_kafka_resp_err_t code, const QString &text);
    void add(const QString &address, PortProbe::Finding finding);
    /// The cluster answered: what was seen before explains nothing any more.
    void setReached();

    [[nodiscard]] std::vector<Error> recent() const; ///< newest first, the newest per address
    /// What to say when nothing could be reached; nullopt if nothing is known.
    [[nodiscard]] std::optional<Error> explanation() const;

private:
    struct Seen
    {
        QString address;
        Error error;
        bool isOver = false; // the cluster answered since
    };

    void store(const QString &address, Error error);

    mutable QMutex m_mutex; // guards all below
    std::deque<Seen> m_seen; // newest first
    std::map<QString, PortProbe::Finding> m_findings;
};

} // namespace brokerscope::kafka
