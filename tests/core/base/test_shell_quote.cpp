// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shell_quote.h"

#include <QProcess>

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What bash makes of it: the judge of quoting.
QByteArray throughBash(const QString &word)
{
    QProcess bash;
    bash.start(u"bash"_s, {u"-c"_s, u"printf %s "_s + word});
    EXPECT_TRUE(bash.waitForFinished());
    return bash.readAllStandardOutput();
}

} // namespace

TEST(ShellQuote, LeavesPlainWordsAlone)
{
    EXPECT_EQ(shellLine({u"kafka-topics.sh"_s, u"--config"_s, u"retention.ms=-1"_s}), u"kafka-topics.sh --config retention.ms=-1"_s);
}

TEST(ShellQuote, BashReadsEachWordBack)
{
    for (const QString &word : {u""_s, u"a b"_s, u"it's"_s, u"$(reboot)"_s, u"`x`"_s, u"a\nb"_s, u"\x1b[31m"_s, u"数据 ✓"_s, u"a\\b"_s,
                                u"tab\there"_s, u"a'\n\\'b"_s, u"*"_s, u"~"_s, u"#x"_s}) {
        EXPECT_EQ(throughBash(shellQuote(word)), word.toUtf8()) << word.toStdString();
    }
}

TEST(ShellQuote, ControlCharactersAreSpelledOut)
{
    EXPECT_FALSE(shellQuote(u"a\x1b]0;x\x07"_s).contains(QChar(0x1b)));
    EXPECT_FALSE(shellQuote(u"a\nrm -rf"_s).contains(u'\n'));
}

TEST(ShellQuote, BytesThatAreNotText)
{
    const QByteArray bytes("\x01\xff\xfe 'q' \\", 9);
    EXPECT_EQ(throughBash(shellQuoteBytes(bytes)), bytes);
    EXPECT_EQ(shellQuoteBytes("plain"), u"plain"_s);
}
