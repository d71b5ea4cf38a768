// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/server_words.h"

#include "core/zookeeper/connect_string.h"
#include "core/zookeeper/port_classifier.h"
#include "core/zookeeper/probe_thread.h"
#include "core/zookeeper/tcp_question.h"
#include "core/zookeeper/words.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper {

namespace {

constexpr qsizetype kMaxAnswer = 1024 * 1024;
constexpr std::size_t kMaxLines = 20'000;

const QByteArray kNotAllowed = "is not executed because it is not in the whitelist"_ba;
const QByteArray kNotServing = "instance is not currently serving requests"_ba;

Error notTheWord(const char *word, const QByteArray &answer)
{
    return {Error::Kind::Invalid, 0, QCoreApplication::translate("brokerscope::zookeeper", "The answer to %1 is not ZooKeeper's: check host and port.").arg(QLatin1StringView(word)),
            firstLine(answer.left(1000)), false};
}

std::vector<QByteArray> linesOf(const QByteArray &answer)
{
    std::vector<QByteArray> lines;
    qsizetype begin = 0;
    const qsizetype size = std::min(answer.size(), kMaxAnswer);
    while (begin < size && lines.size() < kMaxLines) {
        qsizetype end = answer.indexOf('\n', begin);
        if (end < 0 || end > size)
            end = size;
        lines.push_back(answer.mid(begin, end - begin).trimmed());
        begin = end + 1;
    }
    return lines;
}

std::optional<qint64> number(const QByteArray &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<double> milliseconds(const QByteArray &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

/// "0/0.5/12"; the average is a whole number before 3.6.
void readLatency(ServerSummary &summary, const QByteArray &value)
{
    const QList<QByteArray> parts = value.split('/');
    if (parts.size() != 3)
        return;
    summary.latencyMinMs = milliseconds(parts.at(0).trimmed());
    summary.latencyAvgMs = milliseconds(parts.at(1).trimmed());
    summary.latencyMaxMs = milliseconds(parts.at(2).trimmed());
}

} // namespace

std::optional<Error> refusalIn(const QByteArray &answer)
{
    const QByteArray head = answer.left(400);
    if (head.contains(kNotAllowed)) {
        const QString word = QString::fromLatin1(head.left(4));
        return Error{Error::Kind::Authorization, 0,
                     tr("The server does not allow the word %1: add it to 4lw.commands.whitelist in its zoo.cfg.").arg(word), firstLine(head), false};
    }
    if (head.contains(kNotServing)) {
        return Error{Error::Kind::Unreachable, 0,
                     tr("The server runs, but serves no requests: its ensemble has no majority; start its other servers."), firstLine(head), true};
    }
    return std::nullopt;
}

QString versionNumber(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && !(text.at(begin) >= u'0' && text.at(begin) <= u'9'))
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && end - begin < 20 && ((text.at(end) >= u'0' && text.at(end) <= u'9') || text.at(end) == u'.'))
        ++end;
    while (end > begin && text.at(end - 1) == u'.')
        --end;
    const QString found = text.mid(begin, end - begin);
    return found.contains(u'.') ? found : QString();
}

Result<ServerSummary> parseSrvr(const QByteArray &answer)
{
    if (auto refusal = refusalIn(answer))
        return failure(*refusal);
    const std::vector<QByteArray> lines = linesOf(answer);
    if (lines.empty() || !lines.front().startsWith("Zookeeper version:"))
        return failure(notTheWord("srvr", answer));
    ServerSummary summary;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray key = line.left(colon).trimmed();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (key == "Zookeeper version") {
            const QString text = QString::fromUtf8(value.left(500));
            summary.version = versionNumber(text);
            summary.build = text.startsWith(summary.version) ? text.mid(summary.version.size()) : text;
            if (summary.build.startsWith(u'-') || summary.build.startsWith(u','))
                summary.build = summary.build.mid(1).trimmed();
        } else if (key.startsWith("Latency")) {
            readLatency(summary, value);
        } else if (key == "Received") {
            summary.received = number(value);
        } else if (key == "Sent") {
            summary.sent = number(value);
        } else if (key == "Connections") {
            summary.connections = number(value);
        } else if (key == "Outstanding") {
            summary.outstanding = number(value);
        } else if (key == "Zxid") {
            summary.zxid = QString::fromUtf8(value.left(40));
        } else if (key == "Mode") {
            summary.mode = QString::fromUtf8(value.left(40));
        } else if (key == "Node count") {
            summary.nodeCount = number(value);
        }
    }
    return summary;
}

Result<ServerValues> parseMntr(const QByteArray &answer)
{
    if (auto refusal = refusalIn(answer))
        return failure(*refusal);
    ServerValues values;
    for (const QByteArray &line : linesOf(answer)) {
        qsizetype split = line.indexOf('\t');
        if (split < 0)
            split = line.indexOf('=');
        if (split > 0)
            values.emplace_back(QString::fromUtf8(line.left(split).trimmed()), QString::fromUtf8(line.mid(split + 1).trimmed()));
    }
    if (values.empty())
        return failure(notTheWord("mntr", answer));
    return values;
}

Outcome parseRuok(const QByteArray &answer)
{
    if (answer.trimmed() == "imok")
        return done();
    if (auto refusal = refusalIn(answer))
        return failure(*refusal);
    return failure(notTheWord("ruok", answer));
}

Answer<QByteArray> askWord(const QString &host, quint16 port, const QByteArray &word, std::chrono::milliseconds deadline)
{
    if (word.size() != 4 || word == "crst" || word == "srst" || word == "stmk") {
        return async::ready<QByteArray>(failure(Error::invalid(
            tr("The word “%1” is not asked: only four-letter words that change nothing are.").arg(QString::fromUtf8(word.left(20))))));
    }
    const Reply<QByteArray> reply;
    const QString server = ConnectString::Server{host, port}.text();
    QMetaObject::invokeMethod(
        probeThread(),
        [=] {
            auto *question = new TcpQuestion(word, kMaxAnswer, probeThread());
            QObject::connect(question, &TcpQuestion::ended, question, [=](TcpQuestion::End end) {
                if (end == TcpQuestion::End::ClosedByPeer) {
                    reply.finish(question->answer());
                } else {
                    reply.finish(failure(Error{Error::Kind::Unreachable, 0, tr("%1 cannot be reached: check that ZooKeeper runs there.").arg(server),
                                               question->errorText(), true}));
                }
                question->deleteLater();
            });
            QTimer::singleShot(deadline, question, [=] {
                reply.finish(failure(Error::timeout(tr("%1 gave no answer in time: check that ZooKeeper runs and is not frozen.").arg(server))));
                question->deleteLater();
            });
            question->ask(host, port);
        },
        Qt::QueuedConnection);
    return reply.answer();
}

} // namespace brokerscope::zookeeper
