// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_message.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::desktop::start_message {

namespace {

const QString kVersionKey = u"brokerscope"_s;

/// The members that a message carries, with their keys.
std::array<std::pair<QString, QString *>, 8> fields(Request &request)
{
    return {{{u"language"_s, &request.options.language},
             {u"profile"_s, &request.options.profile},
             {u"bootstrap"_s, &request.options.bootstrap},
             {u"zookeeper"_s, &request.options.zookeeper},
             {u"local"_s, &request.options.local},
             {u"page"_s, &request.options.page.page},
             {u"object"_s, &request.options.page.object},
             {u"activation"_s, &request.activation}}};
}

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<QJsonObject> objectOf(const QByteArray &line)
{
    const QJsonObject object = line.size() <= kMaxBytes ? QJsonDocument::fromJson(line).object() : QJsonObject();
    if (!object[kVersionKey].isDouble())
        return failure(
            Error::invalid(QCoreApplication::translate("StartMessage", "This is no message of Brokerscope.")));
    if (object[kVersionKey].toInt() != kVersion)
        return failure(Error{
            Error::Kind::Unsupported,
            0,
            QCoreApplication::translate(
                "StartMessage", "The Brokerscope that is running is of another version: close it, then start again."),
            {},
            false});
    return object;
}

} // namespace

QByteArray line(const Request &request)
{
    QJsonObject object{{kVersionKey, kVersion}};
    Request copy = request;
    for (const auto &[key, text] : fields(copy))
        if (!text->isEmpty())
            object.insert(key, *text);
    return toLine(object);
}

Result<Request> parse(const QByteArray &line)
{
    const Result<QJsonObject> object = objectOf(line);
    if (!object)
        return failure(object.error());
    Request request;
    for (const auto &[key, text] : fields(request))
        if (object->contains(key))
            *text = (*object)[key].toString();
    return request;
}

QByteArray answerLine(const Outcome &outcome)
{
    QJsonObject object{{kVersionKey, kVersion}};
    if (!outcome)
        object.insert(u"error"_s, outcome.error().message);
    return toLine(object);
}

Outcome parseAnswer(const QByteArray &line)
{
    const Result<QJsonObject> object = objectOf(line);
    if (!object)
        return failure(object.error());
    if (object->contains(u"error"_s))
        return failure(Error{Error::Kind::Conflict, 0, (*object)[u"error"_s].toString(), {}, false});
    return done();
}

} // namespace brokerscope::desktop::start_message
