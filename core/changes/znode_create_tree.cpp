// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/znode_create_tree.h"

#include "core/changes/znode_delete_tree.h"
#include "core/changes/znode_steps.h"
#include "core/zookeeper/client.h"
#include "core/zookeeper/znode_path.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

struct ZnodeCreateTreeText
{
    Q_DECLARE_TR_FUNCTIONS(ZnodeCreateTreeText)
};

constexpr std::size_t kWindow = 200; ///< creations under way
constexpr std::size_t kMostLines = 20; ///< of the command; the rest is counted

} // namespace

ZnodeCreateTree::ZnodeCreateTree(QString clusterId, Nodes nodes)
    : Change(std::move(clusterId))
    , m_nodes(std::move(nodes))
{
}

QString ZnodeCreateTree::kind() const
{
    return u"createZnodeTree"_s;
}

QString ZnodeCreateTree::objectName() const
{
    return m_nodes.empty() ? QString() : m_nodes.front().first;
}

QString ZnodeCreateTree::actionName() const
{
    return actionNameOf(kind());
}

Confirmation ZnodeCreateTree::confirmation() const
{
    return std::max(Confirmation::ConfirmConsequence, znodeConfirmation(objectName()));
}

std::vector<FieldProblem> ZnodeCreateTree::check() const
{
    std::vector<FieldProblem> problems;
    const QString inside = objectName() + u'/';
    for (const auto &[path, data] : m_nodes) {
        for (std::vector<FieldProblem> found : {checkZnodePath(path), checkZnodeData(data)})
            problems.insert(problems.end(), found.begin(), found.end());
        if (path != objectName() && !path.startsWith(inside))
            problems.push_back({u"path"_s, FieldProblem::Severity::Error, ZnodeCreateTreeText::tr("%1 is not below %2.").arg(path, objectName())});
    }
    if (m_nodes.empty())
        problems.push_back({u"path"_s, FieldProblem::Severity::Error, ZnodeCreateTreeText::tr("There is nothing to create.")});
    return problems;
}

QString ZnodeCreateTree::commandLine(const ToolDialect &dialect) const
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(m_nodes.size(), kMostLines); ++i)
        lines += zkCliLine(dialect, {u"create"_s}, m_nodes[i].first, m_nodes[i].second);
    if (m_nodes.size() > kMostLines)
        lines += u"# … +"_s + QString::number(m_nodes.size() - kMostLines);
    return lines.join(u'\n');
}

Result<Preview> ZnodeCreateTree::makePreview(const ChangeContext &context) const
{
    for (const FieldProblem &problem : check())
        return failure(Error::invalid(problem.message));
    const auto there = context.steps->wait([&] { return context.zookeeper->stat(objectName()); });
    if (!there && there.error().kind != Error::Kind::NotFound)
        return failure(there.error());
    const QLocale locale;
    Preview preview;
    preview.rows.push_back({ZnodeCreateTreeText::tr("Znodes"), there ? ZnodeCreateTreeText::tr("some, below %1").arg(objectName()) : QString(), locale.toString(qulonglong(m_nodes.size()))});
    preview.consequences += ZnodeCreateTreeText::tr("Creates %1 znodes; those that exist are left as they are.").arg(locale.toString(qulonglong(m_nodes.size())));
    addZnodeWarnings(objectName(), &preview);
    preview.canBeRestored = true;
    preview.restoreNote = ZnodeCreateTreeText::tr("Can be taken back by deleting them again, from the change journal.");
    return preview;
}

ChangeResult ZnodeCreateTree::execute(const ChangeContext &context) const
{
    ChangeResult result;
    result.outcome = ChangeOutcome::Done;
    qint64 made = 0;
    std::size_t begin = 0;
    while (begin < m_nodes.size() && !result.error) {
        // One level at a time: a child is made only in a parent that is there.
        std::size_t end = begin + 1;
        while (end < m_nodes.size() && end - begin < kWindow && m_nodes[end].first.count(u'/') == m_nodes[begin].first.count(u'/'))
            ++end;
        std::vector<Answer<QString>> answers;
        for (std::size_t i = begin; i < end; ++i)
            answers.push_back(context.zookeeper->create(m_nodes[i].first, m_nodes[i].second, zookeeper::ZooKeeperClient::Mode::Persistent));
        for (std::size_t i = begin; i < end; ++i) {
            const auto answer = context.steps->wait([&] { return answers[i - begin]; });
            made += answer.has_value();
            if (answer || answer.error().kind == Error::Kind::Conflict || result.error)
                continue; // made by somebody else meanwhile: left as it is
            const ChangeResult one = znodeResult(m_nodes[i].first, failure(answer.error()));
            result.outcome = one.outcome;
            result.error = one.error;
            result.items.push_back(one.items.front());
        }
        begin = end;
    }
    if (result.error) {
        const QLocale locale;
        result.error->message = ZnodeCreateTreeText::tr("%1 of %2 znodes were created; then: %3")
                                    .arg(locale.toString(made), locale.toString(qulonglong(m_nodes.size())), result.error->message);
    }
    result.isPartial = result.error && made > 0;
    result.rows.push_back({ZnodeCreateTreeText::tr("Znodes"), {}, QLocale().toString(made)});
    if (!result.error)
        result.items.push_back({objectName(), ChangeOutcome::Done, std::nullopt});
    const auto found = context.steps->wait([&] { return context.zookeeper->stat(m_nodes.back().first); });
    result.readBack.wasRead = found || found.error().kind == Error::Kind::NotFound;
    if (!result.readBack.wasRead)
        result.readBack.error = found.error();
    else if (!found)
        result.readBack.differences.push_back({ZnodeCreateTreeText::tr("Znode"), m_nodes.back().first, {}});
    return result;
}

std::unique_ptr<Change> ZnodeCreateTree::undo(const ChangeResult &result) const
{
    if (result.outcome != ChangeOutcome::Done)
        return nullptr;
    return std::make_unique<ZnodeDeleteTree>(clusterId(), objectName());
}

QString ZnodeCreateTree::undoNote(const ChangeResult &result) const
{
    if (result.outcome != ChangeOutcome::Done)
        return {};
    return ZnodeCreateTreeText::tr("Can be taken back by deleting the znode with everything below it, also what was added since.");
}

std::unique_ptr<Change> ZnodeCreateTree::clone() const
{
    return std::make_unique<ZnodeCreateTree>(*this);
}

QJsonObject ZnodeCreateTree::fields() const
{
    QJsonArray nodes;
    for (const auto &[path, data] : m_nodes)
        nodes.append(QJsonObject{{u"path"_s, path}, {u"data"_s, bytesToJson(data)}});
    return {{u"nodes"_s, nodes}};
}

Result<std::unique_ptr<Change>> ZnodeCreateTree::fromJson(const QString &clusterId, const QJsonObject &fields)
{
    Nodes nodes;
    const QJsonArray array = fields.value(u"nodes"_s).toArray();
    for (const QJsonValue &node : array)
        nodes.emplace_back(node[u"path"_s].toString(), bytesFromJson(node[u"data"_s]));
    return std::make_unique<ZnodeCreateTree>(clusterId, std::move(nodes));
}

} // namespace brokerscope::changes
