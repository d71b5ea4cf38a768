// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/znode_path.h"

#include "core/zookeeper/words.h"


using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper {

namespace {

/// The ranges that ZooKeeper's PathUtils refuses.
bool isForbidden(QChar c)
{
    const ushort u = c.unicode();
    return u <= 0x1f || (u >= 0x7f && u <= 0x9f) || (u >= 0xd800 && u <= 0xf8ff) || u >= 0xfff0;
}

} // namespace

Outcome checkPath(const QString &path)
{
    const auto bad = [&](const char *text) { return failure(Error::invalid(tr(text).arg(path.left(200)))); };
    if (path.isEmpty())
        return failure(Error::invalid(tr("The path is empty: write an absolute path such as /brokers/ids.")));
    if (!path.startsWith(u'/'))
        return bad(QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The path “%1” does not begin with a slash: write an absolute path such as /brokers/ids."));
    if (path.size() > 1 && path.endsWith(u'/'))
        return bad(QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The path “%1” ends with a slash: remove it."));
    for (qsizetype i = 0; i < path.size(); ++i) {
        // characters outside the basic plane come as two halves, which PathUtils refuses too
        if (isForbidden(path.at(i)))
            return failure(Error::invalid(
                tr("The path has a character at position %1 that ZooKeeper does not allow (control and private characters).")
                    .arg(i + 1)));
    }
    if (path.size() == 1)
        return done();
    const auto parts = QStringView(path).mid(1).split(u'/');
    for (const QStringView part : parts) {
        if (part.isEmpty())
            return bad(QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The path “%1” has two slashes in a row: remove one."));
        if (part == u"."_s || part == u".."_s)
            return bad(QT_TRANSLATE_NOOP("brokerscope::zookeeper", "The path “%1” has “.” or “..” as a part, which ZooKeeper does not know: write it out."));
    }
    return done();
}

QString parentPath(const QString &path)
{
    if (path.size() <= 1)
        return {};
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? u"/"_s : path.left(slash);
}

QString nodeName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString joinPath(const QString &parent, const QString &name)
{
    return parent == u"/"_s ? QString(u'/' + name) : QString(parent + u'/' + name);
}

QString toServerPath(const QString &chroot, const QString &path)
{
    if (chroot == u"/"_s)
        return path;
    return path == u"/"_s ? chroot : QString(chroot + path);
}

QString fromServerPath(const QString &chroot, const QString &serverPath)
{
    if (chroot == u"/"_s)
        return serverPath;
    if (serverPath == chroot)
        return u"/"_s;
    return serverPath.startsWith(chroot + u'/') ? serverPath.mid(chroot.size()) : serverPath;
}

} // namespace brokerscope::zookeeper
