// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_runner.h"

#include "core/base/clock.h"
#include "core/changes/cluster_identity.h"
#include "core/changes/journal.h"
#include "core/changes/undo_objection.h"
#include "core/cluster/cluster_session.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

struct ChangeRunnerText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeRunnerText)
};

ChangeContext contextOf(const cluster::ClusterSession &session)
{
    ChangeContext context;
    context.kafka = session.kafka();
    context.zookeeper = session.zookeeper();
    context.kafkaSettings = session.kafkaSettings();
    context.profile = session.profile();
    return context;
}

QString readOnlyReason(const profile::ConnectionProfile &profile)
{
    return profile.isReadOnly ? ChangeRunnerText::tr("Read-only: set in the connection '%1'").arg(profile.name) : QString();
}

Error notPermitted(const QString &message)
{
    return {Error::Kind::Authorization, 0, message, {}, false};
}

Error noJournal()
{
    return {Error::Kind::Internal, 0, ChangeRunnerText::tr("The change journal is not open, so nothing was changed: see the log."), {}, false};
}

Error noZooKeeper(const profile::ConnectionProfile &profile)
{
    return Error::invalid(ChangeRunnerText::tr("The connection '%1' names no ZooKeeper: add its address to the connection.").arg(profile.name));
}

/// Null: nothing stands against it, as far as can be told without asking the cluster.
std::optional<Error> objection(const ChangeContext &context, const Change &change, const Consent &consent)
{
    if (const QString reason = readOnlyReason(context.profile); !reason.isNull())
        return notPermitted(reason);
    for (const FieldProblem &problem : change.check()) {
        if (problem.severity == FieldProblem::Severity::Error)
            return Error::invalid(problem.message);
    }
    if (change.target() == Change::Target::ZooKeeper && !context.zookeeper)
        return noZooKeeper(context.profile);
    switch (requiredConfirmation(change, context.profile)) {
    case Confirmation::None: break;
    case Confirmation::Confirm:
    case Confirmation::ConfirmConsequence:
        if (!consent.isConfirmed)
            return Error::invalid(ChangeRunnerText::tr("Not confirmed: nothing was changed."));
        break;
    case Confirmation::TypeName:
        if (consent.typedName != change.objectName())
            return Error::invalid(ChangeRunnerText::tr("Not confirmed: type the exact name '%1' to confirm. Nothing was changed.").arg(change.objectName()));
        break;
    }
    return std::nullopt;
}

/// The cluster that answers now is the one that the change was made for.
std::optional<Error> identityObjection(const ChangeContext &context, const Change &change)
{
    const Result<QString> connected = readClusterId(context, change.target());
    if (!connected)
        return connected.error();
    if (change.clusterId() == *connected)
        return std::nullopt;
    const QString none = ChangeRunnerText::tr("none");
    return Error{Error::Kind::Conflict, 0,
                 ChangeRunnerText::tr("This change was made for another cluster (%1) than the one that answers now (%2): nothing was changed. "
                          "Check the connection and begin again.")
                     .arg(change.clusterId().isEmpty() ? none : change.clusterId(), connected->isEmpty() ? none : *connected),
                 {}, false};
}

} // namespace

ChangeRunner::ChangeRunner(const cluster::ClusterSession &session, Journal *journal)
    : ChangeRunner(contextOf(session), journal)
{
}

ChangeRunner::ChangeRunner(ChangeContext context, Journal *journal)
    : m_context(std::move(context))
    , m_journal(journal)
{
    if (!m_context.steps)
        m_context.steps = std::make_shared<StepPool>();
}

ChangeRunner::~ChangeRunner()
{
    m_context.steps->close();
}

QString ChangeRunner::lockReason() const
{
    return readOnlyReason(m_context.profile);
}

Confirmation ChangeRunner::requiredConfirmation(const Change &change) const
{
    return changes::requiredConfirmation(change, m_context.profile);
}

Answer<QString> ChangeRunner::fetchClusterId(Change::Target target) const
{
    if (target == Change::Target::ZooKeeper && !m_context.zookeeper)
        return async::ready<QString>(failure(noZooKeeper(m_context.profile)));
    return m_context.steps->run([context = m_context, target]() -> Result<QString> { return readClusterId(context, target); });
}

Answer<Preview> ChangeRunner::preview(const Change &change) const
{
    if (change.target() == Change::Target::ZooKeeper && !m_context.zookeeper)
        return async::ready<Preview>(failure(noZooKeeper(m_context.profile)));
    return change.preview(m_context);
}

Answer<ChangeResult> ChangeRunner::run(const Change &change, const Consent &consent) const
{
    std::shared_ptr<const Change> copy = change.clone();
    return m_context.steps->run([context = m_context, journal = m_journal, copy, consent]() -> Result<ChangeResult> {
        return pass(context, journal, *copy, consent, 0);
    });
}

Answer<ChangeResult> ChangeRunner::restore(qint64 journalId, const Consent &consent) const
{
    return m_context.steps->run([context = m_context, journal = m_journal, journalId, consent]() -> Result<ChangeResult> {
        if (!journal)
            return ChangeResult::refused(noJournal());
        const auto entry = journal->entry(journalId);
        if (!entry)
            return ChangeResult::refused(entry.error());
        const auto change = changeFromJson(entry->undo);
        if (const auto error = undoObjection(*entry, context.profile.name))
            return ChangeResult::refused(*error);
        if (!change)
            return ChangeResult::refused(change.error());
        return pass(context, journal, **change, consent, journalId);
    });
}

ChangeResult ChangeRunner::pass(const ChangeContext &context, Journal *journal, const Change &change, const Consent &consent,
                                qint64 undoOf)
{
    if (!journal) // nothing is changed that leaves no line
        return ChangeResult::refused(noJournal());
    if (const auto error = objection(context, change, consent))
        return ChangeResult::refused(*error);
    if (const auto error = identityObjection(context, change))
        return ChangeResult::refused(*error);

    JournalEntry entry;
    entry.startedAtMs = wallTimeMs();
    entry.clusterId = change.clusterId();
    entry.connection = context.profile.name;
    entry.kind = change.kind();
    entry.action = change.actionName();
    entry.object = change.objectName();
    entry.commandLine = change.commandLine(context.dialect());
    entry.undoOf = undoOf;
    const auto id = journal->begin(entry);
    if (!id) // nothing is changed that leaves no line
        return ChangeResult::refused(id.error());

    ChangeResult result = change.execute(context);
    result.journalId = *id;
    const auto undo = change.undo(result);
    result.canBeRestored = undo != nullptr;
    const auto written = journal->finish(*id, result.outcome, result.error ? result.error->message : QString(),
                                         undo ? undo->toJson() : QJsonObject(), {result.rows, result.readBack, change.undoNote(result)});
    if (!written)
        result.journalError = written.error();
    return result;
}

} // namespace brokerscope::changes
