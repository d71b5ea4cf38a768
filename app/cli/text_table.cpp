// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

void TextTable::addRow(QStringList cells)
{
    Q_ASSERT(size_t(cells.size()) == m_columns.size());
    for (QString &cell : cells)
        cell = printable(cell);
    m_rows.push_back(std::move(cells));
}

QString TextTable::toString() const
{
    std::vector<qsizetype> widths;
    for (size_t c = 0; c < m_columns.size(); ++c) {
        qsizetype width = m_columns[c].title.size();
        for (const QStringList &row : m_rows)
            width = std::max(width, row[qsizetype(c)].size());
        widths.push_back(width);
    }
    QString text;
    const auto addLine = [&](const auto &cell) {
        QString line;
        for (size_t c = 0; c < m_columns.size(); ++c) {
            if (c > 0)
                line += "  "_L1;
            line += m_columns[c].align == Align::Right ? cell(c).rightJustified(widths[c]) : cell(c).leftJustified(widths[c]);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    addLine([&](size_t c) { return m_columns[c].title; });
    for (const QStringList &row : m_rows)
        addLine([&](size_t c) { return row[qsizetype(c)]; });
    return text;
}

QString shown(qint64 number) { return number < 0 ? u"—"_s : QString::number(number); }

QString shown(const QString &text) { return text.isEmpty() ? u"—"_s : text; }

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            result += "\\x"_L1 + QString::number(c.unicode(), 16).rightJustified(2, u'0');
        else
            result += c;
    }
    return result;
}

} // namespace brokerscope::cli
