// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/cli_text.h"
#include "app/cli/command_context.h"
#include "app/cli/signal_watch.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <memory>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

/// How long a stream may take to write its last line and let its connection go after Ctrl+C.
constexpr std::chrono::milliseconds kStopGrace{4000};
constexpr qint64 kSameInterruptMs = 500;

bool isUnbounded(const CommandLine &line)
{
    for (const QString &option : line.command->unboundedBy)
        if (option == "*"_L1 || line.arguments.has(option))
            return true;
    return false;
}

/// Runs one command and ends the event loop when it is done. What has run out of time or was interrupted ends the whole
/// process at once: its thread stands in an answer that may never come, and it owns nothing that outlives it.
class Program : public QObject
{
public:
    explicit Program(const CommandLine &line)
        : m_line(line)
        , m_output(line.global.isJson ? Output::Format::Json : Output::Format::Text)
        , m_context(std::make_unique<CommandContext>(m_line, m_output, m_stop, this))
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            m_context->noteDeadline();
            if (!m_line.command->endsAtDeadline)
                abandon(m_context->deadlineError());
            m_stop.set();
            QTimer::singleShot(kStopGrace, this, [this] { abandon(m_context->deadlineError()); });
        });
        connect(&m_signals, &SignalWatch::signalled, this, &Program::interrupt);
    }

    int run()
    {
        if (!isUnbounded(m_line))
            m_deadline.start(m_context->timeout());
        const std::unique_ptr<QThread> thread(QThread::create([this] { m_exitCode = m_line.command->run(*m_context); }));
        thread->setObjectName(u"command"_s);
        connect(thread.get(), &QThread::finished, this, [] { QCoreApplication::exit(); });
        thread->start();
        QCoreApplication::exec();
        thread->wait();
        m_context.reset();
        return m_exitCode;
    }

private:
    void interrupt()
    {
        // A shell or timeout(1) may send one interrupt twice, to the process and to its group.
        if (m_sinceInterrupt.isValid() && m_sinceInterrupt.elapsed() < kSameInterruptMs)
            return;
        if (m_sinceInterrupt.isValid() || !m_line.command->isStoppable)
            abandon(Error::cancelled());
        m_sinceInterrupt.start();
        m_stop.set();
        m_deadline.stop();
        if (!m_line.command->unboundedBy.contains("*"_L1)) // those bound their end themselves
            QTimer::singleShot(kStopGrace, this, [this] { abandon(Error::cancelled()); });
    }

    [[noreturn]] void abandon(const Error &error)
    {
        m_output.failAndClose(error);
        ::_exit(m_context->exitCodeOf(error));
    }

    const CommandLine &m_line;
    Output m_output;
    StopFlag m_stop;
    QTimer m_deadline;
    QElapsedTimer m_sinceInterrupt;
    SignalWatch m_signals;
    std::unique_ptr<CommandContext> m_context;
    int m_exitCode = Failed;
};

} // namespace

int runProgram(const QStringList &words)
{
    const CommandLine line = parseCommandLine(words, allCommands());
    Output output(line.global.isJson ? Output::Format::Json : Output::Format::Text);
    if (line.problem) {
        output.fail(*line.problem);
        return WrongUsage;
    }
    if (line.global.wantsVersion) {
        output.text("brokerscope-cli " BROKERSCOPE_VERSION "\n"_L1);
        return Done;
    }
    if (line.global.wantsHelp || !line.command) {
        output.text(line.command ? helpText(*line.command) : helpText(allCommands()));
        return Done;
    }
    if (line.command->isOnMainThread) {
        StopFlag stop;
        QObject none;
        CommandContext context(line, output, stop, &none);
        return line.command->run(context);
    }
    return Program(line).run();
}

} // namespace brokerscope::cli
