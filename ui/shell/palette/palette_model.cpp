// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette_model.h"

#include "core/base/async.h"
#include "ui/kit/plain_text.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

/// For screen readers: all that the row says.
QString spoken(const PaletteEntry &entry, bool isRecent)
{
    QStringList parts{PaletteModel::harmless(entry.name)};
    if (!entry.detail.isEmpty())
        parts << PaletteModel::harmless(entry.detail);
    if (!entry.shortcut.isEmpty())
        parts << entry.shortcut;
    if (isRecent)
        parts << PaletteModel::tr("chosen lately");
    if (!entry.disabledReason.isEmpty())
        parts << PaletteModel::tr("not available") << entry.disabledReason;
    return parts.join(u", "_s);
}

bool breaksLine(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // the marks of direction
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

PaletteModel::PaletteModel(Maker make, QStringList recent, QObject *parent)
    : QAbstractListModel(parent)
    , m_make(std::move(make))
    , m_recent(std::move(recent))
{
}

void PaletteModel::find(const QString &typed, std::optional<PaletteEntry> first)
{
    m_typed = typed;
    m_first = std::move(first);
    if (m_busy)
        m_again = true;
    else
        search();
}

void PaletteModel::search()
{
    m_busy = true;
    const auto work = [make = std::exchange(m_make, nullptr), entries = m_shown.entries, typed = m_typed, recent = m_recent,
                       first = m_first]() -> Result<Shown> {
        Shown shown;
        shown.entries = entries ? entries : std::make_shared<const std::vector<PaletteEntry>>(make());
        shown.hits = findInPalette(*shown.entries, typed, recent, kMostRows);
        shown.first = first;
        return shown;
    };
    async::deliver(async::runOnPool(QThreadPool::globalInstance(), work), this, [this](const Result<Shown> &shown) {
        if (shown) {
            beginResetModel();
            m_shown = *shown;
            endResetModel();
        }
        m_busy = false;
        if (std::exchange(m_again, false))
            search();
        Q_EMIT found();
    });
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.hits.hits.size()) + (m_shown.first ? 1 : 0);
}

const PaletteHits::Hit *PaletteModel::hitAt(const QModelIndex &index) const
{
    const int row = index.row() - (m_shown.first ? 1 : 0);
    return index.isValid() && row >= 0 && row < int(m_shown.hits.hits.size()) ? &m_shown.hits.hits[std::size_t(row)]
                                                                              : nullptr;
}

const PaletteEntry *PaletteModel::entryAt(const QModelIndex &index) const
{
    if (const PaletteHits::Hit *hit = hitAt(index))
        return &(*m_shown.entries)[hit->entry];
    return index.isValid() && index.row() == 0 && m_shown.first ? &*m_shown.first : nullptr;
}

std::vector<qsizetype> PaletteModel::lettersAt(const QModelIndex &index) const
{
    const PaletteHits::Hit *hit = hitAt(index);
    return hit ? hit->letters : std::vector<qsizetype>();
}

bool PaletteModel::isRecent(const QModelIndex &index) const
{
    const PaletteHits::Hit *hit = hitAt(index);
    return hit && hit->isRecent;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *entry = entryAt(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return harmless(entry->name);
    case Qt::AccessibleTextRole:
        return spoken(*entry, isRecent(index));
    case Qt::ToolTipRole: // what may be cut, or why it cannot be chosen
        return plaintext::toolTip(entry->disabledReason.isEmpty() ? harmless(entry->name) : entry->disabledReason);
    default:
        return {};
    }
}

QString PaletteModel::harmless(const QString &name)
{
    QString text = name;
    for (QChar &c : text)
        if (breaksLine(c))
            c = QChar::ReplacementCharacter;
    return text;
}

} // namespace brokerscope::ui
