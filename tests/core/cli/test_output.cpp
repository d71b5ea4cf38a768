// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>

#include <csignal>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::cli;

namespace {

class Pipes : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(::pipe(out), 0);
        ASSERT_EQ(::pipe(err), 0);
    }
    static QByteArray drain(int (&pipe)[2])
    {
        ::close(pipe[1]);
        QByteArray all;
        char buffer[4096];
        for (ssize_t n; (n = ::read(pipe[0], buffer, sizeof buffer)) > 0;)
            all.append(buffer, n);
        ::close(pipe[0]);
        return all;
    }
    int out[2] = {};
    int err[2] = {};
};

using OutputTest = Pipes;

TEST_F(OutputTest, jsonIsOneObjectALineOnStandardOutput)
{
    Output output(Output::Format::Json, out[1], err[1]);
    output.object({{u"a"_s, 1}});
    output.note(u"progress"_s);
    output.fail(Error{Error::Kind::Timeout, 7, u"message"_s, u"detail"_s, true});
    EXPECT_EQ(drain(out), "{\"a\":1}\n{\"error\":{\"code\":7,\"detail\":\"detail\",\"kind\":\"timeout\",\"message\":\"message\",\"retriable\":true}}\n");
    EXPECT_EQ(drain(err), "progress\n");
}

TEST_F(OutputTest, aSentenceForPeopleGoesToStandardError)
{
    Output output(Output::Format::Text, out[1], err[1]);
    output.fail(Error{Error::Kind::Timeout, 7, u"Do this."_s, u"hostile \x1b[2J"_s, true});
    EXPECT_EQ(drain(out), "");
    EXPECT_EQ(drain(err), "Do this.\n  hostile \\x1b[2J\n");
}

TEST_F(OutputTest, theLastWordIsTheLast)
{
    Output output(Output::Format::Json, out[1], err[1]);
    output.failAndClose(Error::cancelled());
    output.object({{u"late"_s, 1}});
    EXPECT_FALSE(drain(out).contains("late"));
    drain(err);
}

TEST_F(OutputTest, aReaderThatWentAwayIsNoticed)
{
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    Output output(Output::Format::Json, out[1], err[1]);
    EXPECT_FALSE(output.isBroken());
    ::close(out[0]);
    output.object({});
    EXPECT_TRUE(output.isBroken());
    ::close(out[1]);
    drain(err);
    std::signal(SIGPIPE, before);
}

} // namespace
