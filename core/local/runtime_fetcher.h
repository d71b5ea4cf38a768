// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/local/runtime_catalog.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <memory>

class QTemporaryDir;

namespace brokerscope::local {

struct FetchProgress
{
    enum class Stage { Resolving, Checking, Ready };

    QString runtime;
    Stage stage = Stage::Resolving;
    int doneJars = 0;
    int allJars = 0;
};

/// Gets a runtime's jars with Maven into `<runtimes>/<word>.part`, compares every checksum, and renames the folder:
/// a runtime is complete or absent. Does nothing when the runtime is there already.
/// Lives on a thread with an event loop; fetch() and cancel() may be called from any thread. Destroying it cancels.
class RuntimeFetcher : public QObject
{
    Q_OBJECT

public:
    explicit RuntimeFetcher(QObject *parent = nullptr);
    ~RuntimeFetcher() override;

    /// The runtime's folder. Errors, one sentence each: unknown word (NotFound), no Maven (NotFound), no network
    /// (Unreachable), disk full, checksum differs (Invalid), another fetch under way (Conflict), cancelled.
    /// One fetch at a time: a second one while the first runs is a Conflict.
    [[nodiscard]] Answer<QString> fetch(const QString &word);
    void cancel();

Q_SIGNALS:
    void progress(const brokerscope::local::FetchProgress &progress);

private:
    struct Job;

    void begin(const QString &word, const Reply<QString> &reply);
    void runMaven();
    void readOutput();
    void mavenEnded(int code, QProcess::ExitStatus status);
    void verify();
    void finish(Result<QString> result);
    [[nodiscard]] Error mavenError() const;

    std::unique_ptr<Job> m_job; // null: idle
};

} // namespace brokerscope::local

Q_DECLARE_METATYPE(brokerscope::local::FetchProgress)
