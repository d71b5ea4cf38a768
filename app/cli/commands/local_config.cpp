// SPDX-License-Identifier: GPL-3.0-or-later
// local config list, get, set, unset: the own settings of a local cluster
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/error_list.h"
#include "app/cli/local_clients.h"
#include "app/cli/text_table.h"
#include "core/local/cluster_files.h"
#include "core/local/config_rows.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

using local::ConfigObjection;
using local::ConfigRow;
using local::SettingsFile;

struct Place
{
    local::LocalCluster cluster;
    SettingsFile file;
};

Result<Place> placeOf(const CommandContext &context)
{
    const Result<local::LocalCluster> cluster = findLocal(localName(context));
    if (!cluster)
        return failure(cluster.error());
    const QString word = context.arguments().has(u"file"_s) ? context.arguments().value(u"file"_s) : u"brokers"_s;
    const auto file = SettingsFile::parse(word);
    const std::vector<SettingsFile> all = local::settings::filesOf(*cluster);
    if (!file || std::ranges::find(all, *file) == all.end()) {
        QStringList words;
        for (const SettingsFile known : all)
            words.append(known.word());
        return failure(Error::invalid(Cli::tr("“%1” has no settings of its own in this cluster; --file takes one of: %2.").arg(word, words.join(", "_L1))));
    }
    return Place{*cluster, *file};
}

QJsonValue orNull(const std::optional<QString> &text, bool isSecret = false) { return text && !isSecret ? QJsonValue(*text) : QJsonValue(QJsonValue::Null); }

QJsonObject form(const ConfigRow &row)
{
    const bool needsRestart = !row.known || row.known->update == local::ConfigKey::Update::ReadOnly;
    return {{u"name"_s, row.key},
            {u"value"_s, orNull(row.value, row.isSecret())},
            {u"source"_s, local::config::sourceWord(row.source)},
            {u"otherwise"_s, orNull(row.otherwise, row.isSecret())},
            {u"default"_s, row.known ? orNull(row.known->defaultValue) : QJsonValue(QJsonValue::Null)},
            {u"type"_s, row.known ? QJsonValue(local::typeWord(row.known->type)) : QJsonValue(QJsonValue::Null)},
            {u"validValues"_s, row.known && !row.known->valid.isEmpty() ? QJsonValue(row.known->valid) : QJsonValue(QJsonValue::Null)},
            {u"importance"_s, row.known && !row.known->importance.isEmpty() ? QJsonValue(row.known->importance) : QJsonValue(QJsonValue::Null)},
            {u"isDynamic"_s, !needsRestart},
            {u"isSensitive"_s, row.isSecret()},
            {u"fixedReason"_s, row.fixedReason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row.fixedReason)},
            {u"objection"_s, row.objection.text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row.objection.text)},
            {u"documentation"_s, row.known ? QJsonValue(row.known->help) : QJsonValue(QJsonValue::Null)}};
}

QString valueText(const ConfigRow &row, const std::optional<QString> &value)
{
    return !value ? u"—"_s : row.isSecret() ? u"••••"_s : printable(*value);
}

/// The rows, and with them what a person has to know about the file: faulty lines, edits by hand, what waits for a restart.
int print(CommandContext &context, const Place &place, const local::settings::Documents &own, const std::vector<ConfigRow> &rows)
{
    QJsonArray entries;
    TextTable table({{Cli::tr("KEY")}, {Cli::tr("VALUE")}, {Cli::tr("FROM")}, {Cli::tr("OTHERWISE")}, {Cli::tr("REMARK")}});
    for (const ConfigRow &row : rows) {
        entries.append(form(row));
        table.addRow({row.key, valueText(row, row.value), local::config::sourceText(row.source), valueText(row, row.otherwise),
                      row.objection.text.isEmpty() ? row.fixedReason : row.objection.text});
    }
    QJsonArray faults;
    QStringList notes;
    if (const auto found = own.find(place.file); found != own.end()) {
        for (const local::config::LineObjection &objection : local::config::check(place.cluster, place.file, found->second)) {
            if (objection.objection.weight != ConfigObjection::Weight::Error)
                continue;
            faults.append(QJsonObject{{u"line"_s, objection.line}, {u"message"_s, objection.objection.text}});
            notes.append(Cli::tr("%1, line %2: %3").arg(local::settings::pathOf(place.cluster, place.file)).arg(objection.line).arg(objection.objection.text));
        }
    }
    QJsonArray waiting;
    for (const local::ProcessId process : local::config::readersOf(place.cluster, place.file)) {
        const QStringList keys = local::files::waitingForRestart(place.cluster, process, own);
        if (keys.isEmpty())
            continue;
        waiting.append(QJsonObject{{u"process"_s, process.word()}, {u"keys"_s, QJsonArray::fromStringList(keys)}});
        notes.append(Cli::tr("%1 takes these when it is started again: %2").arg(process.text(), keys.join(", "_L1)));
    }
    const QStringList byHand = local::files::editedByHand(place.cluster);
    if (!byHand.isEmpty())
        notes.append(Cli::tr("Edited by hand, and kept: %1").arg(byHand.join(", "_L1)));
    if (context.output().isJson()) {
        context.output().object({{u"config"_s, QJsonObject{{u"name"_s, place.cluster.name},
                                                            {u"file"_s, place.file.word()},
                                                            {u"path"_s, local::settings::pathOf(place.cluster, place.file)},
                                                            {u"entries"_s, entries},
                                                            {u"faults"_s, faults},
                                                            {u"waitingForRestart"_s, waiting},
                                                            {u"editedByHand"_s, QJsonArray::fromStringList(byHand)}}},
                                 {u"errors"_s, QJsonArray()}});
        return Done;
    }
    context.output().text(table.isEmpty() ? Cli::tr("Nothing is set; --all lists what can be.") + u'\n' : table.toString());
    for (const QString &note : std::as_const(notes))
        context.output().note(note);
    return Done;
}

int list(CommandContext &context)
{
    const auto place = placeOf(context);
    if (!place)
        return context.fail(place.error());
    const auto own = local::settings::load(place->cluster);
    if (!own)
        return context.fail(own.error());
    std::vector<ConfigRow> rows = local::config::rowsOf(place->cluster, place->file, *own);
    if (!context.arguments().has(u"all"_s))
        std::erase_if(rows, [](const ConfigRow &row) { return row.source == ConfigRow::Source::Default || row.source == ConfigRow::Source::None; });
    return print(context, *place, *own, rows);
}

int get(CommandContext &context)
{
    const auto place = placeOf(context);
    if (!place)
        return context.fail(place.error());
    const auto own = local::settings::load(place->cluster);
    if (!own)
        return context.fail(own.error());
    const ConfigRow row = local::config::rowOf(place->cluster, place->file, *own, context.arguments().at(0));
    if (!row.known && !row.value)
        return context.fail({Error::Kind::NotFound, 0, Cli::tr("There is no setting “%1”; “local config list --all” names them.").arg(row.key), {}, false});
    return print(context, *place, *own, {row});
}

/// Into the file, unless it has a line that is wrong: nobody's handwork is written over.
int change(CommandContext &context, const std::optional<QString> &value)
{
    const auto place = placeOf(context);
    if (!place)
        return context.fail(place.error());
    const QString key = context.arguments().at(0);
    const auto before = local::settings::read(place->cluster, place->file);
    if (!before)
        return context.fail(before.error());
    auto document = local::properties::Document::parse(*before);
    if (const auto *fault = document.firstFault(); fault && (value || fault->key != key))
        return context.fail(Error::invalid(Cli::tr("%1, line %2: %3").arg(local::settings::pathOf(place->cluster, place->file)).arg(fault->number).arg(local::properties::textOf(fault->fault))));
    if (value) {
        const ConfigObjection objection = local::config::check(place->cluster, place->file, key, *value);
        if (objection.weight == ConfigObjection::Weight::Error)
            return context.fail(Error::invalid(Cli::tr("%1: %2").arg(key, objection.text)));
        if (objection.weight == ConfigObjection::Weight::Warning)
            context.output().note(Cli::tr("%1: %2").arg(key, objection.text));
        document.set(key, *value);
    } else if (!document.unset(key)) {
        return context.fail({Error::Kind::NotFound, 0, Cli::tr("“%1” is not set in this file; “local config list” shows what is.").arg(key), {}, false});
    }
    if (const Outcome saved = local::settings::save(place->cluster, place->file, *before, document.text()); !saved)
        return context.fail(saved.error());
    const auto own = local::settings::load(place->cluster);
    if (!own)
        return context.fail(own.error());
    return print(context, *place, *own, {local::config::rowOf(place->cluster, place->file, *own, key)});
}

int set(CommandContext &context) { return change(context, context.arguments().at(1)); }
int unset(CommandContext &context) { return change(context, std::nullopt); }

Command command(const QString &word, const QStringList &arguments, const QString &summary, const QString &example, int (*run)(CommandContext &))
{
    Command command{.words = {u"local"_s, u"config"_s, word},
                    .options = {{u"name"_s, u"N"_s, Cli::tr("which local cluster (“local”)")},
                                {u"file"_s, u"FILE"_s, Cli::tr("brokers (all of them), broker-N, zookeeper or log-levels (brokers)")}},
                    .summary = summary,
                    .example = example,
                    .run = run};
    for (const QString &argument : arguments)
        command.arguments.push_back({argument});
    return command;
}

} // namespace

std::vector<Command> localConfigCommands()
{
    Command listing = command(u"list"_s, {}, Cli::tr("what is set in a local cluster, by you and by Brokerscope"), u"brokerscope-cli local config list --name trial"_s, list);
    listing.options.push_back({u"all"_s, {}, Cli::tr("also what keeps its default: every setting of this version")});
    return {listing, command(u"get"_s, {u"KEY"_s}, Cli::tr("one setting with its default, range and meaning"), u"brokerscope-cli local config get log.retention.hours --json"_s, get),
            command(u"set"_s, {u"KEY"_s, u"VALUE"_s}, Cli::tr("set one; it holds from the next start on"), u"brokerscope-cli local config set log.retention.hours 2 --name trial"_s, set),
            command(u"unset"_s, {u"KEY"_s}, Cli::tr("take one back to what holds without it"), u"brokerscope-cli local config unset log.retention.hours --name trial"_s, unset)};
}

} // namespace brokerscope::cli
