// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// Java's .properties files (also zoo.cfg), which are read as ISO-8859-1.
namespace brokerscope::local::properties {

using Entries = std::vector<std::pair<QString, QString>>; ///< in the order of the file

/// A value such that Java reads it back exactly: backslash doubled, everything outside printable ASCII as \uXXXX, a
/// leading space kept.
[[nodiscard]] QByteArray escape(const QString &value);
/// "key=value" lines.
[[nodiscard]] QByteArray text(const Entries &entries);

} // namespace brokerscope::local::properties
