// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/contact_sheet.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr QSize kPicture(480, 300); // the window's 1440 × 900, by three
constexpr int kCaption = 22;
constexpr int kTitle = 44;
constexpr int kMargin = 24;
constexpr int kGap = 12;
constexpr int kRowGap = 20;
constexpr int kRow = kCaption + kPicture.height() + kRowGap;
constexpr int kColumns = 4;
const QString kThemes[]{u"-light.png"_s, u"-dark.png"_s};

/// "06-topic" → "topic".
QString withoutNumber(const QString &name)
{
    static const QRegularExpression number(u"^\\d+-"_s);
    return QString(name).remove(number);
}

} // namespace

QStringList ContactSheet::missing() const
{
    QStringList files;
    for (const Cell &cell : cells)
        if (cell.isMissing)
            files << QFileInfo(cell.file).fileName();
    return files;
}

int ContactSheet::compared() const
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const Cell &cell) { return cell.isBeside && !cell.file.isEmpty(); }));
}

ContactSheet planContactSheet(const ContactSheetSource &source)
{
    const QStringList others =
        source.beside.isEmpty() ? QStringList() : QDir(source.beside).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    const auto otherOf = [&](const QString &name, const QString &theme) -> QString {
        return withoutNumber(name) + theme;
    };
    QStringList compared, alone;
    for (const QString &name : source.names)
        (others.contains(otherOf(name, kThemes[0])) || others.contains(otherOf(name, kThemes[1])) ? compared : alone)
            << name;

    ContactSheet sheet;
    sheet.notCompared = others;
    int place = 0; // from left to right, row by row
    const auto add = [&](const QString &file, bool isBeside) {
        const QSize size = file.isEmpty() ? QSize() : QImageReader(file).size();
        const QPoint corner(kMargin + place % kColumns * (kPicture.width() + kGap),
                            kMargin + kTitle + place / kColumns * kRow);
        ContactSheet::Cell cell;
        cell.captionRect = QRect(corner, QSize(kPicture.width(), kCaption));
        cell.frame = QRect(corner + QPoint(0, kCaption), kPicture);
        cell.file = file;
        cell.isBeside = isBeside;
        cell.isMissing = !file.isEmpty() && !size.isValid();
        if (!file.isEmpty())
            cell.caption = QFileInfo(file).fileName() +
                (size.isValid() ? u"  ·  %1 × %2"_s.arg(size.width()).arg(size.height()) : QString());
        sheet.cells.push_back(cell);
        ++place;
    };
    for (const QString &name : compared)
        for (const QString &theme : kThemes) {
            const QString other = otherOf(name, theme);
            add(source.folder + u'/' + name + theme, false);
            add(others.contains(other) ? source.beside + u'/' + other : QString(), true);
            sheet.notCompared.removeAll(other);
        }
    for (const QString &name : alone)
        for (const QString &theme : kThemes)
            add(source.folder + u'/' + name + theme, false);

    sheet.title = compared.isEmpty()
        ? u"light and dark"_s
        : u"light, what it is compared with, dark, what it is compared with; below, light and dark of the others"_s;
    const int width = kColumns * kPicture.width() + (kColumns - 1) * kGap;
    int y = kMargin + kTitle + (place + kColumns - 1) / kColumns * kRow;
    sheet.titleRect = QRect(kMargin, kMargin, width, kTitle - kGap);
    if (!sheet.notCompared.isEmpty()) {
        sheet.footerRect = QRect(kMargin, y, width, 2 * kCaption);
        y = sheet.footerRect.bottom() + 1 + kRowGap;
    }
    sheet.size = QSize(2 * kMargin + width, y - kRowGap + kMargin);
    return sheet;
}

Outcome drawContactSheet(const ContactSheet &sheet, const ContactSheetLook &look, const QString &file)
{
    QImage image(sheet.size, QImage::Format_RGB32);
    image.fill(look.tokens.window);
    QPainter painter(&image);
    painter.setFont(look.title);
    painter.setPen(look.tokens.text);
    painter.drawText(sheet.titleRect, Qt::AlignLeft | Qt::AlignVCenter, sheet.title);
    painter.setFont(look.caption);
    for (const ContactSheet::Cell &cell : sheet.cells) {
        const QImage picture = cell.file.isEmpty() ? QImage() : QImage(cell.file);
        painter.setPen(cell.isMissing ? look.tokens.error : look.tokens.muted);
        painter.drawText(cell.captionRect, Qt::AlignLeft | Qt::AlignVCenter, cell.caption);
        if (picture.isNull()) {
            painter.fillRect(cell.frame, cell.file.isEmpty() ? look.tokens.neutralSoft : look.tokens.errorSoft);
            painter.drawText(cell.frame, Qt::AlignCenter,
                             cell.file.isEmpty()  ? u"—"_s
                                 : cell.isMissing ? u"missing"_s
                                                  : u"damaged"_s);
            continue;
        }
        const QImage small = picture.scaled(cell.frame.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(cell.frame.topLeft(), small);
        painter.setPen(look.tokens.border);
        painter.drawRect(QRect(cell.frame.topLeft(), small.size()).adjusted(0, 0, -1, -1));
    }
    painter.setPen(look.tokens.muted);
    if (!sheet.notCompared.isEmpty())
        painter.drawText(sheet.footerRect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         u"beside nothing: "_s + sheet.notCompared.join(u", "_s));
    painter.end();
    if (!image.save(file))
        return failure({Error::Kind::Invalid,
                        0,
                        u"the contact sheet %1 could not be written; choose another folder"_s.arg(file),
                        {},
                        false});
    return done();
}

} // namespace brokerscope::ui
