// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/reader_handle.h"

#include "core/kafka/kafka_error.h"
#include "core/kafka/rdkafka_conf.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::kafka {

Result<std::shared_ptr<ReaderHandle>> ReaderHandle::open(const ConnectionSettings &settings, const QString &topic,
                                                         Isolation isolation)
{
    const bool isCommittedOnly = isolation == Isolation::ReadCommitted;
    auto conf = makeConf(settings, {{"isolation.level", isCommittedOnly ? "read_committed" : "read_uncommitted"},
                                    {"enable.partition.eof", "true"},
                                    {"enable.auto.commit", "false"},
                                    {"enable.auto.offset.store", "false"},
                                    {"auto.commit.enable", "false"},
                                    {"auto.offset.reset", "error"}, // a jump is told, not hidden
                                    {"check.crcs", "true"},
                                    {"queued.min.messages", QByteArray::number(kQueuedRecords)},
                                    {"queued.max.messages.kbytes", QByteArray::number(kQueuedBytes / 1024)},
                                    {"fetch.message.max.bytes", "1048576"},
                                    {"fetch.max.bytes", "16777216"},
                                    {"fetch.wait.max.ms", "100"}, // also how long a changed position waits for its turn
                                    {"fetch.error.backoff.ms", "100"},
                                    {"receive.message.max.bytes", "100000000"},
                                    {"log_level", "0"}});
    if (!conf)
        return failure(conf.error());
    auto reader = std::make_shared<ReaderHandle>();
    reader->m_looksAgain = rd_kafka_conf_set(conf->get(), "fetch.queue.backoff.ms", "5", nullptr, 0) == RD_KAFKA_CONF_OK;
    rd_kafka_conf_set_opaque(conf->get(), reader.get());
    rd_kafka_conf_set_error_cb(conf->get(), &ReaderHandle::onError);
    rd_kafka_conf_set_log_cb(conf->get(), [](const rd_kafka_t *, int, const char *, const char *) {});
    auto handle = makeHandle(RD_KAFKA_CONSUMER, std::move(*conf));
    if (!handle)
        return failure(handle.error());
    reader->m_handle = std::move(*handle);
    reader->m_topicName = topic.toUtf8();
    reader->m_topic.reset(rd_kafka_topic_new(reader->handle(), reader->m_topicName.constData(), nullptr));
    if (!reader->m_topic)
        return failure(kafkaError(rd_kafka_last_error()));
    return reader;
}

void ReaderHandle::onError(rd_kafka_t *, int code, const char *reason, void *opaque)
{
    // "1/1 brokers are down" follows the cause, says less and would hide it.
    if (code == RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN)
        return;
    // The text is the only place where the library says this.
    static const QRegularExpression refused(u"Invalid response size (\\d+) "_s);
    auto *self = static_cast<ReaderHandle *>(opaque);
    const QString text = QString::fromUtf8(reason);
    const std::lock_guard lock(self->m_mutex);
    self->m_trouble = text;
    if (const auto match = refused.match(text); match.hasMatch())
        self->m_refusedBytes = match.captured(1).toLongLong();
}

QString ReaderHandle::connectionTrouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_trouble;
}

qint64 ReaderHandle::refusedResponseBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_refusedBytes;
}

} // namespace brokerscope::kafka
