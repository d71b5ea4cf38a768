// SPDX-License-Identifier: GPL-3.0-or-later

/// render_icons LOGO SMALL_LOGO FOLDER: the application's icon as FOLDER/<size>.png, for desktops that draw no SVG. The small sizes
/// come from a drawing of their own, as in the window (ui/kit/theme/icons.cpp).
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4 || !QDir().mkpath(words[3]))
        return 2;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        QSvgRenderer drawing(words[size < 32 ? 2 : 1]);
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        if (!drawing.isValid() || !image.save(words[3] + QStringLiteral("/%1.png").arg(size))) {
            std::fprintf(stderr, "render_icons: %d pixels could not be drawn\n", size);
            return 1;
        }
    }
    return 0;
}
