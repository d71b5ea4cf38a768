// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journal.h"

#include "core/base/clock.h"
#include "core/base/folders.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

constexpr int kFormat = 1; // PRAGMA user_version
constexpr int kBusyMs = 5000;

/// Of "undo" in a list.
constexpr int kNoUndo = 0;
constexpr int kBadUndo = 2;

/// An entry is taken back by one that was done; a failed attempt took nothing back.
constexpr auto kFrom = "u.newest FROM changes c LEFT JOIN (SELECT undo_of AS of_id, max(id) AS newest FROM changes "
                       "WHERE undo_of > 0 AND outcome = 'done' GROUP BY undo_of) u ON u.of_id = c.id";
constexpr auto kColumns = "c.id, c.started, c.finished, c.cluster, c.connection, c.kind, c.action, c.object, c.command, c.outcome, c.message, "
                          "c.undo, c.undo_of, c.details";
constexpr auto kListColumns = "c.id, c.started, c.finished, c.cluster, c.connection, c.kind, c.action, c.object, substr(c.command, 1, %1), "
                              "c.outcome, c.message, CASE WHEN ifnull(c.undo, '') = '' THEN 0 WHEN json_valid(c.undo) THEN 1 ELSE 2 END, c.undo_of, "
                              "c.details";

/// A connection of its own for one call: QSqlDatabase may be used only on the thread that opened it.
class Connection
{
public:
    explicit Connection(const QString &path)
        : m_name(u"brokerscope-journal-%1"_s.arg(counter()++))
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMs));
        m_isOpen = m_database.open();
    }
    ~Connection()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QSqlQuery query() const { return QSqlQuery(m_database); }
    [[nodiscard]] QString openError() const { return m_database.lastError().text(); }

private:
    static std::atomic<int> &counter()
    {
        static std::atomic<int> count = 0;
        return count;
    }

    QString m_name;
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

Error journalError(const QString &path, const QString &detail)
{
    return {Error::Kind::Internal, 0,
            JournalText::tr("The change journal %1 cannot be used: check that its folder is writable and its disk has room.").arg(path),
            detail, true};
}

/// Empty: sound (or not there yet). Otherwise SQLite's own words.
QString damage(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    Connection connection(path);
    QSqlQuery query = connection.query();
    if (!connection.isOpen() || !query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return query.lastError().text() + u' ' + connection.openError();
    const QString verdict = query.value(0).toString();
    return verdict == u"ok"_s ? QString() : verdict;
}

bool isDamage(const QString &text)
{
    // Anything else (locked, not readable) is no reason to take the file away.
    return !text.isEmpty() && !text.contains(u"locked"_s) && !text.contains(u"unable to open"_s) && !text.contains(u"readonly"_s);
}

/// A file of before there were details gets the column; its user_version stays, since programs of then go on with it.
Outcome addDetails(const QString &path, QSqlQuery &query)
{
    const auto isThere = [&query] {
        const bool isSelected = query.exec(u"SELECT 1 FROM pragma_table_info('changes') WHERE name = 'details'"_s) && query.next();
        query.finish();
        return isSelected;
    };
    if (isThere() || query.exec(u"ALTER TABLE changes ADD COLUMN details TEXT NOT NULL DEFAULT ''"_s) || isThere()) // another process
        return done();
    return failure(journalError(path, query.lastError().text()));
}

Outcome makeTable(const QString &path)
{
    Connection connection(path);
    QSqlQuery query = connection.query();
    if (!connection.isOpen())
        return failure(journalError(path, connection.openError()));
    const int format = query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : 0;
    if (format == kFormat)
        return addDetails(path, query);
    if (format > kFormat) {
        return failure(Error{Error::Kind::Unsupported, 0,
                             JournalText::tr("The change journal %1 was made by a newer Brokerscope: use that one, or move the file away.").arg(path),
                             {}, false});
    }
    query.finish();
    const bool isMade = query.exec(u"CREATE TABLE IF NOT EXISTS changes (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                                   "started INTEGER NOT NULL, finished INTEGER NOT NULL, cluster TEXT, connection TEXT, "
                                   "kind TEXT, action TEXT, object TEXT, command TEXT, outcome TEXT, message TEXT, undo TEXT, "
                                   "undo_of INTEGER NOT NULL, details TEXT NOT NULL DEFAULT '')"_s)
        && query.exec(u"PRAGMA user_version = %1"_s.arg(kFormat));
    if (!isMade)
        return failure(journalError(path, query.lastError().text()));
    return done();
}

QString jsonText(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

constexpr auto kOutcomes = {ChangeOutcome::Done, ChangeOutcome::Failed, ChangeOutcome::Unknown};

bool isKnownOutcome(const QString &name)
{
    return std::any_of(kOutcomes.begin(), kOutcomes.end(), [&](ChangeOutcome one) { return outcomeName(one) == name; });
}

/// What of the columns is not as it was written.
QString damageOf(const QSqlQuery &query, bool isUndoSound, bool areDetailsSound)
{
    QStringList parts;
    if (query.value(1).typeId() != QMetaType::LongLong || query.value(2).typeId() != QMetaType::LongLong)
        parts += JournalText::tr("its times");
    if (query.value(5).toString().isEmpty())
        parts += JournalText::tr("its kind");
    if (!isKnownOutcome(query.value(9).toString()))
        parts += JournalText::tr("its result");
    if (!isUndoSound)
        parts += JournalText::tr("what takes it back");
    if (!areDetailsSound)
        parts += JournalText::tr("its details");
    if (parts.isEmpty())
        return {};
    return JournalText::tr("This entry of the journal is damaged: %1 cannot be read.", "list of parts").arg(parts.join(JournalText::tr(", ", "between parts")));
}

/// `isUndoSound`: the caller's verdict on the undo, where it was not selected.
JournalEntry readEntry(const QSqlQuery &query, const QJsonObject &undo, bool isUndoSound)
{
    JournalEntry entry;
    entry.id = query.value(0).toLongLong();
    entry.startedAtMs = query.value(1).toLongLong();
    entry.finishedAtMs = query.value(2).toLongLong();
    entry.clusterId = query.value(3).isNull() ? QString() : query.value(3).toString();
    entry.connection = query.value(4).toString();
    entry.kind = query.value(5).toString();
    entry.action = query.value(6).toString();
    entry.object = query.value(7).toString();
    entry.commandLine = query.value(8).toString();
    entry.outcome = outcomeFromName(query.value(9).toString());
    entry.message = query.value(10).toString();
    entry.undo = undo;
    entry.undoOf = query.value(12).toLongLong();
    const auto details = JournalDetails::fromText(query.value(13).toString());
    entry.details = details.value_or(JournalDetails{});
    entry.undoneBy = query.value(14).toLongLong();
    entry.damage = damageOf(query, isUndoSound, details.has_value());
    return entry;
}

JournalEntry readWholeEntry(const QSqlQuery &query)
{
    const QString text = query.value(11).toString();
    const QJsonObject undo = QJsonDocument::fromJson(text.toUtf8()).object();
    JournalEntry entry = readEntry(query, undo, text.isEmpty() || !undo.isEmpty());
    entry.holdsUndo = !text.isEmpty();
    return entry;
}

JournalEntry readListedEntry(const QSqlQuery &query)
{
    const int state = query.value(11).toInt();
    JournalEntry entry = readEntry(query, {}, state != kBadUndo);
    entry.holdsUndo = state != kNoUndo;
    return entry;
}

} // namespace

Journal::Journal(QString path, QString setAside)
    : m_path(std::move(path))
    , m_setAside(std::move(setAside))
{
}

QString Journal::defaultPath()
{
    return folders::data() + u"/journal.db"_s;
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(journalError(path, JournalText::tr("The folder cannot be made.")));
    // Two programs that find the same damaged file must not take each other's new one away.
    QLockFile lock(path + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(kBusyMs))
        return failure(journalError(path, JournalText::tr("Another program holds its lock.")));
    QString setAside;
    const QString found = damage(path);
    if (isDamage(found)) {
        setAside = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
        if (!QFile::rename(path, setAside))
            return failure(journalError(path, found));
        QFile::rename(path + u"-journal"_s, setAside + u"-journal"_s); // SQLite's own, if there is one
    }
    if (const auto made = makeTable(path); !made)
        return failure(made.error());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return std::unique_ptr<Journal>(new Journal(path, setAside));
}

Result<qint64> Journal::begin(const JournalEntry &entry)
{
    if (const auto made = makeTable(m_path); !made) // it may have been deleted meanwhile
        return failure(made.error());
    Connection connection(m_path);
    QSqlQuery query = connection.query();
    query.prepare(u"INSERT INTO changes (started, finished, cluster, connection, kind, action, object, command, outcome, "
                  "message, undo, undo_of) VALUES (?, -1, ?, ?, ?, ?, ?, ?, ?, '', '', ?)"_s);
    query.addBindValue(entry.startedAtMs > 0 ? entry.startedAtMs : wallTimeMs());
    query.addBindValue(entry.clusterId);
    query.addBindValue(entry.connection);
    query.addBindValue(entry.kind);
    query.addBindValue(entry.action);
    query.addBindValue(entry.object);
    query.addBindValue(entry.commandLine);
    query.addBindValue(outcomeName(ChangeOutcome::Unknown));
    query.addBindValue(entry.undoOf);
    if (!connection.isOpen() || !query.exec())
        return failure(journalError(m_path, query.lastError().text()));
    return query.lastInsertId().toLongLong();
}

Outcome Journal::finish(qint64 id, ChangeOutcome outcome, const QString &message, const QJsonObject &undo, const JournalDetails &details)
{
    Connection connection(m_path);
    QSqlQuery query = connection.query();
    query.prepare(u"UPDATE changes SET finished = ?, outcome = ?, message = ?, undo = ?, details = ? WHERE id = ?"_s);
    query.addBindValue(wallTimeMs());
    query.addBindValue(outcomeName(outcome));
    query.addBindValue(message);
    query.addBindValue(jsonText(undo));
    query.addBindValue(details.toText());
    query.addBindValue(id);
    if (!connection.isOpen() || !query.exec())
        return failure(journalError(m_path, query.lastError().text()));
    if (query.numRowsAffected() != 1)
        return failure(journalError(m_path, JournalText::tr("Its entry %1 is gone.").arg(id)));
    return done();
}

Result<std::vector<JournalEntry>> Journal::entries(int limit) const
{
    Connection connection(m_path);
    QSqlQuery query = connection.query();
    query.prepare(u"SELECT %1, %2 ORDER BY c.id DESC LIMIT ?"_s.arg(QLatin1String(kColumns), QLatin1String(kFrom)));
    query.addBindValue(limit);
    if (!connection.isOpen() || !query.exec())
        return failure(journalError(m_path, query.lastError().text()));
    std::vector<JournalEntry> entries;
    while (query.next())
        entries.push_back(readWholeEntry(query));
    if (query.lastError().isValid())
        return failure(journalError(m_path, query.lastError().text()));
    return entries;
}

Result<JournalList> Journal::list(int limit) const
{
    JournalList list;
    if (!QFileInfo::exists(m_path)) // SQLite would make an empty one
        return list;
    Connection connection(m_path);
    QSqlQuery query = connection.query();
    query.setForwardOnly(true);
    if (connection.isOpen() && query.exec(u"SELECT count(*) FROM changes"_s) && query.next())
        list.total = query.value(0).toLongLong();
    query.prepare(u"SELECT %1, %2 ORDER BY c.id DESC LIMIT ?"_s.arg(QString::fromLatin1(kListColumns).arg(kListedCommand), QLatin1String(kFrom)));
    query.addBindValue(limit);
    if (!connection.isOpen() || !query.exec())
        return failure(journalError(m_path, query.lastError().text() + connection.openError()));
    while (query.next())
        list.entries.push_back(readListedEntry(query));
    if (query.lastError().isValid()) {
        list.damage = Error{Error::Kind::Internal, 0,
                            JournalText::tr("Older entries of the change journal %1 cannot be read: the file is damaged. Close Brokerscope and start it "
                                            "again, and it is put aside and a new one begun.").arg(m_path),
                            query.lastError().text(), false};
    }
    return list;
}

QByteArray Journal::state() const
{
    QFileInfo file(m_path);
    return QByteArray::number(file.size()) + ' ' + QByteArray::number(file.lastModified().toMSecsSinceEpoch());
}

Result<JournalEntry> Journal::entry(qint64 id) const
{
    Connection connection(m_path);
    QSqlQuery query = connection.query();
    query.prepare(u"SELECT %1, %2 WHERE c.id = ?"_s.arg(QLatin1String(kColumns), QLatin1String(kFrom)));
    query.addBindValue(id);
    if (!connection.isOpen() || !query.exec())
        return failure(journalError(m_path, query.lastError().text()));
    if (!query.next()) {
        return failure(Error{Error::Kind::NotFound, 0,
                             JournalText::tr("The change journal has no entry %1: list the journal for the entries there are.").arg(id), {}, false});
    }
    return readWholeEntry(query);
}

} // namespace brokerscope::changes
