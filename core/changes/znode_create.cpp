// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/znode_create.h"

#include "core/changes/znode_delete.h"
#include "core/changes/znode_steps.h"
#include "core/zookeeper/client.h"
#include "core/zookeeper/kafka_znodes.h"
#include "core/zookeeper/znode_path.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

struct ZnodeCreateText
{
    Q_DECLARE_TR_FUNCTIONS(ZnodeCreateText)
};

using Mode = zookeeper::ZooKeeperClient::Mode;

Mode modeOf(ZnodeCreate::Kind kind)
{
    switch (kind) {
    case ZnodeCreate::Kind::Persistent: return Mode::Persistent;
    case ZnodeCreate::Kind::Ephemeral: return Mode::Ephemeral;
    case ZnodeCreate::Kind::PersistentSequential: return Mode::PersistentSequential;
    case ZnodeCreate::Kind::EphemeralSequential: return Mode::EphemeralSequential;
    }
    return Mode::Persistent;
}

bool isEphemeral(ZnodeCreate::Kind kind)
{
    return kind == ZnodeCreate::Kind::Ephemeral || kind == ZnodeCreate::Kind::EphemeralSequential;
}

bool isSequential(ZnodeCreate::Kind kind)
{
    return kind == ZnodeCreate::Kind::PersistentSequential || kind == ZnodeCreate::Kind::EphemeralSequential;
}

QString kindText(ZnodeCreate::Kind kind)
{
    switch (kind) {
    case ZnodeCreate::Kind::Persistent: return ZnodeCreateText::tr("persistent");
    case ZnodeCreate::Kind::Ephemeral: return ZnodeCreateText::tr("ephemeral");
    case ZnodeCreate::Kind::PersistentSequential: return ZnodeCreateText::tr("persistent, sequential");
    case ZnodeCreate::Kind::EphemeralSequential: return ZnodeCreateText::tr("ephemeral, sequential");
    }
    return {};
}

} // namespace

ZnodeCreate::ZnodeCreate(QString clusterId, QString path, std::optional<QByteArray> data, Kind nodeKind)
    : Change(std::move(clusterId))
    , m_path(std::move(path))
    , m_data(std::move(data))
    , m_nodeKind(nodeKind)
{
}

QString ZnodeCreate::kind() const
{
    return u"createZnode"_s;
}

QString ZnodeCreate::objectName() const
{
    return m_path;
}

QString ZnodeCreate::actionName() const
{
    return actionNameOf(kind());
}

Confirmation ZnodeCreate::confirmation() const
{
    return znodeConfirmation(m_path);
}

std::vector<FieldProblem> ZnodeCreate::check() const
{
    std::vector<FieldProblem> problems = checkZnodePath(m_path);
    for (FieldProblem &problem : checkZnodeData(m_data))
        problems.push_back(std::move(problem));
    return problems;
}

QString ZnodeCreate::commandLine(const ToolDialect &dialect) const
{
    QStringList words{u"create"_s};
    if (isEphemeral(m_nodeKind))
        words += u"-e"_s;
    if (isSequential(m_nodeKind))
        words += u"-s"_s;
    return zkCliLine(dialect, words, m_path, m_data);
}

std::vector<PreviewRow> ZnodeCreate::rows(const QString &path) const
{
    std::vector<PreviewRow> rows;
    rows.push_back({ZnodeCreateText::tr("Znode"), {}, path});
    rows.push_back({ZnodeCreateText::tr("Kind"), {}, kindText(m_nodeKind)});
    rows.push_back({ZnodeCreateText::tr("Data"), {}, znodeDataText(m_path, m_data)});
    return rows;
}

Result<Preview> ZnodeCreate::makePreview(const ChangeContext &context) const
{
    for (const FieldProblem &problem : check())
        return failure(Error::invalid(problem.message));
    if (!isSequential(m_nodeKind)) {
        const auto there = context.steps->wait([&] { return context.zookeeper->stat(m_path); });
        if (there)
            return failure(Error{Error::Kind::Conflict, 0, ZnodeCreateText::tr("There is a znode %1 already: change its data, or choose another path.").arg(m_path), {}, false});
        if (there.error().kind != Error::Kind::NotFound)
            return failure(there.error());
    }
    const QString parent = zookeeper::parentPath(m_path);
    const auto above = context.steps->wait([&] { return context.zookeeper->stat(parent); });
    if (!above) {
        if (above.error().kind != Error::Kind::NotFound)
            return failure(above.error());
        return failure(Error{Error::Kind::NotFound, 0, ZnodeCreateText::tr("There is no znode %1 to make it in: make that one first.").arg(parent), {}, false});
    }
    if (above->ephemeralOwner != 0)
        return failure(Error::invalid(ZnodeCreateText::tr("%1 is ephemeral: an ephemeral znode cannot have children.").arg(parent)));
    Preview preview;
    const QString result = isSequential(m_nodeKind) ? ZnodeCreateText::tr("%1 with a number that the server appends").arg(m_path) : m_path;
    preview.rows = rows(result);
    addZnodeWarnings(m_path, &preview);
    if (isEphemeral(m_nodeKind))
        preview.warnings += ZnodeCreateText::tr("It goes when this program's connection to ZooKeeper ends.");
    preview.canBeRestored = true;
    preview.restoreNote = ZnodeCreateText::tr("Can be taken back by deleting it, from the change journal, as long as nobody has changed it.");
    return preview;
}

ChangeResult ZnodeCreate::execute(const ChangeContext &context) const
{
    const auto made = context.steps->wait([&] { return context.zookeeper->create(m_path, m_data, modeOf(m_nodeKind)); });
    ChangeResult result = znodeResult(made ? *made : m_path, made ? done() : Outcome(failure(made.error())));
    result.rows = rows(made ? *made : m_path);
    if (result.outcome == ChangeOutcome::Failed || (!made && isSequential(m_nodeKind)))
        return result;
    const QString path = made ? *made : m_path;
    const auto found = readZnode(context, path);
    if (!found && found.error().kind != Error::Kind::NotFound) {
        result.readBack.error = found.error();
        return result;
    }
    result.readBack.wasRead = true;
    if (!found)
        result.readBack.differences.push_back({ZnodeCreateText::tr("Znode"), path, {}});
    else if (found->data != m_data)
        result.readBack.differences.push_back({ZnodeCreateText::tr("Data"), znodeDataText(path, m_data), znodeDataText(path, found->data)});
    if (made)
        result.saved = {{u"path"_s, path}, {u"version"_s, found ? found->stat.version : 0}, {u"czxid"_s, zxidToJson(found ? found->stat.czxid : kAnyZxid)}};
    return result;
}

std::unique_ptr<Change> ZnodeCreate::undo(const ChangeResult &result) const
{
    if (result.outcome != ChangeOutcome::Done || !result.saved.contains(u"path"_s))
        return nullptr;
    return std::make_unique<ZnodeDelete>(clusterId(), result.saved.value(u"path"_s).toString(), result.saved.value(u"version"_s).toInt(),
                                         zxidFromJson(result.saved.value(u"czxid"_s)));
}

QString ZnodeCreate::undoNote(const ChangeResult &result) const
{
    if (result.outcome != ChangeOutcome::Done)
        return {};
    return ZnodeCreateText::tr("Can be taken back by deleting the znode, as long as nobody has changed it or put znodes below it.");
}

std::unique_ptr<Change> ZnodeCreate::clone() const
{
    return std::make_unique<ZnodeCreate>(*this);
}

QJsonObject ZnodeCreate::fields() const
{
    const bool isSecret = zookeeper::isSecret(m_path);
    return {{u"path"_s, m_path},
            {u"data"_s, isSecret ? QJsonValue(QJsonValue::Null) : bytesToJson(m_data)},
            {u"isEphemeral"_s, isEphemeral(m_nodeKind)},
            {u"isSequential"_s, isSequential(m_nodeKind)}};
}

Result<std::unique_ptr<Change>> ZnodeCreate::fromJson(const QString &clusterId, const QJsonObject &fields)
{
    const bool ephemeral = fields.value(u"isEphemeral"_s).toBool();
    const bool sequential = fields.value(u"isSequential"_s).toBool();
    const Kind kind = ephemeral ? (sequential ? Kind::EphemeralSequential : Kind::Ephemeral)
                                : (sequential ? Kind::PersistentSequential : Kind::Persistent);
    return std::make_unique<ZnodeCreate>(clusterId, fields.value(u"path"_s).toString(), bytesFromJson(fields.value(u"data"_s)), kind);
}

} // namespace brokerscope::changes
