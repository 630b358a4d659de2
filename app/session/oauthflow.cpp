// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/oauthflow.h"

#include "app/api/answer.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace app {

using models::Failure;
using models::Result;

namespace {

constexpr int tokenTicket = 1; // the session's own are higher
constexpr qsizetype maxRefresh = 512;

QByteArray randomText() {
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// In a time that does not tell how much of it is right.
bool same(const QByteArray &a, const QByteArray &b) {
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

bool json(const HttpReply &reply, QJsonObject &out) {
    if (!reply.header("content-type").toLower().startsWith("application/json"))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    out = document.object();
    return document.isObject();
}

Failure unreached(const HttpReply &reply) { return noAnswer(readAnswer(reply), u"issuer"_s); }

} // namespace

Result<Issuer> issuerFrom(const QJsonObject &discovery, const QUrl &origin) {
    const auto failure = [](const char *what) { return Failure{Failure::Kind::Server, QString::fromLatin1(what)}; };
    Issuer out;
    out.issuer = discovery["issuer"_L1].toString();
    const QJsonArray methods = discovery["code_challenge_methods_supported"_L1].toArray();
    if (!methods.contains(u"S256"_s))
        return failure("issuer without PKCE S256");
    const auto sameOrigin = [&origin](const QUrl &url) {
        return url.isValid() && url.scheme() == origin.scheme() && url.host() == origin.host() &&
               url.port() == origin.port();
    };
    if (!sameOrigin(QUrl(out.issuer)))
        return failure("another issuer");
    const auto path = [&](QLatin1StringView key, QString &to) {
        const QUrl url(discovery[key].toString());
        if (!sameOrigin(url))
            return false;
        to = url.path(QUrl::FullyEncoded);
        return to.startsWith(u'/');
    };
    if (!path("authorization_endpoint"_L1, out.authorization) || !path("token_endpoint"_L1, out.token))
        return failure("endpoint elsewhere");
    path("revocation_endpoint"_L1, out.revocation);
    return out;
}

HttpRequest tokenRequest(const Issuer &issuer, const QList<QPair<QString, QString>> &fields) {
    HttpRequest request{"POST", issuer.token};
    request.headers.append({QByteArray("Content-Type"), QByteArray("application/x-www-form-urlencoded")});
    for (const auto &[name, value] : fields) {
        if (!request.body.isEmpty())
            request.body += '&';
        request.body += name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    }
    return request;
}

Result<Tokens> tokensFrom(const HttpReply &reply, const QByteArray &formerRefresh, const models::Clock &clock) {
    QJsonObject object;
    if (reply.outcome != HttpReply::Outcome::Answered || !json(reply, object))
        return unreached(reply);
    if (reply.status != 200) {
        const QString error = object["error"_L1].toString();
        if (error == "invalid_grant"_L1)
            return Failure{Failure::Kind::SignedOut, error};
        return reply.status < 500 && !error.isEmpty() ? Failure{Failure::Kind::Refused, u"token error"_s}
                                                      : Failure{Failure::Kind::Server, u"token error"_s};
    }
    Tokens out;
    out.access = object["access_token"_L1].toString().toLatin1();
    out.refresh = object["refresh_token"_L1].toString().toLatin1();
    if (out.refresh.isEmpty())
        out.refresh = formerRefresh;
    const bool bearer = object["token_type"_L1].toString().compare("bearer"_L1, Qt::CaseInsensitive) == 0;
    if (out.access.isEmpty() || !bearer || out.refresh.size() > maxRefresh)
        return Failure{Failure::Kind::Server, u"token answer"_s};
    out.expiresMs = clock.monotonicMs() + std::max(0, object["expires_in"_L1].toInt(300)) * 1000LL;
    return out;
}

OAuthFlow::OAuthFlow(Transport &transport, const Issuer &issuer, const models::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_issuer(issuer) {
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(Failure{Failure::Kind::SignedOut, u"sign-in timeout"_s}); });
    connect(&m_listener, &LoopbackListener::returned, this, &OAuthFlow::returned);
    connect(&m_transport, &Transport::answered, this, [this](int ticket, const HttpReply &reply) {
        if (ticket == tokenTicket)
            end(tokensFrom(reply, {}, m_clock));
    });
}

void OAuthFlow::start(int limitMs) {
    if (!m_listener.listen())
        return end(Failure{Failure::Kind::Io, u"no loopback port"_s});
    m_limit.start(limitMs);
    m_state = randomText();
    m_nonce = randomText();
    m_verifier = randomText();
    const QByteArray challenge = QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QUrl page = m_transport.origin();
    page.setPath(m_issuer.authorization);
    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"client_id"_s, QLatin1StringView(clientId));
    query.addQueryItem(u"redirect_uri"_s,
                       QString::fromLatin1(QUrl::toPercentEncoding(m_listener.redirectUri().toString())));
    query.addQueryItem(u"scope"_s, u"openid%20offline_access"_s);
    query.addQueryItem(u"state"_s, QString::fromLatin1(m_state));
    query.addQueryItem(u"nonce"_s, QString::fromLatin1(m_nonce));
    query.addQueryItem(u"code_challenge"_s, QString::fromLatin1(challenge));
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    page.setQuery(query.query(QUrl::FullyEncoded), QUrl::StrictMode);
    Q_EMIT browserWanted(page);
}

void OAuthFlow::returned(const QUrlQuery &query) {
    if (m_ended || m_exchanging)
        return;
    // A page that does not know our state has nothing to say: keep waiting for the one that does.
    if (!same(query.queryItemValue(u"state"_s).toLatin1(), m_state))
        return;
    const QString issuer = query.queryItemValue(u"iss"_s, QUrl::FullyDecoded); // RFC 9207
    if (!issuer.isEmpty() && issuer != m_issuer.issuer)
        return end(Failure{Failure::Kind::Server, u"another issuer answered"_s});
    const QString code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    if (code.isEmpty())
        return end(Failure{Failure::Kind::Refused, query.queryItemValue(u"error"_s)});
    m_exchanging = true;
    m_transport.send(tokenTicket, tokenRequest(m_issuer, {{u"grant_type"_s, u"authorization_code"_s},
                                                          {u"code"_s, code},
                                                          {u"redirect_uri"_s, m_listener.redirectUri().toString()},
                                                          {u"client_id"_s, QLatin1StringView(clientId)},
                                                          {u"code_verifier"_s, QString::fromLatin1(m_verifier)}}));
}

void OAuthFlow::end(const Result<Tokens> &tokens) {
    if (m_ended)
        return;
    m_ended = true;
    m_limit.stop();
    Q_EMIT finished(tokens);
}

} // namespace app
