// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/case.h"
#include "core/doctor/finding.h"

#include <memory>
#include <optional>

namespace brokerscope::doctor {

/// What a rule says. Both unset: it looked and found nothing. Both set: it found something, and part of it could not be
/// looked at.
struct Evaluation
{
    std::optional<Finding> finding;
    QString notEvaluated; ///< why it (or a part of it) could not be evaluated; never counts as passed
};

/// One cause of the catalogue (reference stuck-polls, sections 1 and 2). Pure: no clock, no network, no state.
class Rule
{
public:
    virtual ~Rule() = default;
    [[nodiscard]] virtual QString id() const = 0; ///< "G1"
    [[nodiscard]] virtual QString slug() const = 0; ///< stable
    [[nodiscard]] virtual Layer layer() const = 0;
    [[nodiscard]] virtual Evaluation evaluate(const Case &theCase) const = 0;
};

/// All rules that exist, sorted by layer and id.
[[nodiscard]] const std::vector<std::unique_ptr<const Rule>> &allRules();

} // namespace brokerscope::doctor
