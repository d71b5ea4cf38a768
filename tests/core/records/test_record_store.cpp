// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_store.h"

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::records;

namespace {

std::vector<Record> numbered(qint64 from, qint64 to, qsizetype valueBytes = 10)
{
    std::vector<Record> records;
    for (qint64 offset = from; offset < to; ++offset) {
        Record record;
        record.offset = offset;
        record.value = QByteArray(valueBytes, 'v');
        records.push_back(record);
    }
    return records;
}

TEST(RecordStore, overwritesTheOldestAndCounts)
{
    RecordStore store(100);
    RecordStore::Change change = store.append(numbered(0, 80));
    EXPECT_EQ(change.removed, 0);
    EXPECT_EQ(change.appended, 80);
    change = store.append(numbered(80, 130));
    EXPECT_EQ(change.removed, 30);
    EXPECT_EQ(change.appended, 50);
    EXPECT_EQ(store.count(), 100);
    EXPECT_EQ(store.at(0).offset, 30);
    EXPECT_EQ(store.at(99).offset, 129);
    EXPECT_EQ(store.droppedCount(), 30);
    EXPECT_EQ(store.appendedCount(), 130);
}

TEST(RecordStore, aBatchLargerThanTheStore)
{
    RecordStore store(100);
    static_cast<void>(store.append(numbered(0, 10)));
    const RecordStore::Change change = store.append(numbered(10, 1010));
    EXPECT_EQ(change.removed, 10);
    EXPECT_EQ(change.appended, 100);
    EXPECT_EQ(store.at(0).offset, 910);
    EXPECT_EQ(store.droppedCount(), 910);
    EXPECT_EQ(store.appendedCount(), store.droppedCount() + store.count());
}

TEST(RecordStore, isBoundedByBytes)
{
    RecordStore store(10'000, 1'000'000);
    for (qint64 i = 0; i < 500; ++i)
        static_cast<void>(store.append(numbered(i, i + 1, 10'000)));
    EXPECT_LE(store.bytes(), 1'000'000);
    EXPECT_GT(store.count(), 90);
    EXPECT_EQ(store.droppedCount() + store.count(), 500);
    EXPECT_EQ(store.at(store.count() - 1).offset, 499);

    static_cast<void>(store.append(numbered(500, 501, 5'000'000))); // the newest stays whatever its size
    EXPECT_EQ(store.count(), 1);
    EXPECT_EQ(store.at(0).offset, 500);
    EXPECT_EQ(store.bytes(), RecordStore::sizeOf(store.at(0)));
    static_cast<void>(store.append(numbered(501, 502)));
    EXPECT_EQ(store.count(), 1);
    EXPECT_EQ(store.droppedCount(), 501);
}

TEST(RecordStore, newLimitsAndClear)
{
    RecordStore store(100);
    static_cast<void>(store.append(numbered(0, 100)));
    EXPECT_EQ(store.setLimits(40, 1'000'000).removed, 60);
    EXPECT_EQ(store.count(), 40);
    EXPECT_EQ(store.droppedCount(), 60);
    store.clear();
    EXPECT_EQ(store.count(), 0);
    EXPECT_EQ(store.bytes(), 0);
    EXPECT_EQ(store.droppedCount(), 60);
    EXPECT_EQ(store.append({}).appended, 0);
}

TEST(RecordStore, sharesTheBytesOfTheBatch)
{
    const auto batch = numbered(0, 1, 1000);
    RecordStore store;
    static_cast<void>(store.append(batch));
    EXPECT_EQ(store.at(0).value->constData(), batch[0].value->constData());
}

/// A model has to say what will change before it does.
TEST(RecordStore, saysBeforeWhatAppendWillDo)
{
    RecordStore store(100, 100 * RecordStore::sizeOf(numbered(0, 1).front()));
    for (const int size : {1, 60, 30, 9, 1, 40, 100, 250, 0, 5}) {
        const std::vector<Record> records = numbered(0, size);
        const RecordStore::Change told = store.changeOf(records);
        const RecordStore::Change done = store.append(records);
        EXPECT_EQ(told.removed, done.removed) << size;
        EXPECT_EQ(told.appended, done.appended) << size;
    }
    const qint64 dropped = store.droppedCount();
    store.dropOldest(3);
    EXPECT_EQ(store.count(), 97);
    EXPECT_EQ(store.droppedCount(), dropped + 3);
}

} // namespace
