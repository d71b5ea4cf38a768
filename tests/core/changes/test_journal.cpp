// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journal.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
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

/// Does it to the file itself, as another program or a bad disk would.
void execute(const QString &path, const QStringList &statements)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        ASSERT_TRUE(database.open());
        for (const QString &statement : statements)
            ASSERT_TRUE(QSqlQuery(database).exec(statement)) << statement.toStdString();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
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

TEST(Journal, KeepsDetailsAndWhoTookItBack)
{
    QTemporaryDir folder;
    auto journal = Journal::open(folder.filePath(u"j.db"_s)).value();
    const QByteArray before = journal->state();
    const qint64 id = journal->begin(entryNamed(u"t"_s)).value();
    JournalDetails details;
    details.rows = {{u"Data"_s, {}, u""_s}};
    details.readBack.wasRead = true;
    details.readBack.differences = {{u"Topic"_s, u"t"_s, {}}};
    details.readBack.error = Error::invalid(u"why"_s);
    details.undoNote = u"note"_s;
    ASSERT_TRUE(journal->finish(id, ChangeOutcome::Done, {}, {{u"kind"_s, u"x"_s}}, details));
    EXPECT_NE(journal->state(), before);
    JournalEntry undo = entryNamed(u"t"_s);
    undo.undoOf = id;
    const qint64 failed = journal->begin(undo).value();
    ASSERT_TRUE(journal->finish(failed, ChangeOutcome::Failed, u"no"_s, {}));
    EXPECT_EQ(journal->entry(id)->undoneBy, 0); // an attempt is no success
    const qint64 second = journal->begin(undo).value();
    ASSERT_TRUE(journal->finish(second, ChangeOutcome::Done, {}, {}));

    const JournalEntry entry = journal->entry(id).value();
    EXPECT_EQ(entry.undoneBy, second);
    EXPECT_TRUE(entry.damage.isNull());
    EXPECT_EQ(entry.details.rows, details.rows);
    EXPECT_TRUE(entry.details.rows[0].before.isNull());
    EXPECT_FALSE(entry.details.rows[0].after.isNull()); // empty is not "not there"
    EXPECT_EQ(entry.details.readBack.differences, details.readBack.differences);
    EXPECT_EQ(entry.details.readBack.error->message, u"why"_s);
    EXPECT_EQ(entry.details.undoNote, u"note"_s);
    const JournalList list = journal->list(2).value();
    EXPECT_EQ(list.total, 3);
    ASSERT_EQ(list.entries.size(), 2U);
    EXPECT_EQ(list.entries[0].undoOf, id);
    EXPECT_FALSE(list.entries[0].holdsUndo);
    const JournalList all = journal->list(100).value();
    EXPECT_TRUE(all.entries[2].holdsUndo);
    EXPECT_TRUE(all.entries[2].undo.isEmpty()); // left out of lists
    EXPECT_EQ(all.entries[2].undoneBy, second);
}

TEST(Journal, AFileOfTheFirstVersionGoesOn)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"j.db"_s);
    execute(path, {u"CREATE TABLE changes (id INTEGER PRIMARY KEY AUTOINCREMENT, started INTEGER NOT NULL, finished INTEGER NOT NULL, cluster TEXT, "
                   "connection TEXT, kind TEXT, action TEXT, object TEXT, command TEXT, outcome TEXT, message TEXT, undo TEXT, undo_of INTEGER NOT NULL)"_s,
                   u"PRAGMA user_version = 1"_s,
                   u"INSERT INTO changes VALUES (4, 1700000000000, 1700000000100, 'A', 'prod', 'setZnode', 'Change data', '/a', 'zkCli.sh', 'done', '', '{\"kind\":\"x\"}', 0)"_s});
    auto journal = Journal::open(path);
    ASSERT_TRUE(journal) << journal.error().detail.toStdString();
    EXPECT_TRUE((*journal)->setAside().isNull());
    const JournalList list = (*journal)->list(10).value();
    ASSERT_EQ(list.entries.size(), 1U);
    EXPECT_TRUE(list.entries[0].damage.isNull()) << list.entries[0].damage.toStdString();
    EXPECT_TRUE((*journal)->entry(4)->canBeRestored());
    EXPECT_TRUE((*journal)->begin(entryNamed(u"t"_s)));
    // That version still reads and writes it.
    execute(path, {u"INSERT INTO changes (started, finished, cluster, connection, kind, action, object, command, outcome, message, undo, undo_of) "
                   "VALUES (1, -1, NULL, 'prod', 'x', 'x', 'x', '', 'unknown', '', '', 0)"_s});
    EXPECT_EQ((*journal)->list(10)->total, 3);
}

TEST(Journal, ADamagedLineIsListedAndSaysWhat)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"j.db"_s);
    auto journal = Journal::open(path).value();
    for (int i = 0; i < 5; ++i) {
        const qint64 id = journal->begin(entryNamed(u"t"_s)).value();
        ASSERT_TRUE(journal->finish(id, ChangeOutcome::Done, {}, {{u"kind"_s, u"x"_s}}));
    }
    execute(path, {u"UPDATE changes SET undo = '{\"kind\": ' WHERE id = 1"_s, u"UPDATE changes SET outcome = 'dome' WHERE id = 2"_s,
                   u"UPDATE changes SET started = 'yesterday' WHERE id = 3"_s, u"UPDATE changes SET details = '[' WHERE id = 4"_s});
    const JournalList list = journal->list(10).value();
    ASSERT_EQ(list.entries.size(), 5U);
    for (const JournalEntry &entry : list.entries) {
        EXPECT_EQ(entry.damage.isNull(), entry.id == 5) << entry.id;
        EXPECT_EQ(journal->entry(entry.id)->damage, entry.damage);
    }
    EXPECT_EQ(list.entries[1].outcome, ChangeOutcome::Done);
    EXPECT_EQ(list.entries[3].outcome, ChangeOutcome::Unknown);
}

TEST(Journal, AListOfAFileThatIsGoneIsEmpty)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"j.db"_s);
    auto journal = Journal::open(path).value();
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_TRUE(journal->list(10)->entries.empty());
    EXPECT_FALSE(QFile::exists(path)); // looking makes none
}

TEST(Journal, WhatABadDiskLeavesIsListedAndTold)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"j.db"_s);
    auto journal = Journal::open(path).value();
    for (int i = 0; i < 12; ++i)
        ASSERT_TRUE(journal->begin(entryNamed(QString(1500, u'x'))));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(4096 * 2 + 0); // the oldest entries' page
    for (qint64 page = 2; page < 4; ++page) {
        file.seek(4096 * page);
        file.write(QByteArray(4096, '\xa5'));
    }
    file.close();
    const auto list = journal->list(100);
    const bool isTold = !list || list->damage.has_value();
    EXPECT_TRUE(isTold);
}
