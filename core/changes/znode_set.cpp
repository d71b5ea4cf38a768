// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/znode_set.h"

#include "core/changes/znode_steps.h"
#include "core/zookeeper/client.h"
#include "core/zookeeper/kafka_znodes.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

struct ZnodeSetText
{
    Q_DECLARE_TR_FUNCTIONS(ZnodeSetText)
};

} // namespace

ZnodeSet::ZnodeSet(QString clusterId, QString path, std::optional<QByteArray> data, qint32 version, qint64 czxid)
    : Change(std::move(clusterId))
    , m_path(std::move(path))
    , m_data(std::move(data))
    , m_version(version)
    , m_czxid(czxid)
{
}

QString ZnodeSet::kind() const
{
    return u"setZnode"_s;
}

QString ZnodeSet::objectName() const
{
    return m_path;
}

QString ZnodeSet::actionName() const
{
    return actionNameOf(kind());
}

Confirmation ZnodeSet::confirmation() const
{
    return znodeConfirmation(m_path);
}

std::vector<FieldProblem> ZnodeSet::check() const
{
    // The root has data too: only the form of the path counts here.
    std::vector<FieldProblem> problems = m_path == u"/"_s ? std::vector<FieldProblem>() : checkZnodePath(m_path);
    for (FieldProblem &problem : checkZnodeData(m_data))
        problems.push_back(std::move(problem));
    if (m_version < -1)
        problems.push_back({u"version"_s, FieldProblem::Severity::Error, ZnodeSetText::tr("Give the version that was read, or leave it out.")});
    return problems;
}

QString ZnodeSet::commandLine(const ToolDialect &dialect) const
{
    QStringList words{u"set"_s};
    if (m_version >= 0)
        words << u"-v"_s << QString::number(m_version);
    return zkCliLine(dialect, words, m_path, m_data);
}

std::vector<PreviewRow> ZnodeSet::rows(const Znode &before) const
{
    std::vector<PreviewRow> rows;
    if (before.data != m_data)
        rows.push_back({ZnodeSetText::tr("Data"), znodeDataText(m_path, before.data), znodeDataText(m_path, m_data)});
    rows.push_back({ZnodeSetText::tr("Data version"), QString::number(before.stat.version), QString::number(before.stat.version + 1)});
    return rows;
}

Result<Preview> ZnodeSet::makePreview(const ChangeContext &context) const
{
    for (const FieldProblem &problem : check())
        return failure(Error::invalid(problem.message));
    const auto found = readZnode(context, m_path);
    if (!found)
        return failure(found.error());
    if (const auto conflict = znodeConflict(*found, m_version, m_czxid))
        return failure(*conflict);
    Preview preview;
    preview.rows = rows(*found);
    addZnodeWarnings(m_path, &preview);
    if (m_version < 0)
        preview.warnings += ZnodeSetText::tr("Without a version, a change that somebody else makes meanwhile is overwritten.");
    preview.canBeRestored = !zookeeper::isSecret(m_path);
    preview.restoreNote = preview.canBeRestored ? ZnodeSetText::tr("The change journal keeps the data that is there now.")
                                                : ZnodeSetText::tr("Cannot be restored: secret data is not kept in the change journal.");
    return preview;
}

ChangeResult ZnodeSet::execute(const ChangeContext &context) const
{
    const auto before = readZnode(context, m_path);
    if (!before)
        return znodeResult(m_path, failure(before.error())).asNotSent();
    if (const auto conflict = m_czxid != kAnyZxid ? znodeConflict(*before, m_version, m_czxid) : std::nullopt)
        return znodeResult(m_path, failure(*conflict));
    const auto written = context.steps->wait([&] { return context.zookeeper->set(m_path, m_data, m_version); });
    ChangeResult result = znodeResult(m_path, written ? done() : Outcome(failure(written.error())));
    result.rows = rows(*before);
    if (result.outcome == ChangeOutcome::Failed)
        return result;
    const auto found = readZnode(context, m_path);
    if (!found) {
        result.readBack.error = found.error();
    } else {
        result.readBack.wasRead = true;
        if (found->data != m_data)
            result.readBack.differences.push_back({ZnodeSetText::tr("Data"), znodeDataText(m_path, m_data), znodeDataText(m_path, found->data)});
    }
    if (written && !zookeeper::isSecret(m_path))
        result.saved = {{u"data"_s, bytesToJson(before->data)}, {u"version"_s, written->version}, {u"czxid"_s, zxidToJson(written->czxid)}};
    return result;
}

std::unique_ptr<Change> ZnodeSet::undo(const ChangeResult &result) const
{
    if (result.outcome != ChangeOutcome::Done || !result.saved.contains(u"version"_s))
        return nullptr;
    return std::make_unique<ZnodeSet>(clusterId(), m_path, bytesFromJson(result.saved.value(u"data"_s)), result.saved.value(u"version"_s).toInt(),
                                      zxidFromJson(result.saved.value(u"czxid"_s)));
}

QString ZnodeSet::undoNote(const ChangeResult &result) const
{
    if (result.outcome != ChangeOutcome::Done)
        return {};
    if (zookeeper::isSecret(m_path))
        return ZnodeSetText::tr("Cannot be restored: secret data is not kept in the change journal.");
    return ZnodeSetText::tr("Can be taken back by writing the former data, as long as nobody has changed the znode since; its version number goes on.");
}

std::unique_ptr<Change> ZnodeSet::clone() const
{
    return std::make_unique<ZnodeSet>(*this);
}

QJsonObject ZnodeSet::fields() const
{
    const bool isSecret = zookeeper::isSecret(m_path);
    return {{u"path"_s, m_path}, {u"data"_s, isSecret ? QJsonValue(QJsonValue::Null) : bytesToJson(m_data)}, {u"version"_s, m_version}, {u"czxid"_s, zxidToJson(m_czxid)}};
}

Result<std::unique_ptr<Change>> ZnodeSet::fromJson(const QString &clusterId, const QJsonObject &fields)
{
    return std::make_unique<ZnodeSet>(clusterId, fields.value(u"path"_s).toString(), bytesFromJson(fields.value(u"data"_s)),
                                      fields.value(u"version"_s).toInt(-1), zxidFromJson(fields.value(u"czxid"_s)));
}

} // namespace brokerscope::changes
