// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plain_text.h"

#include "core/records/display_text.h"

#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui::plaintext {

namespace {

constexpr qsizetype kLongestLine = 2000, kMostText = 20'000;

/// Nearly everything: it is shared, not copied.
bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

QString shown(const QString &text, records::Lines lines, qsizetype most)
{
    if (text.size() <= most)
        return isAscii(text) ? text : records::escaped(text, lines);
    const qsizetype end = text[most - 1].isHighSurrogate() ? most - 1 : most;
    return records::escaped(QStringView(text).left(end), lines) + u'…';
}

} // namespace

QString line(const QString &text)
{
    return shown(text, records::Lines::One, kLongestLine);
}

QString lines(const QString &text)
{
    return shown(text, records::Lines::Many, kMostText);
}

QString toolTip(const QString &text)
{
    const QString plain = shown(text, records::Lines::Many, kLongestLine);
    if (!Qt::mightBeRichText(plain)) // an escaped "&" would be shown as "&amp;" then
        return plain;
    return u"<span style=\"white-space:pre-wrap\">"_s + plain.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

} // namespace brokerscope::ui::plaintext
