// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/undo_dialog.h"

#include "core/changes/change_runner.h"
#include "core/changes/undo_objection.h"
#include "core/cluster/connected_cluster.h"
#include "core/records/display_text.h"
#include "ui/journal/journal_row.h"
#include "ui/kit/format.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/preview_block.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

/// The button's words: with a letter to press, which Change::actionName() has not.
QString verbOf(const changes::Change &undo)
{
    const QString kind = undo.kind();
    if (kind == "deleteTopic"_L1)
        return UndoDialog::tr("&Delete topic");
    if (kind == "createTopic"_L1)
        return UndoDialog::tr("Create &empty topic");
    if (kind == "createZnode"_L1)
        return UndoDialog::tr("Create &znode");
    if (kind == "createZnodeTree"_L1)
        return UndoDialog::tr("Create &znodes");
    if (kind == "setZnode"_L1)
        return UndoDialog::tr("Write the &former data");
    if (kind == "deleteZnode"_L1)
        return UndoDialog::tr("Delete &znode");
    if (kind == "deleteZnodeTree"_L1)
        return UndoDialog::tr("Delete &all of it");
    return UndoDialog::tr("Take it &back");
}

} // namespace

UndoDialog::UndoDialog(const PageContext &context, const changes::JournalEntry &entry, std::unique_ptr<changes::Change> undo, QWidget *parent)
    : ChangeDialog(context, tr("Take back a change"), Width::Wide, parent)
    , m_entry(entry)
    , m_undo(std::move(undo))
    , m_conflict(new PreviewBlock(tr("Changed since, by somebody else")))
{
    setObjectName(u"undoDialog"_s);
    setVerb(verbOf(*m_undo), m_undo->kind().startsWith(u"create"_s) ? WidgetRole::Primary : WidgetRole::Danger);
    addWidget(new Paragraph(tr("Takes back entry %1 of the journal: %2, %3, %4.", "number, action, object, time")
                                .arg(QString::number(entry.id), journalAction(entry), records::escaped(entry.object, records::Lines::One),
                                     format::timestamp(entry.startedAtMs))));
    if (!entry.details.undoNote.isEmpty())
        addWidget(new Paragraph(entry.details.undoNote, Tone::Muted));
    addWidget(m_conflict);
    m_conflict->hide();
    addChangeParts();
    askClusterId(m_undo->target(), [this](const QString &clusterId) {
        // What another cluster holds is no "before" of this change: it is not even previewed there.
        if (const auto objection = changes::clusterObjection(m_entry, clusterId))
            setReason(objection->message);
        else
            setChange(m_undo->clone());
    });
}

UndoDialog::~UndoDialog() = default;

Answer<changes::ChangeResult> UndoDialog::send(const changes::Change &, const changes::Consent &consent)
{
    return context().changes->restore(m_entry.id, consent);
}

bool UndoDialog::settle(const Error &error)
{
    const bool isConflict = error.kind == Error::Kind::Conflict && !error.detail.isEmpty() && !m_entry.details.rows.empty();
    if (isConflict) {
        const QString mine = m_entry.details.rows.front().after;
        m_conflict->setLines({{tr("Data"), mine, error.detail, tr("what this change left, and what is there now"), true}});
    }
    m_conflict->setVisible(isConflict);
    return false; // the sentence stands in the footer
}

void UndoDialog::done(const changes::ChangeResult &)
{
    if (context().cluster)
        context().cluster->monitor()->refreshNow();
    context().navigator->toast(ToastKind::Success, tr("Taken back: entry %1").arg(m_entry.id), m_undo->objectName(), {});
    Q_EMIT undone();
}

} // namespace brokerscope::ui
