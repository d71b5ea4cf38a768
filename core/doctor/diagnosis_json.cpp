// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/diagnosis.h"

#include "core/doctor/doctor_text.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

/// The field names of reference stuck-polls 4.2: they never change.
namespace brokerscope::doctor {

namespace {

constexpr int kSchema = 1;
enum class Depth { Root, Consequence };

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(qint64 ms)
{
    return ms < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(isoTime(ms));
}

QString subjectKind(Subject::Kind kind)
{
    switch (kind) {
    case Subject::Kind::Group: return u"group"_s;
    case Subject::Kind::Member: return u"member"_s;
    case Subject::Kind::Partition: return u"partition"_s;
    case Subject::Kind::Broker: return u"broker"_s;
    case Subject::Kind::Process: return u"process"_s;
    }
    return {};
}

QJsonArray subjectArray(const std::vector<Subject> &subjects)
{
    QJsonArray array;
    for (const Subject &subject : subjects) {
        QJsonObject object{{u"kind"_s, subjectKind(subject.kind)}};
        if (subject.kind == Subject::Kind::Partition) {
            object.insert(u"topic"_s, subject.name);
            object.insert(u"partition"_s, subject.partition);
        } else {
            object.insert(u"id"_s, subject.name);
        }
        array.append(object);
    }
    return array;
}

QJsonArray findingArray(const std::vector<Finding> &findings, Depth depth);

QJsonObject findingObject(const Finding &finding, Depth depth)
{
    QJsonArray evidence;
    for (const Evidence &e : finding.evidence) {
        evidence.append(QJsonObject{{u"key"_s, e.key}, {u"source"_s, e.source}, {u"time"_s, timeOrNull(e.takenAtMs)}, {u"age_ms"_s, e.ageMs}, {u"raw"_s, e.raw}});
    }
    QJsonObject object{{u"id"_s, finding.id},
                       {u"slug"_s, finding.slug},
                       {u"confidence"_s, confidenceName(finding.confidence)},
                       {u"severity"_s, finding.severity},
                       {u"text"_s, finding.text},
                       {u"since"_s, timeOrNull(finding.sinceMs)},
                       {u"subjects"_s, subjectArray(finding.subjects)},
                       {u"evidence"_s, evidence},
                       {u"consequences"_s, findingArray(finding.consequences, Depth::Consequence)}};
    if (depth == Depth::Root) {
        QJsonArray fixes;
        for (const Fix &fix : finding.fixes) {
            fixes.append(QJsonObject{{u"action"_s, fix.action}, {u"text"_s, fix.text}, {u"risk"_s, fix.risk}, {u"kafka_command"_s, textOrNull(fix.kafkaCommand)}});
        }
        object.insert(u"fixes"_s, fixes);
    }
    return object;
}

QJsonArray findingArray(const std::vector<Finding> &findings, Depth depth)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(findingObject(finding, depth));
    return array;
}

} // namespace

QJsonObject Diagnosis::toJson() const
{
    QJsonArray brokerIds;
    for (const qint32 id : brokers)
        brokerIds.append(id);
    QJsonArray missed;
    for (const NotEvaluated &n : notEvaluated)
        missed.append(QJsonObject{{u"id"_s, n.id}, {u"slug"_s, n.slug}, {u"reason"_s, n.reason}});
    QJsonArray errors;
    for (const auto &[call, error] : sourceErrors) {
        errors.append(QJsonObject{{u"what"_s, call}, {u"kind"_s, kindName(error.kind)}, {u"code"_s, error.code}, {u"message"_s, error.message}});
    }
    const QJsonObject verdictObject{{u"slug"_s, verdict.slug},
                                    {u"id"_s, textOrNull(verdict.id)},
                                    {u"confidence"_s, confidenceName(verdict.confidence)},
                                    {u"text"_s, verdict.text},
                                    {u"since"_s, timeOrNull(verdict.sinceMs)},
                                    {u"next_step"_s, verdict.nextStep},
                                    {u"normal"_s, verdict.isNormal()}};
    return {{u"schema"_s, kSchema},
            {u"group"_s, groupId},
            {u"cluster"_s, QJsonObject{{u"id"_s, textOrNull(clusterId)}, {u"brokers"_s, brokerIds}}},
            {u"snapshot_time"_s, timeOrNull(snapshotAtMs)},
            {u"observed_ms"_s, observedMs},
            {u"verdict"_s, verdictObject},
            {u"findings"_s, findingArray(findings, Depth::Root)},
            {u"unexplained"_s, subjectArray(unexplained)},
            {u"not_evaluated"_s, missed},
            {u"probe"_s, QJsonValue(QJsonValue::Null)},
            {u"errors"_s, errors}};
}

} // namespace brokerscope::doctor
