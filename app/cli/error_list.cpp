// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/error_list.h"

#include "app/cli/json_forms.h"
#include "app/cli/output.h"
#include "app/cli/text_table.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

void ErrorList::add(const QString &what, const Error &error) { m_entries.push_back({what, error}); }

QJsonArray ErrorList::toJson() const
{
    QJsonArray list;
    for (const Entry &entry : m_entries)
        list.append(json::reason(entry.what, entry.error));
    return list;
}

void ErrorList::print(Output &output) const
{
    for (const Entry &entry : m_entries)
        output.note(printable(entry.what + ": "_L1 + entry.error.message));
}

} // namespace brokerscope::cli
