// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/create_topic.h"
#include "core/changes/delete_topic.h"
#include "core/changes/znode_create.h"
#include "core/changes/znode_create_tree.h"
#include "core/changes/znode_delete.h"
#include "core/changes/znode_delete_tree.h"
#include "core/changes/znode_set.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

Result<std::unique_ptr<Change>> changeFromJson(const QJsonObject &json)
{
    using Maker = Result<std::unique_ptr<Change>> (*)(const QString &, const QJsonObject &);
    static const QHash<QString, Maker> makers = {
        {u"createTopic"_s, &CreateTopic::fromJson}, {u"deleteTopic"_s, &DeleteTopic::fromJson},
        {u"createZnode"_s, &ZnodeCreate::fromJson}, {u"setZnode"_s, &ZnodeSet::fromJson},
        {u"deleteZnode"_s, &ZnodeDelete::fromJson},       {u"deleteZnodeTree"_s, &ZnodeDeleteTree::fromJson},
        {u"createZnodeTree"_s, &ZnodeCreateTree::fromJson},
    };
    const QString kind = json.value(u"kind"_s).toString();
    const Maker make = makers.value(kind, nullptr);
    if (!make) {
        return failure(Error::invalid(QCoreApplication::translate(
            "Change", "This version of Brokerscope cannot repeat a change of the kind '%1'.").arg(kind)));
    }
    // A missing id stays null ("not known"), which an empty string would not be for the comparison.
    const QString clusterId = json.value(u"clusterId"_s).toString();
    return make(clusterId.isEmpty() ? QString() : clusterId, json.value(u"fields"_s).toObject());
}

QString actionNameOf(const QString &kind)
{
    const std::pair<QString, QString> names[]{
        {u"createTopic"_s, QCoreApplication::translate("CreateTopic", "Create topic")},
        {u"deleteTopic"_s, QCoreApplication::translate("DeleteTopic", "Delete topic")},
        {u"produceRecords"_s, QCoreApplication::translate("ProduceRecords", "Produce messages")},
        {u"createZnode"_s, QCoreApplication::translate("ZnodeCreate", "Create znode")},
        {u"createZnodeTree"_s, QCoreApplication::translate("ZnodeCreateTree", "Create znode and all below it")},
        {u"deleteZnode"_s, QCoreApplication::translate("ZnodeDelete", "Delete znode")},
        {u"deleteZnodeTree"_s, QCoreApplication::translate("ZnodeDeleteTree", "Delete znode and all below it")},
        {u"setZnode"_s, QCoreApplication::translate("ZnodeSet", "Change data")},
    };
    const auto found = std::find_if(std::begin(names), std::end(names), [&](const auto &name) { return name.first == kind; });
    return found == std::end(names) ? QString() : found->second;
}

} // namespace brokerscope::changes
