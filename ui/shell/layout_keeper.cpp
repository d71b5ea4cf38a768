// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/layout_keeper.h"

#include "ui/kit/table/data_table.h"
#include "ui/kit/widgets/tab_row.h"

#include <QSplitter>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

LayoutKeeper::LayoutKeeper(QSettings *file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(500ms);
    connect(&m_delay, &QTimer::timeout, this, &LayoutKeeper::write);
}

LayoutKeeper::~LayoutKeeper()
{
    write();
}

void LayoutKeeper::attach(QWidget *page, const QString &id)
{
    const QString prefix = u"pages/"_s + id + u'/';
    const auto saved = [&](const QString &key) { return m_changed.value(key, m_file->value(key).toByteArray()); };
    for (DataTable *table : page->findChildren<DataTable *>()) {
        if (table->objectName().isEmpty())
            continue;
        const QString key = prefix + u"columns/"_s + table->objectName();
        table->restoreState(saved(key));
        connect(table, &DataTable::stateChanged, this, [this, table, key] {
            if (const QByteArray state = table->saveState(); !state.isEmpty())
                remember(key, state);
        });
    }
    for (QSplitter *splitter : page->findChildren<QSplitter *>()) {
        if (splitter->objectName().isEmpty())
            continue;
        const QString key = prefix + u"splitter/"_s + splitter->objectName();
        splitter->restoreState(saved(key));
        connect(splitter, &QSplitter::splitterMoved, this, [this, splitter, key] { remember(key, splitter->saveState()); });
    }
    if (auto *tabs = page->findChild<TabRow *>()) {
        const QString key = prefix + u"tab"_s;
        tabs->setCurrentId(QString::fromUtf8(saved(key)));
        connect(tabs, &TabRow::chosen, this, [this, key](const QString &tab) { remember(key, tab.toUtf8()); });
    }
}

void LayoutKeeper::remember(const QString &key, const QByteArray &value)
{
    m_changed.insert(key, value);
    m_delay.start();
}

void LayoutKeeper::write()
{
    for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it)
        m_file->setValue(it.key(), it.value());
    m_changed.clear();
}

} // namespace brokerscope::ui
