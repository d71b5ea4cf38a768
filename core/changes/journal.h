// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/journal_details.h"

#include <memory>

namespace brokerscope::changes {

/// One line of the change journal.
struct JournalEntry
{
    qint64 id = 0; ///< counts up; never used twice
    qint64 startedAtMs = 0; ///< wall clock
    qint64 finishedAtMs = -1; ///< -1: under way, or the program died meanwhile
    QString clusterId; ///< null: unknown
    QString connection; ///< the profile's name
    QString kind; ///< Change::kind()
    QString action; ///< Change::actionName(), in the language of then
    QString object;
    QString commandLine;
    ChangeOutcome outcome = ChangeOutcome::Unknown; ///< Unknown until it is finished: it may have happened
    QString message; ///< the error's sentence; empty when done
    QJsonObject undo; ///< Change::toJson() of the undoing change; empty: cannot be restored, or left out (see Journal::list())
    bool holdsUndo = false; ///< the file has an undo
    qint64 undoOf = 0; ///< id of the entry that this one restored; 0: none
    qint64 undoneBy = 0; ///< id of the newest entry that took this one back; 0: none did
    JournalDetails details;
    QString damage; ///< a sentence: what of it cannot be read, and is not as it was written; null: sound

    [[nodiscard]] bool canBeRestored() const { return !undo.isEmpty(); }
};

/// The newest lines of the journal.
struct JournalList
{
    std::vector<JournalEntry> entries; ///< newest first
    qint64 total = 0; ///< lines in the file
    std::optional<Error> damage; ///< lines after the last of `entries` that cannot be read
};

/// The change journal: an SQLite file that several processes may write. Holds no secret. All functions from any thread;
/// each opens the file for itself and waits at most 5 s for another writer.
class Journal
{
public:
    /// Makes the file where there is none. A file that is not a sound journal is renamed aside (see setAside()) and a new
    /// one begun. Fails if the folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &path);
    /// folders::data()/journal.db
    [[nodiscard]] static QString defaultPath();

    /// Where a damaged file was put by open(); null: it was sound.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Before the change: the entry's id.
    [[nodiscard]] Result<qint64> begin(const JournalEntry &entry);
    /// After it.
    [[nodiscard]] Outcome finish(qint64 id, ChangeOutcome outcome, const QString &message, const QJsonObject &undo,
                                 const JournalDetails &details = {});
    /// Newest first, at most `limit`.
    [[nodiscard]] Result<std::vector<JournalEntry>> entries(int limit = 1000) const;
    /// The same for a list on screen: without the undos, which may be of megabytes each, and with what cannot be read. A
    /// command line is cut after kListedCommand characters. No file: nothing was changed yet.
    [[nodiscard]] Result<JournalList> list(int limit) const;
    static constexpr int kListedCommand = 500;
    /// Differs from the last one as soon as any process has written: cheap.
    [[nodiscard]] QByteArray state() const;
    [[nodiscard]] Result<JournalEntry> entry(qint64 id) const;

private:
    Journal(QString path, QString setAside);

    QString m_path;
    QString m_setAside;
};

} // namespace brokerscope::changes
