// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/znode_delete.h"

#include "core/changes/znode_create.h"
#include "core/changes/znode_steps.h"
#include "core/zookeeper/client.h"
#include "core/zookeeper/kafka_znodes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

struct ZnodeDeleteText
{
    Q_DECLARE_TR_FUNCTIONS(ZnodeDeleteText)
};

} // namespace

ZnodeDelete::ZnodeDelete(QString clusterId, QString path, qint32 version, qint64 czxid)
    : Change(std::move(clusterId))
    , m_path(std::move(path))
    , m_version(version)
    , m_czxid(czxid)
{
}

QString ZnodeDelete::kind() const
{
    return u"deleteZnode"_s;
}

QString ZnodeDelete::objectName() const
{
    return m_path;
}

QString ZnodeDelete::actionName() const
{
    return actionNameOf(kind());
}

Confirmation ZnodeDelete::confirmation() const
{
    return std::max(Confirmation::ConfirmConsequence, znodeConfirmation(m_path));
}

std::vector<FieldProblem> ZnodeDelete::check() const
{
    std::vector<FieldProblem> problems = checkZnodePath(m_path);
    if (m_version < -1)
        problems.push_back({u"version"_s, FieldProblem::Severity::Error, ZnodeDeleteText::tr("Give the version that was read, or leave it out.")});
    return problems;
}

QString ZnodeDelete::commandLine(const ToolDialect &dialect) const
{
    QStringList words{u"delete"_s};
    if (m_version >= 0)
        words << u"-v"_s << QString::number(m_version);
    return zkCliLine(dialect, words, m_path, std::nullopt);
}

std::vector<PreviewRow> ZnodeDelete::rows(const Znode &before) const
{
    std::vector<PreviewRow> rows;
    rows.push_back({ZnodeDeleteText::tr("Znode"), m_path, {}});
    rows.push_back({ZnodeDeleteText::tr("Data"), znodeDataText(m_path, before.data), {}});
    return rows;
}

Result<Preview> ZnodeDelete::makePreview(const ChangeContext &context) const
{
    for (const FieldProblem &problem : check())
        return failure(Error::invalid(problem.message));
    const auto found = readZnode(context, m_path);
    if (!found)
        return failure(found.error());
    if (const auto conflict = znodeConflict(*found, m_version, m_czxid))
        return failure(*conflict);
    const QLocale locale;
    if (found->stat.childCount > 0) {
        return failure(Error{Error::Kind::Conflict, -111,
                             ZnodeDeleteText::tr("%1 has %2 children: delete those first.").arg(m_path, locale.toString(found->stat.childCount)), {}, false});
    }
    Preview preview;
    preview.rows = rows(*found);
    preview.consequences += ZnodeDeleteText::tr("Deletes 1 znode with %1 bytes of data.").arg(locale.toString(found->stat.dataLength));
    addZnodeWarnings(m_path, &preview);
    if (found->stat.ephemeralOwner != 0) {
        preview.warnings += ZnodeDeleteText::tr("It is ephemeral: the session 0x%1 that made it lives on and does not make it again.")
                                .arg(found->stat.ephemeralOwner, 0, 16);
        preview.restoreNote = ZnodeDeleteText::tr("Cannot be restored: it belongs to another session.");
    } else if (zookeeper::isSecret(m_path)) {
        preview.restoreNote = ZnodeDeleteText::tr("Cannot be restored: secret data is not kept in the change journal.");
    } else {
        preview.canBeRestored = true;
        preview.restoreNote = ZnodeDeleteText::tr("The change journal keeps its data; its version numbers begin again.");
    }
    return preview;
}

ChangeResult ZnodeDelete::execute(const ChangeContext &context) const
{
    const auto before = readZnode(context, m_path);
    if (!before)
        return znodeResult(m_path, failure(before.error())).asNotSent();
    if (const auto conflict = m_czxid != kAnyZxid ? znodeConflict(*before, m_version, m_czxid) : std::nullopt)
        return znodeResult(m_path, failure(*conflict));
    ChangeResult result = znodeResult(m_path, context.steps->wait([&] { return context.zookeeper->remove(m_path, m_version); }));
    result.rows = rows(*before);
    if (result.outcome == ChangeOutcome::Failed)
        return result;
    if (before->stat.ephemeralOwner == 0 && !zookeeper::isSecret(m_path))
        result.saved = {{u"path"_s, m_path}, {u"data"_s, bytesToJson(before->data)}};
    else
        result.saved = {{u"isEphemeral"_s, before->stat.ephemeralOwner != 0}};
    const auto found = context.steps->wait([&] { return context.zookeeper->stat(m_path); });
    if (found) {
        result.readBack.wasRead = true;
        result.readBack.differences.push_back({ZnodeDeleteText::tr("Znode"), {}, m_path});
    } else if (found.error().kind == Error::Kind::NotFound) {
        result.readBack.wasRead = true;
    } else {
        result.readBack.error = found.error();
    }
    return result;
}

std::unique_ptr<Change> ZnodeDelete::undo(const ChangeResult &result) const
{
    if (result.outcome != ChangeOutcome::Done || !result.saved.contains(u"path"_s))
        return nullptr;
    return std::make_unique<ZnodeCreate>(clusterId(), m_path, bytesFromJson(result.saved.value(u"data"_s)));
}

QString ZnodeDelete::undoNote(const ChangeResult &result) const
{
    if (result.outcome != ChangeOutcome::Done)
        return {};
    if (result.saved.value(u"isEphemeral"_s).toBool())
        return ZnodeDeleteText::tr("Cannot be restored: it belonged to another session.");
    if (!result.saved.contains(u"path"_s))
        return ZnodeDeleteText::tr("Cannot be restored: secret data is not kept in the change journal.");
    return ZnodeDeleteText::tr("Can be made again with its data; its access list and version numbers begin again.");
}

std::unique_ptr<Change> ZnodeDelete::clone() const
{
    return std::make_unique<ZnodeDelete>(*this);
}

QJsonObject ZnodeDelete::fields() const
{
    return {{u"path"_s, m_path}, {u"version"_s, m_version}, {u"czxid"_s, zxidToJson(m_czxid)}};
}

Result<std::unique_ptr<Change>> ZnodeDelete::fromJson(const QString &clusterId, const QJsonObject &fields)
{
    return std::make_unique<ZnodeDelete>(clusterId, fields.value(u"path"_s).toString(), fields.value(u"version"_s).toInt(-1),
                                         zxidFromJson(fields.value(u"czxid"_s)));
}

} // namespace brokerscope::changes
