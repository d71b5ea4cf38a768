// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/kafka_error.h"

#include <QCoreApplication>

namespace brokerscope::kafka {

namespace {

using Kind = Error::Kind;

struct Known
{
    rd_kafka_resp_err_t code;
    Kind kind;
    bool retriable;
    const char *sentence;
};

// Sorted by area, looked up linearly: errors are rare.
constexpr Known kKnown[] = {
    {RD_KAFKA_RESP_ERR__TIMED_OUT, Kind::Timeout, true,
     QT_TRANSLATE_NOOP("Kafka", "The broker did not answer in time: check whether it is overloaded or frozen, then try again.")},
    {RD_KAFKA_RESP_ERR__TIMED_OUT_QUEUE, Kind::Timeout, true,
     QT_TRANSLATE_NOOP("Kafka", "The broker did not answer in time: check whether it is overloaded or frozen, then try again.")},
    {RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT, Kind::Timeout, true,
     QT_TRANSLATE_NOOP("Kafka", "The cluster could not finish the request in time: try again, and look at the brokers that lag behind.")},
    {RD_KAFKA_RESP_ERR__MSG_TIMED_OUT, Kind::Timeout, true,
     QT_TRANSLATE_NOOP("Kafka", "No broker acknowledged the record in time: it may have been written or not; read the topic before sending it again.")},
    {RD_KAFKA_RESP_ERR__WAIT_COORD, Kind::Timeout, true,
     QT_TRANSLATE_NOOP("Kafka", "The group's coordinator did not come up in time: check the broker that leads its offsets partition.")},
    {RD_KAFKA_RESP_ERR__TRANSPORT, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The broker cannot be reached: check that it runs and that host and port are right.")},
    {RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "No broker can be reached: check that they run and that the bootstrap servers are right.")},
    {RD_KAFKA_RESP_ERR__RESOLVE, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The broker's host name cannot be resolved: correct the name, or add it to DNS or the hosts file.")},
    {RD_KAFKA_RESP_ERR_NETWORK_EXCEPTION, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The broker hung up before it answered: check its log, then try again.")},
    {RD_KAFKA_RESP_ERR_BROKER_NOT_AVAILABLE, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The broker is not available: start it or wait until it has registered.")},
    {RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The partition has no leader: start a broker that holds an in-sync replica of it.")},
    {RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The partition's leader has just moved: try again.")},
    {RD_KAFKA_RESP_ERR_FENCED_LEADER_EPOCH, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The partition's leader has just moved: try again.")},
    {RD_KAFKA_RESP_ERR_UNKNOWN_LEADER_EPOCH, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The partition's leader has just moved: try again.")},
    {RD_KAFKA_RESP_ERR_REPLICA_NOT_AVAILABLE, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "A replica of the partition is not available: check the brokers that hold it.")},
    {RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The group's coordinator is still loading its offsets: wait and try again.")},
    {RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The group has no coordinator now: check that the partitions of __consumer_offsets have leaders.")},
    {RD_KAFKA_RESP_ERR_NOT_COORDINATOR, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The group's coordinator has just moved: try again.")},
    {RD_KAFKA_RESP_ERR_LISTENER_NOT_FOUND, Kind::Unreachable, false,
     QT_TRANSLATE_NOOP("Kafka", "The leader does not offer the listener in use: add it to that broker's listeners.")},
    {RD_KAFKA_RESP_ERR_KAFKA_STORAGE_ERROR, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The broker has a problem with its disk: look at its log and its log folders.")},
    {RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "Fewer replicas are in sync than min.insync.replicas asks for: start the missing brokers or lower the setting.")},
    {RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The record was written, but fewer replicas are in sync than min.insync.replicas asks for: start the missing brokers.")},
    {RD_KAFKA_RESP_ERR_NOT_CONTROLLER, Kind::Unreachable, true,
     QT_TRANSLATE_NOOP("Kafka", "The cluster's controller has just moved: try again.")},
    {RD_KAFKA_RESP_ERR__AUTHENTICATION, Kind::Authentication, false,
     QT_TRANSLATE_NOOP("Kafka", "The broker refused the sign-in: check user name, password and mechanism.")},
    {RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED, Kind::Authentication, false,
     QT_TRANSLATE_NOOP("Kafka", "The broker refused the sign-in: check user name, password and mechanism.")},
    {RD_KAFKA_RESP_ERR_UNSUPPORTED_SASL_MECHANISM, Kind::Authentication, false,
     QT_TRANSLATE_NOOP("Kafka", "The broker does not offer this sign-in mechanism: set sasl.mechanism to one that it names.")},
    {RD_KAFKA_RESP_ERR_ILLEGAL_SASL_STATE, Kind::Authentication, false,
     QT_TRANSLATE_NOOP("Kafka", "This port has no sign-in: remove the SASL settings or use the SASL port.")},
    {RD_KAFKA_RESP_ERR__SSL, Kind::Authentication, false,
     QT_TRANSLATE_NOOP("Kafka", "The TLS connection failed: check that the port speaks TLS, the certificates and the host name.")},
    {RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, Kind::Authorization, false,
     QT_TRANSLATE_NOOP("Kafka", "You may not do this with the topic: ask for the permission, or connect as another user.")},
    {RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED, Kind::Authorization, false,
     QT_TRANSLATE_NOOP("Kafka", "You may not do this with the consumer group: ask for the permission, or connect as another user.")},
    {RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED, Kind::Authorization, false,
     QT_TRANSLATE_NOOP("Kafka", "You may not do this on the cluster: ask for the permission, or connect as another user.")},
    {RD_KAFKA_RESP_ERR_TRANSACTIONAL_ID_AUTHORIZATION_FAILED, Kind::Authorization, false,
     QT_TRANSLATE_NOOP("Kafka", "You may not use this transactional id: ask for the permission, or connect as another user.")},
    {RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, Kind::NotFound, false,
     QT_TRANSLATE_NOOP("Kafka", "There is no such topic or partition, or you may not see it: check the name.")},
    {RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC, Kind::NotFound, false,
     QT_TRANSLATE_NOOP("Kafka", "There is no such topic, or you may not see it: check the name.")},
    {RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION, Kind::NotFound, false,
     QT_TRANSLATE_NOOP("Kafka", "The topic has no such partition: check the number.")},
    {RD_KAFKA_RESP_ERR__UNKNOWN_GROUP, Kind::NotFound, false,
     QT_TRANSLATE_NOOP("Kafka", "There is no such consumer group: check the name.")},
    {RD_KAFKA_RESP_ERR_GROUP_ID_NOT_FOUND, Kind::NotFound, false,
     QT_TRANSLATE_NOOP("Kafka", "There is no such consumer group: check the name.")},
    {RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS, Kind::Conflict, false,
     QT_TRANSLATE_NOOP("Kafka", "A topic with this name exists already: choose another name.")},
    {RD_KAFKA_RESP_ERR_NON_EMPTY_GROUP, Kind::Conflict, false,
     QT_TRANSLATE_NOOP("Kafka", "The consumer group still has members: stop them first.")},
    {RD_KAFKA_RESP_ERR_GROUP_SUBSCRIBED_TO_TOPIC, Kind::Conflict, false,
     QT_TRANSLATE_NOOP("Kafka", "The consumer group still reads the topic: stop its members first.")},
    {RD_KAFKA_RESP_ERR_REBALANCE_IN_PROGRESS, Kind::Conflict, true,
     QT_TRANSLATE_NOOP("Kafka", "The consumer group is rebalancing: try again when it is stable.")},
    {RD_KAFKA_RESP_ERR_REASSIGNMENT_IN_PROGRESS, Kind::Conflict, true,
     QT_TRANSLATE_NOOP("Kafka", "Partitions are being moved now: wait until that is finished.")},
    {RD_KAFKA_RESP_ERR_INCONSISTENT_GROUP_PROTOCOL, Kind::Conflict, false,
     QT_TRANSLATE_NOOP("Kafka", "The group's members use another protocol or assignor: use the same in all of them.")},
    {RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION, Kind::Invalid, false,
     QT_TRANSLATE_NOOP("Kafka", "The topic's name is not allowed: use at most 249 of the characters a-z A-Z 0-9 . _ - and not one that differs from another topic's only in . and _.")},
    {RD_KAFKA_RESP_ERR_INVALID_PARTITIONS, Kind::Invalid, false,
     QT_TRANSLATE_NOOP("Kafka", "The number of partitions is not allowed: give at least 1.")},
    {RD_KAFKA_RESP_ERR_INVALID_REPLICATION_FACTOR, Kind::Invalid, false,
     QT_TRANSLATE_NOOP("Kafka", "The replication factor is not possible: give at least 1 and at most the number of brokers that are alive.")},
    {RD_KAFKA_RESP_ERR_INVALID_REPLICA_ASSIGNMENT, Kind::Invalid, false,
     QT_TRANSLATE_NOOP("Kafka", "The assignment of replicas is not possible: name only brokers that exist, each once a partition.")},
    {RD_KAFKA_RESP_ERR_INVALID_CONFIG, Kind::Invalid, false,
     QT_TRANSLATE_NOOP("Kafka", "The broker refuses a setting: correct its name or value.")},
    {RD_KAFKA_RESP_ERR_POLICY_VIOLATION, Kind::Invalid, false,
     QT_TRANSLATE_NOOP("Kafka", "The cluster's policy does not allow this: change it to what the policy asks for.")},
    {RD_KAFKA_RESP_ERR_INVALID_REQUEST, Kind::Invalid, false,
     QT_TRANSLATE_NOOP("Kafka", "The broker refuses the request as invalid: check the input.")},
    {RD_KAFKA_RESP_ERR_INVALID_GROUP_ID, Kind::Invalid, false,
     QT_TRANSLATE_NOOP("Kafka", "The name of the consumer group is not allowed: choose another.")},
    {RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE, Kind::Invalid, false,
     QT_TRANSLATE_NOOP("Kafka", "The record is larger than the topic allows: make it smaller, or raise max.message.bytes of the topic.")},
    {RD_KAFKA_RESP_ERR_RECORD_LIST_TOO_LARGE, Kind::Invalid, false,
     QT_TRANSLATE_NOOP("Kafka", "The batch of records is larger than the broker allows: send smaller batches.")},
    {RD_KAFKA_RESP_ERR_INVALID_RECORD, Kind::Invalid, false,
     QT_TRANSLATE_NOOP("Kafka", "The topic refuses the record: a compacted topic needs a key in each record.")},
    {RD_KAFKA_RESP_ERR__INVALID_ARG, Kind::Invalid, false,
     QT_TRANSLATE_NOOP("Kafka", "The library refuses the input: correct it.")},
    {RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE, Kind::NotFound, false,
     QT_TRANSLATE_NOOP("Kafka", "The partition does not hold that offset any more, or not yet: choose one between its start and its end.")},
    {RD_KAFKA_RESP_ERR_TOPIC_DELETION_DISABLED, Kind::Unsupported, false,
     QT_TRANSLATE_NOOP("Kafka", "The brokers do not allow that topics are deleted: set delete.topic.enable=true on them and restart them.")},
    {RD_KAFKA_RESP_ERR_UNSUPPORTED_VERSION, Kind::Unsupported, false,
     QT_TRANSLATE_NOOP("Kafka", "This broker's version cannot do that: use a newer broker.")},
    {RD_KAFKA_RESP_ERR_UNSUPPORTED_FOR_MESSAGE_FORMAT, Kind::Unsupported, false,
     QT_TRANSLATE_NOOP("Kafka", "The topic's old message format has no timestamps: this cannot be asked of it.")},
    {RD_KAFKA_RESP_ERR_SECURITY_DISABLED, Kind::Unsupported, false,
     QT_TRANSLATE_NOOP("Kafka", "The cluster has no authorizer: there are no permissions to see or change.")},
    {RD_KAFKA_RESP_ERR__UNSUPPORTED_FEATURE, Kind::Unsupported, false,
     QT_TRANSLATE_NOOP("Kafka", "The broker or the library cannot do that: use a newer broker.")},
    {RD_KAFKA_RESP_ERR__NOT_IMPLEMENTED, Kind::Unsupported, false,
     QT_TRANSLATE_NOOP("Kafka", "The library cannot do that: use a newer librdkafka.")},
    {RD_KAFKA_RESP_ERR__QUEUE_FULL, Kind::Conflict, true,
     QT_TRANSLATE_NOOP("Kafka", "Too many records wait to be sent: wait until some are acknowledged.")},
};

Error make(Kind kind, int code, const char *sentence, const QString &detail, bool retriable)
{
    return {kind, code, QCoreApplication::translate("Kafka", sentence), detail, retriable};
}

} // namespace

Error kafkaError(rd_kafka_resp_err_t code, const QString &detail)
{
    const QString text = detail.isEmpty() ? QString::fromUtf8(rd_kafka_err2str(code)) : detail;
    for (const Known &known : kKnown)
        if (known.code == code)
            return make(known.kind, int(code), known.sentence, text, known.retriable);
    switch (code) {
    case RD_KAFKA_RESP_ERR__DESTROY:
    case RD_KAFKA_RESP_ERR__PURGE_QUEUE:
    case RD_KAFKA_RESP_ERR__PURGE_INFLIGHT: {
        Error error = Error::cancelled();
        error.code = int(code);
        error.detail = text;
        return error;
    }
    default:
        break;
    }
    // A code that this version does not know: its name is all that can be said.
    return {Kind::Internal, int(code),
            QCoreApplication::translate("Kafka", "Kafka answered with the error %1 (%2): look into the broker's log.")
                .arg(QString::fromUtf8(rd_kafka_err2name(code)))
                .arg(int(code)),
            text, false};
}

Error kafkaError(const rd_kafka_error_t *error)
{
    Error result = kafkaError(rd_kafka_error_code(error), QString::fromUtf8(rd_kafka_error_string(error)));
    if (rd_kafka_error_is_retriable(error) != 0)
        result.retriable = true;
    return result;
}

bool isStaleMetadata(rd_kafka_resp_err_t code)
{
    switch (code) {
    case RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION:
    case RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_FENCED_LEADER_EPOCH:
    case RD_KAFKA_RESP_ERR_UNKNOWN_LEADER_EPOCH:
    case RD_KAFKA_RESP_ERR_REPLICA_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_KAFKA_STORAGE_ERROR:
    case RD_KAFKA_RESP_ERR_NOT_COORDINATOR:
    case RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
        return true;
    default:
        return false;
    }
}

Error notAnswering(const QString &who)
{
    return Error::timeout(
        QCoreApplication::translate("Kafka", "%1 is not answering: check whether it is overloaded or frozen.").arg(who));
}

} // namespace brokerscope::kafka
