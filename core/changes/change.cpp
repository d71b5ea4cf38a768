// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

Change::Change(QString clusterId)
    : m_clusterId(std::move(clusterId))
{
}

Change::~Change() = default;

bool Change::hasErrors() const
{
    const auto problems = check();
    return std::any_of(problems.begin(), problems.end(),
                       [](const FieldProblem &p) { return p.severity == FieldProblem::Severity::Error; });
}

Answer<Preview> Change::preview(const ChangeContext &context) const
{
    std::shared_ptr<const Change> self = clone();
    return context.steps->run([self, context]() -> Result<Preview> { return self->makePreview(context); });
}

Answer<ChangeResult> Change::run(const ChangeContext &context) const
{
    std::shared_ptr<const Change> self = clone();
    return context.steps->run([self, context]() -> Result<ChangeResult> { return self->execute(context); });
}

QJsonObject Change::toJson() const
{
    return {{u"kind"_s, kind()}, {u"clusterId"_s, m_clusterId}, {u"fields"_s, fields()}};
}

Confirmation requiredConfirmation(const Change &change, const profile::ConnectionProfile &profile)
{
    // One record may be sent without a question elsewhere; nothing is written to production without one.
    return profile.isProduction ? Confirmation::TypeName : change.confirmation();
}

} // namespace brokerscope::changes
