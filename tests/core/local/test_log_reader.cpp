// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/cluster_files.h"
#include "core/local/local_log.h"
#include "core/local/log_cursor.h"

#include <QDir>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <climits>

#include <fcntl.h>
#include <sys/stat.h>

using namespace brokerscope;
using namespace brokerscope::local;
using namespace Qt::Literals::StringLiterals;

namespace {

class LogReaderTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_cluster.folder = m_folder.path();
        m_cluster.zookeeperPort = 1;
        m_cluster.brokers = {{0, 2, 0}, {1, 3, 0}};
        QDir(m_folder.path()).mkdir(u"logs"_s);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_cluster.file(u"logs/"_s + name); }
    /// agoMs: how long nothing was written to it.
    void write(const QString &name, const QByteArray &text, qint64 agoMs = 10'000, QIODevice::OpenMode mode = QIODevice::Truncate)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | mode));
        file.write(text);
        file.close();
        const qint64 at = QDateTime::currentMSecsSinceEpoch() - agoMs;
        const timespec time{at / 1000, (at % 1000) * 1'000'000};
        const timespec both[2]{time, time};
        ASSERT_EQ(utimensat(AT_FDCWD, path(name).toUtf8().constData(), both, 0), 0);
    }
    /// A line of the second n.
    static QByteArray line(int n, const QByteArray &message, const QByteArray &level = "INFO")
    {
        return "2026-11-24T" + QByteArray::number(n / 3600 % 24).rightJustified(2, '0') + ':' + QByteArray::number(n / 60 % 60).rightJustified(2, '0') + ':'
            + QByteArray::number(n % 60).rightJustified(2, '0') + ".000+0000 " + level + ' ' + message + '\n';
    }
    static QStringList messages(const LogPage &page)
    {
        QStringList all;
        for (const LogRecord &record : page.lines)
            all += record.line.message;
        return all;
    }

    QTemporaryDir m_folder;
    LocalCluster m_cluster;
    LogReadControl m_control;
};

} // namespace

TEST_F(LogReaderTest, readsBackwardsAndForwardsOverBlockBorders)
{
    // Lines of many lengths, with characters of 1 to 4 bytes, over some blocks: borders fall everywhere.
    QByteArray text;
    QStringList expected;
    for (int i = 0; text.size() < 3 * LogCursor::kBlock; ++i) {
        const QString message = QString::number(i) + QString(i % 97, u'数') + u"é😀 (x)"_s + (i % 10 == 0 ? u"\n\tat a.b\nCaused by: c"_s : QString());
        text += line(i, message.toUtf8());
        expected += message;
    }
    write(u"broker-0.log"_s, text);
    const LogReader reader(m_cluster);
    QStringList backwards;
    LogPosition at = reader.end();
    for (bool isEdge = false; !isEdge;) {
        const LogPage page = reader.earlier(at, {}, 100, m_control);
        backwards = messages(page) + backwards;
        at = page.begin;
        isEdge = page.isEdge;
    }
    EXPECT_EQ(backwards, expected);
    QStringList forwards;
    for (bool isEdge = false; !isEdge;) {
        const LogPage page = reader.later(at, {}, 100, m_control);
        forwards += messages(page);
        at = page.end;
        isEdge = page.isEdge;
    }
    EXPECT_EQ(forwards, expected);
    EXPECT_EQ(at[2].offset, text.size()); // sources: zookeeper twice, then broker 0
}

TEST_F(LogReaderTest, readsThroughRotatedFilesWhicheverWayTheyAreNumbered)
{
    for (const bool newestIsOne : {true, false}) {
        write(newestIsOne ? u"broker-0.log.3"_s : u"broker-0.log.1"_s, line(1, "a") + line(2, "b"));
        write(u"broker-0.log.2"_s, line(3, "c"));
        write(newestIsOne ? u"broker-0.log.1"_s : u"broker-0.log.3"_s, "\tat the.rest\n" + line(4, "d"));
        write(u"broker-0.log"_s, line(5, "e"));
        write(u"broker-0.log.backup"_s, line(6, "not a part of it"));
        const LogReader reader(m_cluster);
        const LogPage page = reader.earlier(reader.end(), {}, 100, m_control);
        EXPECT_EQ(messages(page), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"\tat the.rest"_s, u"d"_s, u"e"_s}));
        EXPECT_TRUE(page.isEdge);
        EXPECT_EQ(messages(reader.later(page.begin, {}, 100, m_control)), messages(page));
    }
}

TEST_F(LogReaderTest, aPlaceStaysWhenTheFileIsRotated)
{
    write(u"broker-0.log"_s, line(1, "a") + line(2, "b"));
    const LogReader reader(m_cluster);
    const LogPosition end = reader.end();
    const LogPage last = reader.earlier(end, {}, 1, m_control);
    ASSERT_TRUE(QFile::rename(path(u"broker-0.log"_s), path(u"broker-0.log.1"_s)));
    write(u"broker-0.log"_s, line(3, "c"));
    EXPECT_EQ(messages(reader.later(end, {}, 10, m_control)), QStringList{u"c"_s});
    EXPECT_EQ(messages(reader.earlier(last.begin, {}, 10, m_control)), QStringList{u"a"_s});
    EXPECT_EQ(reader.whole(last.lines.front()), u"b"_s);
    ASSERT_TRUE(QFile::remove(path(u"broker-0.log.1"_s)));
    const LogPage gone = reader.earlier(last.begin, {}, 10, m_control);
    EXPECT_TRUE(gone.isEdge && gone.hasLost && gone.lines.empty());
    EXPECT_EQ(reader.whole(last.lines.front()), QString());
}

TEST_F(LogReaderTest, aLineOfAMegabyteIsOneAndItsBeginningIsShown)
{
    const QByteArray big(1 << 20, 'x');
    write(u"broker-0.log"_s, line(1, "a") + line(2, big) + line(3, "b"));
    const LogReader reader(m_cluster);
    const LogPage page = reader.earlier(reader.end(), {}, 10, m_control);
    ASSERT_EQ(page.lines.size(), 3U);
    EXPECT_EQ(page.lines[1].line.message.size(), LogReader::kMostChars + 1); // and "…"
    EXPECT_EQ(reader.whole(page.lines[1]).size(), big.size());
}

TEST_F(LogReaderTest, aFileWithoutALineBreakComesInBoundedPieces)
{
    const QByteArray big = QByteArray("数").repeated(3 << 20); // 9 MiB of characters of three bytes
    write(u"broker-0.log"_s, big);
    const LogReader reader(m_cluster);
    for (const bool isEarlier : {true, false}) {
        const LogPage page = isEarlier ? reader.earlier(reader.end(), {}, 10, m_control, INT_MAX / 8) : reader.later(LogPosition{}, {}, 10, m_control, INT_MAX / 8);
        QString all;
        for (const LogRecord &record : page.lines) {
            EXPECT_LE(record.bytes, LogCursor::kMostEntry);
            all += record.line.message;
        }
        EXPECT_GE(page.lines.size(), 3U);
        EXPECT_EQ(all.size(), 3 << 20) << isEarlier;
        EXPECT_FALSE(all.contains(QChar::ReplacementCharacter)) << isEarlier;
    }
}

TEST_F(LogReaderTest, whatGrowsIsShownOnceItIsWhole)
{
    write(u"broker-0.log"_s, line(1, "a"));
    const LogReader reader(m_cluster);
    LogPosition end = reader.end();
    write(u"broker-0.log"_s, line(2, "b", "ERROR") + "\tat x", 0, QIODevice::Append);
    LogPage page = reader.later(end, {}, 10, m_control);
    EXPECT_TRUE(page.lines.empty()); // its stack trace may go on
    write(u"broker-0.log"_s, ".y\n" + line(3, "c"), 0, QIODevice::Append);
    page = reader.later(page.end, {}, 10, m_control);
    EXPECT_EQ(messages(page), QStringList{u"b\n\tat x.y"_s});
    write(u"broker-0.log"_s, {}, 1000, QIODevice::Append); // nothing for a second
    page = reader.later(page.end, {}, 10, m_control);
    EXPECT_EQ(messages(page), QStringList{u"c"_s});
    write(u"broker-0.log"_s, line(4, "died in the mid").chopped(1), 1000, QIODevice::Append);
    EXPECT_TRUE(reader.later(page.end, {}, 10, m_control).lines.empty());
    write(u"broker-0.log"_s, {}, 5000, QIODevice::Append);
    EXPECT_EQ(messages(reader.later(page.end, {}, 10, m_control)), QStringList{u"died in the mid"_s});
}

TEST_F(LogReaderTest, anEmptiedFileIsReadAnew)
{
    write(u"broker-0.out"_s, "one\ntwo\n");
    const LogReader reader(m_cluster);
    const LogPosition end = reader.end();
    write(u"broker-0.out"_s, "three\n");
    EXPECT_EQ(messages(reader.later(end, {}, 10, m_control)), QStringList{u"three"_s});
}

TEST_F(LogReaderTest, sourcesAreMergedByTime)
{
    write(u"broker-0.log"_s, line(1, "a0") + line(4, "d0"));
    write(u"broker-1.log"_s, line(2, "b1") + line(5, "e1"));
    write(u"zookeeper.log"_s, line(3, "c"));
    const LogReader reader(m_cluster);
    const LogPage page = reader.earlier(reader.end(), {}, 3, m_control);
    EXPECT_EQ(messages(page), (QStringList{u"c"_s, u"d0"_s, u"e1"_s}));
    EXPECT_FALSE(page.isEdge);
    EXPECT_EQ(messages(reader.earlier(page.begin, {}, 3, m_control)), (QStringList{u"a0"_s, u"b1"_s}));
    EXPECT_EQ(messages(reader.later(page.begin, {}, 2, m_control)), (QStringList{u"c"_s, u"d0"_s}));
}

TEST_F(LogReaderTest, filtersByLevelTextAndProcess)
{
    write(u"broker-0.log"_s, line(1, "Alpha") + line(2, "beta", "WARN") + line(3, "gamma数据", "ERROR") + line(4, "ALPHA", "FATAL"));
    write(u"broker-1.out"_s, "Exception in thread \"main\" java.lang.Error\n\tat a\nplain\n");
    const LogReader reader(m_cluster);
    const auto of = [&](const LogFilter &filter) { return messages(reader.earlier(reader.end(), filter, 10, m_control)); };
    EXPECT_EQ(of({.least = LogLevel::Warn, .process = u"broker-0"_s}), (QStringList{u"beta"_s, u"gamma数据"_s, u"ALPHA"_s}));
    EXPECT_EQ(of({.text = u"alpha"_s}), (QStringList{u"Alpha"_s, u"ALPHA"_s}));
    EXPECT_EQ(of({.text = u"数据"_s}), QStringList{u"gamma数据"_s});
    EXPECT_EQ(of({.least = LogLevel::Error, .process = u"broker-1"_s}), QStringList{u"Exception in thread \"main\" java.lang.Error\n\tat a"_s});
    EXPECT_TRUE(of({.text = u"no such text"_s}).isEmpty());
}

TEST_F(LogReaderTest, aStoppedSearchSaysWhereItWas)
{
    QByteArray text;
    for (int i = 0; i < 1000; ++i)
        text += line(i, "x");
    write(u"broker-0.log"_s, text);
    const LogReader reader(m_cluster);
    m_control.isStopped = true;
    const LogPage page = reader.earlier(reader.end(), {.text = u"none"_s}, 10, m_control);
    EXPECT_TRUE(page.wasStopped && !page.isEdge);
    EXPECT_EQ(page.begin[2], reader.end()[2]);
    m_control.isStopped = false;
    EXPECT_TRUE(reader.earlier(page.begin, {.text = u"none"_s}, 10, m_control).isEdge);
    EXPECT_EQ(m_control.bytesRead, text.size());
    EXPECT_EQ(m_control.bytesTotal, text.size());
}
