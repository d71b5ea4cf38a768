// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_types.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

QString outcomeName(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Previewed: return u"previewed"_s;
    case ChangeOutcome::Done: return u"done"_s;
    case ChangeOutcome::Failed: return u"failed"_s;
    case ChangeOutcome::Refused: return u"refused"_s;
    case ChangeOutcome::Unknown: return u"unknown"_s;
    }
    return u"unknown"_s;
}

ChangeOutcome outcomeFromName(const QString &name)
{
    for (const auto outcome : {ChangeOutcome::Previewed, ChangeOutcome::Done, ChangeOutcome::Failed, ChangeOutcome::Refused}) {
        if (outcomeName(outcome) == name)
            return outcome;
    }
    return ChangeOutcome::Unknown;
}

ChangeResult ChangeResult::refused(Error error)
{
    ChangeResult result;
    result.outcome = ChangeOutcome::Refused;
    result.error = std::move(error);
    return result;
}

ChangeResult ChangeResult::of(const QString &item, const Outcome &answer)
{
    ChangeResult result;
    result.outcome = ChangeOutcome::Done;
    if (!answer) {
        result.error = answer.error();
        // Without an answer nobody knows whether the request was carried out.
        const bool isSilent = answer.error().kind == Error::Kind::Timeout || answer.error().kind == Error::Kind::Cancelled;
        result.outcome = isSilent ? ChangeOutcome::Unknown : ChangeOutcome::Failed;
    }
    result.items.push_back({item, result.outcome, result.error, -1, -1});
    return result;
}

ChangeResult ChangeResult::asNotSent() const
{
    ChangeResult result = *this;
    if (result.outcome == ChangeOutcome::Unknown)
        result.outcome = ChangeOutcome::Failed;
    for (ChangeItem &item : result.items) {
        if (item.outcome == ChangeOutcome::Unknown)
            item.outcome = ChangeOutcome::Failed;
    }
    return result;
}

} // namespace brokerscope::changes
