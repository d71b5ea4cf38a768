// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"

namespace brokerscope::cluster {
class ClusterSession;
}

namespace brokerscope::changes {

class Journal;

/// What the person (or the script's --yes) said.
struct Consent
{
    bool isConfirmed = false; ///< steps 1 and 2
    QString typedName; ///< step 3: compared with Change::objectName(), exactly
};

/// The one gate that every change of a cluster passes: read-only and production guards, the confirmation step, the cluster
/// id, the journal before and after, the read-back. Belongs to one session and must go before it. Any thread.
class ChangeRunner
{
public:
    /// `journal` outlives the runner. Null: every change is refused.
    ChangeRunner(const cluster::ClusterSession &session, Journal *journal);
    ChangeRunner(ChangeContext context, Journal *journal);
    ~ChangeRunner(); ///< withdraws what is under way, within 10 ms plus the step at work
    Q_DISABLE_COPY_MOVE(ChangeRunner)

    [[nodiscard]] const ChangeContext &context() const { return m_context; }

    /// Why no change may be made through this connection; null: it may. "Read-only: set in the connection 'x'."
    [[nodiscard]] QString lockReason() const;
    [[nodiscard]] Confirmation requiredConfirmation(const Change &change) const;

    /// Id of the cluster that is connected now, to make a change for: Kafka's own, or what /cluster/id in ZooKeeper says
    /// (null there: a ZooKeeper that serves no Kafka). Never an id of memory.
    [[nodiscard]] Answer<QString> fetchClusterId(Change::Target target) const;

    [[nodiscard]] Answer<Preview> preview(const Change &change) const;
    /// A refusal is a result (outcome Refused), not an error: the answer fails only with Cancelled.
    [[nodiscard]] Answer<ChangeResult> run(const Change &change, const Consent &consent) const;
    /// Runs the undo that a journal entry holds, through the same gate.
    [[nodiscard]] Answer<ChangeResult> restore(qint64 journalId, const Consent &consent) const;

private:
    [[nodiscard]] static ChangeResult pass(const ChangeContext &context, Journal *journal, const Change &change,
                                           const Consent &consent, qint64 undoOf);

    ChangeContext m_context;
    Journal *m_journal;
};

} // namespace brokerscope::changes
