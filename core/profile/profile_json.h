// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/connection_profile.h"

#include <QByteArray>
#include <QJsonObject>

#include <variant>

/// The form of a connection in the file of connections. Pure.
namespace brokerscope::profile::json {

/// Over `base`, so that fields which only a newer Brokerscope knows stay. Writes no secret, whatever the profile holds.
[[nodiscard]] QJsonObject toObject(const ConnectionProfile &profile, QJsonObject base = {});

/// What is wrong with an object, for people, and the word to look for in the text to find its line (null: the object
/// itself).
struct Fault
{
    QString reason;
    QString word;
};
[[nodiscard]] std::variant<ConnectionProfile, Fault> fromObject(const QJsonObject &object);

/// Line, from 1, of a place in a text.
[[nodiscard]] int lineAt(const QByteArray &text, qsizetype offset);
/// Where the n-th (from 0) object of the list in the root object begins, and where it ends; −1, −1 if there are not so
/// many.
[[nodiscard]] std::pair<qsizetype, qsizetype> placeOfEntry(const QByteArray &text, int n);

} // namespace brokerscope::profile::json
