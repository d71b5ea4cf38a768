// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "app/desktop/page_list.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::desktop {

Result<ui::Location> parsePage(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const ui::Location place{text.left(colon < 0 ? text.size() : colon), colon < 0 ? QString() : text.sliced(colon + 1), {}};
    QStringList known;
    for (const ui::PageEntry &page : allPages()) {
        if (!page.parent.isEmpty() && !page.needsCluster)
            continue; // shown while something happens
        const bool needsObject = !page.parent.isEmpty();
        if (page.id == place.page) {
            if (needsObject && place.object.isEmpty())
                return failure(Error::invalid(QCoreApplication::translate("Options", "The page “%1” needs a name: --page %1:NAME.").arg(page.id)));
            return place;
        }
        known.append(needsObject ? QString(page.id + u":NAME"_s) : page.id);
    }
    return failure(Error::invalid(QCoreApplication::translate("Options", "There is no page “%1”; the pages are: %2.").arg(place.page, known.join(u", "_s))));
}

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Options", "Run, watch, understand and mend Apache Kafka and ZooKeeper."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, QCoreApplication::translate("Options", "Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, QCoreApplication::translate("Options", "Show the version."));
    const QCommandLineOption tour(u"tour"_s, QCoreApplication::translate("Options", "Start a cluster of its own with demo traffic, walk every page, save pictures and a contact sheet of them in DIR, and remove the cluster."), u"DIR"_s);
    const QCommandLineOption beside(u"beside"_s, QCoreApplication::translate("Options", "With --tour: show the pictures in FOLDER (topics-light.png, …) beside the tour's own on its contact sheet."), u"FOLDER"_s);
    const QCommandLineOption language(u"language"_s, QCoreApplication::translate("Options", "Language of the window: en or zh_CN."), u"LANGUAGE"_s);
    const QCommandLineOption profile(u"profile"_s, QCoreApplication::translate("Options", "Connect through the saved connection of this name."), u"NAME"_s);
    const QCommandLineOption bootstrap(u"bootstrap"_s, QCoreApplication::translate("Options", "Connect to this cluster at the start."), u"HOST:PORT,…"_s);
    const QCommandLineOption zookeeper(u"zookeeper"_s, QCoreApplication::translate("Options", "ZooKeeper of that cluster."), u"HOST:PORT,…/CHROOT"_s);
    const QCommandLineOption local(u"local"_s, QCoreApplication::translate("Options", "Start this local cluster, or show it if it runs."), u"NAME"_s);
    const QCommandLineOption page(u"page"_s, QCoreApplication::translate("Options", "Show this page: topics, group:NAME, zookeeper:/brokers, …"), u"PAGE[:NAME]"_s);
    const QCommandLineOption watchdog(u"watchdog"_s, QCoreApplication::translate("Options", "Print how long the window did not react (p99 and maximum) at the end."));
    const QCommandLineOption firstPaint(u"exit-after-first-paint"_s, QCoreApplication::translate("Options", "End as soon as the window is painted, for measuring the start."));
    parser.addOptions({help, version, tour, beside, language, profile, bootstrap, zookeeper, local, page, watchdog, firstPaint});
    if (!parser.parse(arguments))
        return failure(Error::invalid(parser.errorText()));
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText() << QCoreApplication::translate("Options", "Example: brokerscope --bootstrap localhost:9092 --zookeeper localhost:2181") << "\n\n"
                            << QCoreApplication::translate("Options", "There is one window in a session: a second start raises it, hands it what was asked, and ends.") << Qt::endl;
        return failure({Error::Kind::Cancelled, 0, {}, {}, false});
    }
    if (parser.isSet(version)) {
        QTextStream(stdout) << "brokerscope " << BROKERSCOPE_VERSION << Qt::endl;
        return failure({Error::Kind::Cancelled, 0, {}, {}, false});
    }
    if (!parser.positionalArguments().isEmpty())
        return failure(Error::invalid(QCoreApplication::translate("Options", "“%1” is not an option; see brokerscope --help.").arg(parser.positionalArguments().constFirst())));
    Options options;
    options.tourFolder = parser.value(tour);
    options.besideFolder = parser.value(beside);
    if (parser.isSet(beside) && (!parser.isSet(tour) || !QFileInfo(options.besideFolder).isDir()))
        return failure(Error::invalid(QCoreApplication::translate("Options", "--beside needs --tour and a folder that is there.")));
    options.language = parser.value(language);
    options.profile = parser.value(profile);
    options.bootstrap = parser.value(bootstrap);
    options.zookeeper = parser.value(zookeeper);
    options.local = parser.value(local);
    if (int(parser.isSet(profile)) + int(parser.isSet(bootstrap)) + int(parser.isSet(local)) > 1)
        return failure(Error::invalid(QCoreApplication::translate("Options", "Name one cluster: either --profile, --bootstrap or --local.")));
    if (parser.isSet(page)) {
        const Result<ui::Location> place = parsePage(parser.value(page));
        if (!place)
            return failure(place.error());
        options.page = *place;
    }
    options.watchdog = parser.isSet(watchdog);
    options.exitAfterFirstPaint = parser.isSet(firstPaint);
    return options;
}

int explainUsage(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return 0;
    QTextStream(stderr) << "brokerscope: " << error.message << Qt::endl;
    return 2;
}

} // namespace brokerscope::desktop
