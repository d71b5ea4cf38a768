// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/handle_set.h"
#include "core/kafka/list_offsets.h"
#include "core/kafka/question.h"
#include "core/kafka/sources.h"

#include <QDeadlineTimer>
#include <QMutex>

#include <map>

namespace brokerscope::kafka {

/// One question "which offset at this time?" for some partitions: as OffsetFetch, a lane a leader.
class TimeFetch
{
public:
    using Reply = QuestionPtr<std::vector<Result<qint64>>>;

    TimeFetch(Reply question, const std::vector<TopicPartition> &partitions, qint64 timestampMs, const TopicTable &topics,
              QDeadlineTimer deadline);

    [[nodiscard]] std::vector<qint32> leaders() const;
    void runLane(HandleSet &handles, qint32 leader); ///< blocking: a lane's task
    void finishIfDone();
    void expire();

private:
    void answer(); // with m_mutex held

    const Reply m_question;
    const qint64 m_timestampMs;
    const QDeadlineTimer m_deadline;
    QMutex m_mutex; // guards all below
    std::map<qint32, std::vector<OffsetAsk>> m_lanes; // what is still to be asked
    std::size_t m_open = 0; // lanes
    std::vector<Result<qint64>> m_results;
    bool m_isAnswered = false;
};

} // namespace brokerscope::kafka
