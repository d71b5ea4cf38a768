// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/finding.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

QString confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Weak: return u"weak"_s;
    case Confidence::Strong: return u"strong"_s;
    case Confidence::Proven: return u"proven"_s;
    }
    return u"weak"_s;
}

} // namespace brokerscope::doctor
