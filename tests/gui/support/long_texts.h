// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTranslator>

namespace brokerscope::test {

/// A language in which every text is 40 % longer: what German or Finnish do to a layout. Mnemonics and placeholders stay.
class LongTexts : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    /// The text is one of those that were asked for, as it is: a caption, not a value.
    [[nodiscard]] bool isFixedText(const QString &text) const { return m_given.contains(text); }

private:
    mutable QSet<QString> m_given;
};

} // namespace brokerscope::test
