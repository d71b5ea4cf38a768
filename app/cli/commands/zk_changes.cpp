// SPDX-License-Identifier: GPL-3.0-or-later
// zk create, set, delete
#include "app/cli/change_flow.h"
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/zookeeper_connection.h"
#include "core/changes/znode_create.h"
#include "core/changes/znode_delete.h"
#include "core/changes/znode_set.h"
#include "core/zookeeper/znode_path.h"

#include <QFile>

#include <cstdio>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

/// "-" is standard input, whole.
Result<std::optional<QByteArray>> dataOf(const Arguments &arguments)
{
    if (arguments.positional.size() < 2)
        return std::optional<QByteArray>();
    if (arguments.at(1) != "-"_L1)
        return std::optional(arguments.at(1).toUtf8());
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(Error::invalid(Cli::tr("Standard input cannot be read: %1.").arg(input.errorString())));
    return std::optional(input.readAll());
}

Result<qint32> versionOf(const Arguments &arguments)
{
    const Result<qint64> version = arguments.number(u"version"_s, -1, 0);
    if (!version)
        return failure(version.error());
    if (*version > std::numeric_limits<qint32>::max())
        return failure(Error::invalid(Cli::tr("No znode has version %1.").arg(*version)));
    return qint32(*version);
}

/// Opens the gate, makes the change for the cluster that answers, and runs it.
template <typename Make>
int run(CommandContext &context, Make make)
{
    if (const Outcome checked = zookeeper::checkPath(context.arguments().at(0)); !checked)
        return context.fail(checked.error());
    const Result<OpenZooKeeper> opened = openZooKeeper(context);
    if (!opened)
        return context.fail(opened.error());
    changes::ChangeContext where;
    where.zookeeper = opened->client.get();
    where.profile = opened->profile;
    const Result<ChangeGate> gate = openGate(std::move(where));
    if (!gate)
        return context.fail(gate.error());
    const Result<QString> clusterId = context.await(gate->runner->fetchClusterId(changes::Change::Target::ZooKeeper));
    if (!clusterId)
        return failZooKeeper(context, clusterId.error());
    return runChange(context, *gate, *make(*clusterId));
}

int create(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const Result<std::optional<QByteArray>> data = dataOf(arguments);
    if (!data)
        return context.fail(data.error());
    using Kind = changes::ZnodeCreate::Kind;
    const bool isEphemeral = arguments.has(u"ephemeral"_s);
    const Kind kind = arguments.has(u"sequential"_s) ? (isEphemeral ? Kind::EphemeralSequential : Kind::PersistentSequential)
                                                     : (isEphemeral ? Kind::Ephemeral : Kind::Persistent);
    return run(context, [&](const QString &clusterId) { return std::make_unique<changes::ZnodeCreate>(clusterId, arguments.at(0), *data, kind); });
}

int set(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const Result<std::optional<QByteArray>> data = dataOf(arguments);
    if (!data)
        return context.fail(data.error());
    const Result<qint32> version = versionOf(arguments);
    if (!version)
        return context.fail(version.error());
    return run(context, [&](const QString &clusterId) { return std::make_unique<changes::ZnodeSet>(clusterId, arguments.at(0), *data, *version); });
}

int remove(CommandContext &context)
{
    const Result<qint32> version = versionOf(context.arguments());
    if (!version)
        return context.fail(version.error());
    return run(context, [&](const QString &clusterId) {
        return std::make_unique<changes::ZnodeDelete>(clusterId, context.arguments().at(0), *version);
    });
}

std::vector<OptionSpec> withConsent(std::vector<OptionSpec> options)
{
    for (OptionSpec &option : consentOptions())
        options.push_back(std::move(option));
    return options;
}

OptionSpec versionOption() { return {u"version"_s, u"V"_s, Cli::tr("only if the data still has this version")}; }

} // namespace

std::vector<Command> zkChangeCommands()
{
    return {{.words = {u"zk"_s, u"create"_s},
             .arguments = {{u"PATH"_s}, {u"DATA"_s, ArgumentSpec::Kind::Optional}},
             .options = withConsent({{u"ephemeral"_s, {}, Cli::tr("gone with this command's session")},
                                     {u"sequential"_s, {}, Cli::tr("ZooKeeper adds a number to the name")}}),
             .summary = Cli::tr("create a znode"),
             .details = Cli::tr("DATA - is standard input; without DATA the znode's data is null."),
             .example = u"brokerscope-cli zk create /zk_test hello"_s,
             .run = create},
            {.words = {u"zk"_s, u"set"_s},
             .arguments = {{u"PATH"_s}, {u"DATA"_s}},
             .options = withConsent({versionOption()}),
             .summary = Cli::tr("write the data of a znode"),
             .details = Cli::tr("DATA - is standard input."),
             .example = u"brokerscope-cli zk set /zk_test name --version 0"_s,
             .run = set},
            {.words = {u"zk"_s, u"delete"_s},
             .arguments = {{u"PATH"_s}},
             .options = withConsent({versionOption()}),
             .summary = Cli::tr("delete a znode that has no children"),
             .example = u"brokerscope-cli zk delete /zk_test --yes"_s,
             .run = remove}};
}

} // namespace brokerscope::cli
