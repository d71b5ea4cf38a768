// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/dialog_classes.h"

#include <QDialog>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

namespace {

const QString kBase = u"Dialog"_s; // of the kit

QString capitalised(QString name)
{
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

/// "AboutDialog" of about_dialog.cpp
QString nameOfFile(const QString &path)
{
    QString name;
    for (const QString &word : QFileInfo(path).completeBaseName().split(u'_'))
        name += capitalised(word);
    return name;
}

} // namespace

QStringList dialogsBelow(const QString &folder)
{
    static const QRegularExpression derives(u"\\bclass\\s+(\\w+)(?:\\s+final)?\\s*:\\s*public\\s+(?:\\w+::)*(\\w+)"_s);
    static const QRegularExpression makes(u"\\bnew\\s+(\\w+)\\s*\\("_s);
    QHash<QString, QString> bases;
    QList<std::pair<QString, QString>> made; // class, file
    QDirIterator files(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = derives.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            bases.insert(found.captured(1), found.captured(2));
        }
        for (auto match = makes.globalMatch(text); match.hasNext();)
            made.append({match.next().captured(1), file.fileName()});
    }
    const auto isDialog = [&](QString name) {
        QSet<QString> seen; // two classes of one name could make a circle
        while (bases.contains(name) && !seen.contains(name)) {
            seen << name;
            name = bases.value(name);
        }
        return name == "QDialog"_L1;
    };
    const QList<QString> used = bases.values();
    QStringList dialogs;
    for (auto entry = bases.begin(); entry != bases.end(); ++entry)
        if (isDialog(entry.key()) && !used.contains(entry.key()))
            dialogs << entry.key();
    for (const auto &[name, path] : std::as_const(made))
        if (isDialog(name) && used.contains(name))
            dialogs << nameOfFile(path);
    dialogs.sort();
    dialogs.removeDuplicates();
    return dialogs;
}

QString dialogName(const QDialog *dialog)
{
    const QString name = QString::fromLatin1(dialog->metaObject()->className()).section(u':', -1);
    return name == kBase || name == "QDialog"_L1 ? capitalised(dialog->objectName()) : name;
}

} // namespace brokerscope::test
