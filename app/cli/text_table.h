// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace brokerscope::cli {

/// Aligned columns for people. Cells are plain text; control characters of hostile names are shown as \xNN, so that a name
/// cannot drive the terminal.
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString title;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns);
    void addRow(QStringList cells); ///< as many as columns
    [[nodiscard]] QString toString() const; ///< with a newline after each line
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

/// Columns that a terminal gives to the text; Chinese characters take two.
[[nodiscard]] qsizetype terminalWidth(const QString &text);
/// With blanks up to this width, as leftJustified() for a terminal.
[[nodiscard]] QString padded(const QString &text, qsizetype width);
/// A number for people; "—" if negative (unknown).
[[nodiscard]] QString shown(qint64 number);
/// "—" for a null or empty string.
[[nodiscard]] QString shown(const QString &text);
/// With control characters written out.
[[nodiscard]] QString printable(const QString &text);

} // namespace brokerscope::cli
