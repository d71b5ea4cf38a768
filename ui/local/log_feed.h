// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/local/log_model.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace brokerscope::ui {

/// Fills a LogModel from the logs of a local cluster: the newest lines first, what is added as it comes, earlier and later ones
/// when they are asked for. All reading is done on a thread of its own, a bounded piece at a time: a search through a gigabyte shows what it
/// found so far, tells how far it is, and stops when told to. GUI thread.
class LogFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPage = 500; ///< lines that are read at once

    explicit LogFeed(LogModel *model, QObject *parent = nullptr);
    ~LogFeed() override;

    void setCluster(const local::LocalCluster &cluster);
    void setFilter(const local::LogFilter &filter); ///< reads anew from the end
    [[nodiscard]] const local::LogFilter &filter() const { return m_filter; }
    void setLive(bool isLive); ///< whether to look for what is added: not while hidden

    void toEnd(); ///< shows the newest lines; nothing if they are there
    void loadEarlier();
    void loadLater();
    /// The nearest error before the first line held (step -1) or behind the last one (1); errorFound() if there is one.
    void findError(int step);
    void stop(); ///< of what is under way; what was found stays
    /// When the window holds all that it may: whether the oldest lines go for the new ones, or those wait.
    void setKeepsNewest(bool keeps) { m_keepsNewest = keeps; }

    [[nodiscard]] bool isReading() const { return m_work != nullptr; }
    [[nodiscard]] double progress() const; ///< of what is under way, 0 to 1
    [[nodiscard]] bool isAtBeginning() const { return m_isAtBeginning; } ///< there is nothing earlier
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; } ///< the newest lines are held
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }
    /// All of a line, for context; on the reading thread. Empty: its file is gone.
    void whole(const local::LogRecord &record, QObject *context, std::function<void(const QString &)> handler);

Q_SIGNALS:
    void changed(); ///< any of the above
    void added(int lines); ///< live ones
    void errorFound(int row);
    void noErrorFound();

private:
    enum class Direction { Earlier, Later };
    struct Work ///< that a person asked for
    {
        Direction direction = Direction::Earlier;
        int wanted = 0;
        local::LogFilter filter;
        std::function<bool(local::LogPage)> handler; ///< gives whether to go on
        qint64 total = -1; ///< bytes to the edge when it began
        qint64 left = 0;
    };
    using Control = std::shared_ptr<local::LogReadControl>;

    void begin(Work work);
    void step();
    void finish();
    void poll();
    void reload();
    void addEarlier(local::LogPage page);
    void addLater(local::LogPage page);
    void showAround(const local::LogPage &found, int step);
    template <typename Read, typename Handler>
    void read(Read read, Handler handler);

    LogModel *m_model;
    std::shared_ptr<const local::LogReader> m_reader;
    local::LogFilter m_filter;
    QString m_folder;
    local::LogPosition m_begin; // of the window
    local::LogPosition m_end;
    local::LogPosition m_searchFrom;
    bool m_isAtBeginning = false;
    bool m_isAtEnd = false;
    bool m_wasStopped = false;
    bool m_keepsNewest = true;
    bool m_isPolling = false;
    int m_generation = 0; // of the window: an answer for an earlier one is dropped
    std::unique_ptr<Work> m_work;
    Control m_control;
    QTimer m_timer;
    QThreadPool m_pool; // one thread; last: it waits for its work
};

} // namespace brokerscope::ui
