// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/cell_painter.h"

#include "ui/kit/table/cell.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

using metrics::scaled;

namespace {

constexpr int sparkWidth = 76, shareWidth = 64;

FontRole fontOf(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Mono)
        return cell.strong ? FontRole::MonoStrong : FontRole::Mono;
    return cell.strong ? FontRole::Strong : FontRole::Body;
}

QString trendIcon(Trend trend)
{
    switch (trend) {
    case Trend::Rising:
        return u"rising"_s;
    case Trend::Falling:
        return u"falling"_s;
    case Trend::Steady:
        return u"steady"_s;
    case Trend::None:
        break;
    }
    return {};
}

QString chipIcon(const Replica &replica)
{
    if (replica.state == Replica::State::Offline)
        return u"error"_s;
    if (replica.state == Replica::State::OutOfSync)
        return u"out-of-sync"_s;
    return replica.leader ? u"leader"_s : QString();
}

qreal chipWidth(const Replica &replica)
{
    const qreal icon = chipIcon(replica).isEmpty() ? 0 : scaled(15);
    return QFontMetricsF(roleFont(FontRole::CaptionMedium)).horizontalAdvance(replica.id) + 12 + icon;
}

void paintReplicas(QPainter *painter, const QRectF &rect, const QList<Replica> &replicas)
{
    const Tokens &t = tokens();
    painter->setFont(roleFont(FontRole::CaptionMedium));
    const qreal height = QFontMetricsF(painter->font()).height() + 4;
    qreal x = rect.x();
    for (const Replica &replica : replicas) {
        QColor color = replica.leader ? t.text : t.muted;
        QColor fill = replica.leader ? t.neutralSoft : QColor();
        QColor line = replica.leader ? QColor() : t.border;
        if (replica.state != Replica::State::InSync) {
            const Tone tone = replica.state == Replica::State::Offline ? Tone::Error : Tone::Warning;
            color = line = t.color(tone);
            fill = t.soft(tone);
        }
        const QRectF chip(x, qRound(rect.center().y() - height / 2), chipWidth(replica), height);
        paint::frame(painter, chip, 5, fill, line);
        qreal textX = chip.x() + 6;
        const QString name = chipIcon(replica);
        if (!name.isEmpty()) {
            drawIcon(painter, name, QRectF(textX - 1, chip.center().y() - scaled(6), scaled(12), scaled(12)), color);
            textX += scaled(14);
        }
        painter->setPen(color);
        painter->drawText(QRectF(textX, chip.y(), chip.width(), height), Qt::AlignVCenter | Qt::AlignLeft, replica.id);
        x += chip.width() + 4;
    }
}

void paintLag(QPainter *painter, const QRectF &rect, const Cell &cell, const QColor &color)
{
    const QColor lineColor = cell.tone == Tone::Normal ? tokens().muted : color;
    const QRectF spark(rect.x(), rect.center().y() - 7, qMin<qreal>(scaled(sparkWidth), rect.width() * 0.42), 14);
    paint::sparkline(painter, spark, cell.history, lineColor);
    const QString trend = trendIcon(cell.trend);
    if (!trend.isEmpty())
        drawIcon(painter, trend, QRectF(spark.right() + 8, rect.center().y() - scaled(7), scaled(14), scaled(14)), lineColor);
    painter->setFont(roleFont(fontOf(cell)));
    painter->setPen(color);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, cell.text);
}

void paintText(QPainter *painter, QRectF rect, const Cell &cell, const QColor &color)
{
    const Tokens &t = tokens();
    const bool right = cell.rightAligned();
    const QFont &font = roleFont(fontOf(cell));
    const QFontMetricsF fm(font);
    if (cell.kind == Cell::Kind::Share && cell.share >= 0) {
        QRectF bar(rect.right() - shareWidth, qRound(rect.center().y() - 2), shareWidth, 4);
        paint::frame(painter, bar, 2, t.pressed, {});
        bar.setWidth(qMax(2.0, shareWidth * qMin(1.0, cell.share)));
        paint::frame(painter, bar, 2, cell.tone == Tone::Normal ? t.muted : color, {});
        rect.setRight(rect.right() - shareWidth - 10);
    }
    if (!cell.icon.isEmpty()) {
        const qreal left = right ? rect.right() - fm.horizontalAdvance(cell.text) - scaled(22) : rect.x();
        drawIcon(painter, cell.icon, QRectF(left, qRound(rect.center().y() - scaled(8)), scaled(16), scaled(16)),
                 cell.tone == Tone::Normal ? t.muted : color);
        if (!right)
            rect.setLeft(rect.left() + scaled(24));
    }
    if (cell.swatch >= 0) {
        constexpr qreal dot = 10;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.clusterColor(cell.swatch));
        painter->drawEllipse(QRectF(rect.x() + 1, rect.center().y() - dot / 2, dot, dot));
        rect.setLeft(rect.left() + dot + 10);
    }
    painter->setFont(font);
    painter->setPen(color);
    const int flags = (right ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
    const QString text = right ? cell.text : fm.elidedText(cell.text, Qt::ElideRight, rect.width()); // never elide a number
    painter->drawText(rect, flags, text);
    const qreal x = fm.horizontalAdvance(text) + 8;
    if (cell.second.isEmpty() || right || rect.width() - x <= 24)
        return;
    painter->setFont(roleFont(FontRole::Caption));
    painter->setPen(t.placeholder);
    const QString second = QFontMetricsF(painter->font()).elidedText(cell.second, Qt::ElideRight, rect.width() - x);
    painter->drawText(rect.adjusted(x, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, second);
}

} // namespace

void paintCell(QPainter *painter, const QRectF &rect, const Cell &cell, bool enabled)
{
    const QColor color = enabled ? tokens().color(cell.tone) : tokens().disabled;
    switch (cell.kind) {
    case Cell::Kind::Badge:
        if (!cell.text.isEmpty())
            paint::badge(painter, rect, cell.icon, cell.text, cell.tone);
        return;
    case Cell::Kind::Replicas:
        paintReplicas(painter, rect, cell.replicas);
        return;
    case Cell::Kind::Lag:
        paintLag(painter, rect, cell, color);
        return;
    default:
        paintText(painter, rect, cell, color);
    }
}

qreal cellWidth(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Badge:
        return paint::badgeSize(cell.icon, cell.text).width();
    case Cell::Kind::Replicas: {
        qreal width = 0;
        for (const Replica &replica : cell.replicas)
            width += chipWidth(replica) + 4;
        return width;
    }
    case Cell::Kind::Lag:
        return scaled(172);
    default: {
        qreal width = QFontMetricsF(roleFont(fontOf(cell))).horizontalAdvance(cell.text);
        if (!cell.icon.isEmpty())
            width += scaled(24);
        if (cell.swatch >= 0)
            width += 20;
        if (!cell.second.isEmpty())
            width += 8 + QFontMetricsF(roleFont(FontRole::Caption)).horizontalAdvance(cell.second);
        if (cell.kind == Cell::Kind::Share)
            width += shareWidth + 10;
        return width;
    }
    }
}

} // namespace brokerscope::ui
