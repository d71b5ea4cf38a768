// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/record_reader.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace brokerscope::test {

/// Runs a RecordReader to its end and keeps everything. `onBatch` may call stop() on the reader it is given.
struct RecordRun
{
    std::vector<Record> records;
    std::optional<kafka::ReadEnd> end; ///< none: it did not end within the deadline
    int batches = 0;

    using OnBatch = std::function<void(kafka::RecordReader &, const RecordRun &)>;

    static RecordRun of(const QString &bootstrap, const kafka::ReadRequest &request, const OnBatch &onBatch = {},
                        int deadlineMs = 60'000)
    {
        kafka::ConnectionSettings settings;
        settings.bootstrapServers = bootstrap;
        RecordRun run;
        kafka::RecordReader reader(settings, request);
        QEventLoop loop;
        QObject::connect(&reader, &kafka::RecordReader::recordsRead, &reader, [&](const kafka::RecordBatch &batch) {
            ++run.batches;
            run.records.insert(run.records.end(), batch->begin(), batch->end());
            if (onBatch)
                onBatch(reader, run);
            reader.batchDone();
        });
        QObject::connect(&reader, &kafka::RecordReader::finished, &reader, [&](const kafka::ReadEnd &end) {
            run.end = end;
            loop.quit();
        });
        QTimer::singleShot(deadlineMs, &loop, &QEventLoop::quit);
        reader.start();
        loop.exec();
        return run;
    }

    [[nodiscard]] QStringList values() const
    {
        QStringList result;
        for (const Record &record : records)
            result.append(record.value ? QString::fromUtf8(*record.value) : QStringLiteral("<null>"));
        return result;
    }
};

} // namespace brokerscope::test
