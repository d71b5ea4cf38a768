// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/kafka/connection_settings.h"

#include <QStringList>

#include <memory>

namespace brokerscope::kafka {

struct GroupConsumerSettings
{
    QString groupId;
    QString clientId;
    QStringList topics;
    QString offsetReset; ///< "earliest" or "latest"
    qint64 maxRecordsPerSecond = 0; ///< 0: as fast as it can; the way to make a group that lags
};

/// A real member of a real group, for the demo and the labs only: it joins, reads, commits every second and leaves when it
/// is destroyed. Runs on a thread of its own.
class GroupConsumer
{
public:
    [[nodiscard]] static Result<std::unique_ptr<GroupConsumer>> start(const ConnectionSettings &connection,
                                                                      const GroupConsumerSettings &settings);
    ~GroupConsumer(); ///< leaves the group; at most 3 s
    Q_DISABLE_COPY_MOVE(GroupConsumer)

    /// Begins to leave and returns at once: call it on many before they are destroyed, and they leave together. Any thread.
    void leave();
    [[nodiscard]] qint64 consumedCount() const; ///< records; any thread

private:
    class Private;
    explicit GroupConsumer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace brokerscope::kafka
