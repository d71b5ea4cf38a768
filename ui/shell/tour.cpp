// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/kit/theme/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/small_picture.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPointer>
#include <QTextStream>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr qint64 kLongestWaitMs = 60'000;
constexpr QSize kGuideWindow(1080, 675); // a page of text is about 800 wide
constexpr auto kThemeSettle = 200ms;
constexpr auto kSettle = 400ms; // after a page is ready: the delayed updates of its tables and charts

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

Tour::Tour(MainWindow *window, Theme *theme, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_folder(folder)
{
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
}

void Tour::add(TourStop stop)
{
    m_names << stop.name;
    m_stops.push_back(std::move(stop));
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder + u"/guide"_s)) {
        say(u"tour: the folder %1 cannot be made; choose another one"_s.arg(m_folder));
        Q_EMIT finished(1);
        return;
    }
    nextStop();
}

void Tour::nextStop()
{
    if (m_stops.empty()) {
        Q_EMIT finished(m_failures);
        return;
    }
    const TourStop &stop = m_stops.front();
    if (!stop.location.page.isEmpty())
        m_window->go(stop.location);
    if (stop.before)
        stop.before();
    m_waited.start();
    m_poll.start();
}

void Tour::poll()
{
    const TourStop &stop = m_stops.front();
    const Page *page = m_window->currentPage();
    const bool isReady = stop.isReady ? stop.isReady() : page && page->hasLiveData();
    if (isReady) {
        m_poll.stop();
        QTimer::singleShot(kSettle, this, &Tour::takePictures);
    } else if (m_waited.elapsed() > kLongestWaitMs) {
        m_poll.stop();
        ++m_failures;
        say(u"%1: stayed empty for %2 s"_s.arg(stop.name).arg(kLongestWaitMs / 1000));
        takePictures(); // what it shows instead is worth seeing
    }
}

void Tour::takePictures()
{
    m_waitedMs = m_waited.elapsed();
    takePicture(ThemeChoice::Dark, u"-dark.png"_s, [this] {
        takePicture(ThemeChoice::Light, u"-light.png"_s, [this] { takeGuidePicture(); });
    });
}

void Tour::takePicture(ThemeChoice choice, const QString &suffix, const std::function<void()> &next)
{
    m_theme->setChoice(choice);
    // The palette reaches every widget by posted events; a picture before them shows half of each theme.
    QTimer::singleShot(kThemeSettle, this, [this, suffix, next] {
        QPixmap picture = m_window->grab();
        if (QWidget *modal = QApplication::activeModalWidget()) // a window of its own: it stands in the middle of the picture
            modal->render(&picture, m_window->mapFromGlobal(modal->mapToGlobal(QPoint())));
        save(picture.toImage(), m_folder + u'/' + m_stops.front().name + suffix);
        next();
    });
}

void Tour::takeGuidePicture()
{
    if (m_stops.front().guide.isNull()) {
        endStop();
        return;
    }
    const QSize size = m_window->size();
    QWidget *modal = QApplication::activeModalWidget();
    if (!modal)
        m_window->resize(kGuideWindow);
    QTimer::singleShot(kSettle, this, [this, size, modal = QPointer(modal)] {
        const QPixmap picture = modal ? modal->grab() : m_window->grab();
        // Where a dialog has round corners there is nothing.
        QImage image(picture.size(), QImage::Format_RGB32);
        image.fill(tokens().window);
        QPainter(&image).drawPixmap(image.rect(), picture);
        save(withFewColors(image), m_folder + u"/guide/"_s + m_stops.front().guide + u".png"_s);
        m_window->resize(size);
        endStop();
    });
}

void Tour::save(const QImage &picture, const QString &file)
{
    if (!picture.save(file)) {
        ++m_failures;
        say(u"%1: the picture could not be written"_s.arg(file));
    }
}

void Tour::endStop()
{
    const TourStop stop = m_stops.front();
    const Page *page = m_window->currentPage();
    say(u"%1: %2 (%3 s)"_s.arg(stop.name, page ? page->summary() : QString()).arg(double(m_waitedMs) / 1000, 0, 'f', 1));
    if (stop.after)
        stop.after();
    m_stops.pop_front();
    nextStop();
}

} // namespace brokerscope::ui
