// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/translators.h"

#include "core/base/context_translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::desktop {

Translators::~Translators()
{
    remove();
}

void Translators::remove()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void Translators::install(const QLocale &locale)
{
    remove();
    const auto install = [this](const QLocale &wanted, const QString &name, const QString &folder) {
        auto translator = std::make_unique<ContextTranslator>();
        if (translator->load(wanted, name, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    };
    // The last one installed is asked first: English stands in where the language has no text, with its plural forms.
    install(QLocale(QLocale::English), u"brokerscope"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"brokerscope"_s, u":/i18n"_s);
}

} // namespace brokerscope::desktop
