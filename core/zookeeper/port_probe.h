// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/port_classifier.h"
#include "core/zookeeper/tcp_question.h"

#include <QTimer>

#include <vector>

namespace brokerscope::zookeeper {

/// The asking behind identifyPort(): first the question that the expected server likes, the three others only if that
/// brought nothing within a second. Answers once and deletes itself. The probe thread only.
class PortProbe : public QObject
{
    Q_OBJECT

public:
    PortProbe(PortIdentity::Expect expected, Reply<PortIdentity> reply, QObject *parent);
    void start(const QString &host, quint16 port, std::chrono::milliseconds deadline);

private:
    void ask(PortQuestion question);
    void askOthers();
    void onGrew(PortQuestion question, TcpQuestion *connection, bool isComplete);
    void onEnded(PortQuestion question, TcpQuestion *connection, TcpQuestion::End end);
    void conclude(); ///< no question was recognised
    void finish(PortIdentity::Kind kind, const QString &detail);

    const PortQuestion m_first;
    const Reply<PortIdentity> m_reply;
    QString m_host;
    quint16 m_port = 0;
    PortIdentity m_identity;
    QTimer m_deadline;
    QTimer m_patience; ///< with the first question alone
    std::vector<PortQuestion> m_asked;
    int m_open = 0;
    int m_hungUp = 0;
    bool m_isDone = false;
};

} // namespace brokerscope::zookeeper
