// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_text.h"

#include <QAction>
#include <QKeySequence>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

QString plainText(const QAction &action)
{
    static const QRegularExpression inBrackets(u"\\s*\\(&[^&]\\)"_s);
    QString text = action.text();
    text.remove(inBrackets);
    return text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
}

QString shortcutText(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

} // namespace brokerscope::ui
