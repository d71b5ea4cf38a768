// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::cli;

namespace {

const std::vector<Command> &commands()
{
    static const std::vector<Command> list{
        {.words = {u"topics"_s}, .example = u"x topics"_s},
        {.words = {u"topic"_s}, .arguments = {{u"NAME"_s}}, .example = u"x topic t"_s},
        {.words = {u"topic"_s, u"create"_s},
         .arguments = {{u"NAME"_s}},
         .options = {{u"partitions"_s, u"N"_s, {}}, {u"config"_s, u"K=V"_s, {}}, {u"yes"_s, {}, {}}},
         .example = u"x topic create t"_s},
        {.words = {u"zk"_s, u"create"_s}, .arguments = {{u"PATH"_s}, {u"DATA"_s, ArgumentSpec::Kind::Optional}}, .example = u"x zk create /a"_s},
        {.words = {u"zk"_s, u"ls"_s}, .arguments = {{u"PATH"_s}}, .example = u"x zk ls /"_s},
    };
    return list;
}

CommandLine parse(const QString &line) { return parseCommandLine(line.split(u' ', Qt::SkipEmptyParts), commands()); }

QString problem(const QString &line)
{
    const CommandLine parsed = parse(line);
    return parsed.problem ? parsed.problem->message : QString();
}

TEST(CommandLine, globalOptionsStandAnywhere)
{
    for (const QString &line : {u"--bootstrap h:1 --json topics --timeout 2.5"_s, u"topics --timeout=2.5 --json --bootstrap=h:1"_s}) {
        const CommandLine parsed = parse(line);
        ASSERT_FALSE(parsed.problem) << qPrintable(parsed.problem->message);
        EXPECT_EQ(parsed.command->name(), "topics"_L1);
        EXPECT_EQ(parsed.global.bootstrap, "h:1"_L1);
        EXPECT_TRUE(parsed.global.isJson);
        EXPECT_EQ(parsed.global.timeout, std::chrono::milliseconds(2500));
    }
}

TEST(CommandLine, theLongestCommandWins)
{
    EXPECT_EQ(parse(u"topic create orders"_s).command->name(), "topic create"_L1);
    EXPECT_EQ(parse(u"topic orders"_s).command->name(), "topic"_L1);
    const CommandLine named = parse(u"topic -- create"_s);
    ASSERT_FALSE(named.problem);
    EXPECT_EQ(named.command->name(), "topic"_L1);
    EXPECT_EQ(named.arguments.at(0), "create"_L1);
}

TEST(CommandLine, optionsOfACommand)
{
    const CommandLine parsed = parse(u"topic create orders --partitions 6 --config a=1 --yes --config=b=2"_s);
    ASSERT_FALSE(parsed.problem) << qPrintable(parsed.problem->message);
    EXPECT_EQ(parsed.arguments.number(u"partitions"_s, 1, 1), 6);
    EXPECT_EQ(parsed.arguments.values(u"config"_s), QStringList({u"a=1"_s, u"b=2"_s}));
    EXPECT_TRUE(parsed.arguments.has(u"yes"_s));
    EXPECT_FALSE(parse(u"topic create orders --partitions 0"_s).arguments.number(u"partitions"_s, 1, 1));
    EXPECT_FALSE(parse(u"topic create orders --partitions 6x"_s).arguments.number(u"partitions"_s, 1, 1));
}

TEST(CommandLine, aDashAloneIsAnArgument)
{
    const CommandLine parsed = parse(u"zk create /a -"_s);
    ASSERT_FALSE(parsed.problem);
    EXPECT_EQ(parsed.arguments.at(1), "-"_L1);
    EXPECT_EQ(parse(u"zk create /a -- --json"_s).arguments.at(1), "--json"_L1);
    EXPECT_FALSE(parse(u"zk create /a -- --json"_s).global.isJson);
}

TEST(CommandLine, secretsAreRefusedAndNotRepeated)
{
    const QString sentence = problem(u"--property sasl.password=hunter2 topics"_s);
    EXPECT_TRUE(sentence.contains("--property-file"_L1)) << qPrintable(sentence);
    EXPECT_FALSE(sentence.contains("hunter2"_L1));
    EXPECT_EQ(parse(u"--property security.protocol=SSL topics"_s).global.properties.value(u"security.protocol"_s), "SSL"_L1);
}

TEST(CommandLine, wrongLinesAreRefused)
{
    for (const QString &line : {u""_s, u"frobnicate"_s, u"zk"_s, u"--frobnicate topics"_s, u"topics --frobnicate"_s, u"topics extra"_s, u"topic"_s,
                                u"topics --timeout"_s, u"topics --timeout 0"_s, u"topics --timeout nan"_s, u"topics --timeout 1e99"_s, u"topics --json=1"_s,
                                u"--bootstrap a:1 --local x topics"_s, u"--bootstrap a:1 --bootstrap b:1 topics"_s, u"zk create /a -5"_s,
                                u"topic create t --partitions"_s, u"topic create t --partitions --yes"_s, u"topic create t --yes=1"_s,
                                u"topics --property x"_s, u"topics --bootstrap="_s, u"topics --version"_s})
        EXPECT_FALSE(problem(line).isEmpty()) << qPrintable(line);
}

TEST(CommandLine, aProblemIsToldInTheFormThatWasAskedFor)
{
    EXPECT_TRUE(parse(u"frobnicate --json"_s).global.isJson);
    EXPECT_TRUE(parse(u"--timeout x topics --json"_s).global.isJson);
}

TEST(CommandLine, helpNeedsNoArguments)
{
    EXPECT_FALSE(parse(u"topic create --help"_s).problem);
    EXPECT_EQ(parse(u"topic create --help"_s).command->name(), "topic create"_L1);
    EXPECT_TRUE(parse(u"-h"_s).global.wantsHelp);
    EXPECT_FALSE(parse(u"zk --help"_s).problem);
    EXPECT_TRUE(parse(u"--version"_s).global.wantsVersion);
}

TEST(CommandLine, everyCommandHasHelpWithAnExampleThatParses)
{
    for (const Command &command : allCommands()) {
        EXPECT_FALSE(command.summary.isEmpty()) << qPrintable(command.name());
        ASSERT_NE(command.run, nullptr);
        const QString help = helpText(command);
        EXPECT_TRUE(help.contains(command.example));
        QString example = command.example;
        example = example.section(u" | "_s, -1).section(u" < "_s, 0, 0); // of a pipe, the last
        QStringList words = example.split(u' ', Qt::SkipEmptyParts);
        ASSERT_EQ(words.takeFirst(), "brokerscope-cli"_L1) << qPrintable(command.example);
        const CommandLine parsed = parseCommandLine(words, allCommands());
        EXPECT_FALSE(parsed.problem) << qPrintable(command.example + u": "_s + parsed.problem->message);
        EXPECT_EQ(parsed.command, &command) << qPrintable(command.example);
        EXPECT_TRUE(helpText(allCommands()).contains(command.name()));
    }
}

} // namespace
