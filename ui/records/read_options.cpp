// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/read_options.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr qint32 kLargestPartition = 1'000'000;

kafka::ReadStart startOf(const ReadOptions &options)
{
    switch (options.mode) {
    case ReadOptions::Mode::Newest:
        return options.isSearch() ? kafka::ReadStart(kafka::ReadFromOldest{}) : kafka::ReadFromNewest{options.rows};
    case ReadOptions::Mode::Oldest: return kafka::ReadFromOldest{};
    case ReadOptions::Mode::Live: return kafka::ReadFromEnd{};
    case ReadOptions::Mode::FromOffset: return kafka::ReadFromOffset{options.offset};
    case ReadOptions::Mode::SinceTime: return kafka::ReadFromTime{options.sinceMs};
    }
    return kafka::ReadFromNewest{options.rows};
}

/// All but the parts.
cluster::FeedRequest frame(const ReadOptions &options)
{
    cluster::FeedRequest request;
    request.search = options.search;
    request.maxHeldRows = options.rows;
    if (!options.keepsTheLast())
        request.limit = options.rows;
    return request;
}

} // namespace

cluster::FeedRequest feedRequest(const QString &topic, const ReadOptions &options)
{
    cluster::FeedRequest request = frame(options);
    kafka::ReadRequest part;
    part.topic = topic;
    part.partitions = options.partitions;
    part.start = startOf(options);
    part.follow = options.isLive();
    part.isolation = options.isolation;
    // Where every record counts, the reader shares the rows over the partitions; a search has to look at more.
    if (!options.isSearch() && !options.isLive())
        part.limit = options.rows;
    request.parts.push_back(part);
    return request;
}

cluster::FeedRequest continuedRequest(const QString &topic, const ReadOptions &options,
                                      const std::vector<kafka::ReadRange> &ranges)
{
    cluster::FeedRequest request = frame(options);
    std::map<qint64, std::vector<qint32>> byOffset;
    for (const kafka::ReadRange &range : ranges)
        byOffset[range.to].push_back(range.partition.partition);
    for (const auto &[offset, partitions] : byOffset) {
        kafka::ReadRequest part;
        part.topic = topic;
        part.partitions = partitions;
        part.start = kafka::ReadFromOffset{offset};
        part.follow = options.isLive();
        part.isolation = options.isolation;
        request.parts.push_back(part);
    }
    return request;
}

std::optional<std::vector<qint32>> parsePartitions(QStringView text)
{
    std::vector<qint32> partitions;
    for (QStringView piece : text.split(u',', Qt::SkipEmptyParts)) {
        piece = piece.trimmed();
        if (piece.isEmpty())
            continue;
        const qsizetype dash = piece.indexOf(u'-');
        bool isFirst = false;
        bool isLast = false;
        const int first = (dash < 0 ? piece : piece.first(dash)).trimmed().toInt(&isFirst);
        const int last = (dash < 0 ? piece : piece.sliced(dash + 1)).trimmed().toInt(&isLast);
        if (!isFirst || !isLast || first < 0 || last < first || last > kLargestPartition)
            return std::nullopt;
        for (int partition = first; partition <= last; ++partition)
            partitions.push_back(partition);
    }
    std::sort(partitions.begin(), partitions.end());
    partitions.erase(std::unique(partitions.begin(), partitions.end()), partitions.end());
    return partitions;
}

QString partitionsText(const std::vector<qint32> &partitions)
{
    QStringList pieces;
    for (std::size_t i = 0; i < partitions.size();) {
        std::size_t end = i + 1;
        while (end < partitions.size() && partitions[end] == partitions[end - 1] + 1)
            ++end;
        const QString first = QString::number(partitions[i]);
        pieces << (end - i == 1 ? first : first + u'-' + QString::number(partitions[end - 1]));
        i = end;
    }
    return pieces.join(u',');
}

} // namespace brokerscope::ui
