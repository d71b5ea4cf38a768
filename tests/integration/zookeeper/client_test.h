// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/client.h"
#include "tests/support/zookeeper_server.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

#include <gtest/gtest.h>

#include <functional>
#include <optional>

namespace brokerscope::test {

/// Runs the event loop until the condition holds; false after a time that only a hang needs.
inline bool until(const std::function<bool()> &condition, int patienceMs = 40'000)
{
    for (QDeadlineTimer deadline(patienceMs); !condition();) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

/// The answer to a question, with the event loop running; Internal if none came at all.
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

inline bool isConnected(const zookeeper::ZooKeeperClient &client)
{
    return client.status().state == ZooKeeperStatus::State::Connected;
}

inline std::string words(const std::optional<Error> &error)
{
    return error ? error->message.toStdString() : std::string("no error");
}

} // namespace brokerscope::test
