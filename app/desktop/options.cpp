// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::desktop {

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Options", "Run, watch, understand and mend Apache Kafka and ZooKeeper."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, QCoreApplication::translate("Options", "Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, QCoreApplication::translate("Options", "Show the version."));
    const QCommandLineOption tour(u"tour"_s, QCoreApplication::translate("Options", "Start a cluster of its own with demo traffic, walk every page, save pictures in DIR, and remove the cluster."), u"DIR"_s);
    const QCommandLineOption language(u"language"_s, QCoreApplication::translate("Options", "Language of the window: en or zh_CN."), u"LANGUAGE"_s);
    const QCommandLineOption bootstrap(u"bootstrap"_s, QCoreApplication::translate("Options", "Connect to this cluster at the start."), u"HOST:PORT,…"_s);
    const QCommandLineOption zookeeper(u"zookeeper"_s, QCoreApplication::translate("Options", "ZooKeeper of that cluster."), u"HOST:PORT,…/CHROOT"_s);
    const QCommandLineOption local(u"local"_s, QCoreApplication::translate("Options", "Start this local cluster, or show it if it runs."), u"NAME"_s);
    const QCommandLineOption watchdog(u"watchdog"_s, QCoreApplication::translate("Options", "Print how long the window did not react (p99 and maximum) at the end."));
    const QCommandLineOption firstPaint(u"exit-after-first-paint"_s, QCoreApplication::translate("Options", "End as soon as the window is painted, for measuring the start."));
    parser.addOptions({help, version, tour, language, bootstrap, zookeeper, local, watchdog, firstPaint});
    if (!parser.parse(arguments))
        return failure(Error::invalid(parser.errorText()));
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText() << QCoreApplication::translate("Options", "Example: brokerscope --bootstrap localhost:9092 --zookeeper localhost:2181") << Qt::endl;
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
    options.language = parser.value(language);
    options.bootstrap = parser.value(bootstrap);
    options.zookeeper = parser.value(zookeeper);
    options.local = parser.value(local);
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
