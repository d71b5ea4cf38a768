// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <variant>

namespace brokerscope {

/// Why something failed, as a value. The user interface branches on `kind` only.
struct Error
{
    enum class Kind {
        Timeout, ///< no answer within the deadline
        Unreachable, ///< no connection: name, port, network, process
        Authentication, ///< who we are was refused
        Authorization, ///< what we asked for is not permitted to us
        NotFound, ///< the thing asked for does not exist
        Conflict, ///< it exists already, or changed under us
        Invalid, ///< the input is wrong; nothing was sent
        Unsupported, ///< the other side or the library cannot do it
        Cancelled, ///< the question was withdrawn, or its answerer is gone
        Internal ///< a defect of Brokerscope
    };

    Kind kind = Kind::Internal;
    int code = 0; ///< the library's own number (Kafka error, ZooKeeper rc, errno), 0 if there is none
    QString message; ///< one sentence that says what to do; translated
    QString detail; ///< the library's own text, verbatim; not translated; plain text, hostile
    bool retriable = false; ///< asking again may help without changing anything

    [[nodiscard]] static Error cancelled();
    [[nodiscard]] static Error invalid(const QString &message);
    [[nodiscard]] static Error timeout(const QString &message);

    bool operator==(const Error &) const = default;
};

/// The word that `--json` prints for a kind ("timeout", "unreachable", …). Stable.
[[nodiscard]] QString kindName(Error::Kind kind);

template <typename T>
using Result = tl::expected<T, Error>;

/// Result of something that has no value.
using Outcome = Result<std::monostate>;

[[nodiscard]] inline Outcome done() { return std::monostate{}; }

[[nodiscard]] inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace brokerscope
