// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/znode.h"
#include "ui/kit/page/location.h"

#include <QString>

#include <vector>

namespace brokerscope::ui {

/// One fact that Kafka keeps in a znode.
struct KafkaField
{
    QString name; ///< as it is written there ("leader_epoch")
    QString value; ///< escaped, safe to show
    QString meaning; ///< translated; may be empty
    Location link; ///< where it leads; no page: nowhere

    bool operator==(const KafkaField &) const = default;
};

/// The top of what the data say: the members of a JSON object, or the one value that there is. Bounded. Empty for data that
/// are neither. Pure; any thread.
[[nodiscard]] std::vector<KafkaField> kafkaFields(const Znode &znode);

/// The page of the topic, broker or group that a path of Kafka's is about; no page: none.
[[nodiscard]] Location subjectOf(const QString &path);
/// "Broker 1", "Topic orders", "Consumer group billing": what that page shows; translated.
[[nodiscard]] QString subjectText(const Location &subject);

} // namespace brokerscope::ui
