// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope {

Error Error::cancelled()
{
    return {Kind::Cancelled, 0, QCoreApplication::translate("Error", "Cancelled before an answer arrived."), {}, true};
}

Error Error::invalid(const QString &message)
{
    return {Kind::Invalid, 0, message, {}, false};
}

Error Error::timeout(const QString &message)
{
    return {Kind::Timeout, 0, message, {}, true};
}

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Timeout: return u"timeout"_s;
    case Error::Kind::Unreachable: return u"unreachable"_s;
    case Error::Kind::Authentication: return u"authentication"_s;
    case Error::Kind::Authorization: return u"authorization"_s;
    case Error::Kind::NotFound: return u"notFound"_s;
    case Error::Kind::Conflict: return u"conflict"_s;
    case Error::Kind::Invalid: return u"invalid"_s;
    case Error::Kind::Unsupported: return u"unsupported"_s;
    case Error::Kind::Cancelled: return u"cancelled"_s;
    case Error::Kind::Internal: return u"internal"_s;
    }
    return u"internal"_s;
}

} // namespace brokerscope
