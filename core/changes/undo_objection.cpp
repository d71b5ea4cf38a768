// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/undo_objection.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

struct UndoText
{
    Q_DECLARE_TR_FUNCTIONS(UndoText)
};

} // namespace

std::optional<Error> undoObjection(const JournalEntry &entry, const QString &connection)
{
    if (!entry.damage.isNull())
        return Error::invalid(entry.damage);
    if (entry.undoneBy > 0)
        return Error{Error::Kind::Conflict, 0, UndoText::tr("Entry %1 of the journal took this change back already.").arg(entry.undoneBy), {}, false};
    if (!entry.holdsUndo) {
        if (!entry.details.undoNote.isEmpty())
            return Error::invalid(entry.details.undoNote);
        if (entry.outcome == ChangeOutcome::Failed)
            return Error::invalid(UndoText::tr("Nothing was changed, so there is nothing to take back."));
        if (entry.outcome == ChangeOutcome::Unknown)
            return Error::invalid(UndoText::tr("It is not known whether this was done: look at the object itself."));
        return Error::invalid(UndoText::tr("The journal holds nothing that takes this change back."));
    }
    // Without an id the clusters cannot be told apart but by the connection.
    if (entry.clusterId.isEmpty() && !connection.isNull() && connection != entry.connection) {
        return Error{Error::Kind::Conflict, 0,
                     UndoText::tr("This change was made through the connection '%1': it is taken back through that one.").arg(entry.connection), {}, false};
    }
    return std::nullopt;
}

std::optional<Error> clusterObjection(const JournalEntry &entry, const QString &connectedClusterId)
{
    if (entry.clusterId == connectedClusterId)
        return std::nullopt;
    const QString none = UndoText::tr("none");
    return Error{Error::Kind::Conflict, 0,
                 UndoText::tr("This change was made on another cluster (%1, connection '%2') than the one that is connected (%3): connect to that "
                              "one and show it first.")
                     .arg(entry.clusterId.isEmpty() ? none : entry.clusterId, entry.connection, connectedClusterId.isEmpty() ? none : connectedClusterId),
                 {}, false};
}

} // namespace brokerscope::changes
