// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace brokerscope::changes {

/// How much a person has to say before a change is made.
enum class Confirmation {
    None = 0, ///< act at once
    Confirm = 1, ///< before -> after and the command line
    ConfirmConsequence = 2, ///< the same plus the count of what is lost
    TypeName = 3 ///< the same plus the exact object name, typed
};

/// Something wrong or doubtful in one field of a change, found without asking the cluster.
struct FieldProblem
{
    enum class Severity { Warning, Error };

    QString field; ///< "name", "partitions", "replicationFactor", "config:retention.ms", …; the UI puts it under that field
    Severity severity = Severity::Error;
    QString message; ///< one sentence, translated

    bool operator==(const FieldProblem &) const = default;
};

/// One thing that changes. Null before: it does not exist yet; null after: it will be gone. Unchanged things have no row.
struct PreviewRow
{
    QString what;
    QString before;
    QString after;

    bool operator==(const PreviewRow &) const = default;
};

struct Preview
{
    std::vector<PreviewRow> rows;
    QStringList warnings; ///< sentences, translated
    QStringList consequences; ///< with their counts: "Deletes 1 204 records in 6 partitions."
    bool canBeRestored = false;
    QString restoreNote; ///< what the journal keeps of it, or why it cannot be undone; a sentence
};

enum class ChangeOutcome {
    Previewed,
    Done,
    Failed, ///< the cluster refused it or could not do it; `error` says why
    Refused, ///< by Brokerscope: read-only, not confirmed, another cluster, wrong input; nothing was sent
    Unknown ///< sent, and no answer: it may have happened; the read-back says what is there now
};
/// "previewed", "done", "failed", "refused", "unknown": the words of `--json` and of the journal.
[[nodiscard]] QString outcomeName(ChangeOutcome outcome);
[[nodiscard]] ChangeOutcome outcomeFromName(const QString &name);

/// One part of a change (a topic, a record, a znode).
struct ChangeItem
{
    QString item;
    ChangeOutcome outcome = ChangeOutcome::Done;
    std::optional<Error> error;
    qint32 partition = -1; ///< where a record was written; -1: not a record or not known
    qint64 offset = -1;
};

/// What the cluster says after the change, where it is not what was asked for.
struct ReadBackDifference
{
    QString what;
    QString expected;
    QString found; ///< null: not there

    bool operator==(const ReadBackDifference &) const = default;
};

struct ReadBack
{
    bool wasRead = false; ///< false: nothing to read back, or `error` says why it could not be read
    std::vector<ReadBackDifference> differences;
    std::optional<Error> error;
};

struct ChangeResult
{
    ChangeOutcome outcome = ChangeOutcome::Failed;
    std::optional<Error> error; ///< of the whole, set unless Done
    bool isPartial = false; ///< Failed or Unknown, but a part of it was done: `error` says how much
    std::vector<ChangeItem> items;
    std::vector<PreviewRow> rows; ///< before -> after, as found when it was made; for the journal
    ReadBack readBack;
    QJsonObject saved; ///< what undo() needs: gathered before the change and from its answer; no secrets
    qint64 journalId = 0; ///< 0: nothing was written (refused before the journal)
    bool canBeRestored = false; ///< the journal entry holds an undo

    std::optional<Error> journalError; ///< the entry could not be completed; the change itself is as `outcome` says

    [[nodiscard]] static ChangeResult refused(Error error);
    /// One item: done, failed, or unknown where no answer came.
    [[nodiscard]] static ChangeResult of(const QString &item, const Outcome &answer);
    /// The same with Failed for Unknown: the error came while looking, before anything was sent.
    [[nodiscard]] ChangeResult asNotSent() const;
};

/// What the equivalent command line is written for. Holds no secret.
struct ToolDialect
{
    QString bootstrapServers;
    QString zookeeper; ///< "host:port,…/chroot"; empty: none
    bool needsClientProperties = false; ///< security settings: "--command-config client.properties" stands for them
};

} // namespace brokerscope::changes
