// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace brokerscope::kafka {

/// How to reach a cluster. `properties` are librdkafka's own names (security.protocol, sasl.mechanism, …) and may hold
/// secrets: never logged, never shown, never on a command line.
struct ConnectionSettings
{
    QString bootstrapServers; ///< "host:port,host:port"; validated by validateBootstrapServers()
    QHash<QString, QString> properties;
    std::chrono::milliseconds requestTimeout{4000}; ///< of one question; named "not answering" within it
};

} // namespace brokerscope::kafka
