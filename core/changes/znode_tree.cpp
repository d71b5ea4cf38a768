// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/znode_tree.h"

#include "core/zookeeper/client.h"
#include "core/zookeeper/znode_path.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

struct ZnodeTreeText
{
    Q_DECLARE_TR_FUNCTIONS(ZnodeTreeText)
};

constexpr qsizetype kBatch = 1000; ///< znodes that are read with one question
constexpr std::size_t kWindow = 100; ///< lists of children that are asked for at once

bool isGone(const Error &error)
{
    return error.kind == Error::Kind::NotFound;
}

Result<std::vector<Znode>> readAll(const ChangeContext &context, const QStringList &paths)
{
    std::vector<Znode> nodes;
    for (qsizetype i = 0; i < paths.size(); i += kBatch) {
        const QStringList batch = paths.mid(i, kBatch);
        const auto read = context.steps->wait([&] { return context.zookeeper->getMany(batch); });
        if (!read)
            return failure(read.error());
        for (const Result<Znode> &one : *read) {
            if (one)
                nodes.push_back(*one);
            else if (!isGone(one.error()))
                return failure(one.error());
        }
    }
    return nodes;
}

Result<QStringList> childrenOf(const ChangeContext &context, const std::vector<QString> &parents)
{
    QStringList paths;
    for (std::size_t i = 0; i < parents.size(); i += kWindow) {
        std::vector<Answer<zookeeper::ZnodeChildren>> answers;
        const std::size_t end = std::min(parents.size(), i + kWindow);
        for (std::size_t k = i; k < end; ++k)
            answers.push_back(context.zookeeper->children(parents[k]));
        for (std::size_t k = i; k < end; ++k) {
            const auto children = context.steps->wait([&] { return answers[k - i]; });
            if (!children && !isGone(children.error()))
                return failure(children.error());
            if (children)
                for (const QString &name : children->names)
                    paths += zookeeper::joinPath(parents[k], name);
        }
    }
    return paths;
}

} // namespace

Result<std::vector<Znode>> readTree(const ChangeContext &context, const QString &path)
{
    const auto root = context.steps->wait([&] { return context.zookeeper->get(path); });
    if (!root)
        return failure(root.error());
    std::vector<Znode> tree{*root};
    for (std::size_t level = 0; level < tree.size();) {
        std::vector<QString> parents;
        for (; level < tree.size(); ++level)
            if (tree[level].stat.childCount > 0)
                parents.push_back(tree[level].path);
        const auto paths = childrenOf(context, parents);
        if (!paths)
            return failure(paths.error());
        if (tree.size() + std::size_t(paths->size()) > kMostZnodes) {
            return failure(Error{Error::Kind::Unsupported, 0,
                                 ZnodeTreeText::tr("There are more than %1 znodes below %2: delete it in parts.").arg(QLocale().toString(qulonglong(kMostZnodes)), path), {}, false});
        }
        const auto nodes = readAll(context, *paths);
        if (!nodes)
            return failure(nodes.error());
        tree.insert(tree.end(), nodes->begin(), nodes->end());
    }
    return tree;
}

} // namespace brokerscope::changes
