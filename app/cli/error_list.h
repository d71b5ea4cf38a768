// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonArray>

#include <vector>

namespace brokerscope::cli {

class Output;

/// Why parts of an answer are null: the `errors` that every object has.
class ErrorList
{
public:
    void add(const QString &what, const Error &error);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] QJsonArray toJson() const;
    /// For people: a line each on standard error.
    void print(Output &output) const;

private:
    struct Entry
    {
        QString what;
        Error error;
    };
    std::vector<Entry> m_entries;
};

} // namespace brokerscope::cli
