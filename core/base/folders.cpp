// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folders.h"

#include <QDir>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::folders {

namespace {

// The XDG specification ignores relative paths in these variables.
QString xdg(const char *variable, const QString &fallbackUnderHome)
{
    const QString value = qEnvironmentVariable(variable);
    const QString base = QDir::isAbsolutePath(value) ? value : QDir::homePath() + u'/' + fallbackUnderHome;
    return QDir::cleanPath(base) + u"/brokerscope"_s;
}

} // namespace

QString data()
{
    return xdg("XDG_DATA_HOME", u".local/share"_s);
}

QString config()
{
    return xdg("XDG_CONFIG_HOME", u".config"_s);
}

QString cache()
{
    return xdg("XDG_CACHE_HOME", u".cache"_s);
}

QString state()
{
    return xdg("XDG_STATE_HOME", u".local/state"_s);
}

QString runtimes()
{
    const QString value = qEnvironmentVariable("BROKERSCOPE_RUNTIMES");
    return QDir::isAbsolutePath(value) ? QDir::cleanPath(value) : data() + u"/runtimes"_s;
}

QString sockets()
{
    const QString runtimeDir = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtimeDir) && QDir(runtimeDir).exists())
        return QDir::cleanPath(runtimeDir) + u"/brokerscope"_s;
    return u"/tmp/brokerscope-"_s + QString::number(getuid());
}

} // namespace brokerscope::folders
