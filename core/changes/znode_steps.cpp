// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/znode_steps.h"

#include "core/base/shell_quote.h"
#include "core/zookeeper/client.h"
#include "core/zookeeper/kafka_znodes.h"
#include "core/zookeeper/znode_path.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

struct ZnodeChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ZnodeChangeText)
};

} // namespace

std::vector<FieldProblem> checkZnodePath(const QString &path)
{
    if (const auto checked = zookeeper::checkPath(path); !checked)
        return {{u"path"_s, FieldProblem::Severity::Error, checked.error().message}};
    if (path == u"/"_s)
        return {{u"path"_s, FieldProblem::Severity::Error, ZnodeChangeText::tr("The root itself cannot be made or deleted: name a znode below it.")}};
    return {};
}

std::vector<FieldProblem> checkZnodeData(const ZnodeBytes &data)
{
    if (!data || data->size() <= zookeeper::ZooKeeperClient::kMaxValueBytes)
        return {};
    const QLocale locale;
    return {{u"data"_s, FieldProblem::Severity::Error,
             ZnodeChangeText::tr("At most %1 bytes: a ZooKeeper server closes the connection on more. These are %2.")
                 .arg(locale.toString(zookeeper::ZooKeeperClient::kMaxValueBytes), locale.toString(data->size()))}};
}

Confirmation znodeConfirmation(const QString &path)
{
    const auto meaning = zookeeper::meaningOf(path);
    const bool isDangerous = meaning && (meaning->risks & (zookeeper::ZnodeRisks(zookeeper::ZnodeRisk::Triggers) | zookeeper::ZnodeRisk::HandsOff));
    return isDangerous ? Confirmation::TypeName : Confirmation::Confirm;
}

void addZnodeWarnings(const QString &path, Preview *preview)
{
    const auto meaning = zookeeper::meaningOf(path);
    if (!meaning)
        return;
    if (!meaning->onEdit.isEmpty())
        preview->consequences += meaning->onEdit;
    if (meaning->risks.testFlag(zookeeper::ZnodeRisk::HandsOff))
        preview->warnings += ZnodeChangeText::tr("Kafka keeps this itself, and it must not be edited by hand: the cluster can break.");
}

QString znodeDataText(const QString &path, const ZnodeBytes &data)
{
    constexpr qsizetype kShown = 1000;
    const QLocale locale;
    if (!data)
        return ZnodeChangeText::tr("no data");
    if (zookeeper::isSecret(path))
        return ZnodeChangeText::tr("%1 bytes, not shown: they hold secrets").arg(locale.toString(data->size()));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(*data);
    const bool isText = !decoder.hasError()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSurrogate() || c == u'\n' || c == u'\t'; });
    if (!isText)
        return ZnodeChangeText::tr("%1 bytes: %2").arg(locale.toString(data->size()), QString::fromLatin1(data->left(32).toHex(' ')));
    return text.size() <= kShown ? text : text.left(kShown) + u'…';
}

QString zkCliLine(const ToolDialect &dialect, const QStringList &words, const QString &path, const ZnodeBytes &data)
{
    QStringList line{u"zkCli.sh"_s, u"-server"_s, dialect.zookeeper};
    line += words;
    line += path;
    QString text = shellLine(line);
    if (data && zookeeper::isSecret(path))
        text += u" \"$(cat data.txt)\""_s; // what is secret stays out of the line
    else if (data)
        text += u' ' + shellQuoteBytes(*data);
    return text;
}

ChangeResult znodeResult(const QString &item, const Outcome &answer)
{
    ChangeResult result = ChangeResult::of(item, answer);
    if (answer)
        return result;
    const Error &error = answer.error();
    const bool isSilent = error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Unreachable;
    if (isSilent) // the client tells apart what was not sent (retriable) from what may have been done
        result.outcome = error.retriable ? ChangeOutcome::Failed : ChangeOutcome::Unknown;
    result.items.front().outcome = result.outcome;
    return result;
}

Result<Znode> readZnode(const ChangeContext &context, const QString &path)
{
    return context.steps->wait([&] { return context.zookeeper->get(path); });
}

QJsonValue zxidToJson(qint64 zxid)
{
    return zxid == kAnyZxid ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::number(zxid));
}

qint64 zxidFromJson(const QJsonValue &value)
{
    bool isNumber = false;
    const qint64 zxid = value.toString().toLongLong(&isNumber);
    return isNumber ? zxid : kAnyZxid;
}

std::optional<Error> znodeConflict(const Znode &found, qint32 version, qint64 czxid)
{
    Error error{Error::Kind::Conflict, -103, {}, {}, false};
    if (czxid != kAnyZxid && found.stat.czxid != czxid) {
        error.message = ZnodeChangeText::tr("%1 was deleted and made again meanwhile: it is another znode now. Read it again and compare.").arg(found.path);
    } else if (version >= 0 && found.stat.version != version) {
        error.message = ZnodeChangeText::tr("%1 was changed meanwhile: its version is %2, not %3. Read it again and compare.")
                            .arg(found.path).arg(found.stat.version).arg(version);
    } else {
        return std::nullopt;
    }
    error.detail = znodeDataText(found.path, found.data);
    return error;
}

QJsonValue bytesToJson(const ZnodeBytes &data)
{
    return data ? QJsonValue(QString::fromLatin1(data->toBase64())) : QJsonValue(QJsonValue::Null);
}

ZnodeBytes bytesFromJson(const QJsonValue &value)
{
    return value.isString() ? ZnodeBytes(QByteArray::fromBase64(value.toString().toLatin1())) : std::nullopt;
}

} // namespace brokerscope::changes
