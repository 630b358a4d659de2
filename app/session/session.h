// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/oauthflow.h"
#include "models/store/keyring.h"

#include <memory>

namespace app {

// Who is signed in, as /v1/session says.
struct Identity {
    QString sujet;
    QString nom; // for display
    QString siren;
    QString raisonSociale;
    bool operator==(const Identity &) const = default;
};

// Tokens from sign-in to sign-out (sync.md §4.3): the access token in memory only, the refresh token in the keyring,
// written there before it is used; one refresh at a time, since the profile belongs to one process. Lives on
// the GUI thread.
class Session : public QObject {
    Q_OBJECT
  public:
    // The server names its issuer itself (RFC 9728).
    Session(const QUrl &server, models::Keyring &keyring, const models::Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    void signIn();
    void cancelSignIn();
    void setSignInLimit(int ms) { m_signInLimitMs = ms; } // how long the browser's page is waited for; five minutes
    void readAgain(); // after a 403: signedIn() tells who one is now, signInFailed() that one belongs to no company
    QUrl issuer() const { return m_oauth ? m_oauth->origin() : QUrl(); } // once asked
    // A token for the driver: the one in memory if it is still good, else by a refresh. Answers by tokenReady() or
    // tokenLost().
    void renew(bool refused); // refused: the one in memory was answered 401
    // Forgets the tokens and revokes them (best effort, a few seconds at most before signedOut()); the data stay,
    // sealed.
    void signOut();
    bool signingOut() const { return m_signingOut; }

  Q_SIGNALS:
    void browserWanted(const QUrl &page);
    void signedIn(const app::Identity &identity);
    void signInFailed(const models::Failure &failure);
    void tokenReady(const QByteArray &token);
    void tokenLost(const models::Failure &failure); // SignedOut: sign in again; else: try later
    void secretNotKept();                           // the keyring refused: signed in until the program ends
    void signedOut();

  private:
    void flowFinished(const models::Result<Tokens> &tokens);
    void refreshed(const HttpReply &reply);
    void adopt(const Tokens &tokens, std::function<void()> then);
    void askIdentity();
    void findIssuer(std::function<void(const models::Result<> &)> then);
    void discovered(const HttpReply &reply);
    void tellIssuer(const models::Result<> &found);
    void refreshWith(const QByteArray &refresh);
    void revoke(const QByteArray &refresh);
    void endSignOut();
    void lose(const models::Failure &failure);
    HttpRequest refreshRequest(const QByteArray &refresh) const;

    Transport m_api;
    std::unique_ptr<Transport> m_oauth; // the issuer's, which never sees the access token
    QList<std::function<void(const models::Result<> &)>> m_issuerAwaited;
    models::Keyring &m_keyring;
    const models::Clock &m_clock;
    QString m_keyName;
    std::unique_ptr<OAuthFlow> m_flow;
    std::optional<Issuer> m_issuer;
    Tokens m_tokens;
    QByteArray m_refreshing;
    bool m_renewing = false;
    int m_ticket = 100;
    int m_identityTicket = 0;
    int m_rereadTicket = 0;
    int m_signInLimitMs = 5 * 60 * 1000;
    int m_refreshTicket = 0;
    int m_resourceTicket = 0;
    int m_discoveryTicket = 0;
    int m_revocationTicket = 0;
    bool m_signInWanted = false;
    bool m_signingOut = false;
};

// The issuer in the answer of GET /.well-known/oauth-protected-resource.
models::Result<QUrl> issuerOf(const HttpReply &reply);
// The identity in the answer of GET /v1/session; Failure::Refused when the person belongs to no company.
models::Result<Identity> identityFrom(const HttpReply &reply);

} // namespace app
