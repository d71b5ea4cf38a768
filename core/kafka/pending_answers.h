// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace brokerscope::kafka {

/// Who waits for the answer about which group, while the call that will answer may outlast all of them. Each waiter gets one
/// answer: the call's, or at its own deadline `late`. One thread, with an event loop.
template <typename T>
class PendingAnswers
{
public:
    using Handler = std::function<void(T)>;

    /// True if nothing was under way for this group: the call is to be made now.
    bool wait(const QString &id, std::chrono::milliseconds timeout, T late, Handler handler)
    {
        auto waiter = std::make_shared<Handler>(std::move(handler));
        QTimer::singleShot(timeout, [weak = std::weak_ptr<Handler>(waiter), late = std::move(late)] {
            if (const auto kept = weak.lock())
                tell(*kept, late);
        });
        const bool isFirst = !m_waiting.contains(id);
        m_waiting[id].push_back(std::move(waiter));
        return isFirst;
    }

    /// The call for this group has ended.
    void answer(const QString &id, const T &value)
    {
        for (const auto &waiter : m_waiting.take(id))
            tell(*waiter, value);
    }

private:
    static void tell(Handler &handler, const T &value)
    {
        if (const Handler once = std::exchange(handler, nullptr))
            once(value);
    }

    QHash<QString, std::vector<std::shared_ptr<Handler>>> m_waiting;
};

} // namespace brokerscope::kafka
