// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

/// Columns that a terminal gives to a character: Chinese, Japanese and Korean ones take two.
int widthOf(char32_t c)
{
    const bool isWide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
    return isWide ? 2 : QChar::category(c) == QChar::Mark_NonSpacing ? 0 : 1;
}

} // namespace

qsizetype terminalWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - terminalWidth(text)), u' ');
}

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
        qsizetype width = terminalWidth(m_columns[c].title);
        for (const QStringList &row : m_rows)
            width = std::max(width, terminalWidth(row[qsizetype(c)]));
        widths.push_back(width);
    }
    QString text;
    const auto addLine = [&](const auto &cell) {
        QString line;
        for (size_t c = 0; c < m_columns.size(); ++c) {
            if (c > 0)
                line += "  "_L1;
            const QString shownText = cell(c);
            const QString gap(widths[c] - terminalWidth(shownText), u' ');
            line += m_columns[c].align == Align::Right ? QString(gap + shownText) : QString(shownText + gap);
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
