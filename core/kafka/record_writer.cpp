// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/record_writer.h"

#include "core/kafka/kafka_error.h"
#include "core/kafka/rdkafka_conf.h"

#include <QCoreApplication>

#include <atomic>
#include <thread>

namespace brokerscope::kafka {

namespace {

using WriteReply = Reply<WrittenRecord>;

rd_kafka_vu_t item(rd_kafka_vtype_t type)
{
    rd_kafka_vu_t vu{};
    vu.vtype = type;
    return vu;
}

rd_kafka_vu_t bytes(rd_kafka_vtype_t type, const std::optional<QByteArray> &data)
{
    rd_kafka_vu_t vu = item(type);
    // The library takes a null pointer for null and any other for bytes, even none: QByteArray("") has one.
    vu.u.mem.ptr = data ? const_cast<char *>(data->constData()) : nullptr; // copied by the library, never written to
    vu.u.mem.size = data ? size_t(data->size()) : 0;
    return vu;
}

Error writeError(const rd_kafka_message_t *message)
{
    Error error = kafkaError(message->err);
    if (rd_kafka_message_status(message) == RD_KAFKA_MSG_STATUS_POSSIBLY_PERSISTED) {
        // It left this machine and nobody said what became of it.
        error.kind = Error::Kind::Timeout;
        error.message = QCoreApplication::translate(
            "Kafka", "No broker acknowledged the record in time: it may have been written or not; read the topic before "
                     "sending it again.");
        error.retriable = false;
    } else if (error.kind == Error::Kind::Timeout) {
        error.kind = Error::Kind::Unreachable;
        error.message = QCoreApplication::translate(
            "Kafka", "The record was not sent, since the partition's leader could not be reached in time: check that the "
                     "brokers run, then send it again.");
    }
    return error;
}

} // namespace

class RecordWriter::Private
{
public:
    HandlePtr handle;
    std::atomic<qint64> acknowledged{0};
    std::atomic<qint64> failed{0};
    std::atomic<bool> stopping{false};
    std::thread poller;

    static void delivered(rd_kafka_t *, const rd_kafka_message_t *message, void *opaque)
    {
        auto *self = static_cast<Private *>(opaque);
        const bool isWritten = message->err == RD_KAFKA_RESP_ERR_NO_ERROR;
        ++(isWritten ? self->acknowledged : self->failed);
        const std::unique_ptr<WriteReply> reply(static_cast<WriteReply *>(message->_private));
        if (!reply)
            return;
        if (isWritten)
            reply->finish(WrittenRecord{message->partition, message->offset});
        else
            reply->finish(failure(writeError(message)));
    }

    /// Takes over `reply` only if it succeeds.
    Outcome produce(const OutgoingRecord &record, WriteReply *reply)
    {
        const QByteArray topic = record.topic.toUtf8();
        std::vector<rd_kafka_vu_t> items;
        items.reserve(7);

        items.push_back(item(RD_KAFKA_VTYPE_TOPIC));
        items.back().u.cstr = topic.constData();
        items.push_back(item(RD_KAFKA_VTYPE_PARTITION));
        items.back().u.i32 = record.partition < 0 ? RD_KAFKA_PARTITION_UA : record.partition;
        items.push_back(item(RD_KAFKA_VTYPE_MSGFLAGS));
        items.back().u.i = RD_KAFKA_MSG_F_COPY;
        items.push_back(bytes(RD_KAFKA_VTYPE_KEY, record.key));
        items.push_back(bytes(RD_KAFKA_VTYPE_VALUE, record.value));
        items.push_back(item(RD_KAFKA_VTYPE_OPAQUE));
        items.back().u.ptr = reply;
        // As one list of our own: headers given one by one are freed twice by 2.0.2 when the topic turns out not to exist.
        HeadersPtr headers;
        if (!record.headers.empty()) {
            headers.reset(rd_kafka_headers_new(record.headers.size()));
            for (const RecordHeader &header : record.headers) {
                const QByteArray name = header.name.toUtf8();
                rd_kafka_header_add(headers.get(), name.constData(), name.size(), header.value ? header.value->constData() : nullptr,
                                    header.value ? header.value->size() : 0);
            }
            items.push_back(item(RD_KAFKA_VTYPE_HEADERS));
            items.back().u.headers = headers.get();
        }
        const ErrorPtr error(rd_kafka_produceva(handle.get(), items.data(), items.size()));
        if (error)
            return failure(kafkaError(error.get()));
        static_cast<void>(headers.release()); // the message's now
        return done();
    }
};

RecordWriter::RecordWriter(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Result<std::unique_ptr<RecordWriter>> RecordWriter::open(const ConnectionSettings &settings)
{
    const qint64 deadlineMs = std::max<qint64>(1000, settings.requestTimeout.count());
    auto conf = makeConf(settings, {{"enable.idempotence", "true"}, // implies acks=all and keeps the order
                                    {"acks", "all"},
                                    {"partitioner", "murmur2_random"}, // the Java client's: same key, same partition
                                    {"message.timeout.ms", QByteArray::number(deadlineMs)},
                                    {"topic.metadata.propagation.max.ms", "2000"}, // how long a topic may be unknown
                                    {"linger.ms", "5"},
                                    {"message.max.bytes", "100000000"}, // the topic's own limit decides
                                    {"queue.buffering.max.messages", "50000"},
                                    {"queue.buffering.max.kbytes", "131072"},
                                    {"log_level", "0"}}); // answers tell; the library would print to standard error
    if (!conf)
        return failure(conf.error());
    auto d = std::make_unique<Private>();
    rd_kafka_conf_set_opaque(conf->get(), d.get());
    rd_kafka_conf_set_dr_msg_cb(conf->get(), &Private::delivered);
    rd_kafka_conf_set_log_cb(conf->get(), [](const rd_kafka_t *, int, const char *, const char *) {});
    auto handle = makeHandle(RD_KAFKA_PRODUCER, std::move(*conf));
    if (!handle)
        return failure(handle.error());
    d->handle = std::move(*handle);
    d->poller = std::thread([priv = d.get()] {
        while (!priv->stopping)
            rd_kafka_poll(priv->handle.get(), 100);
    });
    return std::unique_ptr<RecordWriter>(new RecordWriter(std::move(d)));
}

RecordWriter::~RecordWriter()
{
    d->stopping = true;
    d->poller.join();
    rd_kafka_t *handle = d->handle.get();
    if (rd_kafka_flush(handle, 2000) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        // What is still open gets its answer now: not sent, or unknown.
        rd_kafka_purge(handle, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
        rd_kafka_flush(handle, 500);
    }
}

Answer<WrittenRecord> RecordWriter::send(OutgoingRecord record)
{
    auto reply = std::make_unique<WriteReply>();
    const Answer<WrittenRecord> answer = reply->answer();
    if (auto outcome = d->produce(record, reply.get()); !outcome) {
        ++d->failed;
        reply->finish(failure(outcome.error()));
        return answer;
    }
    static_cast<void>(reply.release()); // delivered() owns it now
    return answer;
}

bool RecordWriter::sendUncounted(const OutgoingRecord &record)
{
    return d->produce(record, nullptr).has_value();
}

qint64 RecordWriter::acknowledgedCount() const { return d->acknowledged; }

qint64 RecordWriter::failedCount() const { return d->failed; }

} // namespace brokerscope::kafka
