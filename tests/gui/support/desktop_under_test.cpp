// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/desktop_under_test.h"

#include "core/local/local_session.h"
#include "core/local/supervisor_client.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

DesktopUnderTest::DesktopUnderTest()
{
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(variable, (m_home.path() + u'/' + QString::fromLatin1(variable)).toUtf8());
}

DesktopUnderTest::~DesktopUnderTest() = default;

bool DesktopUnderTest::begin()
{
    m_application = std::make_unique<desktop::Application>(qApp, desktop::Options{});
    m_application->begin();
    return QTest::qWaitForWindowExposed(window());
}

void DesktopUnderTest::end()
{
    m_application.reset();
}

Outcome DesktopUnderTest::startLocalCluster() const
{
    window()->go({u"starting"_s, {}, {}});
    m_application->local()->start({});
    const bool isShown = QTest::qWaitFor([&] { return page() == "overview"_L1 || m_application->local()->error(); }, 120'000);
    if (m_application->local()->error())
        return failure(*m_application->local()->error());
    return isShown ? done() : Outcome(failure(Error::timeout(u"the local cluster was not ready within 2 minutes"_s)));
}

void DesktopUnderTest::startDemo() const
{
    const local::LocalSession *local = m_application->local();
    async::deliver(local->client()->startDemo({qEnvironmentVariable("BROKERSCOPE_CLI"), u"demo"_s, u"run"_s, u"--bootstrap"_s, local->state().bootstrap}),
                   m_application.get(), [](const Result<local::LocalClusterState> &result) {
                       if (!result)
                           qWarning() << result.error().message;
                   });
}

bool DesktopUnderTest::stopLocalCluster() const
{
    m_application->local()->stop();
    return QTest::qWaitFor([&] { return m_application->local()->phase() == local::LocalSession::Phase::Idle; }, 60'000);
}

} // namespace brokerscope::test
