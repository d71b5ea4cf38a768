// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace brokerscope::local::properties {

/// A file in the form of Java's .properties (also zoo.cfg), kept as it was written: comments, order, line ends, spelling. It is
/// a file of ours that people write by hand, so it is UTF-8, as no file for Java is. A value; any thread.
class Document
{
public:
    enum class Fault {
        None,
        NotUtf8,
        ControlCharacter,
        NoValue, ///< a key without '=' and value: Java would take it as empty
        NoKey, ///< a line that begins with '=' or ':'
        BadEscape, ///< \u without four hexadecimal digits: Java refuses the whole file
        Repeated, ///< the key stands in an earlier line, too: Java takes the last one without a word
        TooLong ///< the file is cut here: it has more than kMost bytes or kMostLines lines
    };
    struct Line
    {
        int number = 0; ///< of its first line in the file, from 1; a value may go on over several
        QByteArray bytes; ///< as they stand, with the line end
        QString key; ///< null: blank, a comment, or one with a fault that leaves no key
        QString value;
        Fault fault = Fault::None;

        bool operator==(const Line &) const = default;
    };
    static constexpr qsizetype kMost = 1 << 20;
    static constexpr qsizetype kMostLines = 20'000;

    [[nodiscard]] static Document parse(const QByteArray &text);

    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const Line *firstFault() const; ///< null: the file is well-formed
    [[nodiscard]] QByteArray text() const; ///< what was parsed, byte for byte, apart from what was set

    [[nodiscard]] const Line *find(const QString &key) const; ///< the last one, as Java; null if there is none
    /// In the place where it stands, else at the end. The value may be anything but has no line of its own: \n is escaped.
    void set(const QString &key, const QString &value);
    /// Its comment stays: it may be about more than this line.
    bool unset(const QString &key);

    bool operator==(const Document &) const = default;

private:
    std::vector<Line> m_lines;
};

/// One translated sentence that says what to do; empty for None.
[[nodiscard]] QString textOf(Document::Fault fault);

} // namespace brokerscope::local::properties
