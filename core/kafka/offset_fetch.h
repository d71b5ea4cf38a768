// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/handle_set.h"
#include "core/kafka/question.h"
#include "core/kafka/sources.h"

#include <QDeadlineTimer>
#include <QMutex>

#include <map>

namespace brokerscope::kafka {

/// One question for the offsets of many partitions: a lane a leader fills it, the last lane or the deadline answers it.
/// What came in time is in the answer; what did not is unknown, with its reason in the lane.
class OffsetFetch
{
public:
    using Reply = QuestionPtr<std::shared_ptr<const OffsetTable>>;

    /// `partitions`: flat indexes of `topics`; leaderless ones are left out.
    OffsetFetch(Reply question, std::shared_ptr<const TopicTable> topics, const std::vector<PartitionIndex> &partitions,
                OffsetParts parts, QDeadlineTimer deadline);

    [[nodiscard]] std::vector<qint32> leaders() const;
    /// Blocking: a lane's task.
    void runLane(HandleSet &handles, qint32 leader);
    /// Answers at once if there is nothing to ask.
    void finishIfDone();
    /// The deadline: what is not there yet counts as not answered.
    void expire();

private:
    struct Lane
    {
        std::vector<PartitionIndex> partitions;
        bool isDone = false;
    };

    void endLane(qint32 leader, std::optional<Error> error);
    void answer(); // with m_mutex held

    const Reply m_question;
    const std::shared_ptr<const TopicTable> m_topics;
    const OffsetParts m_parts;
    const QDeadlineTimer m_deadline;
    QMutex m_mutex; // guards all below; each lane reads only its own partitions
    std::map<qint32, Lane> m_lanes;
    std::shared_ptr<OffsetTable> m_table; // null once it was given away
};

} // namespace brokerscope::kafka
