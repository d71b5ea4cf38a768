// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QMutex>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <malloc.h>
#include <memory>
#include <utility>
#include <vector>

/// What the benchmarks of the window measure with. Milliseconds; GUI thread, unless said otherwise.
namespace brokerscope::bench {

/// CPU time of the calling thread: a loaded machine counts little in it.
inline double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// `share` of the values are not greater; 1: the greatest.
inline double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(double(values.size()) * share))];
}

inline double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Bytes that the program holds of the heap, exactly: what was freed does not count, as it does in residentMiB().
inline double heldBytes()
{
    const struct mallinfo2 held = mallinfo2();
    return double(held.uordblks) + double(held.hblkhd);
}

inline void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// With the event loop, looking every few milliseconds.
template <typename Condition> bool waitUntil(int ms, const Condition &condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < ms)
        wait(5);
    return condition();
}

/// How long each paint of a widget takes, as CPU time.
class PaintClock : public QObject
{
public:
    explicit PaintClock(QWidget *widget) : m_widget(widget) { widget->installEventFilter(this); }
    std::vector<double> take() { return std::exchange(m_times, {}); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_isInside)
            return QObject::eventFilter(watched, event);
        m_isInside = true;
        const double before = threadMs();
        QCoreApplication::sendEvent(m_widget, event); // again, so that the view's own filter draws in it
        m_times.push_back(threadMs() - before);
        m_isInside = false;
        return true;
    }

private:
    QWidget *m_widget;
    bool m_isInside = false;
    std::vector<double> m_times;
};

/// For how long the GUI thread does not come back to its event loop: a thread of its own asks a millisecond after each
/// answer. ui/shell has one for the application, which asks too seldom for what lasts a tenth of a second.
class StallMeter : public QObject
{
public:
    StallMeter() : m_thread(QThread::create([this] { run(); })) { m_thread->start(); }
    ~StallMeter() override
    {
        m_quit = true;
        m_thread->wait();
    }
    /// So far, in no order.
    [[nodiscard]] std::vector<double> delays() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_delays;
    }

private:
    void run()
    {
        while (!m_quit) {
            QElapsedTimer timer;
            timer.start();
            m_isAnswered = false;
            QMetaObject::invokeMethod(
                this, [this] { m_isAnswered = true; }, Qt::QueuedConnection);
            while (!m_isAnswered && !m_quit)
                QThread::usleep(100);
            if (m_quit)
                return;
            {
                const QMutexLocker locker(&m_mutex);
                m_delays.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
            QThread::msleep(1);
        }
    }

    mutable QMutex m_mutex; // guards m_delays
    std::vector<double> m_delays;
    std::atomic<bool> m_isAnswered{true};
    std::atomic<bool> m_quit{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace brokerscope::bench
