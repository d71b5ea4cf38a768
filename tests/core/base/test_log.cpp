// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(LogBook, KeepsTheNewestAndCounts)
{
    LogBook book;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
            for (std::size_t i = 0; i < LogBook::kCapacity / 2; ++i)
                book.add(LogEntry::Level::Info, u"a"_s, u"m"_s);
        });
    for (auto &thread : threads)
        thread.join();
    const auto entries = book.entries();
    ASSERT_EQ(entries.size(), LogBook::kCapacity);
    EXPECT_EQ(entries.front().number, LogBook::kCapacity + 1);
    EXPECT_EQ(entries.back().number, 2 * LogBook::kCapacity);
    EXPECT_EQ(book.entriesAfter(entries.back().number - 3).size(), 3U);
    EXPECT_TRUE(book.entriesAfter(entries.back().number).empty());
    EXPECT_EQ(book.entriesAfter(5).size(), LogBook::kCapacity); // what fell out is not missed
}

TEST(LogBook, WhatLooksLikeASecretIsReplaced)
{
    const std::pair<QString, QString> cases[]{
        {u"sasl.password=hunter2, retries=3"_s, u"sasl.password=***, retries=3"_s},
        {u"Password: \"hunter 2\" was refused"_s, u"Password: *** was refused"_s},
        {u"ssl.key.password='a b';x"_s, u"ssl.key.password=***;x"_s},
        {u"token = abc.def next"_s, u"token = *** next"_s},
        {u"sasl.jaas.config=Plain required username=\"a\" password=\"hunter2\";"_s, u"sasl.jaas.config=***"_s},
        {u"oauthbearer.client.secret=x"_s, u"oauthbearer.client.secret=***"_s},
        {u"The password is wrong: check it."_s, u"The password is wrong: check it."_s},
    };
    for (const auto &[message, expected] : cases)
        EXPECT_EQ(LogBook::redacted(message), expected) << message.toStdString();
    LogBook book;
    book.add(LogEntry::Level::Error, u"kafka"_s, u"password=hunter2"_s);
    EXPECT_FALSE(book.entries().front().message.contains(u"hunter2"_s));
}

TEST(LogFile, WritesWhatIsInTheBookOnceAndInOrder)
{
    QTemporaryDir folder;
    LogBook book;
    book.add(LogEntry::Level::Info, u"window"_s, u"before"_s);
    {
        LogFile file(&book, folder.filePath(u"neu/state"_s));
        book.add(LogEntry::Level::Error, u"kafka"_s, u"two\nlines"_s);
    }
    {
        LogFile file(&book, u"/proc/nowhere"_s); // nowhere: nothing happens
    }
    const QByteArray text = contentOf(folder.filePath(u"neu/state/log.txt"_s));
    EXPECT_TRUE(text.contains(" info window: before\n")) << text.toStdString();
    EXPECT_TRUE(text.endsWith("Z error kafka: two\n    lines\n")) << text.toStdString();
    EXPECT_EQ(text.count("before"), 1);
}

TEST(LogFile, ALongOneIsPutAside)
{
    QTemporaryDir folder;
    for (int run = 0; run < 4; ++run) {
        LogBook book;
        LogFile file(&book, folder.path());
        book.add(LogEntry::Level::Info, u"a"_s, QString(LogFile::kMostBytes, QChar(u'0' + run)));
    }
    const QByteArray now = contentOf(folder.filePath(u"log.txt"_s));
    const QByteArray before = contentOf(folder.filePath(u"log.1.txt"_s));
    EXPECT_FALSE(now.isEmpty());
    EXPECT_FALSE(before.isEmpty());
    EXPECT_LT(now.size() + before.size(), 3 * LogFile::kMostBytes); // not all four
}
