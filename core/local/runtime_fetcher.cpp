// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/runtime_fetcher.h"

#include "core/base/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include <csignal>
#include <fcntl.h>
#include <set>
#include <sys/file.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

constexpr qsizetype kKeptOutput = 200'000; // characters of Maven's output, for its error

Error fetchError(Error::Kind kind, const QString &message, const QString &detail = {}, bool retriable = true)
{
    return {kind, 0, message, detail, retriable};
}

} // namespace

struct RuntimeFetcher::Job
{
    Runtime runtime;
    Reply<QString> reply;
    QString part; ///< folder.part
    int lockFd = -1;
    std::unique_ptr<QTemporaryDir> pomFolder;
    QProcess maven;
    QTimer poll; ///< counts the jars that have arrived
    QString output; ///< the newest kKeptOutput characters
    QString unfinishedLine;
    std::set<QString> downloaded;
    int reported = -1;

    ~Job()
    {
        maven.disconnect();
        if (maven.state() != QProcess::NotRunning) {
            ::kill(-static_cast<pid_t>(maven.processId()), SIGKILL); // mvn is a script: its Java is in the same group
            maven.waitForFinished(1000);
        }
        if (!part.isEmpty())
            QDir(part).removeRecursively();
        if (lockFd >= 0)
            close(lockFd);
    }
};

RuntimeFetcher::RuntimeFetcher(QObject *parent)
    : QObject(parent)
{
}

RuntimeFetcher::~RuntimeFetcher() = default;

Answer<QString> RuntimeFetcher::fetch(const QString &word)
{
    Reply<QString> reply;
    QMetaObject::invokeMethod(this, [this, word, reply] { begin(word, reply); }, Qt::QueuedConnection);
    return reply.answer();
}

void RuntimeFetcher::cancel()
{
    QMetaObject::invokeMethod(this, [this] { finish(failure(Error::cancelled())); }, Qt::QueuedConnection);
}

void RuntimeFetcher::begin(const QString &word, const Reply<QString> &reply)
{
    if (m_job)
        return reply.finish(failure(fetchError(Error::Kind::Conflict, tr("A runtime is being fetched already; wait until that has ended."))));
    const auto runtime = runtimes::find(word);
    if (!runtime)
        return reply.finish(failure(runtime.error()));
    m_job = std::make_unique<Job>();
    m_job->runtime = *runtime;
    m_job->reply = reply;
    Q_EMIT progress({word, FetchProgress::Stage::Checking, 0, int(runtime->jars.size())});
    auto check = async::runOnPool(QThreadPool::globalInstance(), [runtime = *runtime] {
        return Result<LocalReason>(runtimes::check(runtime, runtime.folder(), runtimes::Check::Quick));
    });
    async::deliver(check, this, [this, reply](const Result<LocalReason> &reason) {
        if (!m_job || m_job->reply.isSettled() || reply.isSettled())
            return;
        if (reason && reason->isNone()) {
            Q_EMIT progress({m_job->runtime.word, FetchProgress::Stage::Ready, int(m_job->runtime.jars.size()), int(m_job->runtime.jars.size())});
            return finish(m_job->runtime.folder());
        }
        runMaven();
    });
}

void RuntimeFetcher::runMaven()
{
    Job &job = *m_job;
    const QString root = folders::runtimes();
    if (!QDir().mkpath(root))
        return finish(failure(fetchError(Error::Kind::Internal, tr("The folder %1 cannot be made; check its rights and the space on its disk.").arg(root))));
    job.lockFd = open(QFile::encodeName(root + u"/."_s + job.runtime.word + u".lock"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (job.lockFd < 0 || flock(job.lockFd, LOCK_EX | LOCK_NB) != 0)
        return finish(failure(fetchError(Error::Kind::Conflict,
                                         tr("Another program is fetching the runtime %1, or %2 cannot be written; try again in a minute.").arg(job.runtime.word, root))));
    const QString program = QStandardPaths::findExecutable(u"mvn"_s);
    if (program.isEmpty())
        return finish(failure(fetchError(Error::Kind::NotFound, tr("Maven was not found, which fetches Kafka; install it, for instance with \"sudo apt install maven\"."), u"mvn"_s, false)));
    job.pomFolder = std::make_unique<QTemporaryDir>();
    QFile pom(job.pomFolder->filePath(u"pom.xml"_s));
    if (!pom.open(QIODevice::WriteOnly) || pom.write(runtimes::pom(job.runtime.word)) < 0)
        return finish(failure(fetchError(Error::Kind::Internal, tr("No temporary file can be written to %1; free some space on its disk.").arg(QDir::tempPath()), pom.errorString())));
    pom.close();
    job.part = job.runtime.folder() + u".part"_s;
    QDir(job.part).removeRecursively(); // of a fetch that was killed
    job.maven.setWorkingDirectory(job.pomFolder->path());
    job.maven.setProcessChannelMode(QProcess::MergedChannels);
    job.maven.setStandardInputFile(QProcess::nullDevice());
    const pid_t parent = getpid();
    job.maven.setChildProcessModifier([parent] {
        setpgid(0, 0); // so that cancelling reaches the Java below the script
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (getppid() != parent)
            _exit(1);
    });
    connect(&job.maven, &QProcess::readyRead, this, &RuntimeFetcher::readOutput);
    connect(&job.maven, &QProcess::finished, this, &RuntimeFetcher::mavenEnded);
    connect(&job.maven, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(failure(fetchError(Error::Kind::NotFound, tr("Maven could not be started; install it again, for instance with \"sudo apt install --reinstall maven\"."), m_job->maven.errorString())));
    });
    connect(&job.poll, &QTimer::timeout, this, &RuntimeFetcher::readOutput);
    job.poll.start(250);
    job.maven.start(program, {u"-B"_s, u"-f"_s, pom.fileName(), u"dependency:copy-dependencies"_s, u"-DincludeScope=runtime"_s, u"-DoutputDirectory="_s + job.part});
}

void RuntimeFetcher::readOutput()
{
    Job &job = *m_job;
    const QString text = QString::fromUtf8(job.maven.readAll());
    job.output += text;
    job.output = job.output.right(kKeptOutput);
    job.unfinishedLine += text;
    static const QRegularExpression arrived(u"Downloaded from [^\\n]*/([^/\\s]+\\.jar)"_s);
    const auto end = job.unfinishedLine.lastIndexOf(u'\n');
    for (auto it = arrived.globalMatch(job.unfinishedLine.left(end + 1)); it.hasNext();) {
        const QString jar = it.next().captured(1);
        if (job.runtime.jars.contains(jar)) // not Maven's own
            job.downloaded.insert(jar);
    }
    job.unfinishedLine.remove(0, end + 1);
    const int copied = int(QDir(job.part).entryList({u"*.jar"_s}, QDir::Files).size());
    const int count = std::max(copied, int(job.downloaded.size()));
    if (count > job.reported) {
        job.reported = count;
        Q_EMIT progress({job.runtime.word, FetchProgress::Stage::Resolving, count, int(job.runtime.jars.size())});
    }
}

void RuntimeFetcher::mavenEnded(int code, QProcess::ExitStatus status)
{
    readOutput();
    m_job->poll.stop();
    if (status != QProcess::NormalExit || code != 0)
        return finish(failure(mavenError()));
    verify();
}

Error RuntimeFetcher::mavenError() const
{
    const QString &output = m_job->output;
    static const QRegularExpression errorLine(u"^(?:\\[ERROR\\]|Error:|The JAVA_HOME)[^\\n]*"_s, QRegularExpression::MultilineOption);
    const QString detail = errorLine.match(output).captured(0).left(2000);
    // In lower case, compared without regard to it.
    const auto says = [&output](std::initializer_list<const char *> words) {
        return std::ranges::any_of(words, [&](const char *word) { return output.contains(QLatin1StringView(word), Qt::CaseInsensitive); });
    };
    if (says({"no space left on device", "disk quota exceeded"}))
        return fetchError(Error::Kind::Internal, tr("The disk is full: the runtime %1 needs about 60 MB in %2 and as much in Maven's own folder; free some space.").arg(m_job->runtime.word, folders::runtimes()), detail);
    if (says({"java_home", "java: not found", "java: command not found"}))
        return fetchError(Error::Kind::NotFound, tr("Maven found no Java; install Java 17 or 21, for instance with \"sudo apt install default-jre-headless\"."), detail, false);
    if (says({"unknown host", "unknownhostexception", "name or service not known", "temporary failure in name resolution", "network is unreachable",
              "connection refused", "connection timed out", "connect timed out", "connection reset", "no route to host", "offline mode", "status code: 5", "status: 5"}))
        return fetchError(Error::Kind::Unreachable, tr("Maven reached no repository, so the runtime %1 could not be fetched; check the network, or the proxy in Maven's settings.").arg(m_job->runtime.word), detail);
    if (says({"checksum validation failed", "checksum"}))
        return fetchError(Error::Kind::Invalid, tr("Maven received a file that differs from its checksum; try again."), detail);
    if (says({"no plugin found for prefix", "could not find artifact", "could not transfer artifact", "could not resolve dependencies"}))
        return fetchError(Error::Kind::Unreachable, tr("Maven could not get every file of the runtime %1; check the network and the mirror in Maven's settings.").arg(m_job->runtime.word), detail);
    return fetchError(Error::Kind::Internal, tr("Maven failed to fetch the runtime %1; see the detail.").arg(m_job->runtime.word), detail.isEmpty() ? output.right(500) : detail);
}

void RuntimeFetcher::verify()
{
    Q_EMIT progress({m_job->runtime.word, FetchProgress::Stage::Checking, int(m_job->runtime.jars.size()), int(m_job->runtime.jars.size())});
    const Reply<QString> reply = m_job->reply;
    auto check = async::runOnPool(QThreadPool::globalInstance(), [runtime = m_job->runtime, part = m_job->part] {
        return Result<LocalReason>(runtimes::check(runtime, part, runtimes::Check::Full));
    });
    async::deliver(check, this, [this, reply](const Result<LocalReason> &reason) {
        if (reply.isSettled() || !m_job)
            return;
        if (!reason)
            return finish(failure(reason.error()));
        if (!reason->isNone()) {
            const QString jar = reason->args.value(1);
            return finish(failure(fetchError(Error::Kind::Invalid,
                                             tr("%1, as Maven delivered it, is not the pinned file; remove it from Maven's own folder (~/.m2/repository) and fetch again.").arg(jar), reason->detail, false)));
        }
        const QString folder = m_job->runtime.folder();
        QDir(folder).removeRecursively(); // incomplete or changed, or it would not be fetched
        if (!QDir().rename(m_job->part, folder))
            return finish(failure(fetchError(Error::Kind::Internal, tr("%1 cannot be put into place; check the rights of its folder.").arg(folder))));
        const int count = int(m_job->runtime.jars.size());
        Q_EMIT progress({m_job->runtime.word, FetchProgress::Stage::Ready, count, count});
        finish(folder);
    });
}

void RuntimeFetcher::finish(Result<QString> result)
{
    if (!m_job)
        return;
    const Reply<QString> reply = m_job->reply;
    // Not deleted here: this may run inside a signal of the job's own process.
    std::shared_ptr<Job> job = std::move(m_job);
    QMetaObject::invokeMethod(this, [job] { }, Qt::QueuedConnection);
    reply.finish(std::move(result));
}

} // namespace brokerscope::local
