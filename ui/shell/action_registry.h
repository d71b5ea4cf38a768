// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QSet>
#include <QSettings>

#include <vector>

namespace brokerscope::ui {

/// Every action of the application with its id, its default and its present shortcuts. Menus, buttons and the shortcuts page
/// are views over it; no shortcut exists outside it. GUI thread.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    /// Makes an action, owned by the registry. `id` is stable ("go.back"); it becomes the objectName.
    QAction *add(const QString &id, const QString &text, const QList<QKeySequence> &shortcuts = {});
    /// Name and keys of an action that a page brings with it. The page's own action does the work: see giveShortcuts().
    void addOfPage(const PageShortcut &shortcut);
    [[nodiscard]] bool isOfPage(const QString &id) const { return m_ofPages.contains(id); }
    /// The page's actions get the keys that they have now; they work while the focus is on the page.
    void giveShortcuts(const QList<QAction *> &pageActions) const;
    /// What the actions whose ids begin with `prefix` and a dot have in common, translated: "Go" of "go.back".
    void nameGroup(const QString &prefix, const QString &title) { m_groups.insert(prefix, title); }
    [[nodiscard]] QString groupOf(const QString &id) const { return m_groups.value(id.section(u'.', 0, 0)); }
    /// Null if there is none.
    [[nodiscard]] QAction *action(const QString &id) const;
    /// The action that does nothing but go to this page, whose id is its data(); null: there is none.
    [[nodiscard]] QAction *goingTo(const QString &page) const;
    [[nodiscard]] const std::vector<QAction *> &actions() const { return m_actions; } ///< in the order of their making
    [[nodiscard]] QList<QKeySequence> defaultShortcuts(const QString &id) const;

    /// Pairs of ids that share a shortcut, two pages' own ones apart; empty when all is well.
    [[nodiscard]] std::vector<std::pair<QString, QString>> conflicts() const;

    void save(QSettings &settings) const; ///< only shortcuts that differ from the default
    /// What is no key stays at the default; if two actions would share a key, all do: the file may be from elsewhere.
    void restore(const QSettings &settings);

private:
    std::vector<QAction *> m_actions;
    QHash<QString, QList<QKeySequence>> m_defaults;
    QHash<QString, QString> m_groups;
    QSet<QString> m_ofPages;
};

} // namespace brokerscope::ui
