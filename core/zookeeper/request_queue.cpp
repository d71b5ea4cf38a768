// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/request_queue.h"

#include "core/base/clock.h"
#include "core/zookeeper/zookeeper_error.h"

namespace brokerscope::zookeeper {

void RequestQueue::submit(Request request)
{
    if (!request.deadlineFromSending && request.dueAtBootMs == 0)
        request.dueAtBootMs = bootTimeMs() + request.deadline.count();
    m_waiting.push_back(std::move(request));
}

void RequestQueue::submitFirst(Request request)
{
    if (!request.deadlineFromSending && request.dueAtBootMs == 0)
        request.dueAtBootMs = bootTimeMs() + request.deadline.count();
    auto place = m_waiting.begin();
    while (request.isArming() && place != m_waiting.end() && place->isArming())
        ++place;
    m_waiting.insert(place, std::move(request));
}

void RequestQueue::pump(LibraryHandle &handle, Send what)
{
    while (m_sent.size() < kWindow && !m_waiting.empty()) {
        if (what == Send::InternalOnly && !m_waiting.front().isInternal)
            return; // internal ones are always put first
        Request request = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!request.done || (request.isWanted && !request.isWanted()))
            continue;
        const quint64 id = handle.newId();
        const int rc = handle.send(request, id);
        if (rc != 0 && isConnectionFault(rc)) {
            m_waiting.push_front(std::move(request));
            return;
        }
        if (rc != 0) {
            const Error error = toError(rc, request);
            request.answer(failure(error));
            continue;
        }
        ++request.sendings;
        if (request.deadlineFromSending)
            request.dueAtBootMs = bootTimeMs() + request.deadline.count();
        m_sent.emplace(id, std::move(request));
    }
}

bool RequestQueue::complete(LibraryEvent event)
{
    const auto found = m_sent.find(event.id);
    if (found == m_sent.end())
        return !isConnectionFault(event.code);
    Request request = std::move(found->second);
    m_sent.erase(found);
    if (isConnectionFault(event.code)) {
        if (!request.isWrite()) {
            sendAgain(std::move(request));
        } else {
            const Error error = unknownOutcome(request, toError(event.code, request).detail);
            request.answer(failure(error));
        }
        return false;
    }
    if (event.code != 0) {
        const Error error = toError(event.code, request);
        request.answer(failure(error));
    } else {
        request.answer(std::move(event));
    }
    return true;
}

void RequestQueue::sendAgain(Request request)
{
    if (!request.done)
        return;
    // behind those that were sent before it and failed with it, before all that were never sent
    auto place = m_waiting.begin();
    while (place != m_waiting.end() && place->sendings > 0)
        ++place;
    m_waiting.insert(place, std::move(request));
}

void RequestQueue::handleGone(const QString &why)
{
    auto sent = std::exchange(m_sent, {});
    for (auto &[id, request] : sent) {
        if (request.isWrite()) {
            const Error error = unknownOutcome(request, why);
            request.answer(failure(error));
        } else if (!request.isArming()) {
            sendAgain(std::move(request));
        }
    }
    std::erase_if(m_waiting, [](const Request &request) { return request.isArming(); });
}

void RequestQueue::expire(qint64 nowBootMs, const std::function<Error()> &why)
{
    const auto isDue = [nowBootMs](const Request &request) {
        return request.done && request.dueAtBootMs != 0 && request.dueAtBootMs <= nowBootMs;
    };
    // Collected first: an answer may lead to new requests, or to the end of the handle.
    std::vector<std::pair<std::function<void(Result<LibraryEvent>)>, Error>> late;
    for (auto request = m_waiting.begin(); request != m_waiting.end();) {
        if (isDue(*request)) {
            Error error = why();
            error.retriable = true; // never sent, or a read
            late.emplace_back(std::move(request->done), std::move(error));
            request = m_waiting.erase(request);
        } else {
            ++request;
        }
    }
    for (auto &[id, request] : m_sent) {
        if (!isDue(request))
            continue;
        Error error = why();
        if (request.isWrite()) {
            error.retriable = false;
            error.message = unknownOutcome(request, {}).message;
        }
        // its place in the window stays taken until the library gives it back
        late.emplace_back(std::exchange(request.done, nullptr), std::move(error));
    }
    for (auto &[done, error] : late)
        done(failure(error));
}

void RequestQueue::failWaiting(const Error &error)
{
    auto waiting = std::exchange(m_waiting, {});
    for (Request &request : waiting)
        request.answer(failure(error));
}

void RequestQueue::failAll(const Error &error)
{
    failWaiting(error);
    auto sent = std::exchange(m_sent, {});
    for (auto &[id, request] : sent)
        request.answer(failure(error));
}

} // namespace brokerscope::zookeeper
