// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/long_texts.h"

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

QString LongTexts::translate(const char *context, const char *source, const char *, int) const
{
    // Qt's own texts have other contexts, and some of them are no texts ("QApplication", "Shift+").
    if (!source || !*source || !context || std::strncmp(context, "Q", 1) == 0)
        return {};
    const QString text = QString::fromUtf8(source);
    static const QString filler = u" lorem ipsum dolor sit amet consectetur adipiscing elit"_s.repeated(10);
    const QString longer = text + filler.left((text.size() * 2 + 4) / 5);
    if (!longer.contains(u'%'))
        m_given << longer;
    return longer;
}

} // namespace brokerscope::test
