// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"
#include "app/session/loopbacklistener.h"
#include "models/clock.h"

#include <QTimer>

#include <optional>

namespace app {

struct Tokens {
    QByteArray access;
    QByteArray refresh;
    qint64 expiresMs = 0; // on the monotonic clock
};

// What the issuer's discovery document says; every endpoint is on the issuer's own origin.
struct Issuer {
    QString issuer;
    QString authorization; // paths
    QString token;
    QString revocation; // empty when there is none
};
// Failure::Server when it is not what the contract asks (same issuer, same origin, S256).
models::Result<Issuer> issuerFrom(const QJsonObject &discovery, const QUrl &origin);

// The tokens of a token answer. Failure::SignedOut for invalid_grant, Refused for another error of the issuer's,
// Offline or Server else. A refresh token over 512 bytes is refused: keychains would not hold it (sync.md §4.3).
models::Result<Tokens> tokensFrom(const HttpReply &reply, const QByteArray &formerRefresh, const models::Clock &clock);
HttpRequest tokenRequest(const Issuer &issuer, const QList<QPair<QString, QString>> &fields);

inline constexpr auto clientId = "mon-compte-defi-bureau";

// One attempt to sign in with the system browser: authorization code + PKCE (S256), fresh state, nonce and verifier,
// loopback redirect, open for so long at most. Owned by Session.
class OAuthFlow : public QObject {
    Q_OBJECT
  public:
    OAuthFlow(Transport &transport, const Issuer &issuer, const models::Clock &clock, QObject *parent = nullptr);
    void start(int limitMs);

  Q_SIGNALS:
    void browserWanted(const QUrl &page);
    void finished(const models::Result<app::Tokens> &tokens);

  private:
    void returned(const QUrlQuery &query);
    void end(const models::Result<Tokens> &tokens);

    Transport &m_transport;
    const models::Clock &m_clock;
    LoopbackListener m_listener;
    QTimer m_limit;
    Issuer m_issuer;
    QByteArray m_state;
    QByteArray m_verifier;
    QByteArray m_nonce;
    bool m_ended = false;
    bool m_exchanging = false;
};

} // namespace app
