// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_registry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
}

QAction *ActionRegistry::add(const QString &id, const QString &text, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcuts(shortcuts);
    m_actions.push_back(action);
    m_defaults.insert(id, shortcuts);
    return action;
}

void ActionRegistry::addOfPage(const PageShortcut &shortcut)
{
    add(shortcut.id, shortcut.text, shortcut.keys);
    m_ofPages << shortcut.id;
}

void ActionRegistry::giveShortcuts(const QList<QAction *> &pageActions) const
{
    for (QAction *own : pageActions) {
        if (!isOfPage(own->objectName()))
            continue;
        own->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        own->setShortcuts(action(own->objectName())->shortcuts());
    }
}

QAction *ActionRegistry::action(const QString &id) const
{
    for (QAction *action : m_actions)
        if (action->objectName() == id)
            return action;
    return nullptr;
}

QAction *ActionRegistry::goingTo(const QString &page) const
{
    for (QAction *action : m_actions)
        if (!page.isEmpty() && action->data().toString() == page)
            return action;
    return nullptr;
}

QList<QKeySequence> ActionRegistry::defaultShortcuts(const QString &id) const
{
    return m_defaults.value(id);
}

std::vector<std::pair<QString, QString>> ActionRegistry::conflicts() const
{
    std::vector<std::pair<QString, QString>> pairs;
    const auto page = [this](const QAction *action) -> QString {
        return isOfPage(action->objectName()) ? action->objectName().section(u'.', 0, 0) : QString();
    };
    const auto canMeet = [&](const QAction *a, const QAction *b) { return page(a).isNull() || page(b).isNull() || page(a) == page(b); };
    for (auto a = m_actions.begin(); a != m_actions.end(); ++a)
        for (auto b = std::next(a); b != m_actions.end(); ++b)
            for (const QKeySequence &key : (*a)->shortcuts())
                if (!key.isEmpty() && (*b)->shortcuts().contains(key) && canMeet(*a, *b))
                    pairs.emplace_back((*a)->objectName(), (*b)->objectName());
    return pairs;
}

void ActionRegistry::save(QSettings &settings) const
{
    settings.remove(u"shortcuts"_s);
    for (const QAction *action : m_actions)
        if (action->shortcuts() != m_defaults.value(action->objectName()))
            settings.setValue(u"shortcuts/"_s + action->objectName(),
                              QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText));
}

void ActionRegistry::restore(const QSettings &settings)
{
    for (QAction *action : m_actions) {
        const QVariant value = settings.value(u"shortcuts/"_s + action->objectName());
        if (!value.isValid())
            continue;
        const QString text = value.toString();
        const QList<QKeySequence> keys = text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text, QKeySequence::PortableText);
        const bool isGarbage = keys.contains(QKeySequence()) || std::any_of(keys.cbegin(), keys.cend(), [](const QKeySequence &sequence) {
            return sequence[0].key() == Qt::Key_unknown;
        });
        if (!isGarbage) // no shortcut at all is a wish too
            action->setShortcuts(keys);
    }
    // Two actions that share a shortcut have none: Qt calls it ambiguous and does nothing.
    if (!conflicts().empty())
        for (QAction *action : m_actions)
            action->setShortcuts(m_defaults.value(action->objectName()));
}

} // namespace brokerscope::ui
