// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QThread>

#include <functional>
#include <optional>

/// Waiting. The limits are those that only a hang needs.
namespace brokerscope::test {

/// False if the condition did not come to hold. The event loop runs meanwhile.
inline bool until(const std::function<bool()> &condition, int patienceMs = 40'000)
{
    QEventLoop events;
    for (QDeadlineTimer deadline(patienceMs); !condition();) {
        if (deadline.hasExpired())
            return false;
        if (!events.processEvents())
            QThread::msleep(1);
    }
    return true;
}

/// The same without an event loop, and looking only now and then: for conditions that are costly to look at, as all of /proc.
inline bool eventually(const std::function<bool()> &condition, int patienceMs = 60'000)
{
    for (QDeadlineTimer deadline(patienceMs); !condition(); QThread::msleep(20))
        if (deadline.hasExpired())
            return false;
    return true;
}

/// The answer to a question; Internal if none came at all.
template <typename T> Result<T> answerOf(Answer<T> answer)
{
    if (!until([&] { return answer.isFinished(); }))
        return failure(Error{Error::Kind::Internal, 0, QStringLiteral("no answer at all"), {}, false});
    return async::await(answer);
}

/// What the question failed with; nullopt: it did not fail. error() of a result with a value is whatever lies in memory
/// (for the root's stat a zero, which reads as Timeout), so that it must not be compared.
template <typename T> std::optional<Error::Kind> faultOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

template <typename T> std::optional<Error::Kind> faultOf(Answer<T> answer)
{
    return faultOf(answerOf(std::move(answer)));
}

inline std::string words(const std::optional<Error> &error)
{
    return error ? error->message.toStdString() : std::string("no error");
}

template <typename T> std::string words(const Result<T> &result)
{
    return result ? std::string("no error") : result.error().message.toStdString();
}

} // namespace brokerscope::test
