// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brokerscope::supervisor {

/// Sends standard output and error to the cluster's logs/supervisor.log, which is where writeLog() writes. One older file is kept.
void openLog(const QString &folder);
/// One line, in the form of the other logs. Main thread.
void writeLog(const QString &level, const QString &message);

} // namespace brokerscope::supervisor
