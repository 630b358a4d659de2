// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answer.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

bool mediaTypeIs(const HttpReply &reply, QByteArrayView wanted) {
    const QByteArray type = reply.header("content-type").toLower();
    const qsizetype end = type.indexOf(';');
    return (end < 0 ? type : type.left(end)).trimmed() == wanted;
}

Answer::Kind kindOf(int status, QStringView slug, bool hasCurrent) {
    switch (status) {
    case 401:
        return Answer::Kind::SignedOut;
    case 403:
        return Answer::Kind::Forbidden;
    case 404:
        return Answer::Kind::NotFound;
    case 409:
        if (slug == u"cle-en-cours")
            return Answer::Kind::KeyRunning;
        if (slug == u"dossier-verrouille")
            return hasCurrent ? Answer::Kind::Locked : Answer::Kind::Refused;
        return slug == u"decalage-inattendu" ? Answer::Kind::WrongOffset : Answer::Kind::Refused;
    case 410:
        return Answer::Kind::Gone;
    case 412:
        return hasCurrent ? Answer::Kind::Stale : Answer::Kind::Unknown;
    case 426:
        return Answer::Kind::ClientTooOld;
    case 429:
    case 503:
        return Answer::Kind::Wait;
    case 460:
        return Answer::Kind::WrongChunk;
    default:
        return status >= 400 && status < 500 ? Answer::Kind::Refused : Answer::Kind::Unknown;
    }
}

} // namespace

int retryAfterMs(const QByteArray &header) {
    bool ok = false;
    const int seconds = header.trimmed().toInt(&ok);
    return ok && seconds > 0 ? std::min(seconds, 3600) * 1000 : 0;
}

models::Failure noAnswer(const Answer &answer, const QString &detail) {
    using Kind = models::Failure::Kind;
    return {answer.reached ? Kind::Server : answer.untrusted ? Kind::Untrusted : Kind::Offline, detail};
}

Answer readAnswer(const HttpReply &reply) {
    Answer answer;
    answer.untrusted = reply.outcome == HttpReply::Outcome::TlsRefused;
    if (reply.outcome != HttpReply::Outcome::Answered)
        return answer;
    answer.reached = true;
    answer.retryAfterMs = retryAfterMs(reply.header("retry-after"));
    if (reply.status == 204 && reply.body.isEmpty()) {
        answer.kind = Answer::Kind::Ok;
        return answer;
    }
    if (reply.status >= 200 && reply.status < 300) {
        // R23: a captive portal's page with 200 acknowledges nothing.
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(reply.body, &error);
        if (mediaTypeIs(reply, "application/json") && error.error == QJsonParseError::NoError && document.isObject()) {
            answer.kind = Answer::Kind::Ok;
            answer.object = document.object();
        }
        return answer;
    }
    if (mediaTypeIs(reply, "application/problem+json"))
        answer.problem = QJsonDocument::fromJson(reply.body).object();
    // Only the server itself may say that something is refused or gone; a proxy's page of the same status may not.
    if (answer.problem.isEmpty()) {
        if (reply.status == 429 || reply.status == 503)
            answer.kind = Answer::Kind::Wait;
        return answer;
    }
    const QString type = answer.problem["type"_L1].toString();
    answer.object = answer.problem["current"_L1].toObject();
    answer.kind = kindOf(reply.status, QStringView(type).mid(type.lastIndexOf(u'/') + 1), !answer.object.isEmpty());
    return answer;
}

} // namespace app
