// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/run_demo.h"

#include "core/scenarios/demo_traffic.h"

#include <QCoreApplication>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

namespace brokerscope::scenarios {

namespace {

constexpr qint64 kOutliveMs = 120'000;

void say(const QString &text)
{
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
    std::fflush(stderr);
}

std::atomic<bool> s_hasSignal{false}; // a handler may touch nothing else
static_assert(std::atomic<bool>::is_always_lock_free);

/// While it lives, SIGTERM, SIGINT and SIGHUP are only noted, whatever thread they hit and whatever was there before.
class StopSignals
{
public:
    StopSignals()
    {
        s_hasSignal = false;
        struct sigaction action = {};
        action.sa_handler = [](int) { s_hasSignal = true; };
        sigset_t all;
        sigemptyset(&all);
        for (std::size_t i = 0; i < std::size(kSignals); ++i) {
            ::sigaction(kSignals[i], &action, &m_before[i]);
            sigaddset(&all, kSignals[i]);
        }
        pthread_sigmask(SIG_UNBLOCK, &all, nullptr); // a parent may have left them blocked
    }
    ~StopSignals()
    {
        for (std::size_t i = 0; i < std::size(kSignals); ++i)
            ::sigaction(kSignals[i], &m_before[i], nullptr);
    }
    Q_DISABLE_COPY_MOVE(StopSignals)

    [[nodiscard]] static bool hasCome() { return s_hasSignal; }

private:
    static constexpr int kSignals[] = {SIGTERM, SIGINT, SIGHUP};
    struct sigaction m_before[3] = {};
};

} // namespace

int runDemo(const kafka::ConnectionSettings &settings)
{
    const StopSignals stopSignals;
    DemoTraffic traffic(settings);
    const auto outcome = traffic.start(std::chrono::seconds(60), &StopSignals::hasCome);
    if (!outcome) {
        traffic.stop();
        if (outcome.error().kind == Error::Kind::Cancelled)
            return 0;
        say(QCoreApplication::translate("Demo", "The demo traffic could not start: %1").arg(outcome.error().message));
        const bool isNobodyThere = outcome.error().kind == Error::Kind::Unreachable || outcome.error().kind == Error::Kind::Timeout;
        return isNobodyThere ? 3 : 1;
    }
    say(QCoreApplication::translate("Demo", "Demo traffic is playing: the topics demo.*, read by six consumer groups."));
    int exitCode = 0;
    while (!StopSignals::hasCome()) {
        traffic.tick();
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        if (traffic.silentForMs() > kOutliveMs) {
            say(QCoreApplication::translate("Demo", "No broker has taken a record for two minutes: the demo traffic ends."));
            exitCode = 3;
            break;
        }
    }
    const qint64 consumed = traffic.consumedCount();
    traffic.stop();
    say(QCoreApplication::translate("Demo", "Demo traffic has stopped: %1 records written, %2 read.")
            .arg(traffic.producedCount())
            .arg(consumed));
    return exitCode;
}

} // namespace brokerscope::scenarios
