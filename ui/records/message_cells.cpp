// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/message_cells.h"

#include "core/records/display_text.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

/// A look at so many bytes decides what a cell shows; the panel looks closer.
constexpr qsizetype kGuessBytes = 4096;

bool isBlank(const QByteArray &bytes)
{
    return bytes.size() <= kGuessBytes
        && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
}

/// Does it begin as JSON does? Whether all of it is, only decode() says, and only for what is selected.
bool looksLikeJson(QByteArrayView bytes)
{
    const auto first = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
    if (first == bytes.end())
        return false;
    return *first == '{' || *first == '[' || *first == '"' || *first == '-' || (*first >= '0' && *first <= '9') || *first == 't'
        || *first == 'f' || *first == 'n';
}

records::Codec guessOf(const QByteArray &bytes)
{
    if (bytes.size() <= kGuessBytes)
        return records::guessCodec(bytes);
    const QByteArrayView head = records::utf8Head(bytes, kGuessBytes);
    const records::Codec guess = records::guessCodec(head);
    // A part of JSON is none: its beginning has to do.
    return guess == records::Codec::Text && (head.front() == '{' || head.front() == '[') ? records::Codec::Json : guess;
}

} // namespace

Cell bytesCell(const std::optional<QByteArray> &bytes, CodecChoice codec, int maxChars)
{
    if (!bytes)
        return Cell::badge(QCoreApplication::translate("MessageCells", "null"), {}, Tone::Muted).withSpoken(QCoreApplication::translate("MessageCells", "null: no bytes at all"));
    if (bytes->isEmpty())
        return Cell::badge(QCoreApplication::translate("MessageCells", "empty"), {}, Tone::Muted).withSpoken(QCoreApplication::translate("MessageCells", "empty: 0 bytes"));
    if (isBlank(*bytes))
        return Cell::badge(QCoreApplication::translate("MessageCells", "blank"), {}, Tone::Muted).withSpoken(QCoreApplication::translate("MessageCells", "blank: %1 bytes of white space").arg(bytes->size()));
    const QByteArrayView head = QByteArrayView(*bytes).first(std::min(bytes->size(), kGuessBytes));
    const records::Codec guess = guessOf(*bytes);
    const records::Codec used = codec.value_or(guess);
    Cell cell = Cell::mono(records::preview(*bytes, used, maxChars));
    const bool isRefused = (used == records::Codec::Text && guess == records::Codec::Hex)
        || (used == records::Codec::Json && (guess == records::Codec::Hex || !looksLikeJson(head)));
    if (isRefused) {
        if (guess == records::Codec::Hex)
            cell.text = records::preview(*bytes, records::Codec::Hex, maxChars);
        const QString reason = used == records::Codec::Json ? QCoreApplication::translate("MessageCells", "not JSON") : QCoreApplication::translate("MessageCells", "not text");
        return std::move(cell).withIcon(u"warning"_s).withTone(Tone::Warning).withSpoken(reason + u": "_s + cell.text);
    }
    return cell;
}

QString messageTime(qint64 epochMs)
{
    if (format::timeStyle() == format::TimeStyle::EpochMs)
        return QString::number(epochMs);
    QDateTime time = QDateTime::fromMSecsSinceEpoch(epochMs);
    QDateTime now = QDateTime::currentDateTime();
    if (format::timeStyle() == format::TimeStyle::Utc) {
        time = time.toUTC();
        now = now.toUTC();
    }
    return time.toString(time.date() == now.date() ? u"HH:mm:ss.zzz"_s : u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

} // namespace brokerscope::ui
