// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/location.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace brokerscope::ui {

class MainWindow;
class Theme;
enum class ThemeChoice;

/// One stop of the tour.
struct TourStop
{
    QString name; ///< of the picture: "03-topics"
    Location location;
    /// What else must be true before the picture is taken (a dialog that is opened by it, say); null: the page has live data.
    std::function<bool()> isReady = {};
    std::function<void()> before = {}; ///< once, after the page is shown
    std::function<void()> after = {}; ///< once, after the pictures were taken
    QString guide = {}; ///< of the guide's picture of this stop: "read-messages"; null: the guide shows none
};

/// Walks pages of a window, waits at each until it shows live data (at most 60 s), saves NAME-light.png and NAME-dark.png,
/// and prints a line a page. What the guide shows is saved once more as guide/NAME.png: the dialog alone, or a window of the
/// size that a page of text has room for. GUI thread; drives itself by timers.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow *window, Theme *theme, const QString &folder, QObject *parent = nullptr);

    void add(TourStop stop);
    void start();
    [[nodiscard]] QStringList names() const { return m_names; } ///< of all stops that were added

Q_SIGNALS:
    void finished(int failures); ///< stops that stayed empty or whose picture could not be written

private:
    void nextStop();
    void poll();
    void takePictures();
    void takePicture(ThemeChoice choice, const QString &suffix, const std::function<void()> &next);
    void takeGuidePicture();
    void save(const QImage &picture, const QString &file);
    void endStop();

    MainWindow *m_window;
    Theme *m_theme;
    QString m_folder;
    std::deque<TourStop> m_stops;
    QStringList m_names;
    QTimer m_poll;
    QElapsedTimer m_waited;
    qint64 m_waitedMs = 0;
    int m_failures = 0;
};

} // namespace brokerscope::ui
