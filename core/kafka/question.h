// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <atomic>
#include <functional>
#include <memory>

namespace brokerscope::kafka {

/// A question that may still be answered, seen without its type: what the deadline and the closing of a client need.
class OpenQuestion
{
public:
    virtual ~OpenQuestion() = default;
    virtual void fail(const Error &error) = 0;
    [[nodiscard]] virtual bool isSettled() const = 0;
};

/// The answering end of one question, shared by the lane that works on it, the worker's deadline and the closing of the
/// client. The first answer counts, from whatever thread.
template <typename T>
class Question final : public OpenQuestion
{
public:
    [[nodiscard]] Answer<T> answer() const { return m_reply.answer(); }
    void finish(Result<T> result)
    {
        if (!m_isDone.exchange(true))
            m_reply.finish(std::move(result));
    }
    void fail(const Error &error) override { finish(failure(error)); }
    [[nodiscard]] bool isSettled() const override { return m_isDone || m_reply.isSettled(); }

private:
    Reply<T> m_reply;
    std::atomic<bool> m_isDone = false;
};

template <typename T>
using QuestionPtr = std::shared_ptr<Question<T>>;

} // namespace brokerscope::kafka
