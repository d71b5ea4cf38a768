// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/run_demo.h"

#include "core/scenarios/demo_traffic.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <ctime>

namespace brokerscope::scenarios {

namespace {

constexpr qint64 kOutliveMs = 120'000;

void say(const QString &text)
{
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
    std::fflush(stderr);
}

/// Takes SIGTERM and SIGINT out of the process and hands them over on request.
class Signals
{
public:
    Signals()
    {
        sigemptyset(&m_set);
        sigaddset(&m_set, SIGTERM);
        sigaddset(&m_set, SIGINT);
        pthread_sigmask(SIG_BLOCK, &m_set, &m_before);
    }
    ~Signals() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    Q_DISABLE_COPY_MOVE(Signals)

    /// True once one came; waits for it for at most `ms`.
    bool wait(long ms)
    {
        const timespec time{ms / 1000, (ms % 1000) * 1'000'000};
        if (!m_hasCome && sigtimedwait(&m_set, nullptr, &time) > 0)
            m_hasCome = true;
        return m_hasCome;
    }

private:
    sigset_t m_set{};
    sigset_t m_before{};
    bool m_hasCome = false;
};

} // namespace

int runDemo(const kafka::ConnectionSettings &settings)
{
    Signals stopSignals;
    DemoTraffic traffic(settings);
    const auto outcome = traffic.start(std::chrono::seconds(60), [&] { return stopSignals.wait(0); });
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
    while (!stopSignals.wait(100)) {
        traffic.tick();
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
