// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/znode_path.h"

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::zookeeper;
using namespace Qt::Literals::StringLiterals;

namespace {

TEST(ZnodePath, goodPathsPass)
{
    for (const QString &path : {u"/"_s, u"/a"_s, u"/brokers/ids/0"_s, u"/config/brokers/<default>"_s, u"/a/..b/...c"_s, u"/数据/é"_s})
        EXPECT_TRUE(checkPath(path)) << path.toStdString();
}

TEST(ZnodePath, eachFaultIsNamed)
{
    const std::pair<QString, QString> faults[] = {
        {u""_s, u"is empty"_s},           {u"a"_s, u"begin with a slash"_s},    {u"/a/"_s, u"ends with a slash"_s},
        {u"/a//b"_s, u"two slashes"_s},   {u"/a/./b"_s, u"“.” or “..”"_s},      {u"/.."_s, u"“.” or “..”"_s},
        {u"/a\nb"_s, u"position 3"_s},    {QString(u"/a"_s) + QChar(0), u"position 3"_s}, {u"/\ufff1"_s, u"position 2"_s},
    };
    for (const auto &[path, words] : faults) {
        const Outcome outcome = checkPath(path);
        ASSERT_FALSE(outcome) << path.toStdString();
        EXPECT_EQ(outcome.error().kind, Error::Kind::Invalid);
        EXPECT_TRUE(outcome.error().message.contains(words)) << outcome.error().message.toStdString();
    }
}

TEST(ZnodePath, partsOfAPath)
{
    EXPECT_EQ(parentPath(u"/a/b"_s), u"/a"_s);
    EXPECT_EQ(parentPath(u"/a"_s), u"/"_s);
    EXPECT_EQ(parentPath(u"/"_s), QString());
    EXPECT_EQ(nodeName(u"/a/b"_s), u"b"_s);
    EXPECT_EQ(joinPath(u"/"_s, u"a"_s), u"/a"_s);
    EXPECT_EQ(joinPath(u"/a"_s, u"b"_s), u"/a/b"_s);
}

TEST(ZnodePath, chrootIsAddedAndTakenAway)
{
    for (const QString &chroot : {u"/"_s, u"/kafka"_s}) {
        for (const QString &path : {u"/"_s, u"/brokers"_s, u"/brokers/ids"_s})
            EXPECT_EQ(fromServerPath(chroot, toServerPath(chroot, path)), path);
    }
    EXPECT_EQ(toServerPath(u"/kafka"_s, u"/"_s), u"/kafka"_s);
    EXPECT_EQ(fromServerPath(u"/kafka"_s, u"/kafka2/a"_s), u"/kafka2/a"_s) << "a neighbour is not below it";
}

} // namespace
