// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/api/answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace app {

using models::Failure;
using models::Keyring;
using models::Result;

namespace {

constexpr qint64 marginMs = 30 * 1000; // a token about to expire is not worth sending
constexpr int revocationMs = 3000;

Failure failureOf(const Answer &answer) {
    if (answer.kind == Answer::Kind::SignedOut)
        return {Failure::Kind::SignedOut, u"session"_s};
    return noAnswer(answer, u"session"_s);
}

} // namespace

Result<Identity> identityFrom(const HttpReply &reply) {
    const Answer answer = readAnswer(reply);
    if (answer.kind != Answer::Kind::Ok)
        return failureOf(answer);
    Identity out;
    out.sujet = answer.object["sujet"_L1].toString();
    const QJsonObject personne = answer.object["personne"_L1].toObject();
    out.nom = u"%1 %2"_s.arg(personne["prenom"_L1].toString(), personne["nom"_L1].toString()).trimmed();
    const QJsonArray entreprises = answer.object["entreprises"_L1].toArray();
    out.siren = entreprises.at(0)["siren"_L1].toString();
    out.raisonSociale = entreprises.at(0)["raisonSociale"_L1].toString();
    if (out.sujet.isEmpty())
        return Failure{Failure::Kind::Server, u"session without subject"_s};
    if (out.siren.isEmpty())
        return Failure{Failure::Kind::Refused, u"no company"_s};
    return out;
}

Result<QUrl> issuerOf(const HttpReply &reply) {
    const Answer answer = readAnswer(reply);
    if (answer.kind != Answer::Kind::Ok)
        return failureOf(answer);
    auto issuer = serverUrl(answer.object["authorization_servers"_L1].toArray().at(0).toString());
    if (!issuer)
        return Failure{Failure::Kind::Server, u"no issuer"_s};
    return issuer;
}

Session::Session(const QUrl &server, Keyring &keyring, const models::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(server)
    , m_keyring(keyring)
    , m_clock(clock)
    , m_keyName(u"session "_s + server.toString()) {
    connect(&m_api, &Transport::answered, this, [this](int ticket, const HttpReply &reply) {
        if (ticket == m_identityTicket) {
            const auto identity = identityFrom(reply);
            if (identity)
                Q_EMIT signedIn(*identity);
            else
                Q_EMIT signInFailed(identity.failure());
        } else if (ticket == m_rereadTicket) {
            m_rereadTicket = 0;
            const auto identity = identityFrom(reply);
            if (identity)
                Q_EMIT signedIn(*identity);
            else if (identity.failure().kind == Failure::Kind::Refused)
                Q_EMIT signInFailed(identity.failure());
        } else if (ticket == m_resourceTicket) {
            const auto issuer = issuerOf(reply);
            if (!issuer)
                return tellIssuer(issuer.failure());
            m_oauth = std::make_unique<Transport>(*issuer);
            connect(m_oauth.get(), &Transport::answered, this, [this](int ticket, const HttpReply &reply) {
                if (ticket == m_discoveryTicket)
                    discovered(reply);
                else if (ticket == m_refreshTicket)
                    refreshed(reply);
                else if (ticket == m_revocationTicket)
                    endSignOut();
            });
            m_discoveryTicket = ++m_ticket;
            m_oauth->send(m_discoveryTicket, {"GET", u"/.well-known/openid-configuration"_s});
        }
    });
}

// The issuer's endpoints, asked once.
void Session::findIssuer(std::function<void(const Result<> &)> then) {
    if (m_issuer)
        return then(models::Done{});
    m_issuerAwaited.append(std::move(then));
    if (m_issuerAwaited.size() > 1)
        return;
    m_resourceTicket = ++m_ticket;
    m_api.send(m_resourceTicket, {"GET", u"/.well-known/oauth-protected-resource"_s});
}

void Session::discovered(const HttpReply &reply) {
    const Answer answer = readAnswer(reply);
    if (answer.kind != Answer::Kind::Ok)
        return tellIssuer(failureOf(answer));
    const auto issuer = issuerFrom(answer.object, m_oauth->origin());
    if (!issuer)
        return tellIssuer(issuer.failure());
    m_issuer = *issuer;
    tellIssuer(models::Done{});
}

void Session::tellIssuer(const Result<> &found) {
    const auto awaited = std::exchange(m_issuerAwaited, {});
    for (const auto &then : awaited)
        then(found);
}

void Session::refreshed(const HttpReply &reply) {
    const auto tokens = tokensFrom(reply, m_refreshing, m_clock);
    if (!tokens)
        return lose(tokens.failure());
    adopt(*tokens, [this] {
        m_renewing = false;
        Q_EMIT tokenReady(m_tokens.access);
    });
}

Session::~Session() = default;

void Session::signIn() {
    if (m_signInWanted)
        return;
    m_signInWanted = true;
    findIssuer([this](const Result<> &found) {
        if (!m_signInWanted) // cancelled meanwhile
            return;
        if (!found) {
            m_signInWanted = false;
            Q_EMIT signInFailed(found.failure());
            return;
        }
        m_flow = std::make_unique<OAuthFlow>(*m_oauth, *m_issuer, m_clock);
        connect(m_flow.get(), &OAuthFlow::browserWanted, this, &Session::browserWanted);
        connect(m_flow.get(), &OAuthFlow::finished, this, &Session::flowFinished);
        m_flow->start(m_signInLimitMs);
    });
}

void Session::cancelSignIn() {
    m_signInWanted = false;
    m_flow.reset();
}

void Session::flowFinished(const Result<Tokens> &tokens) {
    m_signInWanted = false;
    m_flow.release()->deleteLater(); // it is still emitting
    if (!tokens) {
        Q_EMIT signInFailed(tokens.failure());
        return;
    }
    adopt(*tokens, [this] { askIdentity(); });
}

// The new refresh token rests in the keyring before the new pair is used (sync.md §4.3).
void Session::adopt(const Tokens &tokens, std::function<void()> then) {
    m_tokens = tokens;
    m_keyring.write(m_keyName, tokens.refresh, [this, then = std::move(then)](Keyring::Outcome outcome) {
        if (outcome != Keyring::Outcome::Ok)
            Q_EMIT secretNotKept();
        then();
    });
}

void Session::askIdentity() {
    m_api.setBearer(m_tokens.access);
    m_identityTicket = ++m_ticket;
    m_api.send(m_identityTicket, {"GET", u"/v1/session"_s});
}

void Session::readAgain() {
    if (m_tokens.access.isEmpty() || m_rereadTicket != 0)
        return;
    m_api.setBearer(m_tokens.access);
    m_rereadTicket = ++m_ticket;
    m_api.send(m_rereadTicket, {"GET", u"/v1/session"_s});
}

void Session::renew(bool refused) {
    if (!refused && !m_tokens.access.isEmpty() && m_clock.monotonicMs() < m_tokens.expiresMs - marginMs) {
        Q_EMIT tokenReady(m_tokens.access);
        return;
    }
    if (m_renewing) // single flight: the one under way answers for both
        return;
    m_renewing = true;
    if (!m_tokens.refresh.isEmpty()) // newer than the keyring's when the keyring refused it
        return refreshWith(m_tokens.refresh);
    m_keyring.read(m_keyName, [this](Keyring::Outcome outcome, const QByteArray &secret) {
        if (!m_renewing) // signed out while the keychain took its time
            return;
        if (outcome == Keyring::Outcome::Ok && !secret.isEmpty())
            return refreshWith(secret);
        const bool never = outcome == Keyring::Outcome::NotFound || outcome == Keyring::Outcome::Ok;
        lose({never ? Failure::Kind::SignedOut : Failure::Kind::VaultLocked, u"no refresh token"_s});
    });
}

void Session::refreshWith(const QByteArray &refresh) {
    m_refreshing = refresh;
    findIssuer([this](const Result<> &found) {
        if (m_refreshing.isEmpty()) // signed out meanwhile
            return;
        if (!found)
            return lose(found.failure());
        m_refreshTicket = ++m_ticket;
        m_oauth->send(m_refreshTicket, refreshRequest(m_refreshing));
    });
}

HttpRequest Session::refreshRequest(const QByteArray &refresh) const {
    return tokenRequest(*m_issuer, {{u"grant_type"_s, u"refresh_token"_s},
                                    {u"refresh_token"_s, QString::fromLatin1(refresh)},
                                    {u"client_id"_s, QLatin1StringView(clientId)}});
}

void Session::lose(const Failure &failure) {
    m_renewing = false;
    if (failure.kind == Failure::Kind::SignedOut)
        m_tokens = {};
    m_tokens.access.clear(); // it was refused, or at its end: given again, it would pass for a fresh one
    Q_EMIT tokenLost(failure);
}

// The token is read before it is forgotten: a program that has not used it since it started revokes it too.
void Session::signOut() {
    cancelSignIn();
    m_refreshTicket = 0; // a renewal under way must not write its successor behind us
    m_refreshing.clear();
    m_renewing = false;
    m_api.setBearer({});
    m_signingOut = true;
    m_keyring.read(m_keyName, [this, held = std::exchange(m_tokens, {}).refresh](Keyring::Outcome outcome,
                                                                                 const QByteArray &kept) {
        const QByteArray refresh = held.isEmpty() && outcome == Keyring::Outcome::Ok ? kept : held;
        m_keyring.remove(m_keyName, [this, refresh](Keyring::Outcome) { revoke(refresh); });
    });
}

// Best effort (RFC 7009): without an answer soon, the server's own limits will end the token.
void Session::revoke(const QByteArray &refresh) {
    if (refresh.isEmpty())
        return endSignOut();
    QTimer::singleShot(revocationMs, this, &Session::endSignOut);
    findIssuer([this, refresh](const Result<> &found) {
        if (!found || m_issuer->revocation.isEmpty())
            return endSignOut();
        HttpRequest request = tokenRequest(
            *m_issuer, {{u"token"_s, QString::fromLatin1(refresh)}, {u"client_id"_s, QLatin1StringView(clientId)}});
        request.path = m_issuer->revocation;
        m_revocationTicket = ++m_ticket;
        m_oauth->send(m_revocationTicket, request);
    });
}

void Session::endSignOut() {
    if (std::exchange(m_signingOut, false))
        Q_EMIT signedOut();
}

} // namespace app
