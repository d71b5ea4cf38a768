// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/message_model.h"
#include "ui/records/scan_range.h"

#include <QTimer>

#include <deque>

namespace brokerscope::cluster {
class ConnectedCluster;
}

namespace brokerscope::ui {

/// One read of a topic into a MessageModel: pulls from the feed at most 30 times a second, pauses, continues, and searches in
/// what is loaded. GUI thread.
class ReadSession : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Idle, Reading, Paused, Ended };

    /// Both outlive it.
    ReadSession(cluster::ConnectedCluster *cluster, MessageModel *model, QObject *parent = nullptr);
    ~ReadSession() override;

    void start(const QString &topic, const ReadOptions &options); ///< empties the model; stops what reads now
    void stop();
    void setPaused(bool paused); ///< what comes is held, up to the rows of the options
    [[nodiscard]] bool canContinue() const;
    void continueOn(); ///< from where the read ended, for as many rows again; the rows stay
    void clear(); ///< empties the table; the read goes on, the counters stay

    /// Shows the loaded messages that contain it; an empty text shows all.
    void searchLoaded(const records::TextSearch &search);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const ReadOptions &options() const { return m_options; }
    [[nodiscard]] const QString &topic() const { return m_topic; }
    [[nodiscard]] const cluster::FeedState &state() const { return m_state; } ///< of the newest look
    [[nodiscard]] qint64 droppedCount() const; ///< matching messages that are not shown any more, or never were
    [[nodiscard]] double ratePerSecond() const { return m_rate; } ///< messages read, over the last second
    [[nodiscard]] bool isSearchingLoaded() const { return m_model->isChoosing(); }
    [[nodiscard]] qint64 loadedCount() const { return m_model->store().count(); }
    [[nodiscard]] const ScanRange &range() const { return m_range; }

Q_SIGNALS:
    void changed(); ///< at most 10 times a second, and at each change of phase

private:
    void open(cluster::FeedRequest request);
    void retire();
    void pull();
    void show(std::vector<Record> records);
    void finish();
    void look();
    void applySearch();

    cluster::ConnectedCluster *m_cluster;
    MessageModel *m_model;
    std::unique_ptr<cluster::RecordFeed> m_feed;
    std::vector<std::unique_ptr<cluster::RecordFeed>> m_retired; // being stopped: nobody waits for them
    QString m_topic;
    ReadOptions m_options;
    Phase m_phase = Phase::Idle;
    cluster::FeedState m_state;
    cluster::FeedState m_before; // what earlier feeds of a continued read had done
    qint64 m_droppedBefore = 0; // by the model's store, before this read
    std::optional<records::TextMatcher> m_matcher; // of the search in what is loaded
    records::TextSearch m_wantedSearch; // applied when the pool is done with what it has
    bool m_isMatching = false; // records are with the pool: nothing else is appended meanwhile
    quint64 m_readId = 0;
    ScanRange m_range;
    std::deque<std::pair<qint64, qint64>> m_samples; // elapsed ms, read: for the rate
    double m_rate = 0;
    QTimer m_pull;
    QTimer m_look;
};

} // namespace brokerscope::ui
