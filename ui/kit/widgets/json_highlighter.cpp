// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/json_highlighter.h"

#include "ui/kit/theme/tokens.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr qsizetype longestLine = 20'000; ///< a minified document in one line would take seconds

} // namespace

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > longestLine)
        return;
    static const QRegularExpression token(
        uR"(("(?:\\.|[^"\\])*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b)"_s);
    const Tokens &t = tokens();
    const auto set = [this](const QRegularExpressionMatch &match, int group, const QColor &color) {
        setFormat(static_cast<int>(match.capturedStart(group)), static_cast<int>(match.capturedLength(group)), color);
    };
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart(1) >= 0)
            set(match, 1, match.capturedStart(2) >= 0 ? t.jsonKey : t.jsonString);
        else if (match.capturedStart(3) >= 0)
            set(match, 3, t.jsonNumber);
        else
            set(match, 4, t.jsonWord);
    }
}

} // namespace brokerscope::ui
