// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme/icons.h"

#include "ui/kit/theme/tokens.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

const QByteArray &source(const QString &name)
{
    static QHash<QString, QByteArray> cache;
    auto it = cache.find(name);
    if (it == cache.end()) {
        QFile file(u":/icons/"_s + name + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly))
            qWarning("no icon named %ls", qUtf16Printable(name));
        it = cache.insert(name, file.readAll());
    }
    return *it;
}

QPixmap render(const QByteArray &svg, const QSize &devicePixels)
{
    QPixmap pixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(devicePixels)));
    return pixmap;
}

QPixmap rendered(const QString &name, const QSize &devicePixels, const QColor &color)
{
    if (devicePixels.isEmpty())
        return {};
    const QString key = u"bs/%1/%2/%3"_s.arg(name).arg(devicePixels.width()).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = source(name);
    svg.replace("currentColor", color.name().toLatin1());
    if (devicePixels.width() >= 32) // large icons look heavy with the stroke of small ones
        svg.replace("stroke-width=\"1.2\"", "stroke-width=\"1\"");
    pixmap = render(svg, devicePixels);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Reads the tokens while painting, so that the same QIcon is right after a switch of the theme.
class TokenIconEngine final : public QIconEngine
{
public:
    TokenIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(painter, m_name, rect, color(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, size, color(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(m_name, size, color(mode));
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TokenIconEngine(m_name, m_tone); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? tokens().disabled : tokens().color(m_tone);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new TokenIconEngine(name, tone)); // the icon owns its engine
}

void drawIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = rendered(name, (rect.size() * ratio).toSize(), color);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(QPointF(qRound(rect.x() * ratio) / ratio, qRound(rect.y() * ratio) / ratio), pixmap);
}

QIcon applicationIcon()
{
    QIcon logo;
    for (int size : { 16, 24 })
        logo.addPixmap(render(source(u"logo-small"_s), QSize(size, size)));
    for (int size : { 32, 48, 64, 128, 256 })
        logo.addPixmap(render(source(u"logo"_s), QSize(size, size)));
    return logo;
}

} // namespace brokerscope::ui
