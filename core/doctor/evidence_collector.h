// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/doctor/doctor_input.h"
#include "core/kafka/connection_settings.h"
#include "core/kafka/sources.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>

namespace brokerscope::cluster {
class ClusterSession;
}
namespace brokerscope::kafka {
class RecordReader;
}

namespace brokerscope::doctor {

/// Gathers the evidence about one group over an observation window: a sample every 2 s and at the end, then the time of the
/// newest records. Reads only: joins nothing, commits nothing, creates nothing. Give it the samples that a monitor took
/// before, and the window shortens by what they cover. Lives on the session's thread; needs its event loop.
class EvidenceCollector : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives the collector.
    EvidenceCollector(const cluster::ClusterSession &session, QString groupId, QObject *parent = nullptr);
    EvidenceCollector(kafka::KafkaClient *kafka, kafka::ConnectionSettings settings, QString groupId, QObject *parent = nullptr);
    ~EvidenceCollector() override;

    void setWindow(std::chrono::milliseconds window); ///< default 10 s
    void setHistory(std::vector<HistorySample> earlier); ///< oldest first

    void start();
    /// finished() follows, with Cancelled.
    void stop();
    /// After finished(). Kind NotFound: no such group. Anything else that could not be had is in the input's sources.
    [[nodiscard]] const Result<DoctorInput> &result() const { return m_result; }

Q_SIGNALS:
    void progressed(qint64 observedMs, qint64 windowMs);
    void finished(); ///< once; result() is there

private:
    struct Round; // the answers of one sample
    void askRound();
    void askOffsets();
    void roundDone();
    void readNextTopic();
    void finish(Result<DoctorInput> result);

    kafka::KafkaClient *m_kafka;
    kafka::ConnectionSettings m_settings; // of the reader of newest records; holds secrets
    QString m_groupId;
    std::chrono::milliseconds m_window{10'000};
    std::vector<HistorySample> m_history;
    std::unique_ptr<Round> m_round;
    DoctorInput m_input;
    QStringList m_topicsToRead; // whose newest record is still to be read
    std::unique_ptr<kafka::RecordReader> m_reader;
    std::map<TopicPartition, qint64> m_newestMs;
    QTimer m_pause;
    QTimer m_readDeadline;
    Result<DoctorInput> m_result = failure(Error::cancelled());
    bool m_isFinished = false;
};

} // namespace brokerscope::doctor
