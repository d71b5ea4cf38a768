// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/small_picture.h"

#include <QHash>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kMostColors = 256;

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b), green = qGreen(a) - qGreen(b), blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

} // namespace

QImage withFewColors(const QImage &picture)
{
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        for (int x = 0; x < source.width(); ++x)
            ++counts[line[x]];
    }
    QList<QRgb> colors = counts.keys();
    std::sort(colors.begin(), colors.end(), [&](QRgb a, QRgb b) {
        const int countA = counts.value(a), countB = counts.value(b);
        return countA != countB ? countA > countB : a < b; // the same picture gives the same file
    });
    // The most frequent ones that are not nearly the same as one that is there.
    QList<QRgb> table;
    for (int nearness : {48, 0})
        for (const QRgb color : std::as_const(colors))
            if (table.size() < kMostColors && std::none_of(table.begin(), table.end(), [&](QRgb known) {
                    return distance(known, color) <= nearness;
                }))
                table << color;

    QHash<QRgb, uchar> indexes;
    for (const QRgb color : std::as_const(colors)) {
        const auto nearest = std::min_element(
            table.begin(), table.end(), [color](QRgb a, QRgb b) { return distance(a, color) < distance(b, color); });
        indexes.insert(color, uchar(nearest - table.begin()));
    }
    QImage result(source.size(), QImage::Format_Indexed8);
    result.setColorTable(table);
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *target = result.scanLine(y);
        for (int x = 0; x < source.width(); ++x)
            target[x] = indexes.value(line[x]);
    }
    return result;
}

} // namespace brokerscope::ui
