// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui::guide {

namespace {

const QString kTexts = u":/guide/"_s;

} // namespace

QString language()
{
    // As a text, so that the guide has the language that the window has, whatever the desktop's is.
    const QString wanted =
        QCoreApplication::translate("Guide", "en", "the folder below docs/ that holds the guide in this language");
    return QFileInfo(kTexts + wanted).isDir() ? wanted : u"en"_s;
}

QStringList chapters()
{
    QStringList names = QDir(kTexts + language()).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(3);
    names.removeAll(kIndex);
    names.prepend(kIndex);
    return names;
}

QString chapterOf(const QString &page)
{
    static const QHash<QString, QString> chapters{{u"starting"_s, u"start-a-cluster"_s},
                                                  {u"local"_s, u"start-a-cluster"_s},
                                                  {u"local-config"_s, u"start-a-cluster"_s},
                                                  {u"welcome"_s, u"connect-elsewhere"_s},
                                                  {u"groups"_s, u"why-a-group-stands-still"_s},
                                                  {u"group"_s, u"why-a-group-stands-still"_s},
                                                  {u"messages"_s, u"read-messages"_s},
                                                  {u"topic"_s, u"read-messages"_s},
                                                  {u"topics"_s, u"read-messages"_s},
                                                  {u"zookeeper"_s, u"edit-a-znode"_s},
                                                  {u"journal"_s, u"edit-a-znode"_s}};
    return chapters.value(page, kIndex);
}

Chapter read(const QString &chapter)
{
    const QString folder = kTexts + language() + u'/';
    const QString path = folder + (QFile::exists(folder + chapter + u".md"_s) ? chapter : kIndex) + u".md"_s;
    QFile file(path);
    Chapter result;
    result.address = QUrl(u"qrc"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype end = text.indexOf(u'\n');
    result.title = text.left(end).mid(2).trimmed(); // "# Title"
    result.text = text.mid(end + 1);
    return result;
}

QString chapterAt(const QUrl &address)
{
    const QFileInfo file(address.path());
    return address.scheme() == "qrc"_L1 && file.suffix() == "md"_L1 && chapters().contains(file.completeBaseName())
        ? file.completeBaseName()
        : QString();
}

} // namespace brokerscope::ui::guide
