// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctor_input.h"
#include "core/doctor/finding.h"

#include <QJsonObject>

namespace brokerscope::doctor {

struct Verdict
{
    QString slug; ///< of the first finding, or "normal-waiting-for-data", "normal-consuming", "unexplained"
    QString id; ///< "G1"; null where the slug is not a cause
    Confidence confidence = Confidence::Weak;
    QString text; ///< one sentence with its numbers, translated
    qint64 sinceMs = -1; ///< -1: not known
    QString nextStep; ///< one sentence, translated; never empty

    /// Exit code 0 of the command line: proven or probable silence of a healthy group.
    [[nodiscard]] bool isNormal() const;
};

/// The doctor's whole answer.
struct Diagnosis
{
    QString groupId;
    QString clusterId;
    std::vector<qint32> brokers;
    qint64 snapshotAtMs = 0;
    qint64 observedMs = 0;
    Verdict verdict;
    std::vector<Finding> findings; ///< ranked
    std::vector<Subject> unexplained; ///< sorted
    std::vector<std::pair<QString, Error>> sourceErrors; ///< source calls that failed, and why
    std::vector<NotEvaluated> notEvaluated; ///< sorted by layer and id

    /// The object of `brokerscope-cli doctor --json`. The same diagnosis gives the same bytes.
    [[nodiscard]] QJsonObject toJson() const;
    /// 0: normal; 10: a cause was found, or the stand-still could not be explained.
    [[nodiscard]] int exitCode() const { return verdict.isNormal() ? 0 : 10; }
};

/// Evidence -> rules -> ranking. Pure and deterministic: depends on the input alone. Any thread.
[[nodiscard]] Diagnosis diagnose(DoctorInput input);

} // namespace brokerscope::doctor
