// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/sources.h"

#include <QObject>

#include <functional>

namespace brokerscope::cluster {

/// Asks the committed offsets of every group of a table, a few at a time (librdkafka 2.0 is known to crash under a mass
/// of group requests at once), and hands over a new table with them filled in. Lives on its parent's thread; deletes itself
/// when done. A group that could not be asked keeps its reason in Group::committedError.
class CommittedPass : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(std::shared_ptr<const GroupTable>)>;

    CommittedPass(kafka::GroupSource *source, std::shared_ptr<const GroupTable> groups, QObject *parent, Handler handler);
    void start();

private:
    static constexpr int kWindow = 16;

    void askNext();
    void answered(std::size_t row, Result<std::vector<CommittedOffset>> result);

    kafka::GroupSource *m_source;
    std::shared_ptr<GroupTable> m_groups;
    Handler m_handler;
    std::size_t m_next = 0;
    int m_underWay = 0;
};

} // namespace brokerscope::cluster
