// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/record_reader.h"

#include "core/kafka/read_outbox.h"
#include "core/kafka/record_reading.h"

#include <thread>

namespace brokerscope::kafka {

RecordReader::RecordReader(ConnectionSettings settings, ReadRequest request, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_request(std::move(request))
{
}

RecordReader::~RecordReader()
{
    if (m_outbox)
        m_outbox->abandon(std::chrono::milliseconds(100));
}

void RecordReader::start()
{
    if (m_outbox)
        return;
    // One batch an event: a fast stream leaves the event loop time for everything else. Each batch woke once, so none stays.
    const auto takeOne = [this] {
        const ReadOutbox::Taken taken = m_outbox->take();
        if (taken.batch)
            Q_EMIT recordsRead(taken.batch);
        else if (taken.end)
            Q_EMIT finished(*taken.end);
    };
    m_outbox = std::make_shared<ReadOutbox>(
        m_request.follow, [this, takeOne] { QMetaObject::invokeMethod(this, takeOne, Qt::QueuedConnection); });
    // Detached: a look-up may hang on a silent broker for the length of its timeout, and nobody is to wait for that. The
    // thread holds all that it uses.
    std::thread([outbox = m_outbox, settings = m_settings, request = m_request] {
        RecordReading(settings, request, outbox).run();
        outbox->threadEnded();
    }).detach();
}

void RecordReader::stop()
{
    if (m_outbox)
        m_outbox->requestStop();
}

qint64 RecordReader::droppedCount() const
{
    return m_outbox ? m_outbox->droppedCount() : 0;
}

void RecordReader::batchDone()
{
    if (m_outbox)
        m_outbox->batchDone();
}

} // namespace brokerscope::kafka
