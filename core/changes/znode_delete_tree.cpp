// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/znode_delete_tree.h"

#include "core/changes/znode_create_tree.h"
#include "core/changes/znode_steps.h"
#include "core/changes/znode_tree.h"
#include "core/zookeeper/client.h"
#include "core/zookeeper/kafka_znodes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

struct ZnodeDeleteTreeText
{
    Q_DECLARE_TR_FUNCTIONS(ZnodeDeleteTreeText)
};

constexpr qint64 kMostSavedBytes = 2 * 1024 * 1024; ///< of paths and data in the journal
constexpr std::size_t kWindow = 200; ///< deletions under way
constexpr int kMostProblems = 20;

struct Census
{
    qint64 nodes = 0;
    qint64 bytes = 0;
    qint64 ephemerals = 0;
    qint64 secrets = 0;
    qint64 savedBytes = 0;

    [[nodiscard]] bool canBeSaved() const { return nodes > ephemerals && secrets == 0 && savedBytes <= kMostSavedBytes; }
};

Census censusOf(const std::vector<Znode> &tree)
{
    Census census;
    for (const Znode &node : tree) {
        ++census.nodes;
        census.bytes += node.stat.dataLength;
        if (node.stat.ephemeralOwner != 0)
            ++census.ephemerals; // left out of what is saved: only its own session can make it
        else
            census.savedBytes += node.path.size() + node.stat.dataLength;
        census.secrets += zookeeper::isSecret(node.path);
    }
    return census;
}

std::vector<PreviewRow> rowsOf(const Census &census)
{
    const QLocale locale;
    std::vector<PreviewRow> rows;
    rows.push_back({ZnodeDeleteTreeText::tr("Znodes"), locale.toString(census.nodes), locale.toString(0)});
    rows.push_back({ZnodeDeleteTreeText::tr("Bytes of data"), locale.toString(census.bytes), locale.toString(0)});
    return rows;
}

QString restoreNote(const Census &census)
{
    const QLocale locale;
    if (census.secrets > 0)
        return ZnodeDeleteTreeText::tr("Cannot be restored: secret data is not kept in the change journal.");
    if (census.ephemerals == census.nodes)
        return ZnodeDeleteTreeText::tr("Cannot be restored: ephemeral znodes belong to other sessions.");
    if (!census.canBeSaved())
        return ZnodeDeleteTreeText::tr("Cannot be restored: the change journal keeps at most %1 bytes of one change.").arg(locale.toString(kMostSavedBytes));
    if (census.ephemerals > 0) {
        return ZnodeDeleteTreeText::tr("The change journal keeps the znodes and their data, but not the %1 ephemeral ones, which belong to other "
                                       "sessions; access lists and version numbers begin again.").arg(locale.toString(census.ephemerals));
    }
    return ZnodeDeleteTreeText::tr("The change journal keeps the znodes and their data; access lists and version numbers begin again.");
}

/// Deletes from the back of the list, children before their parents; what could not be deleted goes to `problems`. A
/// level is finished before the one above it begins, since a parent goes only when its children are gone.
qint64 removeAll(const ChangeContext &context, const std::vector<Znode> &tree, std::vector<ChangeItem> *problems)
{
    const auto depth = [&tree](std::size_t i) { return tree[i].path.count(u'/'); };
    qint64 removed = 0;
    std::size_t end = tree.size();
    while (end > 0) {
        std::size_t begin = end - 1;
        while (begin > 0 && end - begin < kWindow && depth(begin - 1) == depth(end - 1))
            --begin;
        std::vector<Answer<std::monostate>> answers;
        for (std::size_t i = begin; i < end; ++i)
            answers.push_back(context.zookeeper->remove(tree[i].path, tree[i].stat.version));
        for (std::size_t i = begin; i < end; ++i) {
            const auto answer = context.steps->wait([&] { return answers[i - begin]; });
            if (answer || answer.error().kind == Error::Kind::NotFound) {
                ++removed;
                continue;
            }
            const ChangeResult one = znodeResult(tree[i].path, failure(answer.error()));
            problems->push_back(one.items.front());
            if (one.outcome == ChangeOutcome::Unknown || answer.error().kind == Error::Kind::Cancelled)
                return removed; // the connection is gone: nothing more is sent
        }
        end = begin;
    }
    return removed;
}

QJsonArray saved(const std::vector<Znode> &tree)
{
    QJsonArray nodes;
    for (const Znode &node : tree)
        if (node.stat.ephemeralOwner == 0)
            nodes.append(QJsonObject{{u"path"_s, node.path}, {u"data"_s, bytesToJson(node.data)}});
    return nodes;
}

} // namespace

ZnodeDeleteTree::ZnodeDeleteTree(QString clusterId, QString path)
    : Change(std::move(clusterId))
    , m_path(std::move(path))
{
}

QString ZnodeDeleteTree::kind() const
{
    return u"deleteZnodeTree"_s;
}

QString ZnodeDeleteTree::objectName() const
{
    return m_path;
}

QString ZnodeDeleteTree::actionName() const
{
    return actionNameOf(kind());
}

Confirmation ZnodeDeleteTree::confirmation() const
{
    return Confirmation::TypeName;
}

std::vector<FieldProblem> ZnodeDeleteTree::check() const
{
    return checkZnodePath(m_path);
}

QString ZnodeDeleteTree::commandLine(const ToolDialect &dialect) const
{
    return zkCliLine(dialect, {u"deleteall"_s}, m_path, std::nullopt);
}

Result<Preview> ZnodeDeleteTree::makePreview(const ChangeContext &context) const
{
    for (const FieldProblem &problem : check())
        return failure(Error::invalid(problem.message));
    const auto tree = readTree(context, m_path);
    if (!tree)
        return failure(tree.error());
    const Census census = censusOf(*tree);
    const QLocale locale;
    Preview preview;
    preview.rows = rowsOf(census);
    preview.consequences += ZnodeDeleteTreeText::tr("Deletes %1 znodes with %2 bytes of data.").arg(locale.toString(census.nodes), locale.toString(census.bytes));
    addZnodeWarnings(m_path, &preview);
    if (census.ephemerals > 0)
        preview.warnings += ZnodeDeleteTreeText::tr("%1 of them are ephemeral: the sessions that made them live on and do not make them again.").arg(locale.toString(census.ephemerals));
    preview.canBeRestored = census.canBeSaved();
    preview.restoreNote = restoreNote(census);
    return preview;
}

ChangeResult ZnodeDeleteTree::execute(const ChangeContext &context) const
{
    const auto tree = readTree(context, m_path);
    if (!tree)
        return znodeResult(m_path, failure(tree.error())).asNotSent();
    std::vector<ChangeItem> problems;
    const qint64 removed = removeAll(context, *tree, &problems);
    const Census census = censusOf(*tree);
    ChangeResult result;
    result.outcome = problems.empty() ? ChangeOutcome::Done : ChangeOutcome::Failed;
    result.rows = rowsOf(census);
    if (!problems.empty()) {
        const QLocale locale;
        const bool isUnknown = std::any_of(problems.begin(), problems.end(), [](const ChangeItem &p) { return p.outcome == ChangeOutcome::Unknown; });
        result.outcome = isUnknown ? ChangeOutcome::Unknown : ChangeOutcome::Failed;
        Error error = problems.front().error.value_or(Error{});
        error.message = ZnodeDeleteTreeText::tr("%1 of %2 znodes were deleted; then: %3")
                            .arg(locale.toString(removed), locale.toString(qint64(tree->size())), error.message);
        result.error = error;
    }
    result.isPartial = !problems.empty() && removed > 0;
    if (problems.empty())
        result.items.push_back({m_path, ChangeOutcome::Done, std::nullopt});
    problems.resize(std::min<std::size_t>(problems.size(), kMostProblems));
    result.items.insert(result.items.end(), problems.begin(), problems.end());
    if (removed > 0)
        result.saved.insert(u"note"_s, restoreNote(census));
    if (removed > 0 && census.canBeSaved())
        result.saved.insert(u"nodes"_s, saved(*tree));
    const auto found = context.steps->wait([&] { return context.zookeeper->stat(m_path); });
    if (found && problems.empty()) {
        result.readBack.wasRead = true;
        result.readBack.differences.push_back({ZnodeDeleteTreeText::tr("Znode"), {}, m_path});
    } else if (found || found.error().kind == Error::Kind::NotFound) {
        result.readBack.wasRead = true;
    } else {
        result.readBack.error = found.error();
    }
    return result;
}

std::unique_ptr<Change> ZnodeDeleteTree::undo(const ChangeResult &result) const
{
    const QJsonArray nodes = result.saved.value(u"nodes"_s).toArray();
    if (nodes.isEmpty())
        return nullptr;
    ZnodeCreateTree::Nodes list;
    for (const QJsonValue &node : nodes)
        list.emplace_back(node[u"path"_s].toString(), bytesFromJson(node[u"data"_s]));
    return std::make_unique<ZnodeCreateTree>(clusterId(), std::move(list));
}

QString ZnodeDeleteTree::undoNote(const ChangeResult &result) const
{
    return result.saved.value(u"note"_s).toString();
}

std::unique_ptr<Change> ZnodeDeleteTree::clone() const
{
    return std::make_unique<ZnodeDeleteTree>(*this);
}

QJsonObject ZnodeDeleteTree::fields() const
{
    return {{u"path"_s, m_path}};
}

Result<std::unique_ptr<Change>> ZnodeDeleteTree::fromJson(const QString &clusterId, const QJsonObject &fields)
{
    return std::make_unique<ZnodeDeleteTree>(clusterId, fields.value(u"path"_s).toString());
}

} // namespace brokerscope::changes
