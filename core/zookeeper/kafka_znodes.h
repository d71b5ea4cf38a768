// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFlags>
#include <QString>

#include <map>
#include <optional>
#include <vector>

/// What Kafka keeps in ZooKeeper. Paths are below the chroot. Plain functions; any thread. The data is whatever a stranger
/// wrote there: the parsers answer Error::Invalid, and read at most 4 MiB.
namespace brokerscope::zookeeper {

enum class ZnodeRisk {
    Read = 0x1, ///< an edit changes nothing that runs
    Triggers = 0x2, ///< creating, changing or deleting it makes the controller or the brokers act
    HandsOff = 0x4, ///< must not be edited by hand
    Secret = 0x8 ///< its content is masked on screen, in exports and in the clipboard
};
Q_DECLARE_FLAGS(ZnodeRisks, ZnodeRisk)
Q_DECLARE_OPERATORS_FOR_FLAGS(ZnodeRisks)

struct ZnodeMeaning
{
    QString what; ///< one sentence: what is kept there; translated
    QString onEdit; ///< what Kafka does if it is created, changed or deleted by hand; translated; empty: nothing
    ZnodeRisks risks = ZnodeRisk::Read;
};

/// Nullopt: Kafka knows no such path.
[[nodiscard]] std::optional<ZnodeMeaning> meaningOf(const QString &path);
[[nodiscard]] bool isSecret(const QString &path);

/// /brokers/ids/N
struct BrokerRegistration
{
    QString host; ///< null: only the endpoints say
    int port = -1; ///< -1: none (the listener is not PLAINTEXT)
    QString rack; ///< null: none
    qint64 timestampMs = 0; ///< since 1970-01-01 UTC
    int version = 0; ///< of the format
    std::vector<QString> endpoints; ///< "PLAINTEXT://127.0.0.1:9092"
};
[[nodiscard]] Result<BrokerRegistration> parseBroker(const QByteArray &data);

/// /controller
struct ControllerRegistration
{
    int brokerId = -1;
    qint64 timestampMs = 0;
};
[[nodiscard]] Result<ControllerRegistration> parseController(const QByteArray &data);

/// /brokers/topics/T
struct TopicAssignment
{
    std::map<int, std::vector<int>> partitions; ///< partition -> replicas, the preferred leader first
    std::map<int, std::vector<int>> adding; ///< of a running reassignment
    std::map<int, std::vector<int>> removing;
    QString topicId; ///< null before 2.8
};
[[nodiscard]] Result<TopicAssignment> parseTopic(const QByteArray &data);

/// /brokers/topics/T/partitions/P/state
struct PartitionState
{
    int leader = -1; ///< -1: none
    int leaderEpoch = 0;
    int controllerEpoch = 0;
    std::vector<int> isr;
};
[[nodiscard]] Result<PartitionState> parsePartitionState(const QByteArray &data);

/// /cluster/id
[[nodiscard]] Result<QString> parseClusterId(const QByteArray &data);

} // namespace brokerscope::zookeeper
