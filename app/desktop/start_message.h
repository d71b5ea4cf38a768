// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"

#include <QByteArray>

/// What a second start and the first one say to each other: one line of JSON each way, at most kMaxBytes.
///
///     {"brokerscope": 1, "profile": "…", "bootstrap": "…", "zookeeper": "…", "local": "…", "page": "…", "object": "…",
///      "language": "…", "activation": "…"}       what is not asked for is left out
///     {"brokerscope": 1}                         the window is in front, and does what was asked
///     {"brokerscope": 1, "error": "sentence"}    it is in front, and cannot do it
namespace brokerscope::desktop::start_message {

constexpr int kVersion = 1;
constexpr qsizetype kMaxBytes = 64 * 1024;

struct Request
{
    Options options; ///< of a window: neither tour nor measuring
    QString activation; ///< the window system's permission to come to the front; null: none was given

    bool operator==(const Request &) const = default;
};

[[nodiscard]] QByteArray line(const Request &request);
/// Unsupported: of another version; Invalid: no message of Brokerscope, or too long. Pure.
[[nodiscard]] Result<Request> parse(const QByteArray &line);
[[nodiscard]] QByteArray answerLine(const Outcome &outcome);
/// Conflict with the first one's sentence if it cannot do what was asked; Invalid: no answer of Brokerscope. Pure.
[[nodiscard]] Outcome parseAnswer(const QByteArray &line);

} // namespace brokerscope::desktop::start_message
