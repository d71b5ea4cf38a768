// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/desktop_key_store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::profile;
using namespace Qt::Literals::StringLiterals;

namespace {

TEST(DesktopKeyStore, withoutASessionBusItSaysSoAtOnce)
{
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
    DesktopKeyStore store;
    const QByteArray nobodyListens = "unix:path=" + folder.path().toUtf8() + "/none,guid=1";
    for (const QByteArray &address : {QByteArray(), nobodyListens, QByteArray("disabled:")}) {
        if (address.isEmpty())
            qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        else
            qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        const auto read = async::await(store.read(u"x"_s));
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().kind, Error::Kind::Unsupported);
        EXPECT_FALSE(async::await(store.write(u"x"_s, u"y"_s)));
        EXPECT_FALSE(async::await(store.erase(u"x"_s)));
    }
}

} // namespace
