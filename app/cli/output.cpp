// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/json_forms.h"
#include "app/cli/text_table.h"

#include <QJsonDocument>

#include <cerrno>
#include <poll.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

Output::Output(Format format, int outFd, int errFd)
    : m_format(format)
    , m_outFd(outFd)
    , m_errFd(errFd)
{
}

void Output::object(const QJsonObject &object) { write(m_outFd, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'); }

void Output::lines(const QByteArray &bytes) { write(m_outFd, bytes); }

void Output::text(const QString &text) { write(m_outFd, text.toUtf8()); }

void Output::note(const QString &line) { write(m_errFd, (line + u'\n').toUtf8()); }

QByteArray Output::failureLine(const Error &error) const
{
    if (isJson())
        return QJsonDocument(QJsonObject{{u"error"_s, json::error(error)}}).toJson(QJsonDocument::Compact) + '\n';
    QString text = printable(error.message) + u'\n';
    if (!error.detail.isEmpty())
        text += "  "_L1 + printable(error.detail) + u'\n';
    return text.toUtf8();
}

void Output::fail(const Error &error) { write(isJson() ? m_outFd : m_errFd, failureLine(error)); }

void Output::failAndClose(const Error &error)
{
    // Another thread may stand in a write to a reader that does not read; the end must not wait for it.
    if (!m_mutex.tryLock(200))
        return;
    writeLocked(isJson() ? m_outFd : m_errFd, failureLine(error));
    m_isClosed = true;
    m_mutex.unlock();
}

bool Output::isBroken() const
{
    const QMutexLocker lock(&m_mutex);
    return m_isBroken;
}

void Output::write(int fd, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    writeLocked(fd, bytes);
}

void Output::writeLocked(int fd, const QByteArray &bytes)
{
    if (m_isClosed || (fd == m_outFd && m_isBroken))
        return;
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t n = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (n >= 0) {
            done += n;
        } else if (errno == EAGAIN) { // somebody made the terminal non-blocking
            pollfd writable{fd, POLLOUT, 0};
            ::poll(&writable, 1, 1000);
        } else if (errno != EINTR) {
            m_isBroken = m_isBroken || fd == m_outFd;
            return;
        }
    }
}

} // namespace brokerscope::cli
