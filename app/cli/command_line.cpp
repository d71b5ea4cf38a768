// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/cli_text.h"
#include "core/profile/connection_profile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

/// The longest that a signed 32-bit number of milliseconds holds, about 24 days.
constexpr double kLongestTimeoutS = 2'000'000;

struct Token
{
    QString text;
    bool isVerbatim = false; // stood after "--"
    [[nodiscard]] bool isOption() const { return !isVerbatim && text.startsWith("--"_L1); }
};

class Parser
{
public:
    explicit Parser(const std::vector<Command> &commands)
        : m_commands(commands)
    {
    }

    CommandLine parse(const QStringList &words)
    {
        // --json first: a problem with an earlier word is told in the form that was asked for.
        const qsizetype end = words.indexOf("--"_L1);
        m_line.global.isJson = words.first(end < 0 ? words.size() : end).contains("--json"_L1);
        takeGlobals(words) && findCommand() && takeArguments();
        return std::move(m_line);
    }

private:
    bool refuse(const QString &sentence)
    {
        if (!m_line.problem)
            m_line.problem = Error::invalid(sentence);
        return false;
    }

    bool takeGlobals(const QStringList &words)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i] == "--"_L1) {
                for (const QString &rest : words.sliced(i + 1))
                    m_rest.push_back({rest, true});
                return true;
            }
            if (!words[i].startsWith("--"_L1) && words[i] != "-h"_L1) {
                m_rest.push_back({words[i], false});
                continue;
            }
            const qsizetype equals = words[i].indexOf(u'=');
            const QString name = words[i].first(equals < 0 ? words[i].size() : equals);
            if (name == "--json"_L1 || name == "--help"_L1 || name == "-h"_L1) {
                if (equals >= 0)
                    return refuse(Cli::tr("%1 takes no value.").arg(name));
                (name == "--json"_L1 ? m_line.global.isJson : m_line.global.wantsHelp) = true;
                continue;
            }
            static const QStringList withValue{u"--profile"_s, u"--local"_s, u"--bootstrap"_s, u"--zookeeper"_s,
                                               u"--property"_s, u"--property-file"_s, u"--timeout"_s};
            if (!withValue.contains(name)) {
                m_rest.push_back({words[i], false});
                continue;
            }
            if (equals < 0 && (i + 1 == words.size() || words[i + 1].startsWith("--"_L1)))
                return refuse(Cli::tr("Give %1 a value.").arg(name));
            if (!setGlobal(name, equals < 0 ? words[++i] : words[i].sliced(equals + 1)))
                return false;
        }
        return true;
    }

    bool setGlobal(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return refuse(Cli::tr("Give %1 a value.").arg(name));
        if (name == "--property"_L1)
            return setProperty(value);
        if (name == "--timeout"_L1) {
            bool isNumber = false;
            const double seconds = value.toDouble(&isNumber);
            if (!isNumber || !(seconds > 0) || seconds > kLongestTimeoutS)
                return refuse(Cli::tr("Give --timeout a number of seconds above 0, not “%1”.").arg(value));
            m_line.global.timeout = std::chrono::milliseconds(std::max(1LL, qRound64(seconds * 1000)));
            return true;
        }
        QString &place = name == "--profile"_L1 ? m_line.global.profile
            : name == "--local"_L1              ? m_line.global.local
            : name == "--bootstrap"_L1          ? m_line.global.bootstrap
            : name == "--zookeeper"_L1          ? m_line.global.zookeeper
                                                : m_line.global.propertyFile;
        if (!place.isNull())
            return refuse(Cli::tr("Give %1 once only.").arg(name));
        place = value;
        const GlobalOptions &g = m_line.global;
        if (int(!g.profile.isNull()) + int(!g.local.isNull()) + int(!g.bootstrap.isNull()) > 1)
            return refuse(Cli::tr("Name one cluster: either --profile, --local or --bootstrap."));
        return true;
    }

    bool setProperty(const QString &pair)
    {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return refuse(Cli::tr("Write --property as NAME=VALUE, for example --property security.protocol=SSL."));
        const QString name = pair.first(equals).trimmed();
        if (profile::isSecretProperty(name))
            return refuse(Cli::tr("Every user of this machine can read a command line: put %1 into a file that only you can "
                                  "read and name it with --property-file FILE.").arg(name));
        m_line.global.properties.insert(name, pair.sliced(equals + 1));
        return true;
    }

    bool findCommand()
    {
        if (m_rest.empty()) {
            if (m_line.global.wantsHelp)
                return false;
            return refuse(Cli::tr("Name a command; brokerscope-cli --help lists them."));
        }
        if (m_rest.front().text == "--version"_L1 && m_rest.size() == 1) {
            m_line.global.wantsVersion = true;
            return false;
        }
        if (m_rest.front().isOption())
            return refuse(Cli::tr("There is no option %1 before a command; brokerscope-cli --help lists the options.")
                              .arg(m_rest.front().text));
        for (const Command &command : m_commands)
            if (startsWith(command.words) && (!m_line.command || command.words.size() > m_line.command->words.size()))
                m_line.command = &command;
        if (m_line.command)
            return true;
        QStringList related;
        for (const Command &command : m_commands)
            if (command.words.first() == m_rest.front().text)
                related.append(command.name());
        if (m_line.global.wantsHelp && !related.isEmpty())
            return false; // "local --help": the general help lists them
        if (!related.isEmpty())
            return refuse(Cli::tr("Say which: %1.").arg(related.join(", "_L1)));
        return refuse(Cli::tr("There is no command “%1”; brokerscope-cli --help lists them.").arg(m_rest.front().text));
    }

    [[nodiscard]] bool startsWith(const QStringList &words) const
    {
        if (qsizetype(m_rest.size()) < words.size())
            return false;
        for (qsizetype i = 0; i < words.size(); ++i)
            if (m_rest[size_t(i)].isVerbatim || m_rest[size_t(i)].text != words[i])
                return false;
        return true;
    }

    bool takeArguments()
    {
        const Command &command = *m_line.command;
        for (size_t i = size_t(command.words.size()); i < m_rest.size(); ++i) {
            const QString &text = m_rest[i].text;
            if (!m_rest[i].isOption()) {
                if (!m_rest[i].isVerbatim && text.size() > 1 && text.startsWith(u'-'))
                    return refuse(Cli::tr("There is no option %1; put -- before an argument that begins with a dash.").arg(text));
                m_line.arguments.positional.append(text);
                continue;
            }
            const qsizetype equals = text.indexOf(u'=');
            const QString name = text.sliced(2, (equals < 0 ? text.size() : equals) - 2);
            const auto option = std::find_if(command.options.begin(), command.options.end(),
                                             [&](const OptionSpec &o) { return o.name == name; });
            if (option == command.options.end())
                return refuse(Cli::tr("“%1” has no option --%2; brokerscope-cli %1 --help lists them.").arg(command.name(), name));
            QString value;
            if (option->value.isNull()) {
                if (equals >= 0)
                    return refuse(Cli::tr("--%1 takes no value.").arg(name));
            } else if (equals >= 0) {
                value = text.sliced(equals + 1);
            } else if (i + 1 < m_rest.size() && !m_rest[i + 1].isOption() && !m_rest[i + 1].isVerbatim) {
                value = m_rest[++i].text;
            } else {
                return refuse(Cli::tr("Give --%1 a value: --%1 %2.").arg(name, option->value));
            }
            m_line.arguments.options[name].append(value);
        }
        return m_line.global.wantsHelp || countArguments();
    }

    bool countArguments()
    {
        const Command &command = *m_line.command;
        const qsizetype given = m_line.arguments.positional.size();
        if (given > qsizetype(command.arguments.size()))
            return refuse(Cli::tr("“%1” does not take “%2”; brokerscope-cli %1 --help shows what it takes.")
                              .arg(command.name(), m_line.arguments.positional[qsizetype(command.arguments.size())]));
        for (size_t i = size_t(given); i < command.arguments.size(); ++i)
            if (command.arguments[i].kind == ArgumentSpec::Kind::Required)
                return refuse(Cli::tr("“%1” needs %2, for example: %3").arg(command.name(), command.arguments[i].name, command.example));
        return true;
    }

    const std::vector<Command> &m_commands;
    std::vector<Token> m_rest;
    CommandLine m_line;
};

QString usageOf(const Command &command)
{
    QString usage = command.name();
    for (const ArgumentSpec &argument : command.arguments)
        usage += argument.kind == ArgumentSpec::Kind::Required ? QString(u' ' + argument.name) : QString(" ["_L1 + argument.name + u']');
    for (const OptionSpec &option : command.options)
        usage += " [--"_L1 + option.name + (option.value.isNull() ? QString() : QString(u' ' + option.value)) + u']';
    return usage;
}

QString aligned(const std::vector<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += "  "_L1 + left.leftJustified(width) + "  "_L1 + right + u'\n';
    return text;
}

QString globalHelp()
{
    return Cli::tr("Global options, anywhere on the line:") + u'\n'
        + aligned({
            {u"--local NAME"_s, Cli::tr("a local cluster by its name; without any of the three: the local cluster “local”")},
            {u"--bootstrap HOST:PORT,…"_s, Cli::tr("any cluster by its brokers")},
            {u"--profile NAME"_s, Cli::tr("a connection made in the window")},
            {u"--zookeeper HOST:PORT,…/chroot"_s, Cli::tr("the cluster's ZooKeeper")},
            {u"--property NAME=VALUE"_s, Cli::tr("a librdkafka property; secrets are refused here")},
            {u"--property-file FILE"_s, Cli::tr("properties, one NAME=VALUE a line; only you may be able to read it")},
            {u"--json"_s, Cli::tr("one JSON object on standard output")},
            {u"--timeout SECONDS"_s, Cli::tr("bounds the command as a whole (10)")},
            {u"--help"_s, Cli::tr("help; after a command: that command's")},
        })
        + u'\n' + Cli::tr("Exit codes: 0 done · 1 failed · 2 wrong usage · 3 cannot connect · 10 the doctor found a cause.") + u'\n';
}

} // namespace

Result<qint64> Arguments::number(const QString &option, qint64 fallback, qint64 least) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber || number < least)
        return failure(Error::invalid(Cli::tr("Give --%1 a whole number from %2 on, not “%3”.").arg(option).arg(least).arg(value(option))));
    return number;
}

CommandLine parseCommandLine(const QStringList &words, const std::vector<Command> &commands) { return Parser(commands).parse(words); }

QString helpText(const std::vector<Command> &commands)
{
    QString text = Cli::tr("Brokerscope: run, watch, understand and mend Kafka and ZooKeeper.") + "\n\nbrokerscope-cli "_L1
        + Cli::tr("[GLOBAL OPTIONS] COMMAND [ARGUMENTS]") + "\n\n"_L1;
    std::vector<std::pair<QString, QString>> rows;
    for (const Command &command : commands)
        rows.emplace_back(command.name(), command.summary);
    return text + aligned(rows) + u'\n' + globalHelp();
}

QString helpText(const Command &command)
{
    QString text = command.summary + "\n\nbrokerscope-cli "_L1 + usageOf(command) + "\n\n"_L1;
    if (!command.details.isEmpty())
        text += command.details + "\n\n"_L1;
    std::vector<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : command.options)
        rows.emplace_back("--"_L1 + option.name + (option.value.isNull() ? QString() : QString(u' ' + option.value)), option.help);
    if (!rows.empty())
        text += aligned(rows) + u'\n';
    return text + Cli::tr("Example:") + "\n  "_L1 + command.example + "\n\n"_L1 + globalHelp();
}

} // namespace brokerscope::cli
