// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/probe_thread.h"

#include <QCoreApplication>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper {

namespace {

struct Home
{
    QThread thread;
    QObject context;

    Home()
    {
        thread.setObjectName(u"zookeeper-probe"_s);
        context.moveToThread(&thread);
        thread.start();
    }
};

Home &home()
{
    // Never destroyed: who asks while the process ends must still find it.
    static Home *const instance = [] {
        auto *made = new Home;
        qAddPostRoutine([] {
            home().thread.quit();
            home().thread.wait(); // its event loop never blocks
        });
        return made;
    }();
    return *instance;
}

} // namespace

QObject *probeThread()
{
    return &home().context;
}

} // namespace brokerscope::zookeeper
