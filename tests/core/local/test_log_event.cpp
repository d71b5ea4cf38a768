// SPDX-License-Identifier: GPL-3.0-or-later
// What the logs say, on lines that real clusters of the three runtimes wrote. tests/fixtures/logs: a line "> word | argument | …" says what
// the real line below it means (a line without a time is of its stack trace); "> -" that it means nothing of the kind.
#include "core/local/log_event.h"
#include "core/local/log_line.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

using namespace brokerscope::local;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sample
{
    QStringList expected; ///< word, then arguments; "-" for nothing
    QByteArray line;
};

std::vector<Sample> samples(const QString &runtime)
{
    QFile file(QStringLiteral(BROKERSCOPE_FIXTURES "/logs/%1.txt").arg(runtime));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Sample> all;
    QStringList expected;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("> "))
            expected = QString::fromUtf8(line.mid(2)).split(u" | "_s);
        else if (logline::headOf(line).atMs)
            all.push_back({expected, line});
        else if (!all.empty() && !line.isEmpty())
            all.back().line += '\n' + line; // of a stack trace
    }
    return all;
}

class LogEventTest : public testing::TestWithParam<const char *>
{
};

} // namespace

TEST_P(LogEventTest, saysWhatRealLinesMean)
{
    const std::vector<Sample> all = samples(QString::fromLatin1(GetParam()));
    ASSERT_GT(all.size(), 10U);
    QSet<QString> words;
    for (const Sample &sample : all) {
        const LocalLogLine line = logline::lineOf(u"broker-0"_s, sample.line);
        ASSERT_TRUE(line.atMs) << sample.line.constData();
        const auto event = LogEvent::of(line.message.toUtf8(), line.process);
        if (sample.expected == QStringList{u"-"_s}) {
            EXPECT_FALSE(event) << sample.line.constData();
            continue;
        }
        ASSERT_TRUE(event) << sample.line.constData();
        EXPECT_EQ((QStringList{event->word()} + event->args).join(u" | "_s).toStdString(), sample.expected.join(u" | "_s).toStdString()) << sample.line.constData();
        EXPECT_GT(event->text().size(), 15);
        EXPECT_FALSE(event->text().contains(u'%') || event->text().contains(u'?')) << qPrintable(event->text());
        words.insert(event->word());
    }
    for (const QString &word : {u"controllerElected"_s, u"leaderElected"_s, u"isrChanged"_s, u"rebalanceStarted"_s, u"rebalanceDone"_s,
                                u"memberFailed"_s, u"recoveryStarted"_s, u"topicCreated"_s, u"brokerStarted"_s})
        EXPECT_TRUE(words.contains(word)) << qPrintable(word);
}

INSTANTIATE_TEST_SUITE_P(Runtimes, LogEventTest, testing::Values("2.4.1", "3.9", "4.4"), [](const auto &runtime) {
    QString name = QString::fromLatin1(runtime.param);
    return "kafka" + name.remove(u'.').toStdString();
});

TEST(LogEvent, nothingElseIsOne)
{
    for (const char *line : {"", "no event at all (kafka.x)", "Stabilized group ", "[Partition x broker=1] Shrinking ISR from", "\xff\xfe"})
        EXPECT_FALSE(LogEvent::of(line, {})) << line;
}
