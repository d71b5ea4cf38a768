// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <gtest/gtest.h>

using namespace brokerscope::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

TEST(TextTable, chineseTakesTwoColumns)
{
    EXPECT_EQ(terminalWidth(u"主题 a—“"_s), 8);
    TextTable table({{u"主题"_s}, {u"积压"_s, TextTable::Align::Right}, {u"X"_s}});
    table.addRow({u"orders"_s, u"7"_s, u"a"_s});
    EXPECT_EQ(table.toString(), u"主题    积压  X\norders     7  a\n"_s);
}

} // namespace
