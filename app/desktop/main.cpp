// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/options.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/tour_plan.h"
#include "app/desktop/translators.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>

#include <memory>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    // As the desktop file is named: the window system finds the icon by it.
    QApplication::setDesktopFileName(u"org.brokerscope.Brokerscope"_s);
    QApplication::setApplicationName(u"brokerscope"_s);
    QApplication::setApplicationVersion(QStringLiteral(BROKERSCOPE_VERSION));
    QApplication application(argc, argv);
    // Help and refusals are in the language of the desktop, whatever the settings will say.
    auto translators = std::make_unique<brokerscope::desktop::Translators>();
    translators->install(QLocale::system());
    const auto options = brokerscope::desktop::parseOptions(application.arguments());
    if (!options)
        return brokerscope::desktop::explainUsage(options.error());
    if (!options->tourFolder.isNull())
        brokerscope::desktop::useTourFolders();
    std::unique_ptr<brokerscope::desktop::SingleInstance> instance;
    if (!options->isApart()) {
        using brokerscope::desktop::SingleInstance;
        instance = std::make_unique<SingleInstance>();
        switch (instance->begin({*options, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")})) {
        case SingleInstance::Role::HandedOver:
            return 0;
        case SingleInstance::Role::Refused:
            QTextStream(stderr) << "brokerscope: " << instance->problem().message << Qt::endl;
            return 1;
        case SingleInstance::Role::First:
        case SingleInstance::Role::Alone:
            break;
        }
    }
    translators.reset();
    brokerscope::desktop::Application desktop(&application, *options);
    desktop.setSingleInstance(instance.get());
    return desktop.run();
}
