// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kit/sample_pages.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/dialog.h"
#include "ui/kit/widgets/toast.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace brokerscope::ui;

// kit_gallery FOLDER [POINTS]: draws the sample pages in both themes into PNG files.
namespace {

void settle()
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    while (timer.elapsed() < 150)
        loop.processEvents(QEventLoop::AllEvents, 10);
}

void drawAll(const QString &folder, const QString &suffix)
{
    const auto draw = [&](QWidget *page, const QString &name) {
        page->resize(1240, 800);
        page->show();
        settle();
        page->grab().save(folder + u'/' + name + suffix);
        return page;
    };
    delete draw(samples::makeStepsPage(), u"steps"_s);
    delete draw(samples::makeDetailPage(), u"detail"_s);
    QWidget *states = samples::makeStatesPage();
    draw(states, u"states"_s);
    Toast::show(states, Tone::Ok, u"Offsets of billing were reset"_s, u"6 partitions of payments to 24 Nov 12:00 CET"_s)->addAction(u"Restore"_s);
    delete draw(states, u"toast"_s);
    QWidget *list = draw(samples::makeListPage(), u"list"_s);
    Dialog *dialog = samples::makeCreateDialog(list);
    dialog->show();
    settle();
    QPixmap both = list->grab();
    dialog->render(&both, dialog->pos() - list->pos());
    both.save(folder + u"/dialog"_s + suffix);
    delete list;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(&application);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s;
    theme.setBodyPoints(argc > 2 ? QString::fromLocal8Bit(argv[2]).toDouble() : 10);
    QDir().mkpath(folder);
    theme.setChoice(ThemeChoice::Light);
    drawAll(folder, u"-light.png"_s);
    theme.setChoice(ThemeChoice::Dark);
    drawAll(folder, u"-dark.png"_s);
    return 0;
}
