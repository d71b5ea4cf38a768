// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/log_feed.h"

#include "core/base/async.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace brokerscope::ui {

namespace {

constexpr qint64 kPiece = 16 << 20; ///< bytes read before the window hears of it
constexpr int kContext = 100; ///< lines shown before an error that was searched for

} // namespace

LogFeed::LogFeed(LogModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &LogFeed::poll);
}

LogFeed::~LogFeed()
{
    if (m_control)
        m_control->isStopped = true;
}

/// Runs read(reader, control) on the thread and handler(page, control) here, unless the window shows something else by then.
template <typename Read, typename Handler>
void LogFeed::read(Read read, Handler handler)
{
    auto control = std::make_shared<local::LogReadControl>();
    control->mostBytes = kPiece;
    m_control = control;
    const auto answer = async::runOnPool(&m_pool, [reader = m_reader, control, read = std::move(read)]() -> Result<local::LogPage> {
        return read(*reader, *control);
    });
    async::deliver(answer, this, [this, control, generation = m_generation, handler = std::move(handler)](const Result<local::LogPage> &page) {
        if (page && generation == m_generation)
            handler(*page, *control);
    });
}

void LogFeed::setCluster(const local::LocalCluster &cluster)
{
    if (cluster.folder == m_folder && m_reader && m_reader->sources().size() == local::LogReader(cluster).sources().size())
        return;
    m_folder = cluster.folder;
    m_reader = std::make_shared<const local::LogReader>(cluster);
    reload();
}

void LogFeed::setFilter(const local::LogFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_reader)
        reload();
}

void LogFeed::setLive(bool isLive)
{
    if (isLive && !m_timer.isActive())
        m_timer.start();
    else if (!isLive)
        m_timer.stop();
}

void LogFeed::reload()
{
    stop();
    ++m_generation;
    m_work.reset();
    m_isPolling = false;
    m_isAtBeginning = false;
    m_isAtEnd = false;
    m_wasStopped = false;
    m_begin.clear();
    m_end.clear();
    m_model->reset({}, m_filter.isEventsOnly ? LogModel::Mode::Events : LogModel::Mode::Lines);
    read(
        [filter = m_filter](const local::LogReader &reader, local::LogReadControl &control) {
            return reader.earlier(reader.end(), filter, kPage, control);
        },
        [this](const local::LogPage &page, const local::LogReadControl &) {
            m_end = page.end;
            m_isAtEnd = true;
            addEarlier(page);
            if (!page.isEdge && std::ssize(page.lines) < kPage)
                loadEarlier(); // what is looked for is farther back
            else
                Q_EMIT changed();
        });
    Q_EMIT changed();
}

void LogFeed::toEnd()
{
    if (m_reader && !m_isAtEnd)
        reload();
}

void LogFeed::loadEarlier()
{
    if (m_work || m_isAtBeginning || m_begin.empty())
        return;
    begin({Direction::Earlier, kPage, m_filter, [this](local::LogPage page) {
               addEarlier(std::move(page));
               return true;
           }});
}

void LogFeed::loadLater()
{
    if (m_work || m_isAtEnd || m_end.empty())
        return;
    begin({Direction::Later, kPage, m_filter, [this](local::LogPage page) {
               addLater(std::move(page));
               return true;
           }});
}

void LogFeed::findError(int step)
{
    if (m_work || m_begin.empty() || (step < 0 ? m_isAtBeginning : m_isAtEnd)) {
        if (!m_work)
            Q_EMIT noErrorFound();
        return;
    }
    local::LogFilter filter = m_filter;
    filter.least = std::max(filter.least, local::LogLevel::Error);
    begin({step < 0 ? Direction::Earlier : Direction::Later, 1, filter, [this, step](const local::LogPage &page) {
               if (page.lines.empty()) {
                   if (page.isEdge)
                       Q_EMIT noErrorFound();
                   return true;
               }
               showAround(page, step);
               return false;
           }});
}

/// The window moves to a line that was found outside of it.
void LogFeed::showAround(const local::LogPage &found, int step)
{
    const local::LogPosition at = step < 0 ? found.begin : found.end;
    stop();
    ++m_generation;
    m_work.reset();
    m_isPolling = false;
    m_isAtEnd = false;
    const local::LogPlace place = found.lines.front().place;
    read(
        [filter = m_filter, at](const local::LogReader &reader, local::LogReadControl &control) {
            local::LogPage before = reader.earlier(at, filter, kContext, control);
            control.mostBytes = control.bytesRead + kPiece;
            local::LogPage behind = reader.later(at, filter, kPage, control);
            before.lines.insert(before.lines.end(), std::make_move_iterator(behind.lines.begin()), std::make_move_iterator(behind.lines.end()));
            before.end = behind.end;
            before.wasStopped = behind.isEdge; // carries the other edge
            return before;
        },
        [this, place](const local::LogPage &page, const local::LogReadControl &) {
            m_begin = page.begin;
            m_end = page.end;
            m_isAtBeginning = page.isEdge;
            m_isAtEnd = page.wasStopped;
            const auto record = std::ranges::find(page.lines, place, &local::LogRecord::place);
            const int row = record == page.lines.end() ? 0 : int(record - page.lines.begin());
            m_model->reset(page.lines, m_model->mode());
            Q_EMIT changed();
            Q_EMIT errorFound(row);
        });
    Q_EMIT changed();
}

void LogFeed::stop()
{
    if (m_control)
        m_control->isStopped = true;
}

double LogFeed::progress() const
{
    return m_work && m_work->total > 0 ? std::clamp(1.0 - double(m_work->left) / double(m_work->total), 0.0, 1.0) : 0;
}

void LogFeed::begin(Work work)
{
    m_work = std::make_unique<Work>(std::move(work));
    m_wasStopped = false;
    step();
    Q_EMIT changed();
}

void LogFeed::step()
{
    const bool isEarlier = m_work->direction == Direction::Earlier;
    const bool isSearch = m_work->wanted == 1;
    // A search for an error leaves the window's edges where they are until it has found one.
    if (isSearch && m_work->total < 0)
        m_searchFrom = isEarlier ? m_begin : m_end;
    const local::LogPosition from = isSearch ? m_searchFrom : isEarlier ? m_begin : m_end;
    read(
        [filter = m_work->filter, from, isEarlier, most = m_work->wanted](const local::LogReader &reader, local::LogReadControl &control) {
            return isEarlier ? reader.earlier(from, filter, most, control) : reader.later(from, filter, most, control);
        },
        [this, isEarlier](const local::LogPage &page, const local::LogReadControl &control) {
            if (m_work->total < 0)
                m_work->total = control.bytesTotal;
            m_work->left = control.bytesTotal - control.bytesRead;
            m_searchFrom = isEarlier ? page.begin : page.end;
            m_work->wanted -= m_work->wanted > 1 ? int(page.lines.size()) : 0;
            const int generation = m_generation;
            const auto handler = m_work->handler; // it may end the work
            const bool goesOn = handler(page);
            if (generation != m_generation)
                return;
            if (control.isStopped)
                m_wasStopped = true;
            if (!goesOn || page.isEdge || control.isStopped || m_work->wanted <= 0 || (!page.lines.empty() && std::ssize(page.lines) >= kPage))
                finish();
            else
                step();
            Q_EMIT changed();
        });
}

void LogFeed::finish()
{
    m_work.reset();
}

void LogFeed::addEarlier(local::LogPage page)
{
    m_begin = page.begin;
    m_isAtBeginning = page.isEdge;
    m_model->prepend(std::move(page.lines));
    const LogModel::Records dropped = m_model->takeBack(m_model->tooMany(false));
    for (auto record = dropped.rbegin(); record != dropped.rend(); ++record) // the window ends before them
        m_end[std::size_t(record->source)] = record->place;
    m_isAtEnd = m_isAtEnd && dropped.empty();
}

void LogFeed::addLater(local::LogPage page)
{
    m_end = page.end;
    m_isAtEnd = m_isAtEnd || page.isEdge;
    m_model->append(std::move(page.lines));
    const LogModel::Records dropped = m_model->takeFront(m_model->tooMany(true));
    for (const local::LogRecord &record : dropped)
        m_begin[std::size_t(record.source)] = {record.place.file, record.place.offset + record.bytes};
    m_isAtBeginning = m_isAtBeginning && dropped.empty();
}

void LogFeed::poll()
{
    if (m_isPolling || m_work || !m_isAtEnd || m_end.empty())
        return;
    m_isPolling = true;
    read(
        [filter = m_filter, from = m_end](const local::LogReader &reader, local::LogReadControl &control) {
            return reader.later(from, filter, kPage, control);
        },
        [this, from = m_end](const local::LogPage &page, const local::LogReadControl &) {
            m_isPolling = false;
            if (m_work || from != m_end)
                return; // the window has moved meanwhile: the next look sees it
            if (page.lines.empty()) {
                m_end = page.end;
                return;
            }
            const auto lines = int(page.lines.size());
            if (!m_keepsNewest && m_model->rowCount() + lines > LogModel::kMostRows) {
                m_isAtEnd = false; // a person reads: nothing is taken away above
            } else {
                addLater(page);
            }
            Q_EMIT added(lines);
            Q_EMIT changed();
        });
}

void LogFeed::whole(const local::LogRecord &record, QObject *context, std::function<void(const QString &)> handler)
{
    const auto answer = async::runOnPool(&m_pool, [reader = m_reader, record]() -> Result<QString> { return reader->whole(record); });
    async::deliver(answer, context, [handler = std::move(handler)](const Result<QString> &text) { handler(text ? *text : QString()); });
}

} // namespace brokerscope::ui
