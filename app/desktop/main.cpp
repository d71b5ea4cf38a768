// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/options.h"
#include "app/desktop/tour_plan.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    // As the desktop file is named: the window system finds the icon by it.
    QApplication::setDesktopFileName(u"org.brokerscope.Brokerscope"_s);
    QApplication::setApplicationName(u"brokerscope"_s);
    QApplication::setApplicationVersion(QStringLiteral(BROKERSCOPE_VERSION));
    QApplication application(argc, argv);
    const auto options = brokerscope::desktop::parseOptions(application.arguments());
    if (!options)
        return brokerscope::desktop::explainUsage(options.error());
    if (!options->tourFolder.isNull())
        brokerscope::desktop::useTourFolders();
    brokerscope::desktop::Application desktop(&application, *options);
    return desktop.run();
}
