// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/java_finder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local::java {

namespace {

QString versionFromRelease(const QString &program)
{
    QFile release(QFileInfo(program).absolutePath() + u"/../release"_s);
    if (!release.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression pattern(u"^JAVA_VERSION=\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    return pattern.match(QString::fromUtf8(release.readAll())).captured(1);
}

QString versionFromRun(const QString &program)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, {u"-version"_s});
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished(1000);
        return {};
    }
    static const QRegularExpression pattern(u"version \"([^\"]+)\""_s);
    return pattern.match(QString::fromUtf8(process.readAll())).captured(1);
}

} // namespace

std::optional<Java> find()
{
    Java java;
    const QString home = qEnvironmentVariable("JAVA_HOME");
    const QString ofHome = home.isEmpty() ? QString() : home + u"/bin/java"_s;
    if (!ofHome.isEmpty() && QFileInfo(ofHome).isExecutable()) {
        java.program = ofHome;
        java.foundBy = u"JAVA_HOME"_s;
    } else {
        java.program = QStandardPaths::findExecutable(u"java"_s);
        java.foundBy = u"PATH"_s;
    }
    if (java.program.isEmpty())
        return {};
    // /usr/bin/java is a chain of links; the installation with its `release` file stands at its end.
    java.program = QFileInfo(java.program).canonicalFilePath();
    java.version = versionFromRelease(java.program);
    if (java.version.isEmpty())
        java.version = versionFromRun(java.program);
    java.major = majorOf(java.version);
    return java;
}

LocalReason check(const std::optional<Java> &java, int minimumMajor)
{
    if (!java)
        return {LocalReason::Code::JavaMissing, {}, {}};
    if (java->major < minimumMajor)
        return {LocalReason::Code::JavaTooOld,
                {java->program, java->version.isEmpty() ? u"?"_s : java->version, QString::number(minimumMajor)}, java->foundBy};
    return {};
}

int majorOf(const QString &version)
{
    const QStringList parts = version.split(QRegularExpression(u"[._+-]"_s));
    const int first = parts.value(0).toInt();
    return first == 1 ? parts.value(1).toInt() : first;
}

} // namespace brokerscope::local::java
