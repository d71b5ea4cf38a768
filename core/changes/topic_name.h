// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brokerscope::changes {

/// Why Kafka would refuse the name, as a translated sentence; null: it is well formed.
[[nodiscard]] QString topicNameProblem(const QString &name);
/// Different names that Kafka's metrics cannot tell apart ("a.b", "a_b").
[[nodiscard]] bool haveEqualMetricNames(const QString &a, const QString &b);

} // namespace brokerscope::changes
