// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/record_feed.h"

#include "core/cluster/feed_worker.h"

namespace brokerscope::cluster {

RecordFeed::RecordFeed(kafka::ConnectionSettings settings, FeedRequest request, QObject *parent)
    : QObject(parent)
    , m_store(std::make_shared<FeedStore>())
    , m_worker(new FeedWorker(std::move(settings), std::move(request), m_store))
{
    m_thread.setObjectName(QStringLiteral("record feed"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &FeedWorker::recordsReady, this, &RecordFeed::recordsReady);
    connect(m_worker, &FeedWorker::ended, this, &RecordFeed::ended);
    m_thread.start();
}

RecordFeed::~RecordFeed()
{
    m_thread.quit();
    m_thread.wait();
}

void RecordFeed::start()
{
    m_store->start();
    QMetaObject::invokeMethod(m_worker, &FeedWorker::start, Qt::QueuedConnection);
}

void RecordFeed::stop()
{
    QMetaObject::invokeMethod(m_worker, &FeedWorker::stop, Qt::QueuedConnection);
}

std::vector<Record> RecordFeed::take(qint64 maxRows, qint64 maxBytes)
{
    auto taken = m_store->take(maxRows, maxBytes);
    QMetaObject::invokeMethod(m_worker, &FeedWorker::taken, Qt::QueuedConnection);
    return taken;
}

FeedState RecordFeed::state() const
{
    return m_store->state();
}

} // namespace brokerscope::cluster
