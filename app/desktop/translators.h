// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

class QLocale;

namespace brokerscope::desktop {

/// The texts of one language, installed in the application for as long as this lives. GUI thread.
class Translators
{
public:
    Translators() = default;
    ~Translators();
    Q_DISABLE_COPY_MOVE(Translators)

    /// Ours and Qt's own; English stands in for what the language does not have.
    void install(const QLocale &locale);

private:
    void remove();

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace brokerscope::desktop
