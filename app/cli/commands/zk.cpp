// SPDX-License-Identifier: GPL-3.0-or-later
// zk ls, get, stat
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/error_list.h"
#include "app/cli/json_forms.h"
#include "app/cli/text_table.h"
#include "app/cli/zookeeper_connection.h"
#include "core/zookeeper/kafka_znodes.h"
#include "core/zookeeper/znode_path.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

QJsonObject statJson(const ZnodeStat &stat)
{
    return {{u"czxid"_s, stat.czxid},
            {u"mzxid"_s, stat.mzxid},
            {u"pzxid"_s, stat.pzxid},
            {u"createdAt"_s, json::time(stat.createdMs)},
            {u"modifiedAt"_s, json::time(stat.modifiedMs)},
            {u"version"_s, stat.version},
            {u"childrenVersion"_s, stat.childrenVersion},
            {u"aclVersion"_s, stat.aclVersion},
            {u"ephemeralOwner"_s, stat.ephemeralOwner == 0 ? QJsonValue() : QJsonValue(QString("0x"_L1 + QString::number(stat.ephemeralOwner, 16)))},
            {u"dataLength"_s, stat.dataLength},
            {u"children"_s, stat.childCount}};
}

QString statText(const ZnodeStat &stat)
{
    const QJsonObject object = statJson(stat);
    QString text;
    for (const QString &key : {u"czxid"_s, u"mzxid"_s, u"pzxid"_s, u"createdAt"_s, u"modifiedAt"_s, u"version"_s, u"childrenVersion"_s,
                               u"aclVersion"_s, u"ephemeralOwner"_s, u"dataLength"_s, u"children"_s})
        text += key.leftJustified(16) + shown(object[key].toVariant().toString()) + u'\n';
    return text;
}

/// Path and client of a question; the path is checked before anybody is asked.
struct Question
{
    QString path;
    OpenZooKeeper zookeeper;
};

Result<Question> open(CommandContext &context)
{
    const QString path = context.arguments().at(0);
    if (const Outcome checked = zookeeper::checkPath(path); !checked)
        return failure(checked.error());
    Result<OpenZooKeeper> opened = openZooKeeper(context);
    if (!opened)
        return failure(opened.error());
    return Question{path, std::move(*opened)};
}

int ls(CommandContext &context)
{
    const Result<Question> question = open(context);
    if (!question)
        return context.fail(question.error());
    const Result<zookeeper::ZnodeChildren> answer = context.await(question->zookeeper.client->children(question->path));
    if (!answer)
        return failZooKeeper(context, answer.error());
    std::vector<std::pair<QByteArray, QString>> names; // by the bytes
    for (const QString &name : answer->names)
        names.emplace_back(name.toUtf8(), name);
    std::sort(names.begin(), names.end());
    QJsonArray children;
    QString text;
    for (const auto &[key, name] : names) {
        children.append(name);
        text += printable(name) + u'\n';
    }
    if (context.output().isJson())
        context.output().object({{u"path"_s, question->path}, {u"children"_s, children}, {u"stat"_s, statJson(answer->stat)}, {u"errors"_s, QJsonArray()}});
    else
        context.output().text(text);
    return Done;
}

int get(CommandContext &context)
{
    const Result<Question> question = open(context);
    if (!question)
        return context.fail(question.error());
    const Result<Znode> answer = context.await(question->zookeeper.client->get(question->path));
    if (!answer)
        return failZooKeeper(context, answer.error());
    ErrorList errors;
    const bool isMasked = zookeeper::isSecret(question->path) && !context.arguments().has(u"show-secret"_s);
    if (isMasked)
        errors.add(u"data"_s, Error{Error::Kind::Authorization, 0, Cli::tr("The data is a secret; --show-secret shows it."), {}, false});
    const QJsonValue data = isMasked ? QJsonValue() : json::bytes(answer->data);
    const std::optional<zookeeper::ZnodeMeaning> meaning = zookeeper::meaningOf(question->path);
    if (context.output().isJson()) {
        context.output().object({{u"path"_s, question->path},
                                 {u"data"_s, data},
                                 {u"stat"_s, statJson(answer->stat)},
                                 {u"meaning"_s, meaning ? QJsonValue(meaning->what) : QJsonValue()},
                                 {u"errors"_s, errors.toJson()}});
        return Done;
    }
    const QJsonObject form = data.toObject();
    if (form.contains("base64"_L1))
        context.output().text("0x"_L1 + QString::fromLatin1(answer->data->toHex()) + u'\n');
    else if (data.isObject())
        context.output().text(printable(form["text"_L1].toString()) + u'\n');
    else if (!isMasked)
        context.output().text(Cli::tr("null") + u'\n');
    context.output().note(statText(answer->stat) + (meaning ? meaning->what : QString()));
    errors.print(context.output());
    return Done;
}

int stat(CommandContext &context)
{
    const Result<Question> question = open(context);
    if (!question)
        return context.fail(question.error());
    const Result<ZnodeStat> answer = context.await(question->zookeeper.client->stat(question->path));
    if (!answer)
        return failZooKeeper(context, answer.error());
    if (context.output().isJson())
        context.output().object({{u"path"_s, question->path}, {u"stat"_s, statJson(*answer)}, {u"errors"_s, QJsonArray()}});
    else
        context.output().text(statText(*answer));
    return Done;
}

Command command(const QString &word, const QString &summary, const QString &example, int (*run)(CommandContext &))
{
    return {.words = {u"zk"_s, word},
            .arguments = {{u"PATH"_s}},
            .summary = summary,
            .details = Cli::tr("Paths are below the chroot of the connect string."),
            .example = example,
            .run = run};
}

} // namespace

std::vector<Command> zkCommands()
{
    Command read = command(u"get"_s, Cli::tr("the data of a znode and what Kafka keeps there"), u"brokerscope-cli zk get /controller"_s, get);
    read.options = {{u"show-secret"_s, {}, Cli::tr("show data that holds secrets")}};
    return {command(u"ls"_s, Cli::tr("the children of a znode"), u"brokerscope-cli zk ls /brokers/ids"_s, ls), read,
            command(u"stat"_s, Cli::tr("versions, times and owner of a znode"), u"brokerscope-cli zk stat /controller --json"_s, stat)};
}

} // namespace brokerscope::cli
