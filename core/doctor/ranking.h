// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"

#include <vector>

namespace brokerscope::doctor {

/// Reference 4.7: drops what explains nothing of interest (unless severity 5), folds what a deeper finding causes under
/// it, and orders the rest. The result depends on the values alone, not on their order.
/// `interest` is sorted. With an empty `interest` all findings stay.
[[nodiscard]] std::vector<Finding> rank(std::vector<Finding> findings, const std::vector<Subject> &interest);

/// Subjects of interest that no finding and no consequence explains; sorted.
[[nodiscard]] std::vector<Subject> unexplainedSubjects(const std::vector<Finding> &ranked, const std::vector<Subject> &interest);

/// True if a finding of `cause` suppresses one of `effect` on a subject that both explain.
[[nodiscard]] bool isCauseOf(const Finding &cause, const Finding &effect, const Subject &subject);

} // namespace brokerscope::doctor
