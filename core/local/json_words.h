// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <array>
#include <optional>
#include <type_traits>
#include <utility>

/// How enums and values that may be unknown are written in the JSON of a local cluster. Any thread.
namespace brokerscope::local {

template <typename Enum, std::size_t N> using Words = std::array<std::pair<Enum, const char *>, N>;

template <typename Enum, std::size_t N> [[nodiscard]] QString wordOf(const Words<Enum, N> &words, Enum value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return QLatin1StringView(word);
    }
    return {};
}

template <typename Enum, std::size_t N>
[[nodiscard]] std::optional<Enum> knownValueOf(const Words<Enum, N> &words, const QString &word)
{
    for (const auto &[known, name] : words) {
        if (word == QLatin1StringView(name))
            return known;
    }
    return std::nullopt;
}

/// The first one for a word that is not known.
template <typename Enum, std::size_t N> [[nodiscard]] Enum valueOf(const Words<Enum, N> &words, const QString &word)
{
    return knownValueOf(words, word).value_or(words.front().first);
}

template <typename T> [[nodiscard]] QJsonValue orNull(const std::optional<T> &value)
{
    using Number = std::conditional_t<std::is_floating_point_v<T>, double, qint64>;
    return value ? QJsonValue(Number(*value)) : QJsonValue();
}

template <typename T> [[nodiscard]] std::optional<T> numberOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    if constexpr (std::is_floating_point_v<T>)
        return value.toDouble();
    else
        return static_cast<T>(value.toInteger());
}

[[nodiscard]] inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Milliseconds since 1970-01-01 UTC as ISO 8601.
[[nodiscard]] inline QJsonValue timeOrNull(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(QDateTime::fromMSecsSinceEpoch(*ms).toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

[[nodiscard]] inline std::optional<qint64> timeOf(const QJsonValue &value)
{
    const auto time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace brokerscope::local
