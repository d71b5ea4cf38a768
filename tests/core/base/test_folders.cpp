// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folders.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;

TEST(Folders, followTheXdgVariables)
{
    qputenv("XDG_DATA_HOME", "/x/data/");
    qputenv("XDG_CONFIG_HOME", "relative/is/ignored");
    qunsetenv("BROKERSCOPE_RUNTIMES");
    EXPECT_EQ(folders::data(), u"/x/data/brokerscope"_s);
    EXPECT_EQ(folders::runtimes(), u"/x/data/brokerscope/runtimes"_s);
    EXPECT_EQ(folders::config(), QDir::homePath() + u"/.config/brokerscope"_s);
    qputenv("BROKERSCOPE_RUNTIMES", "/shared/runtimes");
    EXPECT_EQ(folders::runtimes(), u"/shared/runtimes"_s);
}
