// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of benchmark B11: a main window of Qt Widgets with nothing in it, built with the same flags. Prints
// "painted" once it is, and ends; with --stay it stays.
#include <QApplication>
#include <QMainWindow>
#include <QPaintEvent>

#include <cstdio>

namespace {

class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QMetaObject::invokeMethod(
            this,
            [] {
                std::puts("painted");
                std::fflush(stdout);
                if (!QApplication::arguments().contains(QStringLiteral("--stay")))
                    QApplication::exit(0);
            },
            Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
