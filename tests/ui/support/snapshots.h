// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"

#include <functional>

class QAbstractItemModel;

/// Snapshots for tests of what the pages show, written down in a few lines, and tables as text.
namespace brokerscope::test {

struct PartitionSpec
{
    qint32 leader = 1; ///< −1: none
    std::vector<qint32> replicas{1};
    std::vector<qint32> isr{1};
    qint64 start = -1; ///< −1: not told
    qint64 end = -1;
};

struct TopicSpec
{
    QString name;
    std::vector<PartitionSpec> partitions;
    bool isInternal = false;
    qint16 error = 0;
};

/// Brokers 1 … n, and the topics. Offsets too, unless no partition tells one; `silent` are brokers whose look-ups fail.
[[nodiscard]] ClusterSnapshot snapshotOf(int brokers, const std::vector<TopicSpec> &topics, const std::vector<qint32> &silent = {});
/// Adds groups, and the lags that follow from them and the offsets.
void addGroups(ClusterSnapshot &snapshot, std::vector<Group> groups);

/// One line a row, cells joined by " | ". A cell whose words are not all told by its text (an unknown value, a mark) is followed
/// by what a screen reader says, in braces.
[[nodiscard]] QString tableText(const QAbstractItemModel &model);
/// Where the text differs from these lines first; null: nowhere.
[[nodiscard]] QString tableDifference(const QAbstractItemModel &model, const QStringList &lines);

} // namespace brokerscope::test

#define COMPARE_TABLE(model, ...) \
    do { \
        const QString difference = brokerscope::test::tableDifference(model, __VA_ARGS__); \
        QVERIFY2(difference.isNull(), qPrintable(difference)); \
    } while (false)
