// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journal.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

using namespace brokerscope;
using namespace brokerscope::changes;
using namespace Qt::Literals::StringLiterals;

namespace {

JournalEntry entryNamed(const QString &object)
{
    JournalEntry entry;
    entry.startedAtMs = 1'700'000'000'000;
    entry.clusterId = u"id"_s;
    entry.connection = u"prod"_s;
    entry.kind = u"createTopic"_s;
    entry.action = u"Create topic"_s;
    entry.object = object;
    entry.commandLine = u"kafka-topics.sh …"_s;
    return entry;
}

} // namespace

TEST(Journal, KeepsWhatWasWrittenBeforeAndAfter)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"数据 dir/journal.db"_s);
    qint64 id = 0;
    {
        auto journal = Journal::open(path);
        ASSERT_TRUE(journal) << journal.error().message.toStdString();
        id = (*journal)->begin(entryNamed(u"t'; DROP TABLE changes"_s)).value();
        auto open = (*journal)->entry(id).value();
        EXPECT_EQ(open.outcome, ChangeOutcome::Unknown); // whoever dies now leaves "it may have happened"
        EXPECT_EQ(open.finishedAtMs, -1);
    }
    auto journal = Journal::open(path);
    ASSERT_TRUE(journal);
    EXPECT_TRUE((*journal)->setAside().isNull());
    ASSERT_TRUE((*journal)->finish(id, ChangeOutcome::Done, {}, {{u"kind"_s, u"deleteTopic"_s}}));
    const auto entries = (*journal)->entries().value();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].object, u"t'; DROP TABLE changes"_s);
    EXPECT_EQ(entries[0].outcome, ChangeOutcome::Done);
    EXPECT_EQ(entries[0].connection, u"prod"_s);
    EXPECT_GT(entries[0].finishedAtMs, 0);
    EXPECT_TRUE(entries[0].canBeRestored());
    EXPECT_FALSE((*journal)->finish(id + 1, ChangeOutcome::Done, {}, {}));
    EXPECT_EQ((*journal)->entry(id + 1).error().kind, Error::Kind::NotFound);
}

TEST(Journal, NewestFirst)
{
    QTemporaryDir folder;
    auto journal = Journal::open(folder.filePath(u"j.db"_s)).value();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        ASSERT_TRUE(journal->begin(entryNamed(name)));
    const auto entries = journal->entries(2).value();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].object, u"c"_s);
    EXPECT_EQ(entries[1].object, u"b"_s);
}

TEST(Journal, ADamagedFileIsKeptAsideAndNamed)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"j.db"_s);
    for (const int damage : {0, 1, 2}) {
        {
            auto journal = Journal::open(path).value();
            for (int i = 0; i < 8; ++i)
                ASSERT_TRUE(journal->begin(entryNamed(QString(5000, u'x'))));
        }
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const QByteArray before = file.readAll();
        if (damage == 0)
            file.resize(before.size() / 2 + 100); // torn
        else if (damage == 1) {
            file.resize(0);
            file.write("this is no database, but someone's notes ........................................................");
        } else {
            file.seek(4096 * 3);
            file.write(QByteArray(4096 * 4, '\xa5')); // a bad stretch on the disk
        }
        file.close();
        auto journal = Journal::open(path);
        ASSERT_TRUE(journal) << journal.error().detail.toStdString();
        EXPECT_FALSE((*journal)->setAside().isEmpty()) << damage;
        EXPECT_TRUE(QFile::exists((*journal)->setAside()));
        EXPECT_TRUE((*journal)->entries().value().empty());
        EXPECT_TRUE((*journal)->begin(entryNamed(u"t"_s)));
        journal->reset();
        QFile::remove(path);
    }
}

TEST(Journal, AnEmptyFileIsANewJournal)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"j.db"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    auto journal = Journal::open(path);
    ASSERT_TRUE(journal);
    EXPECT_TRUE((*journal)->setAside().isNull());
}

TEST(Journal, AFolderThatCannotBeWrittenIsAnError)
{
    auto journal = Journal::open(u"/proc/nowhere/j.db"_s);
    ASSERT_FALSE(journal);
    EXPECT_TRUE(journal.error().message.contains(u"/proc/nowhere/j.db"_s));
}

TEST(Journal, SeveralWritersLoseNothing)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"j.db"_s);
    constexpr int kThreads = 4;
    constexpr int kEach = 8;
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&] {
            auto journal = Journal::open(path); // each with its own, as two processes have
            for (int i = 0; journal && i < kEach; ++i) {
                const auto id = (*journal)->begin(entryNamed(u"t"_s));
                if (!id || !(*journal)->finish(*id, ChangeOutcome::Done, {}, {}))
                    ++failures;
            }
            if (!journal)
                ++failures;
        });
    }
    for (auto &thread : threads)
        thread.join();
    EXPECT_EQ(failures, 0);
    const auto entries = Journal::open(path).value()->entries().value();
    EXPECT_EQ(int(entries.size()), kThreads * kEach);
    for (const auto &entry : entries)
        EXPECT_EQ(entry.outcome, ChangeOutcome::Done);
}
