// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/made_file.h"

#include "core/local/local_reason.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local::made {

namespace {

constexpr QByteArrayView kMade = "# Made by Brokerscope before each start; own settings belong into the folder settings, as do remarks.\n";
constexpr QByteArrayView kSum = "# sha256 of what follows: ";

QByteArray sumLine(const QByteArray &body)
{
    return kSum.toByteArray() + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + '\n';
}

Error unusable(const QFileDevice &file)
{
    return LocalReason{LocalReason::Code::FolderUnusable, {file.fileName()}, file.errorString()}.error();
}

} // namespace

bool isMade(const QByteArray &text, const QByteArray &plain)
{
    if (text.isEmpty() || text == plain)
        return true;
    if (!text.startsWith(kMade))
        return false;
    const qsizetype end = text.indexOf('\n', kMade.size()) + 1;
    return end > 0 && text.mid(kMade.size(), end - kMade.size()) == sumLine(text.mid(end));
}

Outcome write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(unusable(file));
    return done();
}

Outcome save(const QString &path, const QByteArray &body, const QByteArray &plain)
{
    if (QFile file(path); file.open(QIODevice::ReadOnly) && !isMade(file.readAll(), plain)) {
        file.close();
        QString kept = path + u".by-hand"_s;
        for (int i = 2; QFile::exists(kept); ++i)
            kept = path + u".by-hand-%1"_s.arg(i);
        if (!file.rename(kept))
            return failure(unusable(file));
    }
    return write(path, kMade.toByteArray() + sumLine(body) + body);
}

} // namespace brokerscope::local::made
