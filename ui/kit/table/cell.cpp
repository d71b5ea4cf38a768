// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/cell.h"

#include "ui/kit/format.h"
#include "ui/kit/plain_text.h"

#include <QCoreApplication>

namespace brokerscope::ui {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("brokerscope::ui::Cell", source);
}

QString trendWord(Trend trend)
{
    switch (trend) {
    case Trend::Rising:
        return words("rising");
    case Trend::Falling:
        return words("falling");
    case Trend::Steady:
        return words("steady");
    case Trend::None:
        break;
    }
    return {};
}

QString replicaWords(const Replica &replica)
{
    QString text = replica.id;
    if (replica.leader)
        text += QLatin1Char(' ') + words("leader");
    if (replica.state == Replica::State::OutOfSync)
        text += QLatin1Char(' ') + words("out of sync");
    else if (replica.state == Replica::State::Offline)
        text += QLatin1Char(' ') + words("offline");
    return text;
}

} // namespace

Cell Cell::plain(const QString &text)
{
    Cell cell;
    cell.text = plaintext::line(text);
    if (cell.text != text)
        cell.raw = text; // is copied and exported as it is
    return cell;
}

Cell Cell::mono(const QString &text)
{
    Cell cell = plain(text);
    cell.kind = Kind::Mono;
    return cell;
}

Cell Cell::name(const QString &text, const QString &icon, const QString &second)
{
    Cell cell = plain(text);
    cell.strong = true;
    cell.icon = icon;
    cell.second = plaintext::line(second);
    return cell;
}

Cell Cell::count(qint64 value)
{
    return number(format::count(value), value);
}

Cell Cell::size(qint64 bytes)
{
    Cell cell = number(format::size(bytes), bytes);
    cell.toolTip = format::exactSize(bytes);
    return cell;
}

Cell Cell::number(const QString &formatted, const QVariant &raw)
{
    Cell cell = plain(formatted);
    cell.kind = Kind::Number;
    cell.raw = raw;
    return cell;
}

Cell Cell::unknown(const QString &reason)
{
    Cell cell = number(format::dash(), QString());
    cell.tone = Tone::Faint;
    cell.toolTip = plaintext::lines(reason);
    cell.spoken = words("unknown: %1").arg(plaintext::line(reason));
    return cell;
}

Cell Cell::badge(const QString &text, const QString &icon, Tone tone)
{
    Cell cell = plain(text);
    cell.kind = Kind::Badge;
    cell.icon = icon;
    cell.tone = tone;
    return cell;
}

Cell Cell::link(const QString &text)
{
    Cell cell = plain(text);
    cell.kind = Kind::Link;
    cell.tone = Tone::Accent;
    return cell;
}

Cell Cell::lag(qint64 value, const QList<double> &history, Trend trend, Tone tone)
{
    Cell cell = number(format::count(value), value);
    cell.kind = Kind::Lag;
    cell.history = history;
    cell.trend = trend;
    cell.tone = tone;
    cell.strong = tone == Tone::Warning || tone == Tone::Error;
    return cell;
}

Cell Cell::ofReplicas(const QList<Replica> &replicas)
{
    Cell cell;
    cell.kind = Kind::Replicas;
    cell.replicas = replicas;
    QStringList ids, spoken;
    for (const Replica &replica : replicas) {
        ids += replica.id;
        spoken += replicaWords(replica);
    }
    cell.text = ids.join(QStringLiteral(", "));
    cell.spoken = spoken.join(QStringLiteral(", "));
    cell.toolTip = cell.spoken;
    return cell;
}

Cell Cell::ofShare(const QString &formatted, double share, const QVariant &raw)
{
    Cell cell = number(formatted, raw);
    cell.kind = Kind::Share;
    cell.share = share;
    return cell;
}

Cell Cell::withTone(Tone value) &&
{
    tone = value;
    return std::move(*this);
}

Cell Cell::withIcon(const QString &name) &&
{
    icon = name;
    return std::move(*this);
}

Cell Cell::withSecond(const QString &value) &&
{
    second = plaintext::line(value);
    return std::move(*this);
}

Cell Cell::withToolTip(const QString &value) &&
{
    toolTip = plaintext::lines(value);
    return std::move(*this);
}

Cell Cell::withSpoken(const QString &value) &&
{
    spoken = plaintext::line(value);
    return std::move(*this);
}

Cell Cell::asStrong() &&
{
    strong = true;
    return std::move(*this);
}

bool Cell::rightAligned() const
{
    return kind == Kind::Number || kind == Kind::Lag || kind == Kind::Share;
}

QString Cell::accessibleText() const
{
    if (!spoken.isEmpty())
        return spoken;
    QString result = text;
    if (trend != Trend::None)
        result += QStringLiteral(", ") + trendWord(trend);
    if (!second.isEmpty())
        result += QStringLiteral(", ") + second;
    if (kind != Kind::Badge && (tone == Tone::Warning || tone == Tone::Error))
        result += QStringLiteral(", ") + (tone == Tone::Warning ? words("warning") : words("error"));
    return result;
}

QString Cell::copyText() const
{
    return raw.isValid() ? raw.toString() : text;
}

QVariant cellData(const Cell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : QVariant(plaintext::toolTip(cell.toolTip));
    case Qt::TextAlignmentRole:
        return static_cast<int>((cell.rightAligned() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return cell.accessibleText();
    case Qt::AccessibleDescriptionRole:
        return cell.toolTip;
    case CellRole:
        return QVariant::fromValue(cell);
    default:
        return {};
    }
}

} // namespace brokerscope::ui
