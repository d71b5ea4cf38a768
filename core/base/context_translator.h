// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <cstring>

namespace brokerscope {

/// Finds a text under its class's bare name too. lupdate of Qt 6.4 does not follow nested namespace definitions
/// (namespace a::b {) and writes "TopicsPage" where tr() asks for "brokerscope::ui::TopicsPage".
class ContextTranslator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QString whole = QTranslator::translate(context, source, disambiguation, n);
        if (!whole.isNull() || !context)
            return whole;
        const char *bare = std::strrchr(context, ':');
        return bare ? QTranslator::translate(bare + 1, source, disambiguation, n) : QString();
    }
};

} // namespace brokerscope
