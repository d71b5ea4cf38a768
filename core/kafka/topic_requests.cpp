// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/topic_requests.h"

#include "core/kafka/kafka_error.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace brokerscope::kafka {

namespace {

QString text(const char *value) { return value ? QString::fromUtf8(value) : QString(); }

std::optional<Error> eventError(rd_kafka_event_t *event)
{
    if (rd_kafka_event_error(event) == RD_KAFKA_RESP_ERR_NO_ERROR)
        return std::nullopt;
    return kafkaError(rd_kafka_event_error(event), text(rd_kafka_event_error_string(event)));
}

Outcome topicOutcome(const rd_kafka_topic_result_t **results, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        if (const auto code = rd_kafka_topic_result_error(results[i]); code != RD_KAFKA_RESP_ERR_NO_ERROR)
            return failure(kafkaError(code, text(rd_kafka_topic_result_error_string(results[i]))));
    return done();
}

// Says what the broker's own text only hints at.
Error creationError(Error error, const NewTopic &topic, int aliveBrokers)
{
    // "…larger than available brokers: 1.", "…because only 1 broker(s) are registered."
    static const QRegularExpression brokersInText(QStringLiteral("(?:brokers: |only )(\\d+)"));
    if (const auto match = brokersInText.match(error.detail); match.hasMatch())
        aliveBrokers = match.captured(1).toInt();
    switch (error.code) {
    case RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS:
        error.message = QCoreApplication::translate("Kafka", "A topic named \"%1\" exists already: choose another name.").arg(topic.name);
        break;
    case RD_KAFKA_RESP_ERR_INVALID_REPLICATION_FACTOR:
        if (aliveBrokers > 0 && topic.replicationFactor > aliveBrokers)
            error.message = QCoreApplication::translate(
                                "Kafka", "Replication factor %1 is not possible because only %n broker(s) are alive: give at most %n.", nullptr,
                                aliveBrokers)
                                .arg(topic.replicationFactor);
        break;
    case RD_KAFKA_RESP_ERR_INVALID_CONFIG:
    case RD_KAFKA_RESP_ERR_POLICY_VIOLATION:
    case RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION:
    case RD_KAFKA_RESP_ERR_INVALID_REQUEST:
        if (!error.detail.isEmpty()) { // the broker's text names the setting or the rule
            const QString reason = error.detail.endsWith(u'.') ? error.detail.chopped(1) : error.detail;
            error.message = QCoreApplication::translate("Kafka", "The broker refuses the topic: %1. Correct that and try again.").arg(reason);
        }
        break;
    default:
        break;
    }
    return error;
}

ConfigEntry::Source source(rd_kafka_ConfigSource_t value)
{
    switch (value) {
    case RD_KAFKA_CONFIG_SOURCE_DYNAMIC_TOPIC_CONFIG: return ConfigEntry::Source::DynamicTopic;
    case RD_KAFKA_CONFIG_SOURCE_DYNAMIC_BROKER_CONFIG: return ConfigEntry::Source::DynamicBroker;
    case RD_KAFKA_CONFIG_SOURCE_DYNAMIC_DEFAULT_BROKER_CONFIG: return ConfigEntry::Source::DynamicDefaultBroker;
    case RD_KAFKA_CONFIG_SOURCE_STATIC_BROKER_CONFIG: return ConfigEntry::Source::StaticBroker;
    case RD_KAFKA_CONFIG_SOURCE_DEFAULT_CONFIG: return ConfigEntry::Source::Default;
    default: return ConfigEntry::Source::Unknown;
    }
}

/// The last of the synonyms is the built-in default, where there is one.
std::optional<QString> defaultOf(const rd_kafka_ConfigEntry_t *entry)
{
    std::size_t count = 0;
    const auto **synonyms = rd_kafka_ConfigEntry_synonyms(entry, &count);
    for (std::size_t i = 0; i < count; ++i)
        if (rd_kafka_ConfigEntry_source(synonyms[i]) == RD_KAFKA_CONFIG_SOURCE_DEFAULT_CONFIG)
            if (const char *value = rd_kafka_ConfigEntry_value(synonyms[i]))
                return text(value);
    return std::nullopt;
}

std::vector<ConfigEntry> entries(const rd_kafka_ConfigResource_t *resource)
{
    std::size_t count = 0;
    const auto **raw = rd_kafka_ConfigResource_configs(resource, &count);
    std::vector<ConfigEntry> result;
    for (std::size_t i = 0; i < count; ++i) {
        ConfigEntry entry;
        entry.name = text(rd_kafka_ConfigEntry_name(raw[i]));
        if (const char *value = rd_kafka_ConfigEntry_value(raw[i]))
            entry.value = text(value);
        entry.source = source(rd_kafka_ConfigEntry_source(raw[i]));
        entry.isSensitive = rd_kafka_ConfigEntry_is_sensitive(raw[i]) > 0;
        entry.isReadOnly = rd_kafka_ConfigEntry_is_read_only(raw[i]) > 0;
        entry.isDefault = rd_kafka_ConfigEntry_is_default(raw[i]) > 0 || entry.source == ConfigEntry::Source::Default;
        entry.defaultValue = entry.source == ConfigEntry::Source::Default ? entry.value : defaultOf(raw[i]);
        if (entry.isSensitive) { // a broker that sends it anyway is not passed on
            entry.value.reset();
            entry.defaultValue.reset();
        }
        result.push_back(std::move(entry));
    }
    std::sort(result.begin(), result.end(), [](const ConfigEntry &a, const ConfigEntry &b) { return a.name < b.name; });
    return result;
}

} // namespace

void TopicRequests::create(const NewTopic &topic, bool validateOnly, int aliveBrokers, Done handler)
{
    std::array<char, 512> reason{};
    rd_kafka_NewTopic_t *request = rd_kafka_NewTopic_new(topic.name.toUtf8().constData(), topic.partitions, topic.replicationFactor,
                                                         reason.data(), reason.size());
    if (!request)
        return handler(failure(kafkaError(RD_KAFKA_RESP_ERR__INVALID_ARG, text(reason.data()))));
    const NewTopicPtr owner(request);
    for (const auto &[name, value] : topic.config)
        rd_kafka_NewTopic_set_config(request, name.toUtf8().constData(), value.toUtf8().constData());

    const auto options = m_calls.begin(m_handles.uncommitted(), RD_KAFKA_ADMIN_OP_CREATETOPICS, m_timeout,
                                       [topic, aliveBrokers, handler = std::move(handler)](rd_kafka_event_t *event) {
                                           if (auto error = eventError(event))
                                               return handler(failure(*error));
                                           std::size_t count = 0;
                                           const auto **results =
                                               rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), &count);
                                           Outcome outcome = topicOutcome(results, count);
                                           if (!outcome)
                                               return handler(failure(creationError(outcome.error(), topic, aliveBrokers)));
                                           handler(outcome);
                                       });
    rd_kafka_AdminOptions_set_validate_only(options.get(), validateOnly ? 1 : 0, nullptr, 0);
    rd_kafka_AdminOptions_set_operation_timeout(options.get(), int(m_timeout.count()) * 3 / 4, nullptr, 0);
    rd_kafka_CreateTopics(m_handles.uncommitted(), &request, 1, options.get(), m_handles.events());
}

void TopicRequests::remove(const QString &name, Done handler)
{
    rd_kafka_DeleteTopic_t *request = rd_kafka_DeleteTopic_new(name.toUtf8().constData());
    const DeleteTopicPtr owner(request);
    const auto options = m_calls.begin(m_handles.uncommitted(), RD_KAFKA_ADMIN_OP_DELETETOPICS, m_timeout,
                                       [name, handler = std::move(handler)](rd_kafka_event_t *event) {
                                           if (auto error = eventError(event))
                                               return handler(failure(*error));
                                           std::size_t count = 0;
                                           const auto **results =
                                               rd_kafka_DeleteTopics_result_topics(rd_kafka_event_DeleteTopics_result(event), &count);
                                           Outcome outcome = topicOutcome(results, count);
                                           if (!outcome && outcome.error().code == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART)
                                               outcome.error().message =
                                                   QCoreApplication::translate("Kafka", "There is no topic named \"%1\": it may be gone already.").arg(name);
                                           handler(outcome);
                                       });
    rd_kafka_AdminOptions_set_operation_timeout(options.get(), int(m_timeout.count()) * 3 / 4, nullptr, 0);
    rd_kafka_DeleteTopics(m_handles.uncommitted(), &request, 1, options.get(), m_handles.events());
}

void TopicRequests::describeConfig(rd_kafka_ResourceType_t type, const QString &name,
                                   std::function<void(Result<std::vector<ConfigEntry>>)> handler)
{
    rd_kafka_ConfigResource_t *request = rd_kafka_ConfigResource_new(type, name.toUtf8().constData());
    const ConfigResourcePtr owner(request);
    const auto options =
        m_calls.begin(m_handles.uncommitted(), RD_KAFKA_ADMIN_OP_DESCRIBECONFIGS, m_timeout,
                      [handler = std::move(handler)](rd_kafka_event_t *event) {
                          if (auto error = eventError(event))
                              return handler(failure(*error));
                          std::size_t count = 0;
                          const auto **resources =
                              rd_kafka_DescribeConfigs_result_resources(rd_kafka_event_DescribeConfigs_result(event), &count);
                          if (count == 0)
                              return handler(failure(kafkaError(RD_KAFKA_RESP_ERR__BAD_MSG)));
                          if (const auto code = rd_kafka_ConfigResource_error(resources[0]); code != RD_KAFKA_RESP_ERR_NO_ERROR)
                              return handler(failure(kafkaError(code, text(rd_kafka_ConfigResource_error_string(resources[0])))));
                          handler(entries(resources[0]));
                      });
    rd_kafka_DescribeConfigs(m_handles.uncommitted(), &request, 1, options.get(), m_handles.events());
}

} // namespace brokerscope::kafka
