// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/changes/change_context.h"
#include "core/changes/change_types.h"

#include <memory>

namespace brokerscope::changes {

/// One alteration of a cluster, as a value: it can check itself, tell beforehand what it will do, say the equivalent command
/// line, run, and offer its undo. Dialogs, the command line and the labs use the same values. Immutable once made, so that
/// what was previewed is what runs. run() is called by ChangeRunner only: it passes no guard of its own.
class Change
{
public:
    virtual ~Change();

    /// Stable word of `--json` and the journal: "createTopic", "deleteTopic", "produceRecords", "createZnode", …
    [[nodiscard]] virtual QString kind() const = 0;
    /// Name of what is changed: what has to be typed at Confirmation::TypeName. Plain text, hostile.
    [[nodiscard]] virtual QString objectName() const = 0;
    /// "Create topic", "Delete topic", …: the verb and noun of button and journal; translated.
    [[nodiscard]] virtual QString actionName() const = 0;
    /// What this kind of change needs by itself; see requiredConfirmation().
    [[nodiscard]] virtual Confirmation confirmation() const = 0;

    /// Id of the cluster that it was made for. Null: made where none was known (a ZooKeeper without Kafka).
    [[nodiscard]] const QString &clusterId() const { return m_clusterId; }

    /// Which side makes it: that side's cluster id is compared before it runs.
    enum class Target { Kafka, ZooKeeper };
    [[nodiscard]] virtual Target target() const { return Target::Kafka; }

    /// Problems that show without asking the cluster. Any thread; cheap enough for every key stroke.
    [[nodiscard]] virtual std::vector<FieldProblem> check() const = 0;
    [[nodiscard]] bool hasErrors() const;

    /// The equal kafka-*.sh or zkCli.sh line, quoted for a POSIX shell; without secrets.
    [[nodiscard]] virtual QString commandLine(const ToolDialect &dialect) const = 0;

    /// Asks the cluster (reads only). Any thread; the change may be gone before the answer comes.
    [[nodiscard]] Answer<Preview> preview(const ChangeContext &context) const;
    /// Makes the change and reads back. Any thread.
    [[nodiscard]] Answer<ChangeResult> run(const ChangeContext &context) const;

    /// The change that takes this one back, after run() gave `result`; null if there is none.
    [[nodiscard]] virtual std::unique_ptr<Change> undo(const ChangeResult &result) const = 0;
    /// What undo() gives back and what it does not, or why there is none; a sentence, translated. Null: nothing was done.
    [[nodiscard]] virtual QString undoNote(const ChangeResult &result) const = 0;

    /// All of it, for the journal; changeFromJson() reads it.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] virtual std::unique_ptr<Change> clone() const = 0;

    // The steps themselves: on a thread of context.steps, where they may wait.
    [[nodiscard]] virtual Result<Preview> makePreview(const ChangeContext &context) const = 0;
    [[nodiscard]] virtual ChangeResult execute(const ChangeContext &context) const = 0;

protected:
    explicit Change(QString clusterId);
    Change(const Change &) = default;
    Change &operator=(const Change &) = default;

    [[nodiscard]] virtual QJsonObject fields() const = 0;

private:
    QString m_clusterId;
};

/// The actionName() of all changes of a kind, in the language of now; null: this version knows no such kind.
[[nodiscard]] QString actionNameOf(const QString &kind);

/// A change of one of the kinds, from Change::toJson().
[[nodiscard]] Result<std::unique_ptr<Change>> changeFromJson(const QJsonObject &json);

/// confirmation(), raised to TypeName on a connection that is marked production (steps 1 and 2).
[[nodiscard]] Confirmation requiredConfirmation(const Change &change, const profile::ConnectionProfile &profile);

} // namespace brokerscope::changes
